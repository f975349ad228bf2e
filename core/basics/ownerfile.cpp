// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/basics/registernames.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <unistd.h>

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

/// QSaveFile asks for it too, but passes over a disk that did not take the bytes. Some shares cannot be
/// asked.
bool bringToDisk(QSaveFile &file)
{
    return file.flush() && (::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP);
}

} // namespace

OwnerFile::OwnerFile(std::unique_ptr<QSaveFile> file) : m_file(std::move(file)) {}
OwnerFile::OwnerFile(OwnerFile &&other) noexcept = default;
OwnerFile &OwnerFile::operator=(OwnerFile &&other) noexcept = default;
OwnerFile::~OwnerFile() = default;

Result<OwnerFile> OwnerFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(ErrorKind::WriteFailed, path);
    if (info.exists() && !info.isWritable())
        return failure(ErrorKind::NoPermission, path);
    if (belongsToRegister(path))
        return failure(ErrorKind::PlaceOfRegister, path);
    errno = 0;
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly) ||
        !file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(kindOf(*file), path);
    return OwnerFile(std::move(file));
}

Result<> OwnerFile::write(const QByteArray &bytes)
{
    errno = 0;
    if (m_file->write(bytes) != bytes.size())
        return failure(kindOf(*m_file), path());
    return {};
}

Result<> OwnerFile::commit()
{
    errno = 0;
    if (!bringToDisk(*m_file) || !m_file->commit())
        return failure(kindOf(*m_file), path());
    return {};
}

QString OwnerFile::path() const
{
    return m_file->fileName();
}

Result<> writeOwnerFile(const QString &path, const QByteArray &content)
{
    auto file = OwnerFile::open(path);
    if (!file)
        return failureOf(file);
    return file->write(content).and_then([&] { return file->commit(); });
}

Result<std::unique_ptr<QFile>> openToRead(const QString &path, qint64 limit, ErrorKind tooLarge)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (!info.isFile() || bearsLocks(path))
        return failure(ErrorKind::ReadFailed, path);
    if (info.size() > limit)
        return failure(tooLarge, path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(
            file->error() == QFileDevice::OpenError ? ErrorKind::NoPermission : ErrorKind::ReadFailed, path);
    return file;
}

Result<QByteArray> readFile(const QString &path, qint64 limit, ErrorKind tooLarge)
{
    const auto file = openToRead(path, limit, tooLarge);
    if (!file)
        return failureOf(file);
    const QByteArray content = (*file)->read(limit + 1);
    if (content.size() > limit)
        return failure(tooLarge, path);
    if ((*file)->error() != QFileDevice::NoError)
        return failure(ErrorKind::ReadFailed, path);
    return content;
}

} // namespace gehoor
