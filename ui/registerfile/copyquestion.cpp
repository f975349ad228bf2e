// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <ui/registerfile/copyquestion.h>
#include <ui/wording/words.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace gehoor {

/// The restore changes nothing before it was seen, so that is where Enter leads.
Way askOfCopy(RegisterFile &file, const Clock &clock, Prompts &prompts, QWidget *window)
{
    if (file.access() == Access::Read || !Backups(file, clock).isOnACopy().value_or(false))
        return Way::Second;
    const QString question =
        Words::tr("This is a backup: %1").arg(QDir::toNativeSeparators(file.path())) + u"\n\n"_s +
        Words::tr("Whoever works on in it has two registers: what is done in the one is missing in the "
                  "other. Put the backup back on this computer, and work in the register that you get then.");
    return prompts.choose(window, question, Words::tr("&Put it back…"), Words::tr("&Open it all the same"));
}

} // namespace gehoor
