// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/attempts.h>

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr off_t longestFile = 64 * 1024; // some three thousand moments: whoever tries on fills no disk
constexpr qsizetype toldInNote = 20;

QString fileOf(const QString &registerPath)
{
    return registerPath + u"-attempts"_s;
}

QDateTime momentFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

void add(FailedAttempts &attempts, const QDateTime &moment)
{
    attempts.newest.append(moment);
    if (attempts.newest.size() > toldInNote)
        attempts.newest.removeFirst();
}

} // namespace

QString toNote(const FailedAttempts &attempts)
{
    QStringList words{QString::number(attempts.count)};
    for (const QDateTime &moment : attempts.newest)
        words << moment.toString(Qt::ISODate);
    return words.join(u' ');
}

std::optional<FailedAttempts> attemptsFrom(const QString &note)
{
    const QStringList words = note.split(u' ');
    FailedAttempts attempts{.count = words.constFirst().toLongLong(), .newest = {}};
    for (const QString &word : words.mid(1)) {
        const QDateTime moment = momentFrom(word);
        if (!moment.isValid())
            return std::nullopt;
        add(attempts, moment);
    }
    return attempts.count > 0 ? std::optional(attempts) : std::nullopt;
}

void attempts::keep(const QString &registerPath, const QDateTime &moment)
{
    // A file that is no register may have been tried by mistake: beside that nothing is left.
    if (!registerPath.endsWith(u".gehoor"_s, Qt::CaseInsensitive))
        return;
    const int file =
        ::open(QFile::encodeName(fileOf(registerPath)).constData(),
               O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    const QByteArray line = moment.toUTC().toString(Qt::ISODate).toLatin1() + '\n';
    struct stat status
    {
    };
    if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size < longestFile) {
        [[maybe_unused]] const ssize_t written =
            ::write(file, line.constData(), static_cast<size_t>(line.size()));
    }
    ::close(file);
}

FailedAttempts attempts::kept(const QString &registerPath)
{
    FailedAttempts found;
    QFile file(fileOf(registerPath));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return found;
    const QList<QByteArray> lines = file.read(2 * longestFile).split('\n');
    for (const QByteArray &line : lines) {
        const QDateTime moment = momentFrom(QString::fromLatin1(line));
        if (!moment.isValid())
            continue;
        ++found.count;
        add(found, moment);
    }
    return found;
}

void attempts::forget(const QString &registerPath)
{
    QFile::remove(fileOf(registerPath));
}

} // namespace gehoor
