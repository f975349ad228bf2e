// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace gehoor {

/// Whether the file that is open does not stand under its name any more, or cannot be seen there. Another
/// that took its place must not be opened as well: it would come beside the log of this one. False where it
/// cannot be told. In any thread: files are looked at, and nothing that SQLite changes.
[[nodiscard]] bool hasMoved(sqlite3 *database);

} // namespace gehoor
