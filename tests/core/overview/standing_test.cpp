// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/overview/casefacts.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {

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
              (QList<Step>{Step::Assess, Step::AskSafeChannel, Step::Acknowledge}));
    facts.acknowledged = true;
    EXPECT_EQ(stepsOf(standingOf(facts, terms)), (QList<Step>{Step::Assess, Step::AskSafeChannel}))
        << "an acknowledgement that left makes the question no less needed";
    facts.acknowledged = false;
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
    facts.safeChannelAsked = false;
    EXPECT_EQ(stepsOf(standingOf(facts, Terms{.acknowledge = {1}})),
              (QList<Step>{Step::AskSafeChannel, Step::Acknowledge, Step::Assess}));
}

TEST(StandingTest, asksForASafeChannelBeforeAnyLetter)
{
    struct Case
    {
        PartFacts part;
        QList<Step> steps;
    };
    const QList<Case> cases = {
        {judged(Verdict::NotAdmissible), {Step::AskSafeChannel, Step::SendNotice}},
        {judged(Verdict::MoreInformation), {Step::AskSafeChannel, Step::RequestInformation}},
        {judged(Verdict::Admissible), {Step::Forward, Step::AskSafeChannel}}, // the letter comes after
        {forwarded(), {Step::AskSafeChannel, Step::TellComplainant, Step::RemindResponsible}},
    };
    for (const Case &c : cases) {
        CaseFacts facts = caseOf({c.part});
        facts.safeChannelAsked = false;
        facts.toldForwarded = false;
        for (const bool acknowledged : {false, true}) {
            facts.acknowledged = acknowledged;
            EXPECT_EQ(stepsOf(standingOf(facts, terms)), c.steps) << &c - cases.data();
        }
        facts.safeChannelAsked = true;
        EXPECT_FALSE(stepsOf(standingOf(facts, terms)).contains(Step::AskSafeChannel));
    }
}

TEST(StandingTest, askingForASafeChannelIsLateNoSoonerThanWhatItComesBefore)
{
    const QDate answered = received.addDays(21);
    const PartTerms waited{.waits = {{.from = later, .to = answered}}};
    struct Case
    {
        PartFacts part;
        PartTerms moved;
        DueDate due;
    };
    const QList<Case> cases = {
        {PartFacts{}, {}, dueDate(Term::Assess, received, terms)},
        {judged(Verdict::MoreInformation), waited,
         dueDate(Term::Assess, {.start = answered, .startedBy = TermStart::Answered}, terms)},
        {judged(Verdict::NotAdmissible), waited,
         dueDate(Term::Decide, {.start = received, .waits = waited.waits}, terms)},
    };
    for (const Case &c : cases) {
        CaseFacts facts = caseOf({c.part});
        facts.safeChannelAsked = false; // and acknowledged all the same
        facts.informationRequested = later;
        facts.partTerms = {{1, c.moved}};
        const CaseStanding standing = standingOf(facts, terms);
        const auto asked =
            std::find_if(standing.nextSteps.begin(), standing.nextSteps.end(),
                         [](const NextStep &next) { return next.step == Step::AskSafeChannel; });
        ASSERT_NE(asked, standing.nextSteps.end()) << &c - cases.data();
        EXPECT_EQ(asked->due, c.due) << &c - cases.data();
        EXPECT_EQ(asked->parts, QList<int>()) << &c - cases.data();
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

TEST(StandingTest, whatIsToBeToldComesBeforeTheWaitIsOver)
{
    Terms hasty = terms;
    hasty.respond.length = 1;
    hasty.information.length = 1;
    PartFacts asked = judged(Verdict::MoreInformation);
    struct Case
    {
        QList<PartFacts> parts;
        QList<Step> steps;
        bool sameDay; // the first two
    };
    const QList<Case> cases = {
        {{forwarded()}, {Step::AskSafeChannel, Step::TellComplainant, Step::RemindResponsible}, true},
        {{asked, forwarded()},
         {Step::AskSafeChannel, Step::TellComplainant, Step::DecideOnWhatThereIs, Step::RemindResponsible},
         true},
        // Who still has a part of it to do sees the case anyway: each step keeps its own day.
        {{judged(Verdict::NotAdmissible), forwarded()},
         {Step::RemindResponsible, Step::AskSafeChannel, Step::SendNotice, Step::TellComplainant},
         false},
    };
    for (const Case &c : cases) {
        CaseFacts facts = caseOf(c.parts);
        facts.safeChannelAsked = false;
        facts.acknowledged = false;
        facts.toldForwarded = false;
        facts.informationRequested = later;
        const CaseStanding standing = standingOf(facts, hasty);
        EXPECT_EQ(stepsOf(standing), c.steps) << &c - cases.data();
        EXPECT_EQ(standing.nextSteps.at(0).due == standing.nextSteps.at(1).due, c.sameDay)
            << &c - cases.data();
    }
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

} // namespace gehoor
