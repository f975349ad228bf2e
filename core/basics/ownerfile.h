// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QByteArray>

namespace gehoor {

/// Writes a file that only its owner can read, whole or not at all (a file of that name is replaced).
/// DiskFull, NoPermission or WriteFailed; detail: the path.
[[nodiscard]] Result<> writeOwnerFile(const QString &path, const QByteArray &content);

/// Reads a file whole; ErrorKind `tooLarge` when it has more than `limit` bytes, before reading it.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit, ErrorKind tooLarge);

} // namespace gehoor
