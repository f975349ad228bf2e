// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/changedfields.h>

namespace gehoor {

/// Which fields of a case were changed, "date of receipt: from 2026-11-17 to 2026-11-20, safe channel".
QString wording(const DetailChange &change);
/// "2: words of the part, theme".
QString wording(const PartChange &change);

} // namespace gehoor
