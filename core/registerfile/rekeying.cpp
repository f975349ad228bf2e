// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/audittrail.h>
#include <core/registerfile/files.h>
#include <core/registerfile/inspection.h>
#include <core/registerfile/rekeying.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString unfinishedAt(const QString &path)
{
    return path + u".rekeying"_s;
}

/// The copy is closed again, so that what is read next comes from the file.
Result<> writeCopy(const Database &present, const QString &path, const Key &key)
{
    if (const auto made = makeEmptyFile(path); !made)
        return made;
    const auto copy = Database::open(path, key, false);
    if (!copy)
        return failureOf(copy);
    return present.copyInto(**copy);
}

Result<> addAct(const QString &path, const Key &key, const Act &act, const QDateTime &now)
{
    const auto copy = Database::open(path, key, false);
    if (!copy)
        return failureOf(copy);
    return (*copy)->transaction([&] { return audittrail::append(**copy, act, now); });
}

/// Opens the copy as any register is and reads it to its last page: Damaged unless it is sound, and its trail
/// that of the present file with one line more.
Result<> tryOut(const Database &present, const QString &path, const Key &key)
{
    const auto before = audittrail::lines(present, 1, 0);
    if (!before)
        return failureOf(before);
    const auto copy = Database::open(path, key, true);
    if (!copy)
        return failureOf(copy);
    const Inspection found = inspectRegister(**copy, path);
    const auto after = audittrail::lines(**copy, 2, 0);
    if (!after)
        return failureOf(after);
    const bool goesOn = before->size() == 1 && after->size() == 2 &&
                        after->constFirst().hash == before->constFirst().hash &&
                        after->constLast().hash == found.auditHead;
    return found.problems.isEmpty() && goesOn ? Result<>() : failure(ErrorKind::Damaged);
}

/// A log or journal beside the copy would be lost when the copy gets its name, one beside the register be
/// taken for the copy's own.
Result<> isOneFile(const QString &path)
{
    const bool alone = !QFileInfo::exists(path + u"-wal"_s) && !QFileInfo::exists(path + u"-journal"_s);
    return alone ? Result<>() : failure(ErrorKind::WriteFailed);
}

} // namespace

Result<> putRekeyed(Database &present, const QString &path, const Key &key, const Act &act,
                    const QDateTime &now)
{
    // The person knows the register, not our copy of it.
    const auto told = [&](const Error &error) { return failure(error.kind, path); };
    const QString unfinished = unfinishedAt(path);
    removeUnfinishedRekeying(path);
    if (const auto alone = present.shutOut(); !alone)
        return told(alone.error());
    const auto done = writeCopy(present, unfinished, key)
                          .and_then([&] { return addAct(unfinished, key, act, now); })
                          .and_then([&] { return bringToDisk(unfinished); })
                          .and_then([&] { return tryOut(present, unfinished, key); })
                          .and_then([&] { return isOneFile(unfinished); })
                          .and_then([&] { return isOneFile(path); })
                          .and_then([&] { return putInPlace(unfinished, path); });
    if (!done) {
        removeRegister(unfinished);
        present.letIn();
        return told(done.error());
    }
    return {};
}

void removeUnfinishedRekeying(const QString &path)
{
    removeRegister(unfinishedAt(path));
}

} // namespace gehoor
