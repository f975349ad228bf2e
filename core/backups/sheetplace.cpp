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

/// Whether both are on one stick or share, and the register is not: what is on its own disk with it cannot be
/// kept apart so.
bool shareAStick(const QString &folder, const QString &other, const QString &ofRegister)
{
    const auto here = statusOfFolder(folder);
    const auto there = statusOfFolder(other);
    const auto own = statusOfFolder(ofRegister);
    return here && there && own && here->st_dev == there->st_dev && there->st_dev != own->st_dev;
}

bool holdsRegister(const QString &folder)
{
    return !QDir(folder).entryList({u"*.gehoor"_s}, QDir::Files | QDir::Hidden).isEmpty();
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

} // namespace

Result<> checkSheetPlace(RegisterFile &file, const QString &path)
{
    const BackupStore store(file);
    const auto plan = store.plan();
    if (!plan)
        return failureOf(plan);
    const auto copies = store.copies();
    if (!copies)
        return failureOf(copies);
    const QString folder = folderOf(placeOf(path));
    const QString ofRegister = folderOf(file.path());
    if (isOneFolder(folder, ofRegister) || holdsRegister(folder))
        return failure(ErrorKind::PlaceOfRegister, folder);
    if (liesWithin(folder, plan->folder))
        return failure(ErrorKind::PlaceOfRegister, plan->folder);
    const QStringList others = foldersOf(*copies);
    const auto lock = std::find_if(others.cbegin(), others.cend(), [&](const QString &other) {
        return isOneFolder(folder, other) || shareAStick(folder, other, ofRegister);
    });
    if (lock != others.cend())
        return failure(ErrorKind::PlaceOfRegister, *lock);
    if (shareAStick(folder, plan->folder, ofRegister))
        return failure(ErrorKind::PlaceOfRegister, plan->folder);
    return {};
}

Result<> saveSheet(RegisterFile &file, const QByteArray &pdf, const QString &path)
{
    return checkSheetPlace(file, path).and_then([&] {
        return saveOnRecord(file, actOfSheet(file, SheetStep::Saved), path, pdf);
    });
}

} // namespace gehoor
