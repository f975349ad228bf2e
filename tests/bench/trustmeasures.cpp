// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/files.h>
#include <core/registerfile/inspection.h>
#include <tests/bench/casetext.h>
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
    table.compare(u"verify, against reading each page once"_s, {}, verify,
                  timed([&] { readPagesBare(path, key); }));
}

using Which = bool (*)(const QByteArray &sql);

bool every(const QByteArray & /*sql*/)
{
    return true;
}

/// What saves a case and no more: nothing that is looked up, worked out for lists and search, or noted in the
/// trail.
bool rowsOfTheCase(const QByteArray &sql)
{
    const QByteArray start = sql.left(40); // words of the case stand behind it
    return !start.startsWith("SELECT") && !start.contains("audit") && !start.contains("overview") &&
           !start.contains("related_") && !start.contains("complaint_search");
}

QByteArray newestCase(sqlite3 *connection)
{
    const Statement newest = prepared(connection, "SELECT max(id) FROM complaint");
    sqlite3_step(newest.get());
    return QByteArray::number(static_cast<qint64>(sqlite3_column_int64(newest.get(), 0)));
}

/// Run again it is each time a line of its own in the trail, and a case where the statements after it look
/// for it.
QByteArray repeatable(QByteArray sql, const QByteArray &row)
{
    constexpr QByteArrayView start("VALUES (");
    const qsizetype value = sql.indexOf(start) + start.size();
    if (sql.startsWith("INSERT INTO audit"))
        sql.replace(value, sql.indexOf(',', value) - value, "(SELECT max(number) + 1 FROM audit)");
    if (sql.startsWith("INSERT INTO complaint (")) {
        sql.insert(value, row + ", ");
        sql.insert(sql.indexOf('(') + 1, "id, ");
    }
    return sql;
}

/// The statements of one act, as they were run, with their values; not what looks whether a page was sound,
/// nor those that the full-text index runs within others.
class Recorded
{
public:
    Recorded(sqlite3 *connection, const std::function<void()> &act, Which which = &every)
        : m_connection(connection), m_which(which)
    {
        sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, keep, this);
        act();
        sqlite3_trace_v2(connection, 0, nullptr, nullptr);
        for (const QByteArray &sql : std::as_const(m_statements))
            m_prepared.push_back(prepared(connection, repeatable(sql, newestCase(connection))));
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
        if (sql.contains("'main'.") || sql.contains("sqlite_master") ||
            !static_cast<Recorded *>(recorded)->m_which(sql))
            return 0;
        static_cast<Recorded *>(recorded)->m_statements.append(sql);
        return 0;
    }

    sqlite3 *m_connection;
    Which m_which;
    QList<QByteArray> m_statements;
    std::vector<Statement> m_prepared;
};

/// Out of the way, so that the statements that saved it can be run again.
void takeAway(sqlite3 *connection, const QByteArray &row)
{
    QByteArray sql = "BEGIN;";
    for (const char *table : {"overview_standing", "overview_check", "overview", "related_key",
                              "related_waiting", "document", "part", "complaint_text"})
        sql += QByteArray("DELETE FROM ") + table + " WHERE complaint_id = " + row + ';';
    sql += "DELETE FROM complaint_search WHERE docid = " + row + ";DELETE FROM complaint WHERE id = " + row +
           ';';
    run(connection, sql + "COMMIT");
}

/// One saved by hand, its own words each time; against all that this runs and against the rows of the case
/// alone.
void measureSaving(Table &table, Desk &desk, sqlite3 *connection)
{
    CaseText words(20'261'129);
    const auto save = [&] {
        ComplaintDraft draft;
        draft.details.received = desk.clock.today();
        draft.details.subject = words.subject();
        draft.details.text = words.text();
        draft.details.complainant.name = words.name();
        sure(desk.intake.log(draft));
    };
    save(); // so that nothing is done for the first time
    for (const auto &[what, which] :
         {std::pair(u"a case saved, against its statements bare"_s, &every),
          std::pair(u"a case saved, against its own rows alone"_s, &rowsOfTheCase)}) {
        Recorded bare(connection, save, which);
        const QByteArray recorded = newestCase(connection);
        const Measured once = timed([&] { bare.runAgain(); });
        table.compare(what, 1.5, timed(save), [&] {
            takeAway(connection, recorded);
            return once();
        });
    }
}

void measureNoting(Table &table, Desk &desk, sqlite3 *connection)
{
    const ComplaintId id = sure(desk.overview.rows({}, 1))->first().id;
    const auto note = [&] { sure(desk.complaints.noteContact(id, desk.clock.today(), u"Gebeld."_s)); };
    note();
    Recorded bare(connection, note);
    table.compare(u"a note on a case, against its statements bare"_s, 1.5, timed(note),
                  timed([&] { bare.runAgain(); }));
}

/// Last: the lines that are written bare break the chain of the trail.
void measureActs(Table &table, Desk &desk)
{
    const QSqlDatabase opened = registerConnection();
    auto *const connection = *static_cast<sqlite3 *const *>(opened.driver()->handle().constData());
    measureSaving(table, desk, connection);
    measureNoting(table, desk, connection);
}

} // namespace

void measureTrust(Table &table, Desk &desk, const Key &key)
{
    measureBackup(table, desk, key);
    measureVerifying(table, desk, key);
    measureActs(table, desk);
}

} // namespace gehoor
