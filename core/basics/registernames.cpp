// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/registernames.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// By its log, since it is open; a file like our lock is one that mail programs have beside theirs too.
bool mayBeOpen(const QString &place)
{
    return QFileInfo(place).isFile() &&
           (place.endsWith(u".gehoor"_s, Qt::CaseInsensitive) || QFileInfo::exists(place + u"-wal"_s));
}

bool isRegister(const QString &place)
{
    return mayBeOpen(place) || (QFileInfo(place).isFile() && QFileInfo::exists(place + u".lock"_s));
}

} // namespace

QString placeOf(const QString &path)
{
    constexpr int mostLinks = 40; // as the system itself
    QFileInfo info(path);
    for (int links = 0; info.isSymLink() && links < mostLinks; ++links)
        info.setFile(info.symLinkTarget());
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

bool belongsToRegister(const QString &path)
{
    // Some file systems do not tell capitals apart.
    static const QStringList endings{u"-wal"_s,       u"-shm"_s,     u"-journal"_s,
                                     u"-attempts"_s,  u".lock"_s,    u".rekeying"_s,
                                     u".restoring"_s, u".keeping"_s, u".salvaging"_s};
    const QString place = placeOf(path);
    const bool isReading = QFileInfo(place).isFile() && place.endsWith(u".damaged"_s, Qt::CaseInsensitive);
    return isReading || isRegister(place) ||
           std::any_of(endings.cbegin(), endings.cend(), [&](const QString &ending) {
               return place.endsWith(ending, Qt::CaseInsensitive) && isRegister(place.chopped(ending.size()));
           });
}

bool bearsLocks(const QString &path)
{
    static const QString index = u"-shm"_s;
    const QString place = placeOf(path);
    return mayBeOpen(place) ||
           (place.endsWith(index, Qt::CaseInsensitive) && mayBeOpen(place.chopped(index.size())));
}

} // namespace gehoor
