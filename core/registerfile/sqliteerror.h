// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

struct sqlite3;

namespace gehoor {

/// What an SQLite result code means to us. `code`: extended result code; `systemError`: the errno behind it,
/// of use for CANTOPEN and IOERR only; `message`: SQLite's own, handed on only where it can hold no personal
/// data.
Error sqliteError(int code, int systemError, const QString &message);

/// Of the call on this connection that just failed so; detail: `path` where that concerns its file.
Error sqliteError(int code, sqlite3 *connection, const QString &path);

} // namespace gehoor
