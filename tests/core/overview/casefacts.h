// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/runningterms.h>

namespace gehoor {

// The facts of a case, as a table of rules names them.

inline const QDate received(2026, 11, 20); // a Friday
inline const QDate later(2026, 11, 25);
inline const Terms terms;

inline CaseFacts caseOf(const QList<PartFacts> &parts)
{
    CaseFacts facts;
    facts.received = received;
    facts.safeChannelAsked = true;
    facts.acknowledged = true;
    facts.toldForwarded = true;
    facts.parts = parts;
    for (qsizetype index = 0; index < parts.size(); ++index)
        facts.parts[index].number = static_cast<int>(index) + 1;
    return facts;
}

inline PartFacts judged(Verdict verdict)
{
    PartFacts part;
    part.verdict = verdict;
    return part;
}

inline PartFacts forwarded(QDate day = later)
{
    PartFacts part = judged(Verdict::Admissible);
    part.forwarded = day;
    return part;
}

/// Responded, and nobody told the complainant yet.
inline PartFacts untold()
{
    PartFacts part = forwarded();
    part.responded = later.addDays(10);
    return part;
}

inline PartFacts responded()
{
    PartFacts part = forwarded();
    part.responded = later.addDays(10);
    part.answerSettled = true;
    return part;
}

inline QList<Step> stepsOf(const CaseStanding &standing)
{
    QList<Step> steps;
    for (const NextStep &next : standing.nextSteps)
        steps.append(next.step);
    return steps;
}

} // namespace gehoor
