// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/copycheck.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/database.h>
#include <core/registerfile/files.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int mostLooks = 200; // whoever looked at a copy more often is asked to delete it

/// A later copy has the line of this one's making after that, a register that was worked in has other acts.
bool endsThere(const QList<AuditLine> &newest, const QString &head)
{
    const auto known = std::find_if(newest.crbegin(), newest.crend(),
                                    [&](const AuditLine &line) { return line.hash == head; });
    return known != newest.crend() &&
           std::all_of(newest.crbegin(), known, [](const AuditLine &line) { return isLook(line.kind); });
}

CopyFound tellByTrail(const BackupCopy &copy, RegisterFile &file)
{
    const auto opened = file.database().openLike(copy.path, true);
    const auto newest = opened.and_then(
        [](const std::unique_ptr<Database> &database) { return audittrail::lines(*database, mostLooks, 0); });
    if (!newest)
        return tellsOfDamage(newest.error()) ? CopyFound::Changed : CopyFound::Unreadable;
    return endsThere(*newest, copy.auditHead) ? CopyFound::ThatCopy : CopyFound::Another;
}

/// Acts may stand in its write-ahead log alone.
CopyFound tellByBytes(const BackupCopy &copy)
{
    if (copy.written.sha256.isEmpty())
        return CopyFound::Unknown;
    if (QFileInfo(copy.path).size() != copy.written.bytes || QFileInfo(copy.path + u"-wal"_s).size() > 0)
        return CopyFound::Changed;
    const auto now = fingerprintOf(copy.path);
    if (!now)
        return CopyFound::Unreadable;
    return *now == copy.written ? CopyFound::ThatCopy : CopyFound::Changed;
}

} // namespace

QString unfinishedName(const QString &path)
{
    return path + u".part"_s;
}

bool tellsOfDamage(const Error &error)
{
    return error.kind == ErrorKind::WrongKey || error.kind == ErrorKind::Damaged;
}

bool isTakenAway(const QString &path)
{
    return !QFileInfo::exists(path) && bringNameToDisk(path);
}

bool isCutShort(const BackupCopy &copy)
{
    const QFileInfo file(copy.path);
    return file.exists() && file.size() < copy.written.bytes;
}

bool isRuined(const BackupCopy &copy, const RegisterFile &file)
{
    if (isCutShort(copy))
        return true;
    const auto salt = saltOf(copy, file);
    return !salt && salt.error().kind == ErrorKind::Damaged;
}

bool isLook(ActKind kind)
{
    return kind == ActKind::CaseOpened || kind == ActKind::Searched || kind == ActKind::UnlockFailed;
}

Result<Key::Salt> saltOf(const BackupCopy &copy, const RegisterFile &file)
{
    return trueName(copy.path) == file.path() ? Result<Key::Salt>(file.keySalt())
                                              : RegisterFile::salt(copy.path);
}

CopyFound lookAtCopy(const BackupCopy &copy, RegisterFile &file)
{
    if (trueName(copy.path) == file.path())
        return CopyFound::Another;
    const auto salt = RegisterFile::salt(copy.path);
    if (!salt && salt.error().kind != ErrorKind::Damaged)
        return salt.error().kind == ErrorKind::NotARegister ? CopyFound::Another : CopyFound::Unreadable;
    const bool opens = salt && *salt == file.keySalt() && !copy.auditHead.isEmpty();
    return opens ? tellByTrail(copy, file) : tellByBytes(copy);
}

} // namespace gehoor
