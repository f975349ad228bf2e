// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/key.h>

struct sqlite3;

namespace gehoor {

/// Copies every page as it stands now by SQLite's online backup; both are keyed already. The copy keeps no
/// journal: until this is done and brought to the disk it is no register.
[[nodiscard]] Result<> copyPages(sqlite3 *from, sqlite3 *to);

/// The key once more, for a copy that is opened like its original.
[[nodiscard]] Result<Key> sameKeyAs(const Key &key);

} // namespace gehoor
