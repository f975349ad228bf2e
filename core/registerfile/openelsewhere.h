// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

namespace gehoor {

/// InUse (detail: the path) when somebody has the register at `path` open, for reading too, whatever its key:
/// readers have no lock file, but SQLite locks the file for as long as it is open. Of another machine that is
/// known only where a share passes such locks on. What cannot be asked, as a file that is not there, is open
/// nowhere.
[[nodiscard]] Result<> checkNobodyHasOpen(const QString &path);

} // namespace gehoor
