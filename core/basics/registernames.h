// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace gehoor {

/// Where a file written at `path` comes to stand: links are followed, also one that leads to nothing yet, and
/// its folder is called by its one name.
QString placeOf(const QString &path);

/// Whether what is written at `path`, links followed, would come in the place of a register, of a copy of
/// one, or of what is kept beside one. A register is a file that is there and ends in `.gehoor`, or has
/// SQLite's log or our lock beside it, as one of another name has while it is open. Opens nothing: that would
/// give up the locks SQLite has on the file.
bool belongsToRegister(const QString &path);

/// Whether the file at `path`, links followed, is a register or the index of its log, on which SQLite has
/// locks while the register is open: whoever in the same process opens and closes it gives them up, and
/// another process may take the log away that is written to. Opens nothing.
bool bearsLocks(const QString &path);

} // namespace gehoor
