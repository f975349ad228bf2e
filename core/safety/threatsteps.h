// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/owntext.h>
#include <core/settings/textproblem.h>

namespace gehoor {

/// What to do at a threat, and whom to warn first: the organisation's own policy, of which the information
/// sheet says nothing. The program brings a proposal.
TextName threatStepsName(Language language);
QString shippedThreatSteps(Language language);
/// The first problem, or none.
std::optional<TextProblem> checkThreatSteps(const QString &text);
constexpr qsizetype longestThreatSteps = 20'000; ///< characters

} // namespace gehoor
