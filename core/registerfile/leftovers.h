// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// A copy that is worked on beside a register before it gets the register's name.
enum class WorkingCopy {
    Rekeyed,  ///< with another key
    Restored, ///< of a backup
    PutAside, ///< of what a restore puts aside, where it cannot have a second name
    Salvaged  ///< filled with what could be read of a damaged one
};

/// Where it stands.
QString workingCopy(WorkingCopy kind, const QString &registerPath);

/// Takes away what programs that died left beside the register at `path`, which opened under the lock of the
/// caller: all cases lie in it, and nobody knows of it. Only what was made of something that is still there:
/// of the register itself, of a backup, of the copy of a damaged file (which stays, since a disk may give no
/// second one). One that a program is at work on stays too.
void removeLeftOvers(const QString &path);

} // namespace gehoor
