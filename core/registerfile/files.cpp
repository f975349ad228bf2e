// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/files.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

tl::unexpected<Error> systemFailure(int systemError, const QString &path)
{
    switch (systemError) {
    case EEXIST:
        return failure(ErrorKind::FileExists, path);
    case EACCES:
    case EPERM:
    case EROFS:
        return failure(ErrorKind::NoPermission, path);
    case ENOENT:
    case ENOTDIR:
        return failure(ErrorKind::FileNotFound, path);
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return failure(ErrorKind::DiskFull, path);
    default:
        return failure(ErrorKind::WriteFailed, path);
    }
}

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

/// Some shares bring no folder to the disk, and some folders cannot be opened: then nobody can.
bool isUnableTo(int systemError)
{
    return systemError == EINVAL || systemError == ENOTSUP || systemError == ENOSYS || systemError == EBADF ||
           systemError == EACCES || systemError == EPERM;
}

} // namespace

tl::unexpected<Error> writeFailure(const QString &path)
{
    return systemFailure(errno, path);
}

Result<> makeEmptyFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (file < 0)
        return systemFailure(errno, path);
    ::close(file);
    return {};
}

Result<> makeFolder(const QString &path)
{
    errno = 0;
    if (!QDir().mkpath(path))
        return systemFailure(errno, path);
    return {};
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<> checkPlaceIsFree(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorKind::FileExists, path);
    return hasLog(path) ? failure(ErrorKind::LogAlone, path + u"-wal"_s) : Result<>();
}

QString freeName(const QString &start)
{
    QString name = start + u".gehoor"_s;
    for (int again = 2; !checkPlaceIsFree(name); ++again)
        name = u"%1-%2.gehoor"_s.arg(start, QString::number(again));
    return name;
}

bool isNoFile(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile();
}

void removeRegister(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u"-attempts"_s})
        QFile::remove(path + ending);
}

QString trueName(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

bool areOneFile(const QString &one, const QString &other)
{
    const auto first = statusOf(one);
    const auto second = statusOf(other);
    // A file system that knows no numbers of its own gives all files one.
    return first && second && first->st_nlink > 1 && first->st_ino != 0 && first->st_dev == second->st_dev &&
           first->st_ino == second->st_ino;
}

bool hasSecondName(const QString &path)
{
    const auto status = statusOf(path);
    if (!status || status->st_nlink < 2)
        return false;
    const QDir folder(QFileInfo(path).absolutePath());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return name != QFileInfo(path).fileName() && areOneFile(folder.filePath(name), path);
    });
}

bool standsStill(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !hasLog(path);
}

bool standsStillWithLog(const QString &path)
{
    const auto mayBeWritten = [](const QString &name) { return QFileInfo(name).isWritable(); };
    return !mayBeWritten(QFileInfo(path).absolutePath()) && !mayBeWritten(path + u"-shm"_s) && hasLog(path);
}

Result<> bringToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return systemFailure(errno, path);
    const int failedWith = ::fsync(file) == 0 ? 0 : errno;
    static_cast<void>(::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED));
    ::close(file);
    if (failedWith != 0)
        return systemFailure(failedWith, path);
    return {};
}

Result<> bringNameToDisk(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int open = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int failedWith = open < 0 ? errno : 0;
    if (open >= 0) {
        failedWith = ::fsync(open) == 0 ? 0 : errno;
        ::close(open);
    }
    if (failedWith != 0 && !isUnableTo(failedWith))
        return systemFailure(failedWith, path);
    return {};
}

Result<> NameOnDisk::bringToDisk()
{
    return m_isDone ? Result<>() : bringNameToDisk(m_path).map([this] { m_isDone = true; });
}

Result<> isOneFile(const QString &path)
{
    const bool alone = !QFileInfo::exists(path + u"-wal"_s) && !QFileInfo::exists(path + u"-journal"_s);
    return alone ? Result<>() : failure(ErrorKind::WriteFailed, path);
}

Result<QString> giveSecondName(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return QString();
    if (!info.isWritable()) // moved aside, nobody would see any more that it is not to be replaced
        return failure(ErrorKind::NoPermission, path);
    const QString second = path + u".before-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const QByteArray from = QFile::encodeName(path);
    const QByteArray to = QFile::encodeName(second);
    if (::link(from.constData(), to.constData()) != 0 && ::rename(from.constData(), to.constData()) != 0)
        return systemFailure(errno, path);
    if (const auto kept = bringNameToDisk(second); !kept) {
        if (::rename(to.constData(), from.constData()) == 0) // does nothing where both are names of one file
            ::unlink(to.constData());
        return failureOf(kept);
    }
    return second;
}

Result<> putInPlace(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure(errno, to);
    return bringNameToDisk(to);
}

} // namespace gehoor
