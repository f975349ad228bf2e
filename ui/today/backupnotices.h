// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

namespace gehoor {

/// What is to be known of the last restore and, for whom can do anything about it, of the backups, line by
/// line.
[[nodiscard]] Result<QStringList> backupNotices(const Desk &desk);

} // namespace gehoor
