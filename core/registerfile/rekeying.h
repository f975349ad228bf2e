// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/database.h>
#include <core/registerfile/registerfile.h>

namespace gehoor {

/// Puts in the place of the register at `path`, which `present` has open for writing, the same with another
/// key and one line more in its trail: written under another name, read back and brought to the disk first,
/// so that at any moment the one or the other stands there, whole. That part takes as long as the register is
/// large and is run by `longWork`, by means of a connection of its own; meanwhile `present` may be read and
/// must not be written with. Afterwards `present` still has the file that stood there and keeps everybody out
/// of it: a reader that had waited for it would take the log of the new one for its own. On failure, as of
/// RegisterFile::changeKey(), all is as before; but after ReopenNeeded the new one stands
/// there, as far as can be told, though its putting there was reported as failed.
[[nodiscard]] Result<> putRekeyed(Database &present, const QString &path, const Key &key, const Act &act,
                                  const QDateTime &now, const LongWork &longWork);

} // namespace gehoor
