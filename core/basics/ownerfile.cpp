// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace gehoor {
namespace {

ErrorKind kindOf(const QFileDevice &file)
{
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG || file.error() == QFileDevice::ResourceError)
        return ErrorKind::DiskFull;
    if (file.error() == QFileDevice::PermissionsError || errno == EACCES || errno == EROFS)
        return ErrorKind::NoPermission;
    return ErrorKind::WriteFailed;
}

} // namespace

Result<> writeOwnerFile(const QString &path, const QByteArray &content)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(kindOf(file), path);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return failure(kindOf(file), path);
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 limit, ErrorKind tooLarge)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (!info.isFile())
        return failure(ErrorKind::ReadFailed, path);
    if (info.size() > limit)
        return failure(tooLarge, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            file.error() == QFileDevice::OpenError ? ErrorKind::NoPermission : ErrorKind::ReadFailed, path);
    const QByteArray content = file.read(limit + 1);
    if (content.size() > limit)
        return failure(tooLarge, path);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::ReadFailed, path);
    return content;
}

} // namespace gehoor
