// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/triage/policyremarks.h>

namespace gehoor {

/// What a question of the organisation's own policy asks or, once its fact is known, says.
QString policyWords(const PolicyRemark &remark, const Policy &policy, const Part &part);

} // namespace gehoor
