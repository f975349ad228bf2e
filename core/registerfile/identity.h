// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

namespace gehoor {

/// What a register has in common with every copy of it, whatever its passphrase was then, and with no other
/// register: the hash of the first line of its trail. Empty where that line was lost at a salvage.
[[nodiscard]] Result<QString> identityOf(const RegisterFile &file);

} // namespace gehoor
