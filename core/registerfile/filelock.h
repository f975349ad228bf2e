// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <memory>

class QLockFile;

namespace gehoor {

/// The right to write in one register, held through `<register>.lock`. Given back on destruction; the lock of
/// a holder that has died on this machine is taken over in silence. Machines are told apart by name and by
/// the system's number; those that share both, cloned of one image, only by what the share itself locks.
class FileLock
{
public:
    /// InUse (detail: user, program and process number, and host of the holder, comma separated; with the
    /// beginning of the machine's number where another machine bears the name of this one),
    /// NoPermission, DiskFull or WriteFailed; ReadFailed when something stands in its place that is no file.
    [[nodiscard]] static Result<std::unique_ptr<FileLock>> take(const QString &registerPath);
    /// Whether the register can be read while somebody may be writing in it: InUse, as take(), when that is
    /// on another machine, since SQLite shares a write-ahead log within one machine only
    /// (https://sqlite.org/wal.html). ReadFailed as there.
    [[nodiscard]] static Result<> allowsReading(const QString &registerPath);
    ~FileLock();

private:
    explicit FileLock(const QString &path);
    std::unique_ptr<QLockFile> m_lock;
};

/// Whether that is where a holder is, by the detail of InUse.
bool isOnAnotherMachine(const QString &holder);

} // namespace gehoor
