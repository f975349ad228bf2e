// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/filelock.h>
#include <core/registerfile/files.h>
#include <core/registerfile/putaside.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qint64 readAtOnce = 1 << 20; // bytes

const QString beforeMoment = u"-before-restore-"_s;
const QString formOfMoment = u"yyyy-MM-dd-HHmmss"_s;

/// How the names begin, without the folder.
QString startOfNames(const QString &registerPath)
{
    return QFileInfo(registerPath).completeBaseName() + beforeMoment;
}

bool holdTheSame(const QString &one, const QString &other)
{
    QFile first(one);
    QFile second(other);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly) ||
        first.size() != second.size())
        return false;
    while (!first.atEnd()) {
        const QByteArray bytes = first.read(readAtOnce);
        if (bytes.isEmpty() || bytes != second.read(readAtOnce))
            return false;
    }
    return true;
}

bool hasLogOf(const QString &aside, const QString &path)
{
    return hasLog(aside) && !hasLog(path) && (areOneFile(aside, path) || holdTheSame(aside, path));
}

} // namespace

QString nameToPutAside(const QString &registerPath, const QDateTime &now)
{
    return freeName(QDir(QFileInfo(registerPath).absolutePath())
                        .filePath(startOfNames(registerPath) + now.toUTC().toString(formOfMoment)));
}

QStringList putAsideOf(const QString &registerPath)
{
    const QDir folder(QFileInfo(registerPath).absolutePath());
    QStringList found;
    const QStringList names = folder.entryList({u"*.gehoor"_s}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (name.startsWith(startOfNames(registerPath)))
            found.append(folder.filePath(name));
    }
    return found;
}

QDateTime momentPutAside(const QString &aside)
{
    const QString name = QFileInfo(aside).completeBaseName();
    const qsizetype at = name.lastIndexOf(beforeMoment);
    if (at < 0)
        return {};
    const QString moment = name.mid(at + beforeMoment.size());
    constexpr qsizetype day = 10; // letters
    constexpr qsizetype time = 6;
    return {QDate::fromString(moment.left(day), formOfMoment.left(day)),
            QTime::fromString(moment.mid(day + 1, time), formOfMoment.right(time)), Qt::UTC};
}

bool lacksItsLog(const QString &path)
{
    const QStringList asides = putAsideOf(path);
    return std::any_of(asides.cbegin(), asides.cend(),
                       [&](const QString &aside) { return hasLogOf(aside, path); });
}

/// What is one file with the register loses nothing with a name; what is a copy stays, for it does no harm.
Result<> takeBackPutAside(const QString &path)
{
    const QStringList asides = putAsideOf(path);
    for (const QString &aside : asides) {
        if (!hasLogOf(aside, path) && !areOneFile(aside, path))
            continue;
        const auto alone = FileLock::take(aside); // its log may be somebody's who opened it
        if (!alone)
            return failureOf(alone);
        if (hasLogOf(aside, path)) {
            const QString log = u"-wal"_s;
            if (const auto back = putInPlace(aside + log, path + log); !back)
                return back;
        }
        if (areOneFile(aside, path) && !hasLog(aside))
            removeRegister(aside);
    }
    return {};
}

} // namespace gehoor
