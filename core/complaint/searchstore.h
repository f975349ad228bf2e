// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <core/complaint/complaint.h>

namespace gehoor {

class Database;

/// Takes all that is kept of a case in words into the index for search, in the place of what stood there.
/// What is protected in it is not searched for. Runs inside RegisterFile::write().
[[nodiscard]] Result<> indexForSearch(Database &database, const Complaint &complaint,
                                      const QList<Contact> &notes);

} // namespace gehoor
