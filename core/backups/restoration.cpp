// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupstore.h>
#include <core/backups/restoration.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/database.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/identity.h>
#include <core/registerfile/leftovers.h>
#include <core/registerfile/openelsewhere.h>
#include <core/registerfile/putaside.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 atOnce = 1 << 20; // bytes

/// Byte for byte into an empty file for the owner alone.
Result<> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NoPermission, from);
    if (const auto made = makeEmptyFile(to); !made)
        return made;
    QFile copy(to);
    if (!copy.open(QIODevice::ReadWrite))
        return failure(ErrorKind::WriteFailed, to);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(atOnce);
        if (bytes.isEmpty())
            return failure(ErrorKind::ReadFailed, from);
        errno = 0;
        if (copy.write(bytes) != bytes.size())
            return writeFailure(to);
    }
    errno = 0;
    if (!copy.flush())
        return writeFailure(to);
    copy.close();
    return bringToDisk(to);
}

/// Of a copy that this program opened: what opening it noted, that its log was cut off, does not stand in the
/// file it was made of.
Result<RegisterSummary> summaryAsFound(RegisterFile &copy)
{
    auto summary = summaryOf(copy);
    const auto trail = copy.audit(2);
    if (summary && trail && summary->lastAct.kind == ActKind::LogCutOff && copy.mayLackLastAct())
        summary->lastAct = trail->constFirst();
    return summary;
}

std::optional<Key::Salt> saltAt(const QString &path)
{
    const auto salt = RegisterFile::salt(path);
    return salt ? std::optional(*salt) : std::nullopt;
}

} // namespace

Restoration::Restoration(const QString &target, const Clock &clock)
    : m_target(trueName(target)), m_unfinished(workingCopy(WorkingCopy::Restored, m_target)), m_clock(clock)
{
}

Restoration::~Restoration()
{
    discard();
}

void Restoration::discard()
{
    if (std::exchange(m_ownsCopy, false)) {
        if (m_copy)
            m_copy->discard();
        else
            removeRegister(m_unfinished);
    }
    m_copy.reset();
}

Result<std::unique_ptr<Restoration>> Restoration::prepare(const QString &backup, const QString &target,
                                                          const Key &key, const Clock &clock,
                                                          const LongWork &longWork)
{
    if (const auto checked = RegisterFile::salt(backup); !checked)
        return failureOf(checked);
    Result<std::unique_ptr<FileLock>> alone = failure(ErrorKind::Internal); // outlives what it guards
    std::unique_ptr<Restoration> restoration(new Restoration(target, clock));
    restoration->m_backupPath = trueName(backup);
    restoration->m_backupSalt = key.salt();
    if (restoration->m_backupPath == restoration->m_target)
        return failure(ErrorKind::FileExists, target);
    if (restoration->m_backupPath == trueName(restoration->m_unfinished)) // it would be taken away unread
        return failure(ErrorKind::NameOfWorkingCopy, backup);
    if (const QString folder = QFileInfo(restoration->m_target).absolutePath(); !QFileInfo(folder).isDir())
        return failure(ErrorKind::FileNotFound, folder);
    restoration->m_takesPlace = QFileInfo::exists(restoration->m_target);
    if (const auto free = checkPlaceIsFree(restoration->m_target); !free && !restoration->m_takesPlace)
        return failureOf(free);
    restoration->m_presentSalt = saltAt(restoration->m_target);
    longWork([&] { alone = restoration->readThrough(backup, key); });
    const auto done = alone.and_then([&](const auto &) { return restoration->openCopy(backup, key); });
    if (!done)
        return failureOf(done);
    return restoration;
}

/// What takes long, in whatever thread: the copy is closed again, for a connection cannot go to another. The
/// lock is to be held until the copy is open there.
Result<std::unique_ptr<FileLock>> Restoration::readThrough(const QString &backup, const Key &key)
{
    auto alone = takeInAlone(backup, key).and_then([&] { return compareAtOnce(key); }).and_then([&] {
        return keepAlone();
    });
    if (!alone)
        discard();
    m_copy.reset();
    return alone;
}

/// Held whenever the copy has no lock of its own, for then whoever opened the present file, or restored there
/// too, even where nothing stands, would take it for one of a program that died.
Result<std::unique_ptr<FileLock>> Restoration::keepAlone() const
{
    return FileLock::take(m_target);
}

Result<> Restoration::takeInAlone(const QString &backup, const Key &key)
{
    const auto alone = keepAlone();
    if (!alone)
        return failureOf(alone);
    const auto taken = takeBackPutAside(m_target).and_then([&] { return takeIn(backup, key); });
    if (!taken)
        discard();
    return taken;
}

Result<> Restoration::takeIn(const QString &backup, const Key &key)
{
    // Another restore may be at work there: then the copy is that one's.
    auto lock = FileLock::take(m_unfinished);
    if (!lock)
        return failureOf(lock);
    m_ownsCopy = true;
    removeRegister(m_unfinished); // left by a program that died
    if (const auto copied = copyFile(backup, m_unfinished); !copied)
        return copied;
    const auto written = fingerprintOf(m_unfinished);
    if (!written)
        return failureOf(written);
    m_written = *written;
    const QString log = u"-wal"_s; // beside a plain copy of a file that was open
    if (QFileInfo::exists(m_backupPath + log)) {
        if (const auto copied = copyFile(m_backupPath + log, m_unfinished + log); !copied)
            return copied;
    }
    lock->reset(); // the open copy has its own
    if (const auto opened = openCopy(backup, key); !opened)
        return opened;
    const auto found = m_copy->inspect();
    if (!found)
        return told(found.error().kind, backup);
    if (!found->problems.isEmpty())
        return failure(ErrorKind::Damaged, backup);
    const auto identity = identityOf(*m_copy);
    if (!identity)
        return failureOf(identity);
    m_identity = *identity;
    return summaryAsFound(*m_copy).map([&](const RegisterSummary &summary) { m_backup = summary; });
}

Result<> Restoration::openCopy(const QString &backup, const Key &key)
{
    auto copy = RegisterFile::open(m_unfinished, key, Access::Write, m_clock);
    if (!copy)
        return told(copy.error().kind, backup);
    m_copy = std::move(*copy);
    return {};
}

/// The person knows the backup and where it goes, not our copy of it, which is written beside the latter.
tl::unexpected<Error> Restoration::told(ErrorKind kind, const QString &backup) const
{
    const bool concernsWriting = kind == ErrorKind::DiskFull || kind == ErrorKind::WriteFailed;
    return failure(kind, concernsWriting ? m_target : backup);
}

/// By the key of the backup, if that can be the present one: to try any other would look like an attempt to
/// break in. Where it cannot be read, that is why somebody restores.
Result<> Restoration::compareAtOnce(const Key &key)
{
    if (m_presentSalt != m_backupSalt)
        return {};
    return m_copy->audit().map(
        [&](const QList<AuditLine> &backup) { static_cast<void>(compare(backup, key)); });
}

Result<> Restoration::compare(const QList<AuditLine> &backup, const Key &key)
{
    auto present = presentRegister(m_target, key, backup, m_clock);
    if (!present)
        return failureOf(present);
    auto kept = key.duplicate();
    if (!kept)
        return failureOf(kept);
    m_present = std::move(*present);
    m_presentKey = std::move(*kept);
    return {};
}

std::optional<Key::Salt> Restoration::saltOfOtherKey() const
{
    const bool isOther = !m_present && m_presentSalt && *m_presentSalt != m_backupSalt;
    return isOther ? m_presentSalt : std::nullopt;
}

/// The trail of the copy by a connection of its own, for that of the copy stays in its thread.
Result<> Restoration::lookIntoPresent(const Key &key, const LongWork &longWork)
{
    Result<> done = checkStandsAsShown();
    if (!done)
        return done;
    longWork([&] {
        const auto copy = m_copy->alongside();
        const auto backup = copy.and_then([](const auto &file) { return file->audit(); });
        done = backup ? compare(*backup, key) : told(backup.error().kind, m_backupPath);
    });
    return done;
}

std::optional<QString> Restoration::newerBeside() const
{
    if (momentPutAside(m_backupPath).isValid())
        return std::nullopt;
    const QDir folder = QFileInfo(m_backupPath).absoluteDir();
    return newerThan(m_backupPath, folder.entryList({u"*.gehoor"_s}, QDir::Files));
}

bool Restoration::standsWithBackup() const
{
    const bool isKeptThere = momentPutAside(m_backupPath).isValid();
    return !m_takesPlace && !isKeptThere &&
           QFileInfo(m_target).absolutePath() == QFileInfo(m_backupPath).absolutePath();
}

Loss Restoration::loss() const
{
    if (!m_present)
        return {.isKnown = false, .stoodNothing = !m_takesPlace};
    return lossOf(m_present->lost);
}

Result<> Restoration::noteCopies(const QString &aside)
{
    const BackupCopy backup{.made = m_backup.lastAct.at,
                            .path = m_backupPath,
                            .complaints = m_backup.complaints,
                            .auditHead = m_backup.lastAct.hash,
                            .written = m_written};
    const BackupCopy before{.made = m_clock.now(),
                            .path = aside,
                            .complaints = m_present ? m_present->summary.complaints : 0,
                            .auditHead = {}};
    const QList<BackupCopy> told = m_present ? m_present->copies : QList<BackupCopy>();
    return BackupStore(*m_copy).noteRestored(told, backup, before);
}

/// Whatever bears the name is whole.
Result<> Restoration::keepUnder(const QString &aside) const
{
    if (::link(QFile::encodeName(m_target).constData(), QFile::encodeName(aside).constData()) == 0)
        return bringNameToDisk(aside);
    // A file system without hard links, such as that of a USB stick.
    const QString half = workingCopy(WorkingCopy::PutAside, m_target);
    removeRegister(half); // left by a program that died
    const auto copied = copyFile(m_target, half).and_then([&] { return putInPlace(half, aside); });
    if (!copied)
        removeRegister(half);
    return copied;
}

/// The write-ahead log goes first: beside the restored file SQLite would take it for that file's own. Broken
/// off between, takeBackPutAside() finds it.
Result<> Restoration::putAside(const QString &aside) const
{
    if (const auto kept = keepUnder(aside); !kept)
        return kept;
    if (hasLog(m_target)) {
        if (const auto moved = putInPlace(m_target + u"-wal"_s, aside + u"-wal"_s); !moved)
            return moved;
    }
    for (const QString &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(m_target + ending);
    return {};
}

/// Nothing that came there since is replaced unasked, such as a register, or one of another passphrase; nor
/// does the restored file come beside the log of one that went.
Result<> Restoration::checkStandsAsShown() const
{
    const bool same = QFileInfo::exists(m_target) == m_takesPlace && saltAt(m_target) == m_presentSalt &&
                      (m_takesPlace || checkPlaceIsFree(m_target));
    return same ? Result<>() : failure(ErrorKind::ChangedSincePreview, m_target);
}

/// What was done there since was shown to nobody.
Result<> Restoration::checkEndsAsShown(const Database &present) const
{
    return audittrail::head(present).and_then([&](const QString &head) {
        return head == m_present->summary.lastAct.hash ? Result<>()
                                                       : failure(ErrorKind::ChangedSincePreview, m_target);
    });
}

/// Without a write-ahead log the present file is whole by itself. It gives its log up only when nobody reads
/// along: a reader that ends later would take the log of the restored file away, taking it for its own.
Result<> Restoration::settlePresent()
{
    const auto present = Database::open(m_target, *m_presentKey, false);
    if (!present)
        return failureOf(present);
    if (const auto same = checkEndsAsShown(**present); !same)
        return same;
    auto settled = (*present)->giveUpLog();
    if (!settled && settled.error().kind == ErrorKind::InUse)
        return failure(ErrorKind::InUse, m_target);
    return settled;
}

Result<> Restoration::putCopy(const QString &aside) const
{
    // The person knows the register, not our copy of it.
    if (const auto safe = isOneFile(m_unfinished).and_then([&] { return bringToDisk(m_unfinished); }); !safe)
        return failure(safe.error().kind, m_target);
    if (!aside.isEmpty()) {
        if (const auto kept = putAside(aside); !kept)
            return kept;
    }
    return putInPlace(m_unfinished, m_target);
}

/// The connection of the copy stays in the thread it was opened in.
Result<QString> Restoration::put(const LongWork &longWork)
{
    const auto lock = FileLock::take(m_target);
    if (!lock)
        return failureOf(lock);
    Result<> done = checkStandsAsShown();
    if (!done)
        return failureOf(done);
    if (m_present)
        longWork([&] { done = settlePresent(); });
    else // it does not open with this key
        done = checkNobodyHasOpen(m_target);
    if (!done)
        return failureOf(done);
    const QString aside = QFileInfo::exists(m_target) ? nameToPutAside(m_target, m_clock.now()) : QString();
    const QString note = noteOnRestored(m_backup.lastAct.hash, loss());
    const auto noted = m_copy->write({ActKind::Restored, {}, note}, [&] {
        return noteCopies(aside).and_then([&]() -> Result<> {
            return m_present ? BackupStore(*m_copy).passNumbers(m_present->numbers, m_present->lost)
                             : Result<>();
        });
    });
    if (!noted)
        return failureOf(noted);
    m_copy.reset();
    longWork([&] {
        done = putCopy(aside);
        if (!done)
            static_cast<void>(takeBackPutAside(m_target)); // else whoever opens it next does
    });
    m_standsAllTheSame = !done && !QFileInfo::exists(m_unfinished);
    discard(); // what is left of it, while nobody else can be at work there
    if (!done && QFileInfo::exists(aside))
        m_leftAside = aside;
    return done.map([&] { return aside; });
}

} // namespace gehoor
