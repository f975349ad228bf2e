// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/database.h>
#include <core/registerfile/filelock.h>
#include <core/registerfile/logcheck.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// For whoever writes: the lock, after what a restore that was broken off took from the register was put
/// back. SecondName when it has another name too, under which it would have another writer; NoPermission;
/// failures of FileLock::take().
[[nodiscard]] Result<std::unique_ptr<FileLock>> takeAlone(const QString &name);
/// For whoever reads: no lock, but the same is put back. Failures of FileLock::allowsReading() and, where
/// there is something to put back, of takeAlone().
[[nodiscard]] Result<std::unique_ptr<FileLock>> readAlong(const QString &name);
/// What the log is worth. Damaged when SQLite would pass over acts in it that were confirmed.
[[nodiscard]] Result<LogState> checkLog(const QString &name);

/// Opens the file of a register. NotARegister when another program made it; failures of Database::open().
[[nodiscard]] Result<std::unique_ptr<Database>> openMadeByUs(const QString &path, const Key &key,
                                                             Access access);
/// Likewise for reading; one of an older format is opened for writing before, which migrates it: OlderFormat
/// when that cannot be. That is run by `longWork`.
[[nodiscard]] Result<std::unique_ptr<Database>> openForReading(const QString &path, const Key &key,
                                                               const Clock &clock, const LongWork &longWork);
/// Whether the register at `path` certainly does not open with this key, to be told while somebody still
/// types: no attempt is noted, and nothing changes. False where only an opening can tell: while somebody has
/// it open, where it may not be written, and with a log or what a restore left beside it. A damaged first
/// page is as a wrong key.
bool refusesKey(const QString &path, const Key &key);
/// Brings the file to this program's format, unless it is of that format, and gives its number. NewerFormat.
[[nodiscard]] Result<int> bringUpToDate(Database &database, const QString &path);
/// Likewise of an open file; what takes long is run by `longWork`, in whatever thread: by a connection of its
/// own.
[[nodiscard]] Result<int> bringUpToDate(Database &database, const QString &path, const LongWork &longWork);

} // namespace gehoor
