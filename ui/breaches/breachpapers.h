// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

namespace gehoor {

/// A letter or a bundle of a case that can have gone wrong.
struct BreachPaper
{
    QString words; ///< as lists show it
    int number;    ///< within the case
    std::optional<LetterId> letter = {};
    std::optional<BundleId> bundle = {};
};

/// Those of a case that are no drafts, letters first.
[[nodiscard]] Result<QList<BreachPaper>> papersOf(const Desk &desk, ComplaintId complaint);

/// What a breach is linked to, as it is told.
struct BreachLinks
{
    QString number = {}; ///< of the case; empty when there is none
    std::optional<BreachPaper> paper = {};

    QString line() const; ///< a sentence; empty when there is no case
};
[[nodiscard]] Result<BreachLinks> linksOf(const Desk &desk, const BreachFacts &facts);

} // namespace gehoor
