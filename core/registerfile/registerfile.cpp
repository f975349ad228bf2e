// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/attempts.h>
#include <core/registerfile/auditfilter.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/database.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/inspection.h>
#include <core/registerfile/leftovers.h>
#include <core/registerfile/migrations.h>
#include <core/registerfile/opening.h>
#include <core/registerfile/registerfile.h>
#include <core/registerfile/registerstate.h>
#include <core/registerfile/rekeying.h>
#include <core/registerfile/sheetkey.h>

#include <QScopeGuard>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {

RegisterFile::RegisterFile() = default;

/// What was done in a file without a place would be gone.
RegisterFile::~RegisterFile()
{
    if (d && d->lock)
        static_cast<void>(d->standsInPlace());
}

void RegisterFile::discard()
{
    d->database.reset();
    removeRegister(d->path);
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::create(const QString &path, const Key &key,
                                                           const Clock &clock)
{
    if (const auto made = checkPlaceIsFree(path).and_then([&] { return makeEmptyFile(path); }); !made)
        return failureOf(made);
    const QString name = trueName(path);
    attempts::forget(name); // at another register, which bore this name
    auto unfinished = qScopeGuard([&] { removeRegister(name); });
    std::unique_ptr<RegisterFile> file(new RegisterFile);
    const auto undone = [&](const auto &result) {
        file.reset(); // before the guard takes the files away
        return failureOf(result);
    };
    file->d = std::make_unique<Private>(name, Access::Write, clock);
    auto lock = FileLock::take(name);
    if (!lock)
        return undone(lock);
    file->d->lock = std::move(*lock);
    auto database = Database::open(name, key, false);
    if (!database)
        return undone(database);
    file->d->database = std::move(*database);
    // Its mark comes last: what was never finished is not taken for a register.
    const auto version = bringUpToDate(*file->d->database, name);
    const auto done =
        version
            .and_then([&](int) {
                return file->write({ActKind::RegisterMade, {}, {}}, [] { return Result<>(); });
            })
            .and_then([&] {
                return file->d->database->maintain(u"PRAGMA application_id = %1"_s.arg(registerMark));
            });
    if (!done)
        return undone(done);
    file->d->formatVersion = *version;
    unfinished.dismiss();
    return file;
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::open(const QString &path, const Key &key, Access access,
                                                         const Clock &clock, const LongWork &longWork)
{
    if (const auto checked = salt(path); !checked)
        return failureOf(checked);
    const QString name = trueName(path);
    std::unique_ptr<RegisterFile> file(new RegisterFile);
    file->d = std::make_unique<Private>(name, access, clock);
    if (standsStillWithLog(name))
        return failure(ErrorKind::LogUnreadable, name);
    auto lock = access == Access::Write ? takeAlone(name) : readAlong(name);
    if (!lock)
        return failureOf(lock);
    file->d->lock = std::move(*lock);
    const auto log = checkLog(name);
    if (!log)
        return failureOf(log);
    file->d->mayLackLastAct = *log == LogState::CutOff;
    if (file->d->mayLackLastAct && access == Access::Read) {
        // First, for whoever closes it takes away what is left of the act. Nor may it be open here already:
        // to read the salt gives up the locks SQLite has on it.
        if (const auto noted = open(path, key, Access::Write, clock, longWork);
            !noted && noted.error().kind == ErrorKind::WrongKey)
            return failureOf(noted);
    }
    auto database =
        access == Access::Read ? openForReading(path, key, clock, longWork) : openMadeByUs(path, key, access);
    if (!database) {
        if (database.error().kind == ErrorKind::WrongKey)
            attempts::keep(name, clock.now());
        return failureOf(database);
    }
    file->d->database = std::move(*database);
    const auto ready = bringUpToDate(*file->d->database, path, longWork);
    if (!ready)
        return failureOf(ready);
    file->d->formatVersion = *ready;
    if (const auto last = file->audit(1); last && !last->isEmpty())
        file->m_lastLineAtOpening = last->constLast().number;
    if (access == Access::Write)
        removeLeftOvers(name);                     // not before it is known that this one opens
    static_cast<void>(file->noteFailedAttempts()); // they stay noted beside it until they can be kept
    if (file->d->mayLackLastAct && access == Access::Write)
        file->noteCutOffLog();
    return file;
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::alongside()
{
    auto database = d->database->openLike(d->path, d->access == Access::Read);
    if (!database)
        return failureOf(database);
    std::unique_ptr<RegisterFile> file(new RegisterFile);
    file->d = std::make_unique<Private>(d->path, d->access, d->clock);
    file->d->database = std::move(*database);
    file->d->formatVersion = d->formatVersion;
    file->m_lastLineAtOpening = m_lastLineAtOpening;
    const Changes &told = file->d->changes;
    QObject::connect(&told, &Changes::complaintChanged, &d->changes, &Changes::complaintChanged);
    QObject::connect(&told, &Changes::settingsChanged, &d->changes, &Changes::settingsChanged);
    return file;
}

/// Once: with the log brought into the file, nothing is left of what was cut off.
void RegisterFile::noteCutOffLog()
{
    if (noteReading({ActKind::LogCutOff, {}, {}}))
        static_cast<void>(bringLogIn(*d->database));
}

Result<> RegisterFile::noteReading(const Act &act)
{
    if (d->access == Access::Read)
        return {};
    return d->database->transaction([&] { return audittrail::append(*d->database, act, d->clock.now()); });
}

Result<> RegisterFile::write(const Act &act, const std::function<Result<>()> &work)
{
    if (d->access == Access::Read)
        return failure(ErrorKind::OpenedReadOnly, d->path);
    if (d->step)
        return keepInStep(act, work);
    const auto written =
        d->standsInPlace().and_then([&] { return d->nameOnDisk.bringToDisk(); }).and_then([&] {
            return d->database->transaction([&] { return keep(act, work); });
        });
    settle(written.has_value());
    if (written)
        tell(act);
    return written;
}

Result<> RegisterFile::together(const std::function<Result<>()> &work)
{
    if (d->access == Access::Read)
        return failure(ErrorKind::OpenedReadOnly, d->path);
    if (d->step)
        return failure(ErrorKind::Internal, u"acts are kept together already"_s);
    const auto may = d->standsInPlace().and_then([&] { return d->nameOnDisk.bringToDisk(); });
    if (!may)
        return may;
    d->step.emplace();
    const auto written = d->database->transaction([&] {
        const auto done = work();
        return done && d->step->failed ? Result<>(tl::unexpected(*d->step->failed)) : done;
    });
    const QList<Act> acts = std::exchange(d->step, std::nullopt)->kept;
    settle(written.has_value());
    if (!written)
        return written;
    for (const Act &act : acts)
        tell(act);
    return {};
}

void RegisterFile::settleLater(std::function<void(bool kept)> told)
{
    d->settlings.append(std::move(told));
}

/// The last first: what was done twice at one place is taken back step by step.
void RegisterFile::settle(bool kept)
{
    const auto all = std::exchange(d->settlings, {});
    for (auto one = all.crbegin(); one != all.crend(); ++one)
        (*one)(kept);
}

Result<> RegisterFile::changeKey(const Key &key, ActKind act, const LongWork &longWork)
{
    if (d->access == Access::Read)
        return failure(ErrorKind::OpenedReadOnly, d->path);
    if (d->step)
        return failure(ErrorKind::Internal, u"a key is not changed among acts"_s);
    const Act changed{act, {}, sheetMark(key.salt())};
    d->access = Access::Read; // what is open is the file as it was: an act in it would be lost
    if (const auto put = putRekeyed(*d->database, d->path, key, changed, d->clock.now(), longWork); !put) {
        if (put.error().kind != ErrorKind::ReopenNeeded)
            d->access = Access::Write;
        return put;
    }
    auto database = Database::open(d->path, key, false);
    if (!database)
        return failure(ErrorKind::ReopenNeeded);
    d->superseded = std::exchange(d->database, std::move(*database));
    d->access = Access::Write;
    tell(changed);
    return {};
}

bool RegisterFile::isOpenWith(const Key &key) const
{
    return !isAsleep() && d->database->key().sameAs(key);
}

Key::Salt RegisterFile::keySalt() const
{
    return d->database->key().salt();
}

/// What an act is, inside a transaction: the work, what is derived from it, and its line in the trail.
Result<> RegisterFile::keep(const Act &act, const std::function<Result<>()> &work)
{
    return work().and_then([&] { return d->derive ? d->derive(act) : Result<>(); }).and_then([&] {
        return audittrail::append(*d->database, act, d->clock.now());
    });
}

Result<> RegisterFile::keepInStep(const Act &act, const std::function<Result<>()> &work)
{
    Together &step = *d->step;
    if (step.failed) // SQLite may have ended the transaction of its own accord
        return tl::unexpected(*step.failed);
    if (step.inAct)
        return failure(ErrorKind::Internal, u"an act does not nest"_s);
    step.inAct = true;
    const auto kept = keep(act, work);
    step.inAct = false;
    if (kept)
        step.kept.append(act);
    else
        step.failed = kept.error();
    return kept;
}

void RegisterFile::tell(const Act &act)
{
    if (act.complaint)
        Q_EMIT d->changes.complaintChanged(*act.complaint);
    if (concernsSettings(act.kind))
        Q_EMIT d->changes.settingsChanged();
}

void RegisterFile::afterEveryAct(std::function<Result<>(const Act &)> derive)
{
    d->derive = std::move(derive);
}

Database &RegisterFile::database()
{
    return *d->database;
}

Changes &RegisterFile::changes()
{
    return d->changes;
}

QString RegisterFile::path() const
{
    return d->path;
}

Access RegisterFile::access() const
{
    return d->access;
}

bool RegisterFile::mayLackLastAct() const
{
    return d->mayLackLastAct;
}

int RegisterFile::formatVersion() const
{
    return d->formatVersion;
}

void RegisterFile::noteDamage(bool isDamaged)
{
    if (std::exchange(m_isKnownDamaged, isDamaged) != isDamaged)
        Q_EMIT d->changes.settingsChanged();
}

Result<QList<AuditLine>> RegisterFile::audit(int last, qint64 before) const
{
    return audittrail::lines(*d->database, last, before);
}

Result<QList<AuditLine>> RegisterFile::audit(ComplaintId complaint) const
{
    return audittrail::linesOf(*d->database, complaint);
}

Result<QList<AuditLine>> RegisterFile::audit(const AuditFilter &filter, int atMost,
                                             const AuditLine *after) const
{
    return audittrail::find(*d->database, filter, atMost, after);
}

Result<HeadSought> RegisterFile::seekHead(const QString &head) const
{
    return audittrail::seek(*d->database, head);
}

Result<Inspection> RegisterFile::inspect() const
{
    const auto whole = d->access == Access::Write ? bringLogIn(*d->database) : Result<>();
    return whole.map([&] { return inspectRegister(*d->database, d->path); });
}

} // namespace gehoor
