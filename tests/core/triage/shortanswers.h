// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/triage/criteria.h>

namespace gehoor {

inline constexpr Answer yes = Answer::Yes;
inline constexpr Answer no = Answer::No;
inline constexpr Answer unknown = Answer::Unknown;

} // namespace gehoor
