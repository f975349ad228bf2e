// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/runningterms.h>

#include <algorithm>

namespace gehoor {
namespace {

void add(QList<RunningTerm> &running, const DueDate &due, const QList<int> &parts)
{
    auto same =
        std::find_if(running.begin(), running.end(), [&](const RunningTerm &one) { return one.due == due; });
    if (same == running.end())
        same = running.insert(same, RunningTerm{due, {}});
    for (const int part : parts) {
        if (!same->parts.contains(part))
            same->parts.append(part);
    }
    std::sort(same->parts.begin(), same->parts.end());
}

bool isUndecided(const PartFacts &part)
{
    return !part.verdict || part.verdict == Verdict::MoreInformation;
}

/// What is to be told of a wait goes by the term of that: as it was before, or of another part.
bool isItsOwnTerm(const NextStep &next)
{
    return asksOthers(next.step) || (next.due->term != Term::Respond && next.due->term != Term::Information);
}

} // namespace

QList<RunningTerm> runningTerms(const CaseFacts &facts, const Terms &terms)
{
    const CaseStanding standing = standingOf(facts, terms);
    QList<RunningTerm> running;
    for (const NextStep &next : standing.nextSteps) {
        if (next.due && isItsOwnTerm(next))
            add(running, *next.due, next.parts);
    }
    for (const PartFacts &part : facts.closed ? QList<PartFacts>() : facts.parts) {
        const TermFacts rests{.start = facts.received, .waits = facts.partTerms.value(part.number).waits};
        if (isUndecided(part))
            add(running, dueDate(Term::Decide, rests, terms), {part.number});
    }
    std::stable_sort(running.begin(), running.end(), [](const RunningTerm &a, const RunningTerm &b) {
        return a.due.day != b.due.day ? a.due.day < b.due.day : a.due.term < b.due.term;
    });
    return running;
}

QList<MovedDueDate> movedBy(ComplaintId complaint, const CaseFacts &facts, const Terms &before,
                            const Terms &after)
{
    const QList<RunningTerm> olds = runningTerms(facts, before);
    const QList<RunningTerm> news = runningTerms(facts, after);
    QList<MovedDueDate> moved;
    const auto dayIn = [&](Term term, int part) {
        const auto found = std::find_if(news.begin(), news.end(), [&](const RunningTerm &running) {
            const QList<int> &parts = running.parts;
            return running.due.term == term && (part == 0 ? parts.isEmpty() : parts.contains(part));
        });
        return found == news.end() ? QDate() : found->due.day;
    };
    for (const RunningTerm &old : olds) {
        for (const int part : old.parts.isEmpty() ? QList<int>{0} : old.parts) {
            const MovedDueDate move{complaint, old.due.term, old.due.day, dayIn(old.due.term, part)};
            if (move.from != move.to && !moved.contains(move))
                moved.append(move);
        }
    }
    return moved;
}

} // namespace gehoor
