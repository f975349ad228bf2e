// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/attempts.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/logcheck.h>
#include <core/registerfile/migrations.h>
#include <core/registerfile/opening.h>
#include <core/registerfile/registerstate.h>

using namespace Qt::StringLiterals;

// Registers that sleep, and keys that were not theirs.

namespace gehoor {
namespace {

/// Where the trail cannot be read, that is for whoever opens it to be told.
bool holdsHead(const Database &database, const QString &head)
{
    return head.isEmpty() || audittrail::head(database).value_or(QString()) == head ||
           audittrail::seek(database, head).value_or(HeadSought{.found = true}).found;
}

} // namespace

Result<> RegisterFile::sleep()
{
    if (d->step)
        return failure(ErrorKind::Internal, u"acts are being kept"_s);
    if (isAsleep())
        return {};
    d->placeLeft = d->standsInPlace(); // not to lock is no way out
    d->headLeft = audittrail::head(*d->database).value_or(QString());
    return d->database->sleep().map([&] { d->superseded.reset(); }); // it holds a key too
}

/// An older file, as put back by a program that synchronises folders, or one that a newer program brought up
/// to date, is not gone on with behind pages of the register.
Result<> RegisterFile::checkAsLeft()
{
    const auto version = gehoor::formatVersion(*d->database);
    if (version && *version == d->formatVersion && holdsHead(*d->database, d->headLeft))
        return {};
    static_cast<void>(d->database->sleep());
    if (!version)
        return failureOf(version);
    if (*version > d->formatVersion)
        return failure(ErrorKind::NewerFormat, d->path);
    return d->placeLeft ? failure(ErrorKind::NotInPlace, d->path) : d->placeLeft;
}

Result<> RegisterFile::wake(const Key &key)
{
    if (!isAsleep())
        return {};
    const auto whole = d->lock ? Result<>() : readAlong(d->path).map([](const auto &) {});
    const auto awake = whole.and_then([&] { return checkLog(d->path); }).and_then([&](LogState) {
        return d->database->wake(key).and_then([&] { return checkAsLeft(); });
    });
    if (awake) {
        if (d->lock)
            d->access = Access::Write; // also after ReopenNeeded
        static_cast<void>(noteFailedAttempts());
    } else if (awake.error().kind == ErrorKind::WrongKey) {
        attempts::keep(d->path, d->clock.now());
    }
    return awake;
}

Result<> RegisterFile::checkInPlace()
{
    return isAsleep() ? d->placeLeft : d->standsInPlace();
}

bool RegisterFile::isAsleep() const
{
    return d->database->isAsleep();
}

Result<> RegisterFile::noteFailedAttempts()
{
    const FailedAttempts failed = d->access == Access::Write ? attempts::kept(d->path) : FailedAttempts();
    if (failed.count == 0)
        return {};
    return noteReading({ActKind::UnlockFailed, {}, toNote(failed)}).map([&] { attempts::forget(d->path); });
}

void RegisterFile::noteFailedAttempt()
{
    const FailedAttempts one{.count = 1, .newest = {d->clock.now()}};
    const auto noted = d->access == Access::Read ? failure(ErrorKind::OpenedReadOnly)
                                                 : noteReading({ActKind::UnlockFailed, {}, toNote(one)});
    if (!noted)
        attempts::keep(d->path, d->clock.now());
}

} // namespace gehoor
