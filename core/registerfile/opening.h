// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/database.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// Opens the file of a register. NotARegister when another program made it; failures of Database::open().
[[nodiscard]] Result<std::unique_ptr<Database>> openMadeByUs(const QString &path, const Key &key,
                                                             Access access);
/// Likewise for reading; one of an older format is opened for writing before, which migrates it: OlderFormat
/// when that cannot be. That is run by `longWork`.
[[nodiscard]] Result<std::unique_ptr<Database>> openForReading(const QString &path, const Key &key,
                                                               const Clock &clock, const LongWork &longWork);
/// Brings the file to this program's format, unless it is of that format, and gives its number. NewerFormat.
[[nodiscard]] Result<int> bringUpToDate(Database &database, const QString &path);
/// Likewise of an open file; what takes long is run by `longWork`, in whatever thread: by a connection of its
/// own.
[[nodiscard]] Result<int> bringUpToDate(Database &database, const QString &path, const LongWork &longWork);

} // namespace gehoor
