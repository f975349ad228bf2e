// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/ciphersettings.h>
#include <core/registerfile/pagecopy.h>
#include <core/registerfile/sqliteerror.h>

#include <QFileInfo>

#include <sqlite3.h>

namespace gehoor {
namespace {

/// Brings the log into the file as far as that can be. Whether the file holds all there is: of a page of
/// zeros in it there may else be a newer one in the log.
bool isAllInFile(sqlite3 *database)
{
    int inLog = -1;
    int brought = -1;
    if (sqlite3_wal_checkpoint_v2(database, "main", SQLITE_CHECKPOINT_FULL, &inLog, &brought) == SQLITE_OK)
        return inLog == brought;
    const QString path = QString::fromUtf8(sqlite3_db_filename(database, "main"));
    return QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

} // namespace

Result<> checkNothingIsLost(sqlite3 *database)
{
    if (!isAllInFile(database))
        return failure(ErrorKind::InUse);
    return emptyPages(database).and_then([](const QList<qint64> &empty) {
        return empty.isEmpty() ? Result<>() : failure(ErrorKind::Damaged);
    });
}

Result<> copyPages(sqlite3 *from, sqlite3 *to)
{
    if (const auto whole = checkNothingIsLost(from); !whole && whole.error().kind != ErrorKind::InUse)
        return whole;
    const auto failed = [to](int code) {
        return tl::unexpected(sqliteError(code, to, QString::fromUtf8(sqlite3_db_filename(to, "main"))));
    };
    if (const int code = sqlite3_exec(to, "PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF", nullptr,
                                      nullptr, nullptr);
        code != SQLITE_OK)
        return failed(code);
    sqlite3_backup *const copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        return failed(sqlite3_errcode(to));
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (stepped != SQLITE_DONE)
        return failed(stepped);
    if (finished != SQLITE_OK)
        return failed(finished);
    return {};
}

Result<QList<qint64>> emptyPages(sqlite3 *database)
{
    constexpr qint64 lockingPage = (qint64(1) << 30) / bytesOfPage + 1; // SQLite never writes it
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return failure(ErrorKind::ReadFailed);
    const QByteArray zeros(bytesOfPage, '\0');
    QByteArray bytes(bytesOfPage, Qt::Uninitialized);
    QList<qint64> empty;
    for (qint64 page = 1; page * bytesOfPage <= size; ++page) {
        if (file->pMethods->xRead(file, bytes.data(), int(bytesOfPage), (page - 1) * bytesOfPage) !=
            SQLITE_OK)
            return failure(ErrorKind::ReadFailed);
        if (page != lockingPage && bytes == zeros)
            empty.append(page);
    }
    return empty;
}

} // namespace gehoor
