// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupstore.h>
#include <core/desk.h>
#include <core/registerfile/attempts.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/leftovers.h>
#include <core/registerfile/logcheck.h>
#include <core/registerfile/migrations.h>
#include <core/registerfile/putaside.h>
#include <core/registerfile/salt.h>
#include <core/salvage/filling.h>
#include <core/salvage/readablecopy.h>
#include <core/salvage/salvage.h>
#include <core/salvage/salvagestore.h>

#include <QDateTime>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 leastRoom = 1 << 20; // bytes
const QString logEnding = u"-wal"_s;

/// Makes a copy that SQLite opens, also of a file whose end is missing.
Result<DamagedStore> openCopy(const QString &copy, const Key &key)
{
    auto store = DamagedStore::open(copy, key);
    const qint64 size = QFileInfo(copy).size();
    qint64 longer = size + leastRoom;
    while (!store && store.error().kind == ErrorKind::Damaged && longer <= 4 * size + leastRoom) {
        if (const auto done = lengthen(copy, longer); !done)
            return failureOf(done);
        store = DamagedStore::open(copy, key);
        longer *= 2;
    }
    return store;
}

/// No failure of reading, but of writing the new register.
bool concernsWriting(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::WriteFailed || kind == ErrorKind::NoPermission;
}

/// Lines of the trail that did not come over: between two that did, and after the last.
Result<QStringList> lostLines(Database &database, const QList<Unread> &unread)
{
    auto lost = SalvageStore(database).gapsInTrail();
    const auto trail =
        std::find_if(unread.begin(), unread.end(), [](const Unread &one) { return one.table == u"audit"; });
    if (lost && trail != unread.end() && trail->rows.endsWith(u'-'))
        lost->append(trail->rows.section(u' ', -1));
    return lost;
}

/// Takes every case into the lists and the search anew. What cannot be is told, and stays in the register.
/// The damaged file at `old` is kept: in it too must be found what is to be destroyed one day.
Result<> settle(Desk &desk, const QString &old, SalvageReport &report)
{
    Database &database = desk.file.database();
    SalvageStore store(database);
    const auto lost = lostLines(database, report.unread);
    if (!lost)
        return failureOf(lost);
    const auto noted = desk.file.write({ActKind::Salvaged, {}, audittrail::noteOnLost(*lost)}, [&] {
        return store.complete().and_then([&] {
            return BackupStore(desk.file).insert({.made = desk.clock.now(), .path = old, .auditHead = {}});
        });
    });
    if (!noted)
        return noted;
    const auto cases = store.cases();
    if (!cases)
        return failureOf(cases);
    Unread strange{.table = u"derived"_s};
    for (const qint64 one : *cases) {
        const auto done =
            desk.file.write({ActKind::Salvaged, ComplaintId(one), {}}, [] { return Result<>(); });
        if (!done && concernsWriting(done.error().kind))
            return done;
        if (!done)
            strange.cases.append(store.numberOf(one));
    }
    if (!strange.cases.isEmpty())
        report.unread.append(strange);
    report.complaints = cases->size();
    return {};
}

/// A new register of the old one's format, with what can be read.
Result<SalvageReport> fill(const QString &copy, const Key &oldKey, const QString &made, const Key &newKey,
                           QDate today)
{
    auto damaged = openCopy(copy, oldKey);
    if (!damaged)
        return failureOf(damaged);
    const auto steps = migrations();
    if (!steps)
        return failureOf(steps);
    const auto atWork = FileLock::take(made); // what is locked is not taken for what a program left that died
    if (!atWork)
        return failureOf(atWork);
    if (const auto done = makeEmptyFile(made); !done)
        return failureOf(done);
    auto fresh = Database::open(made, newKey, false);
    if (!fresh)
        return failureOf(fresh);
    Database &database = **fresh;
    Filling filling(*damaged, database, today);
    const auto done =
        database
            .maintain(u"PRAGMA synchronous = OFF"_s) // it is brought to the disk when it is whole
            .and_then([&] { return migrate(database, steps->mid(0, damaged->formatVersion())); })
            .and_then([&](MigrationOutcome) { return filling.run(); })
            .and_then([&] { return database.maintain(u"PRAGMA application_id = %1"_s.arg(registerMark)); });
    if (!done)
        return failureOf(done);
    return filling.report();
}

/// Nobody may open the old register ever again: what was tried on it in vain is told by the new one.
Result<> noteAttempts(RegisterFile &file, const QString &old)
{
    const FailedAttempts failed = attempts::kept(old);
    return failed.count > 0 ? file.noteReading({ActKind::UnlockFailed, {}, toNote(failed)}) : Result<>();
}

/// Brings it to today's format, works out what follows from the facts, and looks at it as a whole.
Result<> finish(const QString &made, const Key &key, const QString &old, const Clock &clock,
                SalvageReport &report)
{
    auto file = RegisterFile::open(made, key, Access::Write, clock);
    if (!file)
        return failureOf(file);
    Desk desk(std::move(*file), clock);
    if (const auto done = desk.file.database().maintain(u"PRAGMA synchronous = OFF"_s); !done)
        return failureOf(done);
    if (const auto settled = settle(desk, old, report); !settled)
        return settled;
    if (const auto noted = noteAttempts(desk.file, old); !noted)
        return noted;
    const auto found = desk.file.inspect();
    if (!found)
        return failureOf(found);
    report.problems = found->problems;
    report.auditHead = found->auditHead;
    return {};
}

/// The working copy, with its log. How many blocks of them the disk did not give.
Result<qint64> makeCopy(const QString &old, const QString &copy)
{
    const auto notGiven = copyReadable(old, copy);
    if (!notGiven)
        return notGiven;
    const qint64 size = QFileInfo(copy).size();
    if (size % bytesOfPage != 0) {
        if (const auto whole = lengthen(copy, size - size % bytesOfPage + bytesOfPage); !whole)
            return failureOf(whole);
    }
    if (QFileInfo(old + logEnding).size() == 0)
        return notGiven;
    return copyReadable(old + logEnding, copy + logEnding).map([&](qint64 ofLog) {
        return *notGiven + ofLog;
    });
}

QString halfOf(const QString &copy)
{
    return copy + u".part"_s;
}

/// Under another name until it is whole: half a reading would pass for all that the disk gives.
Result<qint64> readInto(const QString &copy, const QString &old)
{
    const QString half = halfOf(copy);
    removeRegister(half); // left by a program that died
    const auto leftOver = qScopeGuard([&] {
        if (!QFileInfo::exists(copy + logEnding)) // else it is whole, and gets its name next time
            removeRegister(half);
    });
    const auto notGiven = makeCopy(old, half);
    if (!notGiven)
        return notGiven;
    const bool withLog = QFileInfo::exists(half + logEnding);
    const auto placed =
        bringToDisk(half)
            .and_then([&] { return withLog ? bringToDisk(half + logEnding) : Result<>(); })
            .and_then([&] { return withLog ? putInPlace(half + logEnding, copy + logEnding) : Result<>(); })
            .and_then([&] { return putInPlace(half, copy); });
    return placed.map([&] { return *notGiven; });
}

/// Whether `copy` was read of what stands in `old` now: the same register, not written since.
bool isReadingOf(const QString &copy, const QString &old)
{
    const auto ofCopy = saltOfDamaged(copy);
    const auto ofOld = saltOfDamaged(old);
    const QDateTime read = QFileInfo(copy).lastModified();
    const auto isOlder = [&](const QFileInfo &file) { return !file.exists() || file.lastModified() <= read; };
    return copy != old && ofCopy && ofOld && *ofCopy == *ofOld && isOlder(QFileInfo(old)) &&
           isOlder(QFileInfo(old + logEnding));
}

/// Whether a salvage that was broken off, or of which nothing came, had read all that there is to read.
Result<bool> wasReadBefore(const QString &copy, const QString &old)
{
    const bool isLogAlone = !QFileInfo::exists(copy) && QFileInfo::exists(copy + logEnding);
    if (isLogAlone && !QFileInfo::exists(halfOf(copy)))
        return failure(ErrorKind::ReadBefore, copy + logEnding);
    if (isLogAlone) { // the program died when one of the two had its name
        if (const auto placed = putInPlace(halfOf(copy), copy); !placed)
            return failureOf(placed);
    }
    if (!QFileInfo::exists(copy))
        return false;
    return isReadingOf(copy, old) ? Result<bool>(true) : failure(ErrorKind::ReadBefore, copy);
}

/// From the working copy to a register in its place. What is left of either on failure is the caller's.
Result<SalvageReport> salvageCopy(const QString &copy, const Key &oldKey, const QString &from,
                                  const QString &to, const Key &newKey, const Clock &clock)
{
    const QString made = workingCopy(WorkingCopy::Salvaged, to);
    auto report = fill(copy, oldKey, made, newKey, clock.today());
    if (!report) {
        const Error &error = report.error();
        if (error.kind == ErrorKind::WrongKey)
            attempts::keep(from, clock.now());
        return failure(error.kind, concernsWriting(error.kind) ? to : from);
    }
    if (logState(from) != LogState::Sound || lacksItsLog(from))
        report->unread.append({.table = u"log"_s});
    const auto placed =
        finish(made, newKey, from, clock, *report).and_then([&] { return bringToDisk(made); }).and_then([&] {
            return putInPlace(made, to);
        });
    if (placed)
        return report;
    if (!QFileInfo::exists(made)) { // it was done all the same, and is told to have failed
        removeRegister(to);
        static_cast<void>(bringNameToDisk(to)); // or it would be back after a power cut
    }
    return failureOf(placed);
}

} // namespace

QString readingFor(const QString &target)
{
    return trueName(target) + u".damaged"_s;
}

Result<SalvageReport> salvage(const QString &old, const Key &oldKey, const QString &target, const Key &newKey,
                              const Clock &clock)
{
    const QString from = trueName(old);
    const QString to = trueName(target);
    const QString copy = readingFor(to);
    const QString made = workingCopy(WorkingCopy::Salvaged, to);
    if (const auto free = checkPlaceIsFree(target); !free)
        return failureOf(free);
    if (const auto checked = saltOfDamaged(old); !checked)
        return failureOf(checked);
    if (from == trueName(made) || from == trueName(halfOf(copy))) // it would be taken away unread
        return failure(ErrorKind::NameOfWorkingCopy, old);
    if (const QString folder = QFileInfo(to).absolutePath(); !QFileInfo(folder).isDir())
        return failure(ErrorKind::FileNotFound, folder);
    const auto alone = FileLock::take(to); // another salvage may be at work on the same copies
    if (!alone)
        return alone.error().kind == ErrorKind::InUse ? failureOf(alone) : failure(alone.error().kind, to);
    const auto lock = FileLock::take(from);
    if (!lock && lock.error().kind == ErrorKind::InUse) // elsewhere it may stand where nobody can write
        return failureOf(lock);
    if (lock)
        static_cast<void>(takeBackPutAside(from)); // else it is read as it stands, and that is told
    const auto before = wasReadBefore(copy, from);
    if (!before)
        return failureOf(before);
    removeRegister(made); // left by a program that died
    const auto notGiven = *before ? Result<qint64>(0) : readInto(copy, from);
    if (!notGiven)
        return failureOf(notGiven);
    auto report = salvageCopy(copy, oldKey, from, to, newKey, clock);
    removeRegister(made);
    if (report)
        report->ofEarlierReading = *before;
    if (report || (*notGiven == 0 && !*before)) // else the disk may give no second one
        removeRegister(copy);
    return report;
}

} // namespace gehoor
