// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

struct sqlite3;

namespace gehoor {

/// What an SQLite result code means to us. `code`: extended result code; `systemError`: the errno behind it,
/// of use for CANTOPEN and IOERR only; `message`: SQLite's own, handed on only where it can hold no personal
/// data; `path`: the file, told where a person must know which.
Error sqliteError(int code, int systemError, const QString &message, const QString &path);

/// Of the call on this connection that just failed so.
Error sqliteError(int code, sqlite3 *connection, const QString &path);

} // namespace gehoor
