// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backupplan.h>

namespace gehoor {

class RegisterFile;

/// Whether what stands at the path of a copy can be it, as far as is known of one: a register that is not the
/// open one; where it opens with the key of now, its trail ends as that of the copy did, but for who looked
/// at it. Of a copy of an older passphrase, of one that is damaged and of one that was only kept, no more
/// than the first is known.
bool canBeThatCopy(const BackupCopy &copy, RegisterFile &file);

} // namespace gehoor
