// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupstore.h>
#include <core/backups/sheetplace.h>
#include <core/basics/registernames.h>
#include <core/registerfile/emergencysheet.h>
#include <core/registerfile/onrecord.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

std::optional<struct stat> statusOfFolder(const QString &folder)
{
    struct stat status
    {
    };
    const int failed = ::stat(QFile::encodeName(folder).constData(), &status);
    return failed == 0 ? std::optional(status) : std::nullopt;
}

/// By its number, so that it is known under every name, also where a disk does not tell capitals apart.
bool isOneFolder(const QString &one, const QString &other)
{
    const auto first = statusOfFolder(one);
    const auto second = statusOfFolder(other);
    if (!first || !second || first->st_dev != second->st_dev)
        return false;
    const bool hasNumbers = first->st_ino != 0; // not every file system has
    return hasNumbers ? first->st_ino == second->st_ino
                      : QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

bool liesWithin(QString folder, const QString &outer)
{
    while (!isOneFolder(folder, outer)) {
        const QString above = folderOf(folder);
        if (above == folder)
            return false;
        folder = above;
    }
    return true;
}

/// What is no such disk - a stick, a share, a further disk - is lost or found as a whole.
bool isDiskOfThisComputer(dev_t disk)
{
    const QStringList itsOwn{QDir::rootPath(), QDir::homePath(), QDir::tempPath()};
    return std::any_of(itsOwn.cbegin(), itsOwn.cend(), [&](const QString &folder) {
        const auto status = statusOfFolder(folder);
        return status && status->st_dev == disk;
    });
}

bool shareAMedium(const QString &one, const QString &other)
{
    const auto first = statusOfFolder(one);
    const auto second = statusOfFolder(other);
    return first && second && first->st_dev == second->st_dev && !isDiskOfThisComputer(first->st_dev);
}

bool holdsHome(const QString &folder)
{
    return liesWithin(QFileInfo(QDir::homePath()).canonicalFilePath(), folder);
}

/// A folder is copied or carried off with all that lies beneath it; but a home folder holds all there is.
bool goesAlongWith(const QString &folder, const QString &other)
{
    return isOneFolder(folder, other) || (liesWithin(folder, other) && !holdsHome(other)) ||
           shareAMedium(folder, other);
}

bool holdsRegister(const QString &folder)
{
    return !QDir(folder).entryList({u"*.gehoor"_s}, QDir::Files | QDir::Hidden).isEmpty();
}

/// The folder, or one around it, in which any register stands; empty when there is none.
QString folderWithRegister(const QString &folder)
{
    QString outer = folder;
    while (!holdsRegister(outer)) {
        const QString above = folderOf(outer);
        if (above == outer || holdsHome(above))
            return {};
        outer = above;
    }
    return outer;
}

/// Of those that stand where they were put.
QStringList foldersOf(const QList<BackupCopy> &copies)
{
    QStringList folders;
    for (const BackupCopy &copy : copies) {
        if (!copy.removed && QFileInfo::exists(copy.path))
            folders << folderOf(copy.path);
    }
    folders.removeDuplicates();
    return folders;
}

/// Where that is which the sheet opens.
Result<QStringList> placesToAvoid(RegisterFile &file)
{
    const BackupStore store(file);
    const auto plan = store.plan();
    if (!plan)
        return failureOf(plan);
    return store.copies().map([&](const QList<BackupCopy> &copies) {
        return QStringList{folderOf(file.path()), plan->folder} + foldersOf(copies);
    });
}

} // namespace

Result<> checkSheetPlace(RegisterFile &file, const QString &path)
{
    const auto avoided = placesToAvoid(file);
    if (!avoided)
        return failureOf(avoided);
    const QString folder = folderOf(placeOf(path));
    if (const QString outer = folderWithRegister(folder); !outer.isEmpty())
        return failure(ErrorKind::PlaceOfRegister, outer);
    const auto found = std::find_if(avoided->cbegin(), avoided->cend(),
                                    [&](const QString &place) { return goesAlongWith(folder, place); });
    return found == avoided->cend() ? Result<>() : failure(ErrorKind::PlaceOfRegister, *found);
}

QString folderForSheet(RegisterFile &file, const QStringList &folders)
{
    const auto found = std::find_if(folders.cbegin(), folders.cend(), [&](const QString &folder) {
        return QDir(folder).exists() && checkSheetPlace(file, QDir(folder).filePath(u"sheet.pdf"_s));
    });
    return found == folders.cend() ? QString() : *found;
}

Result<> saveSheet(RegisterFile &file, const QByteArray &pdf, const QString &path)
{
    return checkSheetPlace(file, path).and_then([&] {
        return saveOnRecord(file, actOfSheet(file, SheetStep::Saved), path, pdf);
    });
}

} // namespace gehoor
