// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

namespace gehoor {

/// Every row of every table: equal before and after an act that was refused.
QStringList contentOf(RegisterFile &file);

} // namespace gehoor
