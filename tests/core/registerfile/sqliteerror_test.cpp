// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/sqliteerror.h>
#include <tests/support/printers.h>

#include <cerrno>
#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(SqliteErrorTest, saysWhatItMeansForTheOfficer)
{
    const struct
    {
        int code;
        int systemError;
        ErrorKind kind;
    } cases[] = {
        {SQLITE_NOTADB, 0, ErrorKind::WrongKey},
        {SQLITE_CORRUPT, 0, ErrorKind::Damaged},
        {SQLITE_CORRUPT_VTAB, 0, ErrorKind::Damaged},
        {SQLITE_ERROR, 0, ErrorKind::Damaged},
        {SQLITE_FULL, 0, ErrorKind::DiskFull},
        {SQLITE_IOERR_WRITE, ENOSPC, ErrorKind::DiskFull},
        {SQLITE_IOERR_WRITE, EFBIG, ErrorKind::DiskFull},
        {SQLITE_IOERR_SHMSIZE, EDQUOT, ErrorKind::DiskFull},
        {SQLITE_IOERR_WRITE, EIO, ErrorKind::WriteFailed},
        {SQLITE_IOERR_FSYNC, EIO, ErrorKind::WriteFailed},
        {SQLITE_IOERR_READ, EIO, ErrorKind::ReadFailed},
        {SQLITE_CANTOPEN, EACCES, ErrorKind::NoPermission},
        {SQLITE_CANTOPEN, EROFS, ErrorKind::NoPermission},
        {SQLITE_CANTOPEN, ENOENT, ErrorKind::WriteFailed},
        {SQLITE_CANTOPEN, EMFILE, ErrorKind::ReadFailed},
        {SQLITE_READONLY, 0, ErrorKind::OpenedReadOnly},
        {SQLITE_BUSY, 0, ErrorKind::InUse},
        {SQLITE_LOCKED, 0, ErrorKind::InUse},
        {SQLITE_PERM, 0, ErrorKind::NoPermission},
        {SQLITE_AUTH, 0, ErrorKind::NoPermission},
        {SQLITE_NOMEM, 0, ErrorKind::Internal},
        {SQLITE_MISUSE, 0, ErrorKind::Internal},
        {SQLITE_CONSTRAINT_UNIQUE, 0, ErrorKind::Internal},
    };
    for (const auto &c : cases) {
        const Error error = sqliteError(c.code, c.systemError, QString::fromUtf8(sqlite3_errstr(c.code)),
                                        u"/media/stick/copy.gehoor"_s);
        EXPECT_EQ(error.kind, c.kind) << c.code << ' ' << c.systemError;
        const bool concernsAFile = c.kind == ErrorKind::DiskFull || c.kind == ErrorKind::WriteFailed ||
                                   c.kind == ErrorKind::ReadFailed || c.kind == ErrorKind::NoPermission;
        EXPECT_EQ(error.detail == u"/media/stick/copy.gehoor"_s, concernsAFile)
            << c.code << ' ' << c.systemError;
        EXPECT_EQ(error.detail.isEmpty(), c.kind != ErrorKind::Internal && !concernsAFile) << c.code;
    }
}

TEST(SqliteErrorTest, repeatsOnlyAConstraintsMessage)
{
    EXPECT_EQ(sqliteError(SQLITE_ERROR, 0, u"malformed MATCH expression: [Mulder]"_s, {}).kind,
              ErrorKind::Internal);
    EXPECT_FALSE(sqliteError(SQLITE_ERROR, 0, u"malformed MATCH expression: [Mulder]"_s, {})
                     .detail.contains(u"Mulder"_s));
    EXPECT_TRUE(sqliteError(SQLITE_CONSTRAINT_UNIQUE, 0, u"UNIQUE constraint failed: t.id"_s, {})
                    .detail.endsWith(u"t.id"_s));
}

} // namespace
} // namespace gehoor
