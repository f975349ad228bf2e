// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/files.h>
#include <core/registerfile/inspection.h>
#include <tests/bench/registermeasures.h>

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDriver>

#include <memory>
#include <utility>
#include <vector>

#define SQLITE_HAS_CODEC // declares sqlite3_key()
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

void sureOf(int code, sqlite3 *connection, const QByteArray &what)
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        qFatal("%s: %s", what.constData(), sqlite3_errmsg(connection));
}

void run(sqlite3 *connection, const QByteArray &sql)
{
    sureOf(sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr), connection, sql);
}

Statement prepared(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *made = nullptr;
    sureOf(sqlite3_prepare_v2(connection, sql.constData(), -1, &made, nullptr), connection, sql);
    return {made, &sqlite3_finalize};
}

/// A file opened and set up as Gehoor does, by nothing but SQLCipher.
Connection openedBare(const QString &path, const Key &key)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    Connection connection(opened, &sqlite3_close);
    sureOf(code, opened, "open");
    const QByteArray literal = "x'" + key.hex() + '\'';
    sureOf(sqlite3_key(opened, literal.constData(), static_cast<int>(literal.size())), opened, "key");
    for (const auto setting : cipherSettings)
        run(opened, QByteArray(setting.data(), setting.size()));
    for (const auto setting : connectionSettings)
        run(opened, QByteArray(setting.data(), setting.size()));
    return connection;
}

/// Every row, each of its values hashed into one sum.
void hashRows(sqlite3 *connection, const QByteArray &sql)
{
    const Statement rows = prepared(connection, sql);
    const int columns = sqlite3_column_count(rows.get());
    int code = sqlite3_step(rows.get());
    for (; code == SQLITE_ROW; code = sqlite3_step(rows.get())) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (int column = 0; column < columns; ++column) {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(rows.get(), column));
            hash.addData(QByteArrayView(bytes, sqlite3_column_bytes(rows.get(), column)));
        }
        if (hash.result().isEmpty())
            qFatal("nothing hashed");
    }
    sureOf(code, connection, sql);
}

/// What verifying cannot do without: SQLite's own check of all pages and indexes and of what refers to what,
/// and the hash of each line of the trail and of each kept content.
void verifyBare(const QString &path, const Key &key)
{
    const Connection connection = openedBare(path, key);
    run(connection.get(), "PRAGMA integrity_check(1)");
    run(connection.get(), "PRAGMA foreign_key_check");
    for (const char *sql : {"SELECT * FROM audit ORDER BY number", "SELECT content FROM document",
                            "SELECT pdf FROM letter", "SELECT pdf FROM bundle"})
        hashRows(connection.get(), sql);
}

/// Each page once, with no look at whether the indexes fit the rows.
void readPagesBare(const QString &path, const Key &key)
{
    const Connection connection = openedBare(path, key);
    run(connection.get(), "PRAGMA quick_check(1)");
}

void backUpBare(const QString &path, const QString &copyPath, const Key &key)
{
    {
        const Connection from = openedBare(path, key);
        const Connection to = openedBare(copyPath, key);
        run(to.get(), "PRAGMA journal_mode = OFF");
        sqlite3_backup *const backup = sqlite3_backup_init(to.get(), "main", from.get(), "main");
        if (!backup)
            qFatal("cannot copy");
        sureOf(sqlite3_backup_step(backup, -1), to.get(), "copy");
        sureOf(sqlite3_backup_finish(backup), to.get(), "copy");
    }
    sure(bringToDisk(copyPath));
    verifyBare(copyPath, key);
}

/// As often as it is done; what it leaves is taken away outside the time.
Measured timedAndRemoved(const std::function<void()> &work, const QString &left)
{
    return [once = timed(work), left] {
        const double taken = once();
        removeRegister(left);
        return taken;
    };
}

void measureBackup(Table &table, Desk &desk, const Key &key)
{
    const QString copy = desk.file.path() + u".copy"_s;
    removeRegister(copy);
    Backups backups(desk.file, desk.clock);
    table.compare(u"a backup, read back"_s, 1.5, timedAndRemoved([&] { sure(backups.makeTo(copy)); }, copy),
                  timedAndRemoved([&] { backUpBare(desk.file.path(), copy, key); }, copy));
}

/// What SQLite's own check and each hash take is within the backup's.
void measureVerifying(Table &table, Desk &desk, const Key &key)
{
    const Measured verify = timed([&] {
        const auto found = inspectWatched(desk.file, {}, [](double) { return true; });
        if (!sure(found)->value().problems.isEmpty())
            qFatal("%s", qPrintable(found->value().problems.join(u'\n')));
    });
    const QString path = desk.file.path();
    table.compare(u"verify, against SQLite's checks and the hashes"_s, 1.5, verify,
                  timed([&] { verifyBare(path, key); }));
    table.compare(u"verify, against reading each page once"_s, 1.5, verify,
                  timed([&] { readPagesBare(path, key); }));
}

/// The statements of one act, as they were run, with their values; not what looks whether a page was sound,
/// nor those that the full-text index runs within others.
class Recorded
{
public:
    Recorded(sqlite3 *connection, const std::function<void()> &act) : m_connection(connection)
    {
        sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, keep, this);
        act();
        sqlite3_trace_v2(connection, 0, nullptr, nullptr);
        for (const QByteArray &sql : std::as_const(m_statements))
            m_prepared.push_back(prepared(connection, sql));
    }
    void runAgain()
    {
        for (const Statement &statement : m_prepared) {
            int code = SQLITE_ROW;
            while (code == SQLITE_ROW)
                code = sqlite3_step(statement.get());
            sureOf(code, m_connection, sqlite3_sql(statement.get()));
            sqlite3_reset(statement.get());
        }
    }

private:
    static int keep(unsigned /*event*/, void *recorded, void *statement, void *words)
    {
        if (QByteArrayView(static_cast<const char *>(words)).startsWith("--")) // a trigger's
            return 0;
        char *const expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        QByteArray sql(expanded);
        sqlite3_free(expanded);
        if (sql.contains("'main'.") || sql.contains("sqlite_master"))
            return 0;
        if (sql.startsWith("INSERT INTO audit")) { // each time a line of its own
            constexpr QByteArrayView start("VALUES (");
            const qsizetype value = sql.indexOf(start) + start.size();
            sql.replace(value, sql.indexOf(',', value) - value, "(SELECT max(number) + 1 FROM audit)");
        }
        static_cast<Recorded *>(recorded)->m_statements.append(sql);
        return 0;
    }

    sqlite3 *m_connection;
    QList<QByteArray> m_statements;
    std::vector<Statement> m_prepared;
};

/// Last: the lines that are written bare break the chain of the trail.
void measureAct(Table &table, Desk &desk)
{
    const ComplaintId id = sure(desk.overview.rows({}, 1))->first().id;
    const auto act = [&] { sure(desk.complaints.noteContact(id, desk.clock.today(), u"Gebeld."_s)); };
    const QSqlDatabase connection = registerConnection();
    auto *const handle = *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
    act(); // so that nothing is done for the first time
    Recorded bare(handle, act);
    table.compare(u"an act, kept on the disk"_s, 1.5, timed(act), timed([&] { bare.runAgain(); }));
}

} // namespace

void measureTrust(Table &table, Desk &desk, const Key &key)
{
    measureBackup(table, desk, key);
    measureVerifying(table, desk, key);
    measureAct(table, desk);
}

} // namespace gehoor
