// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupstore.h>
#include <core/backups/lastrestore.h>
#include <core/registerfile/actswithoutwork.h>
#include <core/registerfile/auditfilter.h>
#include <core/registerfile/putaside.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr auto lostMark = " lost "_L1;
constexpr auto unknownMark = "unknown"_L1;
constexpr auto nothingStoodMark = "later"_L1;

/// The newest that a restore kept, if it is still there.
QString lastPutAside(const QList<BackupCopy> &newestFirst)
{
    const auto aside = std::find_if(newestFirst.cbegin(), newestFirst.cend(), [](const BackupCopy &copy) {
        return momentPutAside(copy.path).isValid();
    });
    const bool isThere = aside != newestFirst.cend() && !aside->removed && QFileInfo::exists(aside->path);
    return isThere ? aside->path : QString();
}

/// The last act of the backup, after which opening it may have noted that its log was cut off.
Result<QDateTime> endOfBackup(RegisterFile &file, const AuditLine &restored)
{
    return file.audit(2, restored.number).map([&](const QList<AuditLine> &before) {
        const QString head = restored.note.section(u' ', 0, 0);
        const auto last = std::find_if(before.crbegin(), before.crend(),
                                       [&](const AuditLine &line) { return line.hash == head; });
        return last == before.crend() ? restored.at : last->at;
    });
}

} // namespace

Loss lossOf(const QList<AuditLine> &lost)
{
    const bool isWorkLost = std::any_of(lost.cbegin(), lost.cend(), [](const AuditLine &line) {
        return isWork(line.kind) && line.kind != ActKind::Restored;
    });
    return {.acts = isWorkLost ? lost.size() : 0};
}

QString noteOnRestored(const QString &head, const Loss &loss)
{
    if (!loss.mayBeSome())
        return head;
    if (loss.stoodNothing)
        return head + lostMark + nothingStoodMark;
    return head + lostMark + (loss.isKnown ? QString::number(loss.acts) : QString(unknownMark));
}

Loss lossFrom(const QString &note)
{
    const QString lost = note.section(lostMark, 1);
    if (lost == nothingStoodMark)
        return {.isKnown = false, .stoodNothing = true};
    return lost == unknownMark ? Loss{.isKnown = false} : Loss{.acts = lost.toLongLong()};
}

Result<std::optional<LastRestore>> lastRestore(RegisterFile &file, const QDateTime &now)
{
    const auto lines = file.audit({.kind = ActKind::Restored}, 1);
    if (!lines)
        return failureOf(lines);
    const Loss loss = lines->isEmpty() ? Loss() : lossFrom(lines->constFirst().note);
    if (!loss.mayBeSome())
        return std::nullopt;
    const AuditLine &line = lines->constFirst();
    const auto endedAt = endOfBackup(file, line);
    const auto copies = BackupStore(file).copies();
    if (!endedAt || !copies)
        return tl::unexpected(!endedAt ? endedAt.error() : copies.error());
    const QString keptAs = loss.stoodNothing ? QString() : lastPutAside(*copies);
    const bool isTold = loss.stoodNothing ? now < line.at.addDays(daysRestoreIsTold) : !keptAs.isEmpty();
    return isTold ? std::optional(LastRestore{line.at, loss, keptAs, *endedAt}) : std::nullopt;
}

} // namespace gehoor
