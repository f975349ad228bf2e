// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

namespace gehoor {

/// What the write-ahead log beside a register is worth. SQLite reads a log up to the first frame that is not
/// as it was written and drops the rest without a word, which is right for what a crash cut off and wrong for
/// acts that were confirmed.
enum class LogState {
    Sound,  ///< there is none, or it ends where its last confirmed act does
    CutOff, ///< its last act is not whole: never confirmed when the machine stopped, else damaged
    Damaged ///< acts that were confirmed cannot be read from it
};

/// Reads the log of the register at `path` frame by frame (https://sqlite.org/fileformat2.html#walformat). It
/// may be written to meanwhile. A log that cannot be opened counts as none: opening the register will tell.
LogState logState(const QString &path);

/// Whether the journal beside the register at `path`, if there is one, names no other file. SQLite writes
/// such a name where one act changes several files, which is nowhere here, and anybody can write it who can
/// write in the folder: once the journal is brought in, SQLite takes the named file away. Damaged; detail:
/// the path.
[[nodiscard]] Result<> checkJournal(const QString &path);

} // namespace gehoor
