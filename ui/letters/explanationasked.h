// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letter.h>

#include <optional>

namespace gehoor {

/// What the officer can write in a letter.
struct ExplanationAsked
{
    QString title;
    QString hint; ///< stands in the field while it is empty
};

/// None for a kind that takes no words of the officer's own.
std::optional<ExplanationAsked> explanationAsked(LetterKind kind);

} // namespace gehoor
