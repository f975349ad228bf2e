// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/bundles/bundle.h>
#include <core/bundles/documentpages.h>
#include <core/leaks/leakcheck.h>
#include <core/letters/compose.h>

namespace gehoor {

/// All that a bundle holds, ready to become pages.
struct BundleContent
{
    ComplaintId complaint;
    BundleChoice choice;
    LetterContent memo;
    LetterContent words; ///< the complaint in the complainant's words, and the list of documents; no head
    QList<DocumentPages> documents;
};

/// The most characters of the complaint in a bundle.
constexpr qsizetype longestComplaint = 200'000;

/// A rule: what is known, with what was not chosen held back like what is protected; of a complainant who
/// wants to stay anonymous also what was chosen.
LeakKnowledge withheld(LeakKnowledge known, const BundleChoice &choice);

/// Composes the memo and the words from what was chosen and nothing else; no I/O, no clock. NotForwarded,
/// UnknownPart for a part that did not go to the same person, TextTooLong (detail "complaint"),
/// BundleTooLarge; further as compose().
[[nodiscard]] Result<BundleContent> composeBundle(const BundleChoice &choice, const LetterFacts &facts,
                                                  const QList<DocumentPages> &documents,
                                                  const LeakKnowledge &known);

BundleText textOf(const BundleContent &content);

/// What the leak check finds in it, by their places in BundleText::whole(). Phrases that say that somebody is
/// known here count in our own words alone: what the complainant thinks confirms nothing.
QList<LeakFinding> findingsIn(const BundleText &text, LeakKnowledge known);

} // namespace gehoor
