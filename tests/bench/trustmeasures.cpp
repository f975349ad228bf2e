// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/registerfile/files.h>
#include <core/registerfile/inspection.h>
#include <tests/bench/bare.h>
#include <tests/bench/registermeasures.h>
#include <tests/bench/trial.h>

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Every row, each of its values hashed into one sum.
void hashRows(sqlite3 *connection, const QByteArray &sql)
{
    const BareStatement rows = preparedBare(connection, sql);
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
    sureOfBare(code, connection, sql);
}

/// What verifying cannot do without: SQLite's own check of all pages and indexes and of what refers to what,
/// and the hash of each line of the trail and of each kept content.
void verifyBare(const QString &path, const Key &key)
{
    const BareConnection connection = openedBare(path, key);
    runBare(connection.get(), "PRAGMA integrity_check(1)");
    runBare(connection.get(), "PRAGMA foreign_key_check");
    for (const char *sql : {"SELECT * FROM audit ORDER BY number", "SELECT content FROM document",
                            "SELECT pdf FROM letter", "SELECT pdf FROM bundle"})
        hashRows(connection.get(), sql);
}

/// Each page once, with no look at whether the indexes fit the rows.
void readPagesBare(const QString &path, const Key &key)
{
    const BareConnection connection = openedBare(path, key);
    runBare(connection.get(), "PRAGMA quick_check(1)");
}

void backUpBare(const QString &path, const QString &copyPath, const Key &key)
{
    {
        const BareConnection from = openedBare(path, key);
        const BareConnection to = openedBare(copyPath, key);
        runBare(to.get(), "PRAGMA journal_mode = OFF");
        sqlite3_backup *const backup = sqlite3_backup_init(to.get(), "main", from.get(), "main");
        if (!backup)
            qFatal("cannot copy");
        sureOfBare(sqlite3_backup_step(backup, -1), to.get(), "copy");
        sureOfBare(sqlite3_backup_finish(backup), to.get(), "copy");
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

} // namespace

void measureTrust(Table &table, const QString &path, const Clock &clock)
{
    const RegisterCopy copy(path);
    const auto desk = opened(copy.path(), clock);
    measureBackup(table, *desk, benchKey());
    measureVerifying(table, *desk, benchKey());
}

} // namespace gehoor
