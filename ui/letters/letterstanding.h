// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letter.h>

namespace gehoor {

/// Where a kept letter stands and since when, in words.
QString letterStanding(const Letter &letter);

} // namespace gehoor
