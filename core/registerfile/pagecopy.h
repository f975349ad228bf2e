// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QList>

struct sqlite3;

namespace gehoor {

/// Copies every page as it stands now by SQLite's online backup; both are keyed already. The copy keeps no
/// journal: until this is done and brought to the disk it is no register. Damaged when a page cannot be read
/// or was lost, as far as that can be told: see checkNothingIsLost().
[[nodiscard]] Result<> copyPages(sqlite3 *from, sqlite3 *to);

/// The numbers, from 1, of pages that are zeros: encrypted, no page is. SQLCipher 3 takes such a page for one
/// that was never written, and so lets the end of a long text that a disk lost pass for zeros. Read through
/// SQLite's own opening of the file: to close another would give up the locks that it has (POSIX).
/// ReadFailed.
[[nodiscard]] Result<QList<qint64>> emptyPages(sqlite3 *database);

/// To be asked before pages are written anew: a lost one would stay zeros, with a checksum that is right, and
/// nobody would ever know. Damaged when there is one; InUse when that cannot be told, since another holds
/// back what stands in the log; ReadFailed.
[[nodiscard]] Result<> checkNothingIsLost(sqlite3 *database);

} // namespace gehoor
