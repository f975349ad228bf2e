// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/openelsewhere.h>
#include <core/registerfile/pagesize.h>

#include <memory>
#include <sqlite3.h>

namespace gehoor {
namespace {

struct ClosesKeyless
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

/// As SQLite does to bring the file out of its log: nobody else may have it open then.
int lockAlone(sqlite3_file &file)
{
    const int shared = file.pMethods->xLock(&file, SQLITE_LOCK_SHARED);
    const int alone = shared == SQLITE_OK ? file.pMethods->xLock(&file, SQLITE_LOCK_EXCLUSIVE) : shared;
    file.pMethods->xUnlock(&file, SQLITE_LOCK_NONE);
    return alone;
}

} // namespace

/// No page is read, for which a key would be needed. SQLite itself opens the file: to close it ourselves
/// would give up the locks of others in this process.
Result<> checkNobodyHasOpen(const QString &path)
{
    const AnyPageSize withoutKey;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, ClosesKeyless> opened(handle); // made even when it could not be opened
    sqlite3_file *file = nullptr;
    if (code != SQLITE_OK ||
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return {};
    return lockAlone(*file) == SQLITE_BUSY ? failure(ErrorKind::InUse, path) : Result<>();
}

} // namespace gehoor
