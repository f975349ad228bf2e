// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/pagesize.h>
#include <core/registerfile/sqliteerror.h>

#include <cerrno>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

ErrorKind ofSystemError(int systemError, ErrorKind otherwise)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorKind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::NoPermission;
    case ENOENT: // a file beside the register that it could not make, and then looked for in vain
        return ErrorKind::WriteFailed;
    default:
        return otherwise;
    }
}

bool concernsReading(int code)
{
    return code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_FSTAT;
}

ErrorKind kindOf(int code, int systemError, bool messageIsGeneral)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return ErrorKind::WrongKey;
    case SQLITE_CORRUPT:
        return ErrorKind::Damaged;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::NoPermission;
    case SQLITE_READONLY:
        return ErrorKind::OpenedReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::InUse;
    case SQLITE_CANTOPEN:
        return ofSystemError(systemError, ErrorKind::ReadFailed);
    case SQLITE_IOERR:
        return ofSystemError(systemError,
                             concernsReading(code) ? ErrorKind::ReadFailed : ErrorKind::WriteFailed);
    case SQLITE_ERROR: // SQLCipher's word, without a message of its own, for a page whose checksum is wrong
        return messageIsGeneral ? ErrorKind::Damaged : ErrorKind::Internal;
    default:
        return ErrorKind::Internal;
    }
}

bool concernsAFile(ErrorKind kind)
{
    return kind == ErrorKind::ReadFailed || kind == ErrorKind::WriteFailed ||
           kind == ErrorKind::NoPermission || kind == ErrorKind::DiskFull;
}

} // namespace

Error sqliteError(int code, int systemError, const QString &message, const QString &path)
{
    const QString general = QString::fromUtf8(sqlite3_errstr(code));
    const ErrorKind kind = kindOf(code, systemError, message == general);
    if (kind != ErrorKind::Internal)
        return {kind, concernsAFile(kind) ? path : QString()};
    // Only a constraint's message is sure to name nothing but tables and columns.
    const bool safe = (code & 0xff) == SQLITE_CONSTRAINT;
    return {kind, u"SQLite %1: %2"_s.arg(code).arg(safe ? message : general)};
}

Error sqliteError(int code, sqlite3 *connection, const QString &path)
{
    if (cameUponAnotherPageSize() && code == SQLITE_NOMEM)
        return {ErrorKind::Damaged, {}};
    return sqliteError(code, sqlite3_system_errno(connection), QString::fromUtf8(sqlite3_errmsg(connection)),
                       path);
}

} // namespace gehoor
