// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/text.h>

namespace gehoor {

/// The mail address of a responsible person, to which a draft goes. InvalidEmail, also where the domain has
/// no dot in it, as in "m.smit@opvang": no mail would get there.
[[nodiscard]] Result<EmailAddress> responsibleAddress(const QString &text);

} // namespace gehoor
