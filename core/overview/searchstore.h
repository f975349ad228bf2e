// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <core/complaint/complaint.h>

namespace gehoor {

class Database;

/// Takes what is kept of a case in words into the index for search, in the place of what stood there; where
/// nothing differs nothing is written. Left out are letters and bundles, what documents hold, data breaches,
/// and what is protected with what was let pass of it. Runs inside RegisterFile::write().
[[nodiscard]] Result<> indexForSearch(Database &database, const Complaint &complaint);

} // namespace gehoor
