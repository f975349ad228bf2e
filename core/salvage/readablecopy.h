// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

namespace gehoor {

/// Copies what the disk still gives of a file into a new file for the owner alone; what it does not give is
/// marked as lost, so that no page passes for one that was never written. How many blocks it did not give.
/// FileNotFound, NoPermission and the failures of writing; detail: the path.
[[nodiscard]] Result<qint64> copyReadable(const QString &from, const QString &to);
/// Adds bytes that are marked as lost, up to `size`: SQLite opens no file that is shorter than its first page
/// says.
[[nodiscard]] Result<> lengthen(const QString &path, qint64 size);

} // namespace gehoor
