// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QList>

#include <utility>

namespace gehoor {

/// The files of a register, and of the copies made of it.

/// Makes an empty file for the owner alone. FileExists, NoPermission, FileNotFound (the folder), DiskFull or
/// WriteFailed; detail: the path.
[[nodiscard]] Result<> makeEmptyFile(const QString &path);
/// Makes a folder, with those above it, unless it is there. FileExists (a file bears its name), NoPermission,
/// FileNotFound, DiskFull or WriteFailed; detail: the path.
[[nodiscard]] Result<> makeFolder(const QString &path);
/// Why something could not be written, by the system's last error (errno): NoPermission, FileNotFound,
/// DiskFull or WriteFailed; detail: the path.
[[nodiscard]] tl::unexpected<Error> writeFailure(const QString &path);
/// Whether a write-ahead log that holds anything stands beside `path`, whether that is there itself or not.
bool hasLog(const QString &path);
/// Whether a register can be made or put at `path`. FileExists; LogAlone where only the log of one stands:
/// SQLite would take it for the new one's own, and what was done last may stand in it alone.
[[nodiscard]] Result<> checkPlaceIsFree(const QString &path);
/// "START.gehoor", or the first of "START-2.gehoor" and so on whose place is free.
QString freeName(const QString &start);
/// Whether something stands there that is no file, such as a folder, or a pipe: whoever opens that waits
/// until somebody writes into it, for ever.
bool isNoFile(const QString &path);
/// Takes a register away with what SQLite keeps beside it.
void removeRegister(const QString &path);
/// The one name of a file, however it was reached: the lock stands beside it. Of the names of a hard link it
/// is the one given.
QString trueName(const QString &path);
/// Whether two names are one file (a hard link).
bool areOneFile(const QString &one, const QString &other);
/// Whether the file has another name too, in its folder. Each would have a lock and a write-ahead log of its
/// own. Elsewhere none is looked for: on a disk of Windows a file counts one more that nobody ever sees.
bool hasSecondName(const QString &path);
/// A folder we may not write in cannot hold the write-ahead log, without which SQLite reads no register. Then
/// nobody else writes here either, and the file is read as it stands.
bool standsStill(const QString &path);
/// Likewise, but that there is a log, whose acts SQLite cannot read there: the file as it stands lacks them.
bool standsStillWithLog(const QString &path);
/// Waits until the file is on the disk, and has it read from there when it is read next.
[[nodiscard]] Result<> bringToDisk(const QString &path);
/// Waits until the name of the file is in its folder on the disk, so that it survives a power cut; of a file
/// that was taken away, until it is gone from there, so that it does not come back. DiskFull or WriteFailed,
/// FileNotFound when the folder is out of reach; no failure where folders cannot be brought to the disk.
[[nodiscard]] Result<> bringNameToDisk(const QString &path);

/// The name of a file, brought to the disk once. Of a folder that did not get there a system tells one
/// program one time: so whoever relies on a name looks for itself, whatever became of it before.
class NameOnDisk
{
public:
    explicit NameOnDisk(QString path) : m_path(std::move(path)) {}
    /// Failures of bringNameToDisk(), each time until it succeeds.
    [[nodiscard]] Result<> bringToDisk();

private:
    QString m_path;
    bool m_isDone = false;
};

/// Whether SQLite keeps nothing beside it, such as changes that it could not bring into the file: that would
/// be lost when the file gets another name, or be taken for another's own. WriteFailed; detail: the path.
[[nodiscard]] Result<> isOneFile(const QString &path);
/// Gives the file at `path` a second name beside the first, under which putInPlace() brings it back when
/// something else took its place; where the disk knows no second names, it has only that one from then on.
/// On the disk when this returns. Empty when no file stands there. Failures as makeFolder(): then it has its
/// first name alone.
[[nodiscard]] Result<QString> giveSecondName(const QString &path);
/// Gives a file its last name, on the disk too. What bears that name is replaced: both names stand in one
/// folder, and at any moment the last name is the one file or the other. After a failure it may have that
/// name all the same: when the folder could not be brought to the disk, or a share lost the answer.
[[nodiscard]] Result<> putInPlace(const QString &from, const QString &to);

} // namespace gehoor
