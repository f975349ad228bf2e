// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/audittrail.h>
#include <core/registerfile/files.h>
#include <core/registerfile/inspection.h>
#include <core/registerfile/leftovers.h>
#include <core/registerfile/rekeying.h>
#include <core/registerfile/salt.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The copy is closed again, so that what is read next comes from the file.
Result<> writeCopy(const Database &original, const QString &path, const Key &key)
{
    if (const auto made = makeEmptyFile(path); !made)
        return made;
    const auto copy = Database::open(path, key, false);
    if (!copy)
        return failureOf(copy);
    return original.copyInto(**copy);
}

Result<> addAct(const QString &path, const Key &key, const Act &act, const QDateTime &now)
{
    const auto copy = Database::open(path, key, false);
    if (!copy)
        return failureOf(copy);
    return (*copy)->transaction([&] { return audittrail::append(**copy, act, now); });
}

/// Opens the copy as any register is and reads it to its last page: Damaged unless it is sound. The head of
/// the trail that it was made of.
Result<QString> tryOut(const QString &path, const Key &key)
{
    const auto copy = Database::open(path, key, true);
    if (!copy)
        return failureOf(copy);
    const Inspection found = inspectRegister(**copy, path);
    const auto lines = audittrail::lines(**copy, 2, 0);
    if (!lines)
        return failureOf(lines);
    if (!found.problems.isEmpty() || lines->size() != 2 || lines->constLast().hash != found.auditHead)
        return failure(ErrorKind::Damaged);
    return lines->constFirst().hash;
}

/// What takes long: the copy, on the disk and tried out. In whatever thread: with a connection of its own.
Result<QString> makeCopy(const Database &present, const QString &path, const Key &key, const Act &act,
                         const QDateTime &now)
{
    const QString unfinished = workingCopy(WorkingCopy::Rekeyed, path);
    const auto original = present.openLike(path, true);
    if (!original)
        return failureOf(original);
    return writeCopy(**original, unfinished, key)
        .and_then([&] { return addAct(unfinished, key, act, now); })
        .and_then([&] { return bringToDisk(unfinished); })
        .and_then([&] { return tryOut(unfinished, key); });
}

/// Whether the trail still ends in this: what was done since the copy was made would be lost.
Result<> standsAt(const Database &present, const QString &head)
{
    return audittrail::head(present).and_then(
        [&](const QString &now) { return now == head ? Result<>() : failure(ErrorKind::InUse); });
}

/// A renaming that was reported as failed may have been done all the same (on a share). While the copy still
/// bears its own name it was not, and then nothing is opened: to close it would give up the locks SQLite has.
Result<> putThere(const QString &unfinished, const QString &path, const Key &key)
{
    auto put = putInPlace(unfinished, path);
    if (put || QFileInfo::exists(unfinished))
        return put;
    const auto there = saltOfDamaged(path);
    if (there && *there != key.salt())
        return put;
    return failure(ErrorKind::ReopenNeeded);
}

} // namespace

Result<> putRekeyed(Database &present, const QString &path, const Key &key, const Act &act,
                    const QDateTime &now, const LongWork &longWork)
{
    // The person knows the register, not our copy of it.
    const auto told = [&](const Error &error) { return failure(error.kind, path); };
    if (const auto there = present.checkInPlace(); !there)
        return there;
    const QString unfinished = workingCopy(WorkingCopy::Rekeyed, path);
    removeRegister(unfinished);                       // left by a program that died
    if (const auto alone = present.shutOut(); !alone) // nobody waits for a copy that cannot be put there
        return told(alone.error());
    present.letIn();
    Result<QString> head = failure(ErrorKind::Internal);
    longWork([&] { head = makeCopy(present, path, key, act, now); });
    // Before that: without a log SQLite looks itself, and calls it by another name.
    const auto stands = head.and_then([&](const QString &) { return present.checkInPlace(); });
    const auto alone = stands.and_then([&] { return present.shutOut(); });
    if (!alone) {
        removeRegister(unfinished);
        return told(alone.error());
    }
    const auto done = standsAt(present, *head)
                          .and_then([&] { return isOneFile(unfinished); })
                          .and_then([&] { return isOneFile(path); })
                          .and_then([&] { return putThere(unfinished, path, key); });
    if (done || done.error().kind == ErrorKind::ReopenNeeded)
        return done;
    removeRegister(unfinished);
    present.letIn();
    return told(done.error());
}

} // namespace gehoor
