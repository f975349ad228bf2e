// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/database.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/inplace.h>
#include <core/registerfile/leavelog.h>
#include <core/registerfile/logcheck.h>
#include <core/registerfile/pagecopy.h>
#include <core/registerfile/pagesize.h>
#include <core/registerfile/pagewatch.h>
#include <core/registerfile/sqliteerror.h>
#include <core/registerfile/statement.h>

#include <QAtomicInt>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <sodium.h>
#include <span>
#include <unordered_map>
#include <utility>

#define SQLITE_HAS_CODEC // declares sqlite3_key()
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gehoor {

struct Database::Private
{
    QString path;
    QSqlDatabase connection;
    sqlite3 *handle = nullptr;
    std::optional<Key> key;
    std::unordered_map<QString, Statement> idle; ///< prepared statements that are not in use
    bool inTransaction = false;
    int walks = 0;        ///< each() within each()
    bool inDoubt = false; ///< a value was read that may come from a page of zeros
    bool readOnly = false;
    std::optional<Error> overtaken; ///< who writes elsewhere by now

    [[nodiscard]] Result<> open(const Key &with);
    void close();
    [[nodiscard]] Result<> mayBegin();
    [[nodiscard]] Result<> connect();
    [[nodiscard]] Result<> unlock(const Key &with);
    [[nodiscard]] Result<Statement> prepared(const QString &sql);
    [[nodiscard]] Result<Statement> ready(const QString &sql, const Values &values);
    void putBack(const QString &sql, Statement &statement);
    [[nodiscard]] Result<> simple(const QString &sql);
    [[nodiscard]] Result<> apply(std::span<const QLatin1StringView> settings);
    [[nodiscard]] Result<> walk(const QString &sql, const Values &values,
                                const std::function<bool(const Row &)> &each);
    [[nodiscard]] Result<> everyPageWasSound();
    Error errorOf(int code) const { return sqliteError(code, handle, path); }
};

/// A reader looks who came: what SQLite knows of the log is out of date then, also when they have left.
Result<> Database::Private::mayBegin()
{
    if (!readOnly)
        return {};
    if (const auto allowed = FileLock::allowsReading(path); !allowed && !overtaken)
        overtaken = allowed.error();
    return overtaken ? Result<>(tl::unexpected(*overtaken)) : Result<>();
}

Result<> Database::Private::connect()
{
    static QAtomicInt count;
    connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"register %1"_s.arg(count.fetchAndAddRelaxed(1)));
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    QString name = path;
    if (readOnly && standsStill(path)) {
        options += u";QSQLITE_OPEN_URI"_s;
        name = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s;
    }
    connection.setDatabaseName(name);
    connection.setConnectOptions(options);
    errno = 0;
    if (!connection.open()) {
        const QSqlError error = connection.lastError();
        if (error.nativeErrorCode().isEmpty())
            return failure(ErrorKind::Internal, error.driverText());
        return tl::unexpected(
            sqliteError(error.nativeErrorCode().toInt(), errno, error.databaseText(), path));
    }
    handle = *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
    PageWatch::join(handle);
    return {};
}

/// Fails closed: without an answer from SQLCipher the file is not touched.
Result<> Database::Private::unlock(const Key &with)
{
    QString version;
    const auto asked = walk(u"PRAGMA cipher_version"_s, {}, [&](const Row &row) {
        version = row.text(0);
        return true;
    });
    if (!asked || version.isEmpty() || !keepToOnePageSize())
        return failure(ErrorKind::NoCipher);
    if (const auto done = apply(settingsBeforeKey); !done)
        return done;
    QByteArray hex = with.hex();
    QByteArray literal(hex.size() + 3, '\'');
    literal[0] = 'x';
    std::copy(hex.cbegin(), hex.cend(), literal.begin() + 2);
    const int failedWith = sqlite3_key(handle, literal.constData(), static_cast<int>(literal.size()));
    sodium_memzero(hex.data(), static_cast<size_t>(hex.size()));
    sodium_memzero(literal.data(), static_cast<size_t>(literal.size()));
    if (failedWith != SQLITE_OK)
        return failure(ErrorKind::NoCipher);
    return apply(cipherSettings);
}

Result<Statement> Database::Private::prepared(const QString &sql)
{
    if (auto found = idle.extract(sql))
        return std::move(found.mapped());
    Statement statement;
    if (const int code = statement.prepare(handle, sql); code != SQLITE_OK) {
        Error error = errorOf(code);
        if (error.kind == ErrorKind::Internal) // of our own words alone: no value is bound yet
            error.detail = QString::fromUtf8(sqlite3_errmsg(handle));
        return tl::unexpected(error);
    }
    return statement;
}

Result<Statement> Database::Private::ready(const QString &sql, const Values &values)
{
    if (!handle)
        return failure(ErrorKind::Locked);
    auto statement = prepared(sql);
    if (!statement)
        return statement;
    if (const int code = statement->bind(values); code != SQLITE_OK)
        return tl::unexpected(errorOf(code));
    return statement;
}

void Database::Private::putBack(const QString &sql, Statement &statement)
{
    statement.reset();
    idle.emplace(sql, std::move(statement));
}

Result<> Database::Private::simple(const QString &sql)
{
    return walk(sql, {}, [](const Row &) { return true; });
}

Result<> Database::Private::apply(std::span<const QLatin1StringView> settings)
{
    for (const auto setting : settings) {
        if (const auto done = simple(setting); !done)
            return done;
    }
    return {};
}

Result<> Database::Private::walk(const QString &sql, const Values &values,
                                 const std::function<bool(const Row &)> &each)
{
    auto statement = ready(sql, values);
    if (!statement)
        return failureOf(statement);
    const StatementRow row(*statement);
    int code = statement->step();
    while (code == SQLITE_ROW && each(row))
        code = statement->step();
    inDoubt = inDoubt || row.isInDoubt();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return tl::unexpected(errorOf(code));
    putBack(sql, *statement);
    return {};
}

/// SQLCipher 3 hands out zeros for the last page of a long value when that page is damaged, and reports it
/// only to whoever touches a page next within the same transaction. So one is touched. For a page that is
/// lost it hands out zeros too, and never tells.
Result<> Database::Private::everyPageWasSound()
{
    if (std::exchange(inDoubt, false)) {
        const auto empty = gehoor::emptyPages(handle);
        if (!empty || !empty->isEmpty())
            return failure(ErrorKind::Damaged);
    }
    return walk(u"SELECT 1 FROM sqlite_master LIMIT 1"_s, {}, [](const Row &) { return true; });
}

Database::Database() : d(std::make_unique<Private>()) {}

Database::~Database()
{
    d->close();
}

void Database::Private::close()
{
    const QString name = connection.connectionName();
    idle.clear();
    if (readOnly)
        leaveLogToWriter(handle, path);
    connection.close(); // the last one out brings the log into the file and takes it away
    connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    handle = nullptr;
    key.reset();
    overtaken.reset();
}

Result<> Database::Private::open(const Key &with)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorKind::FileNotFound, path);
    const auto opened =
        mayBegin()
            .and_then([&] { return checkBeside(path); })
            .and_then([&] {
                const AnyPageSize untilKeyed;
                return connect().and_then([&] { return unlock(with); });
            })
            .and_then([&] { return with.duplicate().map([&](Key same) { key = std::move(same); }); })
            .and_then([&] { return apply(connectionSettings); })
            .and_then([&] { return everyPageWasSound(); })
            .and_then([&] { return readOnly ? apply(readerSettings) : apply(writerSettings); });
    if (!opened)
        return failure(opened.error().kind, opened.error().detail.isEmpty() ? path : opened.error().detail);
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Key &key, bool readOnly)
{
    std::unique_ptr<Database> database(new Database);
    database->d->path = path;
    database->d->readOnly = readOnly;
    return database->d->open(key).map([&] { return std::move(database); });
}

Result<> Database::sleep()
{
    if (d->inTransaction || d->walks > 0)
        return failure(ErrorKind::Internal, u"it is at work"_s);
    d->close();
    return {};
}

bool Database::isAsleep() const
{
    return !d->handle;
}

Result<> Database::wake(const Key &key)
{
    if (d->handle)
        return {};
    return d->open(key).or_else([&](const Error &) { d->close(); });
}

Result<std::unique_ptr<Database>> Database::openLike(const QString &path, bool readOnly) const
{
    if (!d->key)
        return failure(ErrorKind::Locked);
    return checkInPlace().and_then([&] { return open(path, *d->key, readOnly); });
}

Result<> Database::copyInto(Database &copy) const
{
    return d->handle && copy.d->handle ? copyPages(d->handle, copy.d->handle) : failure(ErrorKind::Locked);
}

Result<QList<qint64>> Database::emptyPages() const
{
    return d->handle ? gehoor::emptyPages(d->handle) : failure(ErrorKind::Locked);
}

Result<> Database::checkNothingIsLost() const
{
    return d->handle ? gehoor::checkNothingIsLost(d->handle) : failure(ErrorKind::Locked);
}

Result<> Database::checkInPlace() const
{
    return d->handle && hasMoved(d->handle) ? failure(ErrorKind::NotInPlace, d->path) : Result<>();
}

const Key &Database::key() const
{
    return *d->key;
}

Result<> Database::giveUpLog()
{
    return d->simple(u"PRAGMA journal_mode = DELETE"_s);
}

Result<> Database::shutOut()
{
    d->idle.clear(); // the mode of locking is set while its statement is prepared: one kept would do nothing
    auto done = giveUpLog()
                    .and_then([&] { return d->simple(u"PRAGMA locking_mode = EXCLUSIVE"_s); })
                    .and_then([&] { return d->simple(u"BEGIN EXCLUSIVE"_s); })
                    .and_then([&] { return d->simple(u"COMMIT"_s); }); // and what was locked stays so
    if (!done)
        letIn();
    return done;
}

/// Whatever of it cannot be done now, each act is as safe without a log as with one.
void Database::letIn()
{
    d->idle.clear();
    static_cast<void>(d->simple(u"PRAGMA locking_mode = NORMAL"_s));
    static_cast<void>(d->everyPageWasSound()); // gives the locks back
    static_cast<void>(d->simple(writerSettings[0]));
}

Result<qint64> Database::run(const QString &sql, const Values &values)
{
    if (!d->inTransaction || sqlite3_get_autocommit(d->handle) != 0) // SQLite may have ended it by itself
        return failure(ErrorKind::Internal, u"a change outside a transaction"_s);
    return d->walk(sql, values, [](const Row &) { return true; }).map([&] {
        return qint64(sqlite3_changes(d->handle));
    });
}

Result<qint64> Database::insert(const QString &sql, const Values &values)
{
    return run(sql, values).map([&](qint64) { return qint64(sqlite3_last_insert_rowid(d->handle)); });
}

Result<> Database::each(const QString &sql, const Values &values,
                        const std::function<bool(const Row &)> &each) const
{
    const bool outermost = !d->inTransaction && d->walks == 0;
    if (outermost) {
        if (const auto begun = d->mayBegin().and_then([&] { return d->simple(u"BEGIN"_s); }); !begun)
            return begun;
    }
    ++d->walks;
    auto walked = d->walk(sql, values, each).and_then([&] { return d->everyPageWasSound(); });
    --d->walks;
    if (outermost) {
        if (walked)
            return d->simple(u"COMMIT"_s);
        static_cast<void>(d->simple(u"ROLLBACK"_s));
    }
    return walked;
}

Result<> Database::script(const QString &sql)
{
    const auto statements = statementsOf(sql);
    if (!statements)
        return failureOf(statements);
    for (const QString &statement : *statements) {
        if (const auto done = run(statement); !done)
            return failureOf(done);
    }
    d->idle.clear(); // none of them will be run again
    return {};
}

Result<> Database::transaction(const std::function<Result<>()> &work)
{
    if (d->inTransaction || d->walks > 0)
        return failure(ErrorKind::Internal, u"a transaction does not nest"_s);
    const auto begun = checkInPlace().and_then([&] { return d->simple(u"BEGIN IMMEDIATE"_s); });
    if (!begun)
        return begun;
    d->inTransaction = true;
    const auto ended = qScopeGuard([&] { d->inTransaction = false; });
    const auto done =
        work().and_then([&] { return checkInPlace(); }).and_then([&] { return d->simple(u"COMMIT"_s); });
    if (!done && sqlite3_get_autocommit(d->handle) == 0)
        static_cast<void>(d->simple(u"ROLLBACK"_s)); // what the caller must hear is why it came to this
    return done;
}

Result<> Database::maintain(const QString &sql)
{
    if (!sql.startsWith(u"PRAGMA ") && sql != u"VACUUM")
        return failure(ErrorKind::Internal, u"no statement of maintenance"_s);
    return d->simple(sql);
}

} // namespace gehoor
