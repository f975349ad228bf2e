// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/lastrestore.h>
#include <core/registerfile/keptbeside.h>
#include <ui/today/backupnotices.h>
#include <ui/wording/backups.h>

using namespace Qt::StringLiterals;

namespace gehoor {

Result<QStringList> backupNotices(const Desk &desk)
{
    const auto restored = lastRestore(desk.file, desk.clock.now());
    if (!restored)
        return failureOf(restored);
    QStringList lines;
    if (*restored)
        lines << u"⚠ "_s + notice(**restored);
    for (const QString &kept : keptBesideOf(desk.file.path()))
        lines << u"⚠ "_s + keptNotice(kept);
    if (desk.file.access() == Access::Read)
        return lines;
    const Backups backups(desk.file, desk.clock);
    const auto plan = backups.plan();
    const auto state = backups.state();
    const auto newest = backups.newest();
    if (!plan || !state || !newest)
        return tl::unexpected(!plan ? plan.error() : !state ? state.error() : newest.error());
    const QString words = notice(*state, plan->folder, *newest);
    if (!words.isEmpty())
        lines << u"⚠ "_s + words;
    return lines;
}

} // namespace gehoor
