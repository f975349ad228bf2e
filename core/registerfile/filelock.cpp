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

/// What a lock file says of who made it: a line for each, as QLockFile writes them. The numbers of machine
/// and boot are missing in those of older programs, and where the system has none.
struct Holder
{
    qint64 process = 0;
    QString program;
    QString host;
    QByteArray machine;
    QByteArray boot;
};

/// None when the lock file does not say.
std::optional<Holder> holderIn(const QString &path)
{
    constexpr qint64 longest = 4096; // bytes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(longest).split('\n');
    const Holder holder{lines.value(0).toLongLong(), QString::fromUtf8(lines.value(1)),
                        QString::fromUtf8(lines.value(2)), lines.value(3), lines.value(4)};
    return holder.process > 0 ? std::optional(holder) : std::nullopt;
}

/// Machines cloned of one image may share either name or number. The same boot is the same machine, whatever
/// the network calls it by now.
bool isElsewhere(const Holder &holder)
{
    static const QByteArray machine = QSysInfo::machineUniqueId();
    static const QByteArray boot = QSysInfo::bootUniqueId();
    if (!holder.machine.isEmpty() && !machine.isEmpty() && holder.machine != machine)
        return true;
    const bool isOfThisBoot = !boot.isEmpty() && holder.boot == boot;
    return !isOfThisBoot && !holder.host.isEmpty() && holder.host != QSysInfo::machineHostName();
}

std::optional<Holder> holderElsewhere(const QString &path)
{
    const auto holder = holderIn(path);
    return holder && isElsewhere(*holder) ? holder : std::nullopt;
}

/// For people: the number is only told where the name is that of this machine.
QString hostOf(const Holder &holder)
{
    constexpr qsizetype shown = 8; // of the number
    const QString here = QSysInfo::machineHostName();
    if (!isElsewhere(holder))
        return here;
    const bool isNamesake = holder.host.isEmpty() || holder.host == here;
    return isNamesake ? u"%1 [%2]"_s.arg(here, QString::fromUtf8(holder.machine.left(shown))) : holder.host;
}

tl::unexpected<Error> heldBy(const std::optional<Holder> &holder, const QString &path)
{
    if (!holder)
        return failure(ErrorKind::InUse, QString());
    QStringList words{QFileInfo(path).owner(), u"%1 %2"_s.arg(holder->program).arg(holder->process),
                      hostOf(*holder)};
    words.removeAll(QString());
    return failure(ErrorKind::InUse, words.join(u", "_s));
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
    if (isNoFile(path))
        return failure(ErrorKind::ReadFailed, path);
    std::unique_ptr<FileLock> taken(new FileLock(path));
    QLockFile &lock = *taken->m_lock;
    // QLockFile goes by the number of the machine alone, which may be that of a clone.
    if (const auto elsewhere = holderElsewhere(path))
        return heldBy(elsewhere, path);
    errno = 0;
    bool locked = lock.tryLock(0);
    // Of this machine's programs the system itself knows which holds the file: one that died while it wrote
    // its name left it empty, and the number of one that died may be another's by now. It lets go of dead
    // ones only.
    if (!locked && lock.error() == QLockFile::LockFailedError && !holderElsewhere(path) &&
        lock.removeStaleLockFile())
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
        return heldBy(holderIn(path), path);
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
    if (isNoFile(path))
        return failure(ErrorKind::ReadFailed, path);
    const auto elsewhere = holderElsewhere(path);
    return elsewhere ? heldBy(elsewhere, path) : Result<>();
}

bool isOnAnotherMachine(const QString &holder)
{
    static const QRegularExpression form(u" \\d+, ([^,]+)$"_s); // the end of what heldBy() tells
    const auto found = form.match(holder);
    return found.hasMatch() && found.captured(1) != QSysInfo::machineHostName();
}

} // namespace gehoor
