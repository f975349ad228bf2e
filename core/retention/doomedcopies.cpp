// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/copycheck.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/retention/retention.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gehoor {
namespace {

/// Whether its file can be reached. Where the register itself stands now, or a newer copy bears the same name
/// (two sticks that take turns), what can be reached is another.
bool isThere(const BackupCopy &copy, const QList<BackupCopy> &copies, const QString &registerPath)
{
    const bool isAnother = std::any_of(copies.begin(), copies.end(), [&](const BackupCopy &one) {
        return one.number > copy.number && one.path == copy.path && !one.removed;
    });
    return !copy.removed && !isAnother && QFileInfo::exists(copy.path) && trueName(copy.path) != registerPath;
}

/// Those that the rule keeps no longer and does not take away itself: on a stick that is elsewhere, in a
/// folder that was chosen before, or not as they were written.
QList<qint64> surplusOf(const QList<BackupCopy> &copies, const BackupPlan &plan, const RegisterFile &file)
{
    QList<QDateTime> made;
    for (const BackupCopy &copy : copies) {
        if (copy.byPlan && !copy.removed && !copy.doubt && !isRuined(copy, file))
            made.append(copy.made);
    }
    const QList<QDateTime> kept = keptBy(plan.rule, made);
    QList<qint64> surplus;
    for (const BackupCopy &copy : copies) {
        const bool isElsewhere = !QFileInfo::exists(copy.path) || !standsIn(copy, plan.folder);
        if (copy.byPlan && (copy.doubt || (isElsewhere && !kept.contains(copy.made))))
            surplus.append(copy.number);
    }
    return surplus;
}

Result<> checkIsThatCopy(const BackupCopy &copy, RegisterFile &file, InDoubt whenInDoubt)
{
    switch (lookAtCopy(copy, file)) {
    case CopyFound::ThatCopy:
        return {};
    case CopyFound::Changed:
    case CopyFound::Unknown:
        return whenInDoubt == InDoubt::Destroy ? Result<>() : failure(ErrorKind::CopyInDoubt, copy.path);
    case CopyFound::Another:
    case CopyFound::Unreadable:
        break;
    }
    return failure(ErrorKind::NotThatCopy, copy.path);
}

/// What a program left that was killed between the line of the list and the naming: the whole copy, under the
/// name it had until then.
Result<> destroyUnnamed(BackupCopy copy, RegisterFile &file)
{
    copy.path = unfinishedName(copy.path);
    if (!QFileInfo::exists(copy.path))
        return {};
    const auto alone = FileLock::take(trueName(copy.path));
    if (!alone && alone.error().kind == ErrorKind::InUse)
        return failureOf(alone);
    if (lookAtCopy(copy, file) != CopyFound::ThatCopy)
        return {};
    removeRegister(copy.path);
    return QFileInfo::exists(copy.path) ? failure(ErrorKind::NoPermission, copy.path) : Result<>();
}

/// What stands under the name of the copy.
Result<> destroyNamed(const BackupCopy &copy, RegisterFile &file, InDoubt whenInDoubt)
{
    const auto alone = FileLock::take(trueName(copy.path));
    if (!alone && alone.error().kind == ErrorKind::InUse)
        return failureOf(alone);
    if (const auto may = checkIsThatCopy(copy, file, whenInDoubt); !may)
        return may;
    if (!QFile::remove(copy.path))
        return failure(ErrorKind::NoPermission, copy.path);
    removeRegister(copy.path); // what stands beside it, such as its write-ahead log
    return {};
}

/// All there is of it, gone from the disk too: from a stick that is pulled out, what was only deleted comes
/// back. That is looked for as well where nothing is left to delete, for the disk may have failed before.
Result<> destroyFiles(const DoomedCopy &doomed, RegisterFile &file, InDoubt whenInDoubt)
{
    const BackupCopy &copy = doomed.copy;
    const bool isInReach = QFileInfo(QFileInfo(copy.path).absolutePath()).isDir();
    if (const auto done = doomed.there ? destroyNamed(copy, file, whenInDoubt) : Result<>(); !done)
        return done;
    if (const auto done = destroyUnnamed(copy, file); !done)
        return done;
    return !isInReach || bringNameToDisk(copy.path) ? Result<>() : failure(ErrorKind::MayComeBack, copy.path);
}

} // namespace

Result<QList<DoomedCopy>> Retention::doomedCopies() const
{
    const auto copies = m_backups.copies();
    const auto plan = m_backups.plan();
    if (!copies || !plan)
        return tl::unexpected(!copies ? copies.error() : plan.error());
    const QList<qint64> surplus = surplusOf(*copies, *plan, m_file);
    QList<DoomedCopy> doomed;
    for (const BackupCopy &copy : *copies) {
        if (copy.removed)
            continue;
        const auto holds = m_store.heldThen(copy.made);
        if (!holds)
            return failureOf(holds);
        if (*holds || surplus.contains(copy.number))
            doomed.append({copy, *holds, isThere(copy, *copies, m_file.path())});
    }
    return doomed;
}

Result<> Retention::destroyCopy(qint64 number, InDoubt whenInDoubt)
{
    if (m_file.access() == Access::Read)
        return failure(ErrorKind::OpenedReadOnly, m_file.path());
    if (const auto inPlace = m_file.checkInPlace(); !inPlace) // else the copy would go, and no line tell it
        return inPlace;
    const auto doomed = doomedCopies();
    const auto copies = m_backups.copies();
    if (!doomed || !copies)
        return tl::unexpected(!doomed ? doomed.error() : copies.error());
    const auto found = std::find_if(doomed->begin(), doomed->end(),
                                    [&](const DoomedCopy &one) { return one.copy.number == number; });
    if (found == doomed->end())
        return failure(ErrorKind::UnknownCopy, QString::number(number));
    const BackupCopy &copy = found->copy;
    // What was only kept, by a restore or a salvage, has no head: it was never tried out as a backup.
    const bool newer = std::any_of(copies->begin(), copies->end(), [&](const BackupCopy &one) {
        return one.number > copy.number && !one.auditHead.isEmpty() && isThere(one, *copies, m_file.path()) &&
               lookAtCopy(one, m_file) == CopyFound::ThatCopy;
    });
    if (found->there && !newer)
        return failure(ErrorKind::NoNewerCopy);
    if (const auto done = destroyFiles(*found, m_file, whenInDoubt); !done)
        return done;
    return m_file.write({ActKind::CopyDestroyed, {}, QString::number(number)},
                        [&] { return m_backups.setRemoved(copy, m_clock.now()); });
}

} // namespace gehoor
