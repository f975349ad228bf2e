// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gehoor {

/// Why a text may hold two things that are judged apart: how the complainant was treated beside the help to
/// another person. A hint for the officer, never a verdict.
struct SplitHint
{
    QString own;         ///< the words about the complainant's own treatment
    QString other;       ///< the words about another's help
    QString ownSentence; ///< the sentence `own` stands in, to make a part of; all as they stand in the text

    bool operator==(const SplitHint &) const = default;
};

/// So much of a text is looked at, in UTF-16 units.
constexpr qsizetype mostHintedText = 50'000;

/// A rule: the first such pair in the text, by the cues of resources/triage/splitcues.<language>.txt, both
/// languages. The two must stand in different sentences, or in one sentence joined by "en", "maar", "and" and
/// their like; help that is only what a talk was about ("ik vroeg naar de begeleiding van") does not count.
std::optional<SplitHint> splitHint(const QString &text);

} // namespace gehoor
