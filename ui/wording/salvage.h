// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/salvage/salvage.h>

namespace gehoor {

// Salvage in the user's words.

/// What a salvage brought over and what not, line by line.
QStringList wording(const SalvageReport &report);
/// Why nothing could be salvaged with a sheet that was typed without a mistake.
QString salvageSheetWording();
/// Why nothing could be salvaged.
QString salvageWording(const Error &error);

} // namespace gehoor
