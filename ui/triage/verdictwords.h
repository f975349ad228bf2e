// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

namespace gehoor {

// What was judged, in sentences.

/// A part by its words, theme, conduct and whose; shortened to what one looks at.
QString partWords(const Part &part);
/// "Not admissible: concerns another person (G4)."
QString verdictWords(Verdict verdict, const std::optional<Ground> &ground);
/// What follows, what it rests on, and what then comes next: no letter to who cannot be reached.
QString outcomeWords(const std::optional<Verdict> &verdict, const std::optional<Ground> &ground,
                     const Outcome &outcome, const Complainant &complainant);
/// What the letter will say: why the part is not taken up; or what it asks, before which day, and what
/// happens without an answer. Empty when it says nothing of its own.
QString letterWords(const std::optional<Verdict> &verdict, const std::optional<Ground> &ground,
                    const Outcome &outcome, const CriteriaSet &criteria, const ComplaintDetails &details,
                    const std::optional<QDate> &until);
/// A verdict that was given: when, what, why when that did not simply follow, and that it was withdrawn.
QString assessmentWords(const Assessment &assessment);
/// That a posted letter has told of this verdict already, which withdrawing it does not unsay; else empty.
QString toldAlready(const CaseFile &file, const Assessment &assessment);

} // namespace gehoor
