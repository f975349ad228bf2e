// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/standing.h>

#include <algorithm>

namespace gehoor {

namespace {

/// What one open part asks for.
struct PartNeed
{
    Standing standing;
    Step step;
    Term term;
    QDate start;
};

bool noticeSettled(const CaseFacts &facts)
{
    return facts.noticePosted || !facts.reachable;
}

PartNeed needForInformation(const CaseFacts &facts)
{
    if (!facts.reachable)
        return {Standing::ToAssess, Step::DecideOnWhatThereIs, Term::Decide, facts.received};
    if (!facts.informationRequested)
        return {Standing::NoticeDue, Step::RequestInformation, Term::Decide, facts.received};
    return {Standing::AwaitingComplainant, Step::DecideOnWhatThereIs, Term::Information,
            *facts.informationRequested};
}

/// None for a part that is done.
std::optional<PartNeed> needOf(const PartFacts &part, const CaseFacts &facts)
{
    if (isDone(part, noticeSettled(facts)))
        return std::nullopt;
    if (!part.verdict)
        return PartNeed{Standing::ToAssess, Step::Assess, Term::Assess, facts.received};
    if (part.verdict == Verdict::MoreInformation)
        return needForInformation(facts);
    if (part.verdict == Verdict::NotAdmissible)
        return PartNeed{Standing::NoticeDue, Step::SendNotice, Term::Decide, facts.received};
    if (!part.forwarded)
        return PartNeed{Standing::ToForward, Step::Forward, Term::Decide, facts.received};
    const Step step = part.responded ? Step::SeeAnswered : Step::RemindResponsible;
    return PartNeed{Standing::AwaitingResponse, step, Term::Respond, *part.forwarded};
}

/// Collects needs into standings and steps; parts that need the same by the same day share a step.
class Gathering
{
public:
    explicit Gathering(const Terms &terms) : m_terms(terms) {}

    void add(const PartNeed &need, int part)
    {
        if (!m_result.standings.contains(need.standing))
            m_result.standings.append(need.standing);
        addStep(need.step, need.term, need.start, part);
    }
    void addStep(Step step, Term term, QDate start, std::optional<int> part = {})
    {
        const DueDate due = dueDate(term, start, m_terms);
        auto same = std::find_if(m_result.nextSteps.begin(), m_result.nextSteps.end(),
                                 [&](const NextStep &next) { return next.step == step && next.due == due; });
        if (same == m_result.nextSteps.end())
            same = m_result.nextSteps.insert(same, NextStep{step, due, {}});
        if (part)
            same->parts.append(*part);
    }
    bool has(Standing standing) const { return m_result.standings.contains(standing); }
    bool has(Step step) const
    {
        return std::any_of(m_result.nextSteps.begin(), m_result.nextSteps.end(),
                           [&](const NextStep &next) { return next.step == step; });
    }
    CaseStanding sorted() &&
    {
        std::sort(m_result.standings.begin(), m_result.standings.end());
        std::stable_sort(m_result.nextSteps.begin(), m_result.nextSteps.end(),
                         [](const NextStep &a, const NextStep &b) {
                             return a.due->day != b.due->day ? a.due->day < b.due->day : a.step < b.step;
                         });
        return std::move(m_result);
    }

private:
    const Terms &m_terms;
    CaseStanding m_result;
};

/// Letters and questions that go along with the parts' own steps.
void addCourtesies(const CaseFacts &facts, Gathering &gathering)
{
    if (!facts.reachable)
        return;
    for (const PartFacts &part : facts.parts) {
        if (!facts.toldForwarded && part.forwarded && !part.responded)
            gathering.addStep(Step::TellComplainant, Term::Decide, facts.received, part.number);
    }
    if (facts.acknowledged)
        return;
    if (gathering.has(Standing::ToAssess))
        gathering.addStep(Step::Acknowledge, Term::Acknowledge, facts.received);
    if (facts.safeChannelAsked)
        return;
    if (gathering.has(Standing::ToAssess))
        gathering.addStep(Step::AskSafeChannel, Term::Acknowledge, facts.received);
    else if (gathering.has(Standing::NoticeDue) || gathering.has(Step::TellComplainant))
        gathering.addStep(Step::AskSafeChannel, Term::Decide, facts.received);
}

} // namespace

CaseStanding standingOf(const CaseFacts &facts, const Terms &terms)
{
    if (facts.closed)
        return {{Standing::Closed}, {}};
    Gathering gathering(terms);
    for (const PartFacts &part : facts.parts) {
        if (const auto need = needOf(part, facts))
            gathering.add(*need, part.number);
    }
    addCourtesies(facts, gathering);
    CaseStanding result = std::move(gathering).sorted();
    if (result.standings.isEmpty())
        return {{Standing::ToClose}, {NextStep{Step::Close, std::nullopt, {}}}};
    return result;
}

} // namespace gehoor
