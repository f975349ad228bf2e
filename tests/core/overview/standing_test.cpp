// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/runningterms.h>

#include <QRandomGenerator>

#include <gtest/gtest.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace gehoor {

namespace {

const QDate received(2026, 11, 20); // a Friday
const QDate later(2026, 11, 25);
const Terms terms;

CaseFacts caseOf(const QList<PartFacts> &parts)
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

PartFacts judged(Verdict verdict)
{
    PartFacts part;
    part.verdict = verdict;
    return part;
}

PartFacts forwarded(QDate day = later)
{
    PartFacts part = judged(Verdict::Admissible);
    part.forwarded = day;
    return part;
}

/// Responded, and nobody told the complainant yet.
PartFacts untold()
{
    PartFacts part = forwarded();
    part.responded = later.addDays(10);
    return part;
}

PartFacts responded()
{
    PartFacts part = forwarded();
    part.responded = later.addDays(10);
    part.answerSettled = true;
    return part;
}

QList<Step> stepsOf(const CaseStanding &standing)
{
    QList<Step> steps;
    for (const NextStep &next : standing.nextSteps)
        steps.append(next.step);
    return steps;
}

} // namespace

TEST(StandingTest, followsFromThePartsOfACase)
{
    struct Case
    {
        QList<PartFacts> parts;
        QList<Standing> standings;
        QList<Step> steps;
    };
    const QList<Case> cases = {
        {{PartFacts{}}, {Standing::ToAssess}, {Step::Assess}},
        {{judged(Verdict::NotAdmissible)}, {Standing::NoticeDue}, {Step::SendNotice}},
        {{judged(Verdict::NotAComplaint)}, {Standing::ToClose}, {Step::Close}},
        {{judged(Verdict::MoreInformation)}, {Standing::NoticeDue}, {Step::RequestInformation}},
        {{judged(Verdict::Admissible)}, {Standing::ToForward}, {Step::Forward}},
        {{forwarded()}, {Standing::AwaitingResponse}, {Step::RemindResponsible}},
        {{untold()}, {Standing::AwaitingResponse}, {Step::SeeAnswered}},
        {{responded()}, {Standing::ToClose}, {Step::Close}},
        // Several parts: each standing once, the most urgent first; done parts say nothing.
        {{PartFacts{}, PartFacts{}}, {Standing::ToAssess}, {Step::Assess}},
        {{forwarded(), PartFacts{}},
         {Standing::ToAssess, Standing::AwaitingResponse},
         {Step::Assess, Step::RemindResponsible}},
        {{judged(Verdict::Admissible), judged(Verdict::NotAdmissible)},
         {Standing::ToForward, Standing::NoticeDue},
         {Step::Forward, Step::SendNotice}},
        {{judged(Verdict::MoreInformation), judged(Verdict::Admissible)},
         {Standing::ToForward, Standing::NoticeDue},
         {Step::Forward, Step::RequestInformation}},
        {{judged(Verdict::MoreInformation), judged(Verdict::NotAdmissible)},
         {Standing::NoticeDue},
         {Step::RequestInformation, Step::SendNotice}},
        {{responded(), judged(Verdict::NotAComplaint)}, {Standing::ToClose}, {Step::Close}},
        {{responded(), forwarded()}, {Standing::AwaitingResponse}, {Step::RemindResponsible}},
        {{untold(), forwarded()}, {Standing::AwaitingResponse}, {Step::RemindResponsible, Step::SeeAnswered}},
    };
    for (const Case &c : cases) {
        const CaseStanding standing = standingOf(caseOf(c.parts), terms);
        EXPECT_EQ(standing.standings, c.standings) << "row " << &c - cases.data();
        EXPECT_EQ(stepsOf(standing), c.steps) << "row " << &c - cases.data();
    }
}

TEST(StandingTest, postedNoticeSettlesThePartsThatAreNotAdmissible)
{
    CaseFacts facts = caseOf({judged(Verdict::NotAdmissible)});
    facts.noticePosted = later;
    EXPECT_EQ(standingOf(facts, terms).standings, QList<Standing>{Standing::ToClose});
    EXPECT_EQ(stepsOf(standingOf(facts, terms)), QList<Step>{Step::Close});
    facts.parts = {judged(Verdict::NotAdmissible), forwarded()};
    EXPECT_EQ(standingOf(facts, terms).standings, QList<Standing>{Standing::AwaitingResponse});
}

TEST(StandingTest, waitsForTheComplainantOnceInformationIsRequested)
{
    CaseFacts facts = caseOf({judged(Verdict::MoreInformation), judged(Verdict::Admissible), PartFacts{}});
    facts.informationRequested = later;
    const CaseStanding standing = standingOf(facts, terms);
    EXPECT_EQ(standing.standings,
              (QList<Standing>{Standing::ToAssess, Standing::ToForward, Standing::AwaitingComplainant}));
    EXPECT_EQ(stepsOf(standing), (QList<Step>{Step::Assess, Step::DecideOnWhatThereIs, Step::Forward}));
}

TEST(StandingTest, answeredPartIsAssessedAgainWhileTheOthersWait)
{
    CaseFacts facts = caseOf({judged(Verdict::MoreInformation), judged(Verdict::MoreInformation)});
    facts.informationRequested = later;
    facts.partTerms[1].waits = {{later, later.addDays(7)}};
    facts.partTerms[2].waits = {{later}};
    const CaseStanding standing = standingOf(facts, terms);
    EXPECT_EQ(standing.standings, (QList<Standing>{Standing::ToAssess, Standing::AwaitingComplainant}));
    ASSERT_EQ(stepsOf(standing), (QList<Step>{Step::Assess, Step::DecideOnWhatThereIs}));
    EXPECT_EQ(standing.nextSteps[0].due->start, later.addDays(7));
    EXPECT_EQ(standing.nextSteps[0].due->startedBy, TermStart::Answered);
    EXPECT_EQ(standing.nextSteps[0].parts, QList<int>{1});
}

TEST(StandingTest, waitingMovesOnlyTheTermsOfItsPart)
{
    CaseFacts facts = caseOf({judged(Verdict::Admissible), judged(Verdict::Admissible)});
    facts.partTerms[2].waits = {{later, later.addDays(7)}};
    const CaseStanding standing = standingOf(facts, terms);
    ASSERT_EQ(standing.nextSteps.size(), 2);
    EXPECT_EQ(standing.nextSteps[0].parts, QList<int>{1});
    EXPECT_EQ(standing.nextSteps[0].due->day, received.addDays(28));
    EXPECT_EQ(standing.nextSteps[1].due->counted, received.addDays(28));
    EXPECT_EQ(standing.nextSteps[1].due->pauses.size(), 1);
}

TEST(StandingTest, delayIsToldUntilALetterOfThatDayOrLater)
{
    CaseFacts facts = caseOf({forwarded()});
    facts.partTerms[1].extensions = {{.day = later.addDays(20), .length = 4, .reason = u"ziekte"_s}};
    EXPECT_EQ(stepsOf(standingOf(facts, terms)), (QList<Step>{Step::TellDelay, Step::RemindResponsible}));
    facts.delayTold = later.addDays(19);
    EXPECT_TRUE(stepsOf(standingOf(facts, terms)).contains(Step::TellDelay));
    facts.delayTold = later.addDays(20);
    EXPECT_EQ(stepsOf(standingOf(facts, terms)), QList<Step>{Step::RemindResponsible});
    facts.delayTold.reset();
    facts.reachable = false;
    EXPECT_EQ(stepsOf(standingOf(facts, terms)), QList<Step>{Step::RemindResponsible});
}

TEST(RunningTermsTest, listEveryTermOnceWithTheOneToDecide)
{
    CaseFacts facts = caseOf({PartFacts{}, judged(Verdict::MoreInformation), forwarded()});
    facts.informationRequested = later;
    facts.partTerms[2].waits = {{later}};
    facts.partTerms[3].extensions = {{.day = later, .length = 4, .reason = u"ziekte"_s}};
    const QList<RunningTerm> running = runningTerms(facts, terms);
    QList<std::pair<Term, QList<int>>> listed;
    for (const RunningTerm &term : running)
        listed.append({term.due.term, term.parts});
    EXPECT_EQ(listed, (QList<std::pair<Term, QList<int>>>{{Term::Assess, {1}},
                                                          {Term::Information, {2}},
                                                          {Term::Decide, {1}},
                                                          {Term::Decide, {2}},
                                                          {Term::Respond, {3}}}));
    EXPECT_EQ(running[3].due.standsStillSince, later);
    facts.closed = later;
    EXPECT_EQ(runningTerms(facts, terms), QList<RunningTerm>());
}

TEST(RunningTermsTest, sayWhatOtherTermsMove)
{
    const CaseFacts facts = caseOf({PartFacts{}, judged(Verdict::Admissible)});
    const ComplaintId id(7);
    EXPECT_EQ(movedBy(id, facts, terms, terms), QList<MovedDueDate>());
    Terms after;
    after.assess.length = 1;
    EXPECT_EQ(movedBy(id, facts, terms, after),
              (QList<MovedDueDate>{{id, Term::Assess, QDate(2026, 11, 27), QDate(2026, 11, 23)}}));
    after = terms;
    after.calendar.equatedDays.insert(QDate(2026, 12, 18), u"brugdag"_s);
    EXPECT_EQ(movedBy(id, facts, terms, after),
              (QList<MovedDueDate>{{id, Term::Decide, QDate(2026, 12, 18), QDate(2026, 12, 21)}}));
}

TEST(StandingTest, everyStepIsDueByItsOwnTerm)
{
    const Terms own{.acknowledge = {1}, .assess = {2}, .decide = {3}, .information = {4}, .respond = {5}};
    struct Case
    {
        PartFacts part;
        std::optional<QDate> informationRequested;
        Term term;
        QDate start;
    };
    const QList<Case> cases = {
        {PartFacts{}, {}, Term::Assess, received},
        {judged(Verdict::NotAdmissible), {}, Term::Decide, received},
        {judged(Verdict::MoreInformation), {}, Term::Decide, received},
        {judged(Verdict::MoreInformation), later, Term::Information, later},
        {judged(Verdict::Admissible), {}, Term::Decide, received},
        {forwarded(), {}, Term::Respond, later},
        {untold(), {}, Term::Respond, later},
    };
    for (const Case &c : cases) {
        CaseFacts facts = caseOf({c.part});
        facts.informationRequested = c.informationRequested;
        const CaseStanding standing = standingOf(facts, own);
        EXPECT_EQ(standing.nextSteps.first().due, dueDate(c.term, c.start, own)) << &c - cases.data();
    }
    EXPECT_EQ(standingOf(caseOf({responded()}), own).nextSteps.first().due, std::nullopt);
}

TEST(StandingTest, partsWithTheSameNeedShareAStep)
{
    const CaseStanding standing = standingOf(caseOf({PartFacts{}, responded(), PartFacts{}}), terms);
    ASSERT_EQ(standing.nextSteps.size(), 1);
    EXPECT_EQ(standing.nextSteps.first().parts, (QList<int>{1, 3}));
}

TEST(StandingTest, partsForwardedOnOtherDaysAreRemindedOnTheirOwn)
{
    const CaseStanding standing = standingOf(caseOf({forwarded(later.addDays(7)), forwarded(later)}), terms);
    ASSERT_EQ(stepsOf(standing), (QList<Step>{Step::RemindResponsible, Step::RemindResponsible}));
    EXPECT_EQ(standing.nextSteps[0].parts, QList<int>{2}); // forwarded first, due first
    EXPECT_EQ(standing.nextSteps[1].parts, QList<int>{1});
}

TEST(StandingTest, newCaseAsksForASafeChannelAndAnAcknowledgement)
{
    CaseFacts facts = caseOf({PartFacts{}});
    facts.safeChannelAsked = false;
    facts.acknowledged = false;
    EXPECT_EQ(stepsOf(standingOf(facts, terms)),
              (QList<Step>{Step::Assess, Step::Acknowledge, Step::AskSafeChannel}));
    facts.safeChannelAsked = true;
    EXPECT_EQ(stepsOf(standingOf(facts, terms)), (QList<Step>{Step::Assess, Step::Acknowledge}));
    facts.acknowledged = true;
    EXPECT_EQ(stepsOf(standingOf(facts, terms)), QList<Step>{Step::Assess});
}

TEST(StandingTest, shorterTermForAcknowledgingComesFirst)
{
    CaseFacts facts = caseOf({PartFacts{}});
    facts.acknowledged = false;
    EXPECT_EQ(stepsOf(standingOf(facts, Terms{.acknowledge = {1}})),
              (QList<Step>{Step::Acknowledge, Step::Assess}));
}

TEST(StandingTest, asksForASafeChannelBesideAnyFirstLetter)
{
    struct Case
    {
        PartFacts part;
        QList<Step> steps;
    };
    const QList<Case> cases = {
        {judged(Verdict::NotAdmissible), {Step::SendNotice, Step::AskSafeChannel}},
        {judged(Verdict::MoreInformation), {Step::RequestInformation, Step::AskSafeChannel}},
        {judged(Verdict::Admissible), {Step::Forward}}, // no letter yet
        {forwarded(), {Step::TellComplainant, Step::AskSafeChannel, Step::RemindResponsible}},
    };
    for (const Case &c : cases) {
        CaseFacts facts = caseOf({c.part});
        facts.safeChannelAsked = false;
        facts.acknowledged = false;
        facts.toldForwarded = false;
        EXPECT_EQ(stepsOf(standingOf(facts, terms)), c.steps) << &c - cases.data();
        facts.acknowledged = true; // too late to ask first
        EXPECT_FALSE(stepsOf(standingOf(facts, terms)).contains(Step::AskSafeChannel));
    }
}

TEST(StandingTest, complainantIsToldOfForwardingUntilALetterSaysSo)
{
    CaseFacts facts = caseOf({forwarded()});
    facts.toldForwarded = false;
    const CaseStanding untold = standingOf(facts, terms);
    EXPECT_EQ(untold.standings, QList<Standing>{Standing::AwaitingResponse}); // a step, not a standing
    EXPECT_EQ(stepsOf(untold), (QList<Step>{Step::TellComplainant, Step::RemindResponsible}));
    EXPECT_EQ(untold.nextSteps.first().parts, QList<int>{1});
    facts.toldForwarded = true;
    EXPECT_EQ(stepsOf(standingOf(facts, terms)), QList<Step>{Step::RemindResponsible});
}

TEST(StandingTest, noLetterIsAskedForWhenNobodyCanBeReached)
{
    struct Case
    {
        PartFacts part;
        Standing standing;
        Step step;
    };
    const QList<Case> cases = {
        {PartFacts{}, Standing::ToAssess, Step::Assess},
        {judged(Verdict::NotAdmissible), Standing::ToClose, Step::Close},
        {judged(Verdict::MoreInformation), Standing::ToAssess, Step::DecideOnWhatThereIs},
        {judged(Verdict::Admissible), Standing::ToForward, Step::Forward},
        {forwarded(), Standing::AwaitingResponse, Step::RemindResponsible},
    };
    for (const Case &c : cases) {
        CaseFacts facts = caseOf({c.part});
        facts.reachable = false;
        facts.safeChannelAsked = false;
        facts.acknowledged = false;
        facts.toldForwarded = false;
        const CaseStanding standing = standingOf(facts, terms);
        EXPECT_EQ(standing.standings, QList<Standing>{c.standing}) << &c - cases.data();
        EXPECT_EQ(stepsOf(standing), QList<Step>{c.step}) << &c - cases.data();
    }
}

TEST(StandingTest, closedCaseHasNoNextStep)
{
    for (const PartFacts &part : {PartFacts{}, forwarded(), responded()}) {
        CaseFacts facts = caseOf({part});
        facts.closed = later;
        EXPECT_EQ(standingOf(facts, terms), (CaseStanding{{Standing::Closed}, {}}));
    }
}

namespace {

class RandomFacts
{
public:
    explicit RandomFacts(quint32 seed) : m_random(seed) {}

    CaseFacts facts()
    {
        CaseFacts facts;
        facts.received = received.addDays(-m_random.bounded(900));
        facts.reachable = coin();
        facts.safeChannelAsked = coin();
        facts.acknowledged = coin();
        facts.noticePosted = dayAfter(facts.received);
        facts.informationRequested = dayAfter(facts.received);
        facts.toldForwarded = coin();
        const int parts = 1 + m_random.bounded(5);
        for (int number = 1; number <= parts; ++number)
            facts.parts.append(part(number, facts.received));
        return facts;
    }

private:
    bool coin() { return m_random.bounded(2) == 1; }
    std::optional<QDate> dayAfter(QDate day)
    {
        return coin() ? std::optional(day.addDays(m_random.bounded(60))) : std::nullopt;
    }
    PartFacts part(int number, QDate since)
    {
        PartFacts part;
        part.number = number;
        if (coin())
            part.verdict = verdictKeys.entries()[m_random.bounded(4)].first;
        part.forwarded = dayAfter(since);
        if (part.forwarded)
            part.responded = dayAfter(*part.forwarded);
        part.answerSettled = part.responded && coin();
        return part;
    }

    QRandomGenerator m_random;
};

PartFacts &partOf(CaseFacts &facts, int number)
{
    return *std::find_if(facts.parts.begin(), facts.parts.end(),
                         [&](const PartFacts &part) { return part.number == number; });
}

/// Does what a step asks for, as the officer would.
void carryOut(const NextStep &next, CaseFacts &facts)
{
    for (const int number : next.parts) {
        PartFacts &part = partOf(facts, number);
        switch (next.step) {
        case Step::Assess:
        case Step::DecideOnWhatThereIs:
            part.verdict = number % 2 ? Verdict::Admissible : Verdict::NotAdmissible;
            break;
        case Step::RequestInformation:
            facts.informationRequested = later;
            break;
        case Step::SendNotice:
            facts.noticePosted = later;
            break;
        case Step::Forward:
            part.forwarded = later;
            break;
        case Step::TellComplainant:
            facts.toldForwarded = true;
            break;
        case Step::RemindResponsible:
            part.responded = later;
            break;
        case Step::SeeAnswered:
            part.answerSettled = true;
            break;
        default:
            FAIL() << "a step of the case names a part";
        }
    }
    facts.safeChannelAsked |= next.step == Step::AskSafeChannel;
    facts.acknowledged |= next.step == Step::Acknowledge;
    if (next.step == Step::Close)
        facts.closed = later;
}

} // namespace

TEST(StandingTest, everyOpenCaseHasANextStepAndCanBeClosed)
{
    RandomFacts random(20261123);
    for (int round = 0; round < 2000; ++round) {
        CaseFacts facts = random.facts();
        int steps = 0;
        while (!facts.closed && steps < 40) {
            const CaseStanding standing = standingOf(facts, terms);
            ASSERT_FALSE(standing.standings.isEmpty());
            ASSERT_FALSE(standing.nextSteps.isEmpty());
            // What the overview calls ready to close is exactly what closing accepts.
            ASSERT_EQ(
                standing.standings.contains(Standing::ToClose),
                openParts(facts.parts, facts.noticePosted || !facts.reachable, Ending::Answered).isEmpty());
            carryOut(standing.nextSteps.first(), facts);
            ++steps;
        }
        ASSERT_TRUE(facts.closed) << "round " << round;
    }
}

TEST(StandingTest, isInOrderAndWithoutRepeats)
{
    RandomFacts random(42);
    for (int round = 0; round < 2000; ++round) {
        const CaseStanding standing = standingOf(random.facts(), terms);
        ASSERT_TRUE(std::is_sorted(standing.standings.begin(), standing.standings.end()));
        ASSERT_EQ(std::adjacent_find(standing.standings.begin(), standing.standings.end()),
                  standing.standings.end());
        for (qsizetype index = 1; index < standing.nextSteps.size(); ++index)
            ASSERT_LE(standing.nextSteps[index - 1].due->day, standing.nextSteps[index].due->day);
    }
}

} // namespace gehoor
