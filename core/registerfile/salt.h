// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/key.h>

namespace gehoor {

/// The salt that a register begins with, whatever became of the rest of it: what is needed to derive its key.
/// FileNotFound, NoPermission, NotARegister, Damaged where only zeros are left of it.
[[nodiscard]] Result<Key::Salt> saltOfDamaged(const QString &path);

} // namespace gehoor
