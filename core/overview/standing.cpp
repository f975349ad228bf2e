// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/standing.h>

#include <algorithm>
#include <functional>
#include <tuple>

namespace gehoor {

namespace {

/// What one open part asks for.
struct PartNeed
{
    Standing standing;
    Step step;
    Term term;
    TermFacts rests;
};

bool noticeSettled(const CaseFacts &facts)
{
    return facts.noticePosted || !facts.reachable;
}

/// What the term to decide on a part rests on.
TermFacts deciding(const PartFacts &part, const CaseFacts &facts)
{
    return {.start = facts.received, .waits = facts.partTerms.value(part.number).waits};
}

PartNeed needForInformation(const PartFacts &part, const CaseFacts &facts)
{
    if (!facts.reachable)
        return {Standing::ToAssess, Step::DecideOnWhatThereIs, Term::Decide, deciding(part, facts)};
    if (!facts.informationRequested)
        return {Standing::NoticeDue, Step::RequestInformation, Term::Decide, deciding(part, facts)};
    const QList<Waiting> waits = facts.partTerms.value(part.number).waits;
    if (!waits.isEmpty() && waits.last().to)
        return {Standing::ToAssess,
                Step::Assess,
                Term::Assess,
                {.start = *waits.last().to, .startedBy = TermStart::Answered}};
    return {Standing::AwaitingComplainant,
            Step::DecideOnWhatThereIs,
            Term::Information,
            {.start = *facts.informationRequested, .startedBy = TermStart::Requested}};
}

TermFacts responding(const PartFacts &part, const CaseFacts &facts)
{
    return {.start = *part.forwarded,
            .startedBy = TermStart::Forwarded,
            .extensions = facts.partTerms.value(part.number).extensions};
}

/// None for a part that is done.
std::optional<PartNeed> needOf(const PartFacts &part, const CaseFacts &facts)
{
    if (isDone(part, noticeSettled(facts)))
        return std::nullopt;
    if (!part.verdict)
        return PartNeed{Standing::ToAssess, Step::Assess, Term::Assess, {.start = facts.received}};
    if (part.verdict == Verdict::MoreInformation)
        return needForInformation(part, facts);
    if (part.verdict == Verdict::NotAdmissible)
        return PartNeed{Standing::NoticeDue, Step::SendNotice, Term::Decide, deciding(part, facts)};
    if (!part.forwarded)
        return PartNeed{Standing::ToForward, Step::Forward, Term::Decide, deciding(part, facts)};
    const Step step = part.responded ? Step::SeeAnswered : Step::RemindResponsible;
    return PartNeed{Standing::AwaitingResponse, step, Term::Respond, responding(part, facts)};
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
        addStep(need.step, dueDate(need.term, need.rests, m_terms), part);
    }
    /// What goes along with the steps of the parts, when these are known.
    void addCourtesy(Step step, Term term, const TermFacts &rests, std::optional<int> part = {})
    {
        addStep(step, notAfterTheWait(dueDate(term, rests, m_terms)), part);
    }
    /// What comes before these steps: due with the first of them, and never asked for without one.
    void addBefore(const std::function<bool(Step)> &those, Step step)
    {
        const NextStep *first = nullptr;
        for (const NextStep &next : std::as_const(m_result.nextSteps)) {
            if (those(next.step) && (!first || next.due->day < first->due->day))
                first = &next;
        }
        if (first)
            addStep(step, DueDate(*first->due), {});
    }
    bool has(Standing standing) const { return m_result.standings.contains(standing); }
    CaseStanding sorted() &&
    {
        std::sort(m_result.standings.begin(), m_result.standings.end());
        const bool waits = onlyWaits();
        const auto place = [waits](const NextStep &next) {
            return std::tuple(next.due->day, waits && asksOthers(next.step), next.step);
        };
        std::stable_sort(m_result.nextSteps.begin(), m_result.nextSteps.end(),
                         [&](const NextStep &a, const NextStep &b) { return place(a) < place(b); });
        return std::move(m_result);
    }

private:
    void addStep(Step step, const DueDate &due, std::optional<int> part)
    {
        auto same = std::find_if(m_result.nextSteps.begin(), m_result.nextSteps.end(),
                                 [&](const NextStep &next) { return next.step == step && next.due == due; });
        if (same == m_result.nextSteps.end())
            same = m_result.nextSteps.insert(same, NextStep{step, due, {}});
        if (part)
            same->parts.append(*part);
    }
    bool onlyWaits() const
    {
        return std::all_of(m_result.standings.begin(), m_result.standings.end(), isWaiting);
    }
    DueDate notAfterTheWait(DueDate due) const
    {
        if (!onlyWaits())
            return due;
        for (const NextStep &next : m_result.nextSteps) {
            if (asksOthers(next.step) && next.due->day < due.day)
                due = *next.due;
        }
        return due;
    }

    const Terms &m_terms;
    CaseStanding m_result;
};

/// What the response to a part rested on before it was put off last, while the complainant was not told of
/// that: until then it must be told.
std::optional<TermFacts> untoldDelay(const PartFacts &part, const CaseFacts &facts)
{
    if (!part.forwarded || part.responded)
        return std::nullopt;
    TermFacts old = responding(part, facts);
    if (old.extensions.isEmpty() || (facts.delayTold && *facts.delayTold >= old.extensions.last().day))
        return std::nullopt;
    old.extensions.removeLast();
    return old;
}

/// A letter to the complainant, or what one follows upon.
bool leadsToLetter(Step step)
{
    switch (step) {
    case Step::Assess:
    case Step::Forward:
    case Step::Acknowledge:
    case Step::RequestInformation:
    case Step::SendNotice:
    case Step::TellComplainant:
    case Step::TellDelay:
        return true;
    default:
        return false;
    }
}

/// Letters and questions that go along with the parts' own steps.
void addCourtesies(const CaseFacts &facts, Gathering &gathering)
{
    if (!facts.reachable)
        return;
    for (const PartFacts &part : facts.parts) {
        if (!facts.toldForwarded && part.forwarded && !part.responded)
            gathering.addCourtesy(Step::TellComplainant, Term::Decide, deciding(part, facts), part.number);
        if (const auto old = untoldDelay(part, facts))
            gathering.addCourtesy(Step::TellDelay, Term::Respond, *old, part.number);
    }
    if (!facts.acknowledged && gathering.has(Standing::ToAssess))
        gathering.addCourtesy(Step::Acknowledge, Term::Acknowledge, TermFacts{.start = facts.received});
    // Also when an earlier letter left without the question: the next one needs it.
    if (!facts.safeChannelAsked)
        gathering.addBefore(leadsToLetter, Step::AskSafeChannel);
}

} // namespace

bool isWaiting(Standing standing)
{
    return standing == Standing::AwaitingComplainant || standing == Standing::AwaitingResponse;
}

bool asksOthers(Step step)
{
    return step == Step::DecideOnWhatThereIs || step == Step::RemindResponsible || step == Step::SeeAnswered;
}

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
