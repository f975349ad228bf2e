// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/inplace.h>

#include <sqlite3.h>

namespace gehoor {

/// SQLite compares the number of the file; by itself it does so only where it keeps no log.
bool hasMoved(sqlite3 *database)
{
    int moved = 0;
    return sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

} // namespace gehoor
