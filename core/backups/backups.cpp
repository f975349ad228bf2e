// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/copycheck.h>
#include <core/basics/registernames.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/database.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/inspection.h>
#include <core/registerfile/migrations.h>
#include <core/registerfile/salt.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool isKept(int count)
{
    return count >= fewestKept && count <= mostKept;
}

/// Whatever the clock said then.
bool isEarlierKnown(const BackupCopy &one, const BackupCopy &other)
{
    return one.number < other.number;
}

/// Takes away what got its name though that was reported as failed, and may not be on the disk for certain;
/// or what did not get it. Whether the copy is gone then.
bool takeNameBack(const QString &path)
{
    const QString unfinished = unfinishedName(path);
    const QString left = QFileInfo::exists(unfinished) ? unfinished : path;
    const bool isThere = QFileInfo::exists(left);
    removeRegister(left);
    return isThere && isTakenAway(left);
}

/// A name that no copy bears yet: two within a second are told apart.
QString freeName(const QString &folder, const QString &registerPath, const QDateTime &now)
{
    const QString start = QDir(folder).filePath(u"%1-%2"_s.arg(QFileInfo(registerPath).completeBaseName(),
                                                               now.toUTC().toString(u"yyyy-MM-dd-HHmmss"_s)));
    QString name = start + u".gehoor"_s;
    for (int again = 2; !checkPlaceIsFree(name) || QFileInfo::exists(unfinishedName(name)); ++again)
        name = u"%1-%2.gehoor"_s.arg(start, QString::number(again));
    return name;
}

/// Whether it has the name of an unfinished copy by the plan, or of what SQLite keeps beside one.
bool isCalledUnfinished(const QString &name, const QString &registerPath)
{
    const QString copy = name.left(name.lastIndexOf(u".part"_s));
    return copy.startsWith(QFileInfo(registerPath).completeBaseName() + u'-') && originalOf(copy);
}

/// What programs that died left there. Not of today: another machine may be at work in the same folder.
void removeLeftOvers(const QString &folder, const QString &registerPath, const QDateTime &now)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.gehoor.part*"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (isCalledUnfinished(file.fileName(), registerPath) && file.lastModified().daysTo(now) > 0)
            QFile::remove(file.filePath());
    }
}

/// Whether what bears the name of an unfinished copy was left by a program that died while it made one of
/// this register: nobody has it open, and nothing stands in it that does not stand in this one. Killed while
/// pages were written, it begins with our salt and cannot be read.
bool isLeftOver(const QString &unfinished, RegisterFile &file)
{
    if (QFileInfo(unfinished).size() == 0)
        return true;
    const auto alone = FileLock::take(trueName(unfinished));
    const auto salt = saltOfDamaged(unfinished);
    if (!alone || !salt || *salt != file.keySalt())
        return false;
    const auto opened = file.database().openLike(unfinished, true);
    if (!opened)
        return tellsOfDamage(opened.error());
    if (formatVersion(**opened) == 0) // the copying had only begun
        return true;
    const auto last = audittrail::lines(**opened, 1, 0);
    if (!last)
        return tellsOfDamage(last.error());
    const auto known = last->isEmpty() ? Result<HeadSought>() : file.seekHead(last->constLast().hash);
    return known && known->found;
}

/// Whether nothing is wrong with the register itself: then what is wrong with a copy came with the writing.
bool isSound(const RegisterFile &file)
{
    const auto found = file.inspect();
    return found && found->problems.isEmpty();
}

/// What a copy turns out to hold, once it is opened as any register is.
Result<Inspection> tryOut(const Database &original, const QString &path)
{
    const auto copy = original.openLike(path, true);
    if (!copy)
        return failureOf(copy);
    return inspectRegister(**copy, path);
}

} // namespace

Backups::Backups(RegisterFile &file, const Clock &clock) : m_file(file), m_clock(clock), m_store(file) {}

Result<BackupPlan> Backups::plan() const
{
    return m_store.plan();
}

Result<> Backups::setPlan(const BackupPlan &plan)
{
    if (!isKept(plan.rule.daily) || !isKept(plan.rule.weekly) || !isKept(plan.rule.monthly))
        return failure(ErrorKind::InvalidTerm, u"backupsKept"_s);
    BackupPlan kept = plan;
    if (!plan.folder.isEmpty()) {
        if (!QFileInfo(plan.folder).isDir())
            return failure(ErrorKind::FileNotFound, plan.folder);
        kept.folder = trueName(plan.folder);
    }
    const auto done = m_file.write({ActKind::BackupsChanged, {}, {}}, [&] { return m_store.setPlan(kept); });
    if (done && !kept.folder.isEmpty())
        static_cast<void>(findMoved(kept.folder)); // the plan stands, whatever becomes of copies of before
    return done;
}

Result<BackupCopy> Backups::make()
{
    const auto plan = m_store.plan();
    if (!plan)
        return failureOf(plan);
    if (plan->folder.isEmpty())
        return failure(ErrorKind::EmptyText, u"backupFolder"_s);
    removeLeftOvers(plan->folder, m_file.path(), m_clock.now());
    static_cast<void>(findMoved(plan->folder)); // where a copy was before matters to no new one
    auto copy = makeCopy(freeName(plan->folder, m_file.path(), m_clock.now()), true);
    if (!copy)
        return copy;
    static_cast<void>(takeAwaySurplus(*plan, *copy)); // the copy stands, whatever becomes of older ones
    return copy;
}

Result<BackupCopy> Backups::makeTo(const QString &path)
{
    return makeCopy(QFileInfo(path).absoluteFilePath(), false);
}

Result<BackupCopy> Backups::makeCopy(const QString &path, bool byPlan)
{
    if (m_file.access() == Access::Read) // it could not be kept where the copy is
        return failure(ErrorKind::OpenedReadOnly, m_file.path());
    if (const auto free = checkPlaceIsFree(path); !free)
        return failureOf(free);
    if (belongsToRegister(path) || trueName(unfinishedName(path)) == m_file.path())
        return failure(ErrorKind::PlaceOfRegister, path);
    if (QFileInfo::exists(unfinishedName(path)) && !isLeftOver(unfinishedName(path), m_file))
        return failure(ErrorKind::FileExists, unfinishedName(path));
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorKind::FileNotFound, folder);
    removeRegister(unfinishedName(path)); // left by a program that died
    const auto leftOver = qScopeGuard([&] { removeRegister(unfinishedName(path)); });
    const auto copy = writeCopy(path, byPlan);
    if (!copy) { // the person knows the copy by its last name
        const ErrorKind kind = copy.error().kind;
        if (kind == ErrorKind::Damaged || kind == ErrorKind::NotInPlace)
            return failure(kind, m_file.path());
        return failure(kind == ErrorKind::WrongKey ? ErrorKind::WriteFailed : kind, path); // the key is ours
    }
    return putOnRecord(*copy).map([&] { return *copy; });
}

/// It gets its name once the register knows of it, and before anybody is told: a copy that nobody knows of
/// would be forgotten when its content is to be destroyed.
Result<> Backups::putOnRecord(const BackupCopy &copy)
{
    Result<> placed;
    const auto known = m_file.write({ActKind::BackedUp, {}, copy.auditHead}, [&] {
        m_file.settleLater([&](bool kept) {
            if (kept)
                placed = putInPlace(unfinishedName(copy.path), copy.path);
        });
        return m_store.noteFilesBeside().and_then([&] { return m_store.insert(copy); });
    });
    if (!known)
        return known;
    if (!placed && takeNameBack(copy.path))
        static_cast<void>(strikeNewest()); // if not, the list says that it is gone
    return placed;
}

/// Off the list, since it did not get its name.
Result<> Backups::strikeNewest()
{
    return m_store.copies().and_then([&](const QList<BackupCopy> &copies) {
        const auto last = std::max_element(copies.cbegin(), copies.cend(), isEarlierKnown);
        return last == copies.cend() ? Result<>() : noteRemoved({*last}, noteOnStruckOff);
    });
}

/// Under another name, whole, on the disk and tried out.
Result<BackupCopy> Backups::writeCopy(const QString &path, bool byPlan)
{
    const QString unfinished = unfinishedName(path);
    if (const auto made = makeEmptyFile(unfinished); !made)
        return failureOf(made);
    const auto trail = m_file.audit(1);
    if (!trail)
        return failureOf(trail);
    {
        const auto copy = m_file.database().openLike(unfinished, false);
        if (!copy)
            return failureOf(copy);
        if (const auto copied = m_file.database().copyInto(**copy); !copied)
            return failureOf(copied);
    }
    if (const auto kept = bringToDisk(unfinished); !kept)
        return failureOf(kept);
    const auto found = tryOut(m_file.database(), unfinished);
    if (!found && found.error().kind == ErrorKind::Damaged && isSound(m_file))
        return failure(ErrorKind::WriteFailed);
    if (!found)
        return failureOf(found);
    const auto written = fingerprintOf(unfinished);
    if (!written)
        return failureOf(written);
    if (!found->problems.isEmpty() || trail->isEmpty() || found->auditHead != trail->constLast().hash)
        return failure(isSound(m_file) ? ErrorKind::WriteFailed : ErrorKind::Damaged);
    return BackupCopy{.made = m_clock.now(),
                      .path = path,
                      .byPlan = byPlan,
                      .complaints = found->complaints,
                      .auditHead = found->auditHead,
                      .written = *written};
}

Result<bool> Backups::isOnACopy() const
{
    if (originalOf(m_file.path()))
        return true;
    const auto plan = m_store.plan();
    if (!plan)
        return failureOf(plan);
    const QFileInfo info(m_file.path());
    if (plan->folder.isEmpty() || trueName(info.absolutePath()) != plan->folder)
        return false;
    return m_store.copies().map([&](QList<BackupCopy> copies) {
        copies.removeIf(
            [&](const BackupCopy &copy) { return !copy.byPlan || !standsIn(copy, plan->folder); });
        return !copies.isEmpty() && std::none_of(copies.cbegin(), copies.cend(), [&](const BackupCopy &copy) {
            return originalOf(copy.path) == info.completeBaseName();
        });
    });
}

Result<QList<BackupCopy>> Backups::copies() const
{
    return m_store.copies();
}

Result<std::optional<BackupCopy>> Backups::newest() const
{
    const auto plan = m_store.plan();
    if (!plan)
        return failureOf(plan);
    return m_store.copies().map([&](QList<BackupCopy> copies) -> std::optional<BackupCopy> {
        copies.removeIf([&](const BackupCopy &copy) {
            return !copy.byPlan || copy.removed || !standsIn(copy, plan->folder) ||
                   !QFileInfo::exists(copy.path);
        });
        std::sort(copies.rbegin(), copies.rend(), isEarlierKnown);
        const auto last = std::find_if_not(copies.cbegin(), copies.cend(),
                                           [&](const BackupCopy &copy) { return isRuined(copy, m_file); });
        return last == copies.cend() ? std::nullopt : std::optional(*last);
    });
}

} // namespace gehoor
