// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QStringList>
#include <QSysInfo>

#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// None when the lock file does not say.
std::optional<QString> holderOf(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return std::nullopt;
    QStringList holder{QFileInfo(path).owner(), u"%1 %2"_s.arg(program).arg(process), host};
    holder.removeAll(QString());
    return holder.join(u", "_s);
}

} // namespace

FileLock::FileLock(const QString &path) : m_lock(std::make_unique<QLockFile>(path))
{
    m_lock->setStaleLockTime(0); // never stale by age: only by the death of its holder
}

FileLock::~FileLock() = default;

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &registerPath)
{
    const QString path = registerPath + u".lock"_s;
    std::unique_ptr<FileLock> taken(new FileLock(path));
    QLockFile &lock = *taken->m_lock;
    errno = 0;
    bool locked = lock.tryLock(0);
    // Of this machine's programs the system itself knows which holds the file: one that died while it wrote
    // its name left it empty, and the number of one that died may be another's by now. It lets go of dead
    // ones only.
    if (!locked && lock.error() == QLockFile::LockFailedError &&
        !isOnAnotherMachine(holderOf(lock, path).value_or(QString())) && lock.removeStaleLockFile())
        locked = lock.tryLock(0);
    const int failedWith = errno;
    if (locked) {
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return taken;
    }
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        errno = failedWith;
        if (failedWith == EIO || failedWith == ENOSPC) // nobody holds it, but the disk does not let go of it
            return writeFailure(path);
        return failure(ErrorKind::InUse, holderOf(lock, path).value_or(QString()));
    case QLockFile::PermissionError:
        return failure(ErrorKind::NoPermission, path);
    default:
        return failure(errno == ENOSPC || errno == EDQUOT || errno == EFBIG ? ErrorKind::DiskFull
                                                                            : ErrorKind::WriteFailed,
                       path);
    }
}

Result<> FileLock::allowsReading(const QString &registerPath)
{
    const QString path = registerPath + u".lock"_s;
    const QLockFile lock(path);
    QString host;
    if (!lock.getLockInfo(nullptr, &host, nullptr) || host == QSysInfo::machineHostName())
        return {};
    const auto holder = holderOf(lock, path);
    return holder && isOnAnotherMachine(*holder) ? failure(ErrorKind::InUse, *holder) : Result<>();
}

bool isOnAnotherMachine(const QString &holder)
{
    static const QRegularExpression form(u" \\d+, ([^,]+)$"_s); // the end of what holderOf() makes
    const auto found = form.match(holder);
    return found.hasMatch() && found.captured(1) != QSysInfo::machineHostName();
}

} // namespace gehoor
