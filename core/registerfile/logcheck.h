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
/// may be written to meanwhile. A log that cannot be opened or is no file counts as none: opening the
/// register will tell.
LogState logState(const QString &path);

/// Whether SQLite may read what stands beside the register at `path`, which anybody can put there who can
/// write in the folder.
/// - All of it must be files: a pipe SQLite would wait for, for ever. ReadFailed; detail: the name of what is
///   none.
/// - The journal, if there is one, must name no other file. SQLite writes such a name where one act changes
///   several files, which is nowhere here: once the journal is brought in, it takes the named file away.
///   Damaged; detail: the path.
[[nodiscard]] Result<> checkBeside(const QString &path);

} // namespace gehoor
