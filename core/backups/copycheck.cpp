// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/copycheck.h>
#include <core/registerfile/audittrail.h>
#include <core/registerfile/database.h>
#include <core/registerfile/files.h>

#include <algorithm>

namespace gehoor {
namespace {

constexpr int mostLooks = 200; // whoever looked at a copy more often is asked to delete it

/// What whoever only looks at a copy leaves in its trail.
bool isLook(const AuditLine &line)
{
    return line.kind == ActKind::CaseOpened || line.kind == ActKind::Searched ||
           line.kind == ActKind::UnlockFailed;
}

/// A later copy has the line of this one's making after that, a register that was worked in has other acts.
bool endsThere(const QList<AuditLine> &newest, const QString &head)
{
    const auto known = std::find_if(newest.crbegin(), newest.crend(),
                                    [&](const AuditLine &line) { return line.hash == head; });
    return known != newest.crend() && std::all_of(newest.crbegin(), known, isLook);
}

/// Of a copy that has our salt: of another failure it cannot be told what it is now.
bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::WrongKey || error.kind == ErrorKind::Damaged;
}

} // namespace

bool canBeThatCopy(const BackupCopy &copy, RegisterFile &file)
{
    if (trueName(copy.path) == file.path())
        return false;
    const auto salt = RegisterFile::salt(copy.path);
    if (!salt)
        return false;
    if (copy.auditHead.isEmpty() || *salt != file.keySalt())
        return true;
    const auto opened = file.database().openLike(copy.path, true);
    if (!opened)
        return isDamage(opened.error());
    const auto newest = audittrail::lines(**opened, mostLooks, 0);
    return newest ? endsThere(*newest, copy.auditHead) : isDamage(newest.error());
}

} // namespace gehoor
