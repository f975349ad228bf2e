// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/files.h>
#include <core/registerfile/migrations.h>
#include <core/registerfile/opening.h>
#include <core/registerfile/putaside.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Result<> checkMadeByUs(const Database &database, const QString &path)
{
    const auto id = database.selectOne<qint64>(u"PRAGMA application_id"_s, {},
                                               [](const Row &row) { return row.number(0); });
    if (!id)
        return failureOf(id);
    if (id->value_or(0) != registerMark)
        return failure(ErrorKind::NotARegister, path);
    return {};
}

Result<bool> isOlderFormat(const Database &database)
{
    const auto steps = migrations();
    if (!steps)
        return failureOf(steps);
    return formatVersion(database).map([&](int version) { return version < steps->size(); });
}

Result<int> bringUpToDateAside(const Database &database, const QString &path)
{
    const auto own = database.openLike(trueName(path), false);
    if (!own)
        return failureOf(own);
    return bringUpToDate(**own, path);
}

} // namespace

Result<std::unique_ptr<Database>> openMadeByUs(const QString &path, const Key &key, Access access)
{
    auto database = Database::open(trueName(path), key, access == Access::Read);
    if (!database)
        return database;
    if (const auto checked = checkMadeByUs(**database, path); !checked)
        return failureOf(checked);
    return database;
}

Result<std::unique_ptr<Database>> openForReading(const QString &path, const Key &key, const Clock &clock,
                                                 const LongWork &longWork)
{
    auto database = openMadeByUs(path, key, Access::Read);
    if (!database)
        return database;
    const auto older = isOlderFormat(**database);
    if (!older)
        return failureOf(older);
    if (!*older)
        return database;
    database->reset();
    Result<> migrated;
    longWork([&] { // and it is closed there again
        migrated = RegisterFile::open(path, key, Access::Write, clock).map([](const auto &) {});
    });
    if (!migrated) {
        const Error &error = migrated.error();
        if (error.kind == ErrorKind::InUse)
            return failure(ErrorKind::OlderFormat, error.detail);
        return error.kind == ErrorKind::NoPermission ? failure(ErrorKind::OlderFormat) : failureOf(migrated);
    }
    return openMadeByUs(path, key, Access::Read);
}

/// Of a log SQLite would bring into the file, on closing, what it takes for whole, and forget the rest.
bool refusesKey(const QString &path, const Key &key)
{
    const QString name = trueName(path);
    if (!QFileInfo(name).isWritable() || hasLog(name) || lacksItsLog(name) || !isOneFile(name))
        return false;
    const auto alone = FileLock::take(name);
    if (!alone)
        return false;
    const auto opened = Database::open(name, key, false);
    return !opened && opened.error().kind == ErrorKind::WrongKey;
}

Result<int> bringUpToDate(Database &database, const QString &path)
{
    const auto steps = migrations();
    if (!steps)
        return failureOf(steps);
    const auto outcome = migrate(database, *steps);
    if (!outcome)
        return failureOf(outcome);
    if (*outcome == MigrationOutcome::Newer)
        return failure(ErrorKind::NewerFormat, path);
    return static_cast<int>(steps->size());
}

Result<int> bringUpToDate(Database &database, const QString &path, const LongWork &longWork)
{
    const auto older = isOlderFormat(database);
    if (!older)
        return failureOf(older);
    Result<int> done = 0;
    if (*older)
        longWork([&] { done = bringUpToDateAside(database, path); });
    return done.and_then([&](int) { return bringUpToDate(database, path); });
}

Result<std::unique_ptr<FileLock>> takeAlone(const QString &name)
{
    if (!QFileInfo(name).isWritable())
        return failure(ErrorKind::NoPermission, name);
    auto lock = FileLock::take(name);
    if (!lock)
        return lock;
    if (const auto whole = takeBackPutAside(name); !whole)
        return failureOf(whole);
    if (hasSecondName(name))
        return failure(ErrorKind::SecondName, name);
    return lock;
}

Result<std::unique_ptr<FileLock>> readAlong(const QString &name)
{
    if (const auto allowed = FileLock::allowsReading(name); !allowed)
        return failureOf(allowed);
    if (lacksItsLog(name)) {
        if (const auto whole = takeAlone(name); !whole)
            return failureOf(whole);
    }
    return nullptr;
}

Result<LogState> checkLog(const QString &name)
{
    LogState state = logState(name);
    if (state == LogState::CutOff) // or somebody was in the middle of a frame just then
        state = logState(name);
    return state == LogState::Damaged ? failure(ErrorKind::Damaged, name) : Result<LogState>(state);
}

} // namespace gehoor
