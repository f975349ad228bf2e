// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
struct sqlite3;

namespace gehoor {

/// Before a connection that only reads is closed, if there is one: while another program has the register at
/// `path` open to write, the log stays beside it. SQLite takes it away when nobody else has a lock on the
/// file; but a writer's lock is gone once anything in its process, such as a dialog of the desktop, opened
/// and closed the file (https://sqlite.org/howtocorrupt.html, 2.2), and what it confirmed then would be lost
/// with the log.
void leaveLogToWriter(sqlite3 *reader, const QString &path);

} // namespace gehoor
