// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/account.h>
#include <core/basics/text.h>
#include <tests/core/triage/shortanswers.h>
#include <tests/support/oddtexts.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Result<Assessment> assessed(const Decision &decision, bool assessedBefore = false,
                            Capacity capacity = Capacity::ExPartner)
{
    const CriteriaSet criteria = criteriaSet().value();
    const QList<FollowUpStep> catalogue = followUpSteps().value();
    return assessmentOf(decision, {criteria, catalogue, capacity, assessedBefore}, PartId(7),
                        QDate(2026, 11, 23));
}

Decision with(const Answers &answers)
{
    Decision decision;
    decision.answers = answers;
    return decision;
}

struct PractisedComplaint
{
    const char *what;
    Answers answers;
    Verdict verdict;
    std::optional<Ground> ground;
    QStringList steps;
    Capacity capacity = Capacity::ExPartner;
};
/// As an expert judged them.
const PractisedComplaint practisedComplaints[] = {
    {"1 laughed at on the phone", answers(no, no, yes, yes), Verdict::Admissible, {}, {}},
    {"2 the help to an ex-partner",
     answers(no, no, yes, no),
     Verdict::NotAdmissible,
     Ground::ConcernsAnother,
     {}},
    {"3 a son's school, with authority", answers(no, no, yes, yes, yes), Verdict::Admissible, {}, {}},
    {"4.1 a daughter's therapy, without authority",
     answers(no, no, yes, no, no),
     Verdict::NotAdmissible,
     Ground::NoAuthority,
     {u"familyCourt"_s}},
    {"4.2 shouted at", answers(no, no, yes, yes), Verdict::Admissible, {}, {}},
    {"6 a daughter's cold room",
     answers(no, no, yes, no),
     Verdict::NotAdmissible,
     Ground::ConcernsAnother,
     {u"personComplainsSelf"_s},
     Capacity::Relative},
    {"8 a school kept waiting", answers(no, no, yes, yes), Verdict::Admissible, {}, {}},
    {"10 a police officer scolded", answers(no, no, yes, yes), Verdict::Admissible, {}, {}},
    {"12 a landlord not paid", answers(no, no, yes, yes), Verdict::Admissible, {}, {}},
    {"13 a former client",
     answers(yes, no, yes, yes),
     Verdict::NotAdmissible,
     Ground::Client,
     {u"clientScheme"_s}},
    {"15 anonymous and vague", answers(no, no, yes, unknown), Verdict::MoreInformation, {}, {}},
    {"17 years ago", answers(no, no, yes, yes), Verdict::Admissible, {}, {}},
    {"19 threatening", answers(no, no, yes, yes), Verdict::Admissible, {}, {}}};

TEST(AssessmentOfTest, judgesTheTwelvePractisedComplaintsAsAnExpertWould)
{
    for (const PractisedComplaint &tried : practisedComplaints) {
        const auto assessment = assessed(with(tried.answers), false, tried.capacity);
        ASSERT_TRUE(succeeded(assessment)) << tried.what;
        EXPECT_EQ(assessment->verdict, tried.verdict) << tried.what;
        EXPECT_EQ(assessment->ground, tried.ground) << tried.what;
        EXPECT_EQ(assessment->steps, tried.steps) << tried.what;
        EXPECT_TRUE(assessment->followedFromAnswers) << tried.what;
        EXPECT_EQ(assessment->answers, tried.answers) << tried.what;
        EXPECT_EQ(assessment->criteriaVersion, currentCriteriaVersion) << tried.what;
        EXPECT_EQ(assessment->part, PartId(7)) << tried.what;
        EXPECT_EQ(assessment->day, QDate(2026, 11, 23)) << tried.what;
    }
}

TEST(AssessmentOfTest, namesTheQuestionsThatAreStillOpen)
{
    EXPECT_EQ(assessed({}), failure(ErrorKind::AnswersMissing, u"client,employee,conduct,direct"_s));
    EXPECT_EQ(assessed(with({{Question::Client, no}, {Question::Conduct, yes}})),
              failure(ErrorKind::AnswersMissing, u"employee,direct"_s));
}

TEST(AssessmentOfTest, asksAReasonForADecisionThatDiffers)
{
    struct Case
    {
        const char *what;
        Answers answers;
        std::optional<Verdict> verdict;
        std::optional<Ground> ground;
        bool differs;
    };
    const Answers another = answers(no, no, yes, no);
    const Case cases[] = {
        {"the verdict that follows", another, Verdict::NotAdmissible, {}, false},
        {"the verdict and ground that follow", another, Verdict::NotAdmissible, Ground::ConcernsAnother,
         false},
        {"another ground", another, Verdict::NotAdmissible, Ground::NoAuthority, true},
        {"another ground without a verdict", another, {}, Ground::Client, true},
        {"another verdict", another, Verdict::Admissible, {}, true},
        {"no complaint", another, Verdict::NotAComplaint, {}, true},
        {"refused where it is admissible", answers(no, no, yes, yes), Verdict::NotAdmissible, {}, true},
        {"before all is answered", {}, Verdict::Admissible, {}, true}};
    for (const Case &tried : cases) {
        Decision decision = with(tried.answers);
        decision.verdict = tried.verdict;
        decision.ground = tried.ground;
        EXPECT_EQ(assessed(decision).has_value(), !tried.differs) << tried.what;
        decision.reason = u" \n\u200B"_s;
        EXPECT_EQ(assessed(decision).has_value(), !tried.differs) << tried.what;
        decision.reason = u"Zo besloten na overleg"_s;
        const auto assessment = assessed(decision);
        ASSERT_TRUE(succeeded(assessment)) << tried.what;
        EXPECT_EQ(assessment->followedFromAnswers, !tried.differs) << tried.what;
        EXPECT_EQ(assessment->reason, decision.reason) << tried.what;
        EXPECT_EQ(assessment->verdict, tried.verdict.value_or(Verdict::NotAdmissible)) << tried.what;
    }
}

TEST(AssessmentOfTest, asksAReasonForASecondDecision)
{
    EXPECT_EQ(assessed(admissible(), true), failure(ErrorKind::ReasonMissing));
    Decision decision = admissible();
    decision.reason = u"Het gezag bleek uit het uittreksel"_s;
    EXPECT_TRUE(assessed(decision, true)->followedFromAnswers);
}

TEST(AssessmentOfTest, givesAGroundToARefusalOnly)
{
    Decision decision = concernsAnother();
    decision.verdict = Verdict::Admissible;
    decision.ground = Ground::Client;
    decision.reason = u"Het gaat toch om haarzelf"_s;
    EXPECT_EQ(assessed(decision)->ground, std::nullopt);
    Decision ownPolicy = admissible();
    ownPolicy.verdict = Verdict::NotAdmissible;
    ownPolicy.reason = u"Al eerder behandeld"_s;
    EXPECT_EQ(assessed(ownPolicy)->ground, std::nullopt);
    EXPECT_EQ(assessed(ownPolicy)->steps, QStringList());
}

TEST(AssessmentOfTest, takesTheStepsTheOfficerChoseOrHonestlyNone)
{
    Decision decision = concernsAnother();
    decision.steps = QStringList();
    EXPECT_EQ(assessed(decision)->steps, QStringList());
    decision.steps = {u"veiligThuis"_s, u"skj"_s, u"veiligThuis"_s, u"personalData"_s};
    EXPECT_EQ(assessed(decision)->steps, QStringList({u"veiligThuis"_s, u"skj"_s, u"personalData"_s}));
    decision.steps = {u"veiligThuis"_s, u"skj"_s, u"personalData"_s, u"familyCourt"_s};
    EXPECT_EQ(assessed(decision), failure(ErrorKind::TooManySteps));
    decision.steps = {u"veiligThuis"_s, u"bellen met de buren"_s};
    EXPECT_EQ(assessed(decision), failure(ErrorKind::UnknownStep, u"bellen met de buren"_s));
}

class TriageTest : public StageTest
{
};

TEST_F(TriageTest, keepsADecisionWholeUnderTheDayItWasGiven)
{
    const Complaint complaint = logComplaint(desk());
    const PartId part = complaint.parts.first().id;
    Decision decision = concernsAnother();
    decision.answers.insert(Question::Authority, no);
    decision.remarks = {{Question::Direct, u"Het gaat om haar dochter"_s}};
    decision.steps = {u"familyCourt"_s, u"jeugdstem"_s};
    const auto assessment = desk().triage.decide(part, decision);
    ASSERT_TRUE(succeeded(assessment));
    clock.set(clock.today().addDays(3));
    reopenDesk();
    const auto current = desk().triage.current(complaint.id).value();
    ASSERT_EQ(current.size(), 1);
    EXPECT_EQ(current.first(), *assessment);
    EXPECT_EQ(current.first().day, QDate(2026, 11, 23));
    EXPECT_EQ(current.first().ground, Ground::NoAuthority);
    const auto line = desk().file.audit(1).value().first();
    EXPECT_EQ(line.kind, ActKind::Assessed);
    EXPECT_EQ(line.complaintNumber, complaint.number.text());
}

TEST_F(TriageTest, keepsEveryTextAsItWasTyped)
{
    const PartId part = logComplaint(desk()).parts.first().id;
    for (const QString &text : oddTexts()) {
        Decision decision = admissible();
        decision.reason = text;
        for (const auto &[question, key] : questionKeys.entries())
            decision.remarks.insert(question, text); // also for the one that is not answered
        const auto assessment = desk().triage.decide(part, decision);
        ASSERT_TRUE(succeeded(assessment));
        EXPECT_TRUE(desk().triage.history(part)->last() == *assessment) << text.left(40).toStdString();
        EXPECT_TRUE(assessment->remarks == decision.remarks && assessment->reason == text);
    }
}

TEST_F(TriageTest, leavesAnEarlierDecisionInItsPlace)
{
    const Complaint complaint = logComplaint(desk());
    const PartId part = complaint.parts.first().id;
    ASSERT_TRUE(succeeded(desk().triage.decide(part, moreInformation())));
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, desk().triage.decide(part, admissible())));
    Decision second = admissible();
    second.reason = u"Klager heeft gebeld"_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(part, second)));
    const auto history = desk().triage.history(part).value();
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history[0].verdict, Verdict::MoreInformation);
    EXPECT_EQ(history[1].verdict, Verdict::Admissible);
    EXPECT_EQ(desk().triage.current(complaint.id).value(), QList<Assessment>{history[1]});
}

TEST_F(TriageTest, judgesEveryPartByItself)
{
    const Complaint complaint = logComplaint(desk());
    const PartId first = complaint.parts.first().id;
    const PartId second =
        desk().complaints.addPart(complaint.id, {.text = u"En er werd geschreeuwd"_s}).value();
    ASSERT_TRUE(succeeded(desk().triage.decide(second, admissible())));
    ASSERT_TRUE(succeeded(desk().triage.decide(first, concernsAnother())));
    ASSERT_TRUE(succeeded(desk().triage.decide(logComplaint(desk()).parts.first().id, admissible())));
    const auto current = desk().triage.current(complaint.id).value();
    ASSERT_EQ(current.size(), 2);
    EXPECT_EQ(current[0].part, first);
    EXPECT_EQ(current[0].verdict, Verdict::NotAdmissible);
    EXPECT_EQ(current[1].part, second);
    EXPECT_EQ(current[1].verdict, Verdict::Admissible);
}

TEST_F(TriageTest, aRefusedDecisionChangesNothing)
{
    const Complaint forwarded = logComplaint(desk());
    forwardComplaint(desk(), forwarded);
    const Complaint closed = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().forwarding.close(closed.id, Ending::Withdrawn, {}, toldToday(desk()))));
    const PartId open = logComplaint(desk()).parts.first().id;
    Decision again = admissible();
    again.reason = u"Bij nader inzien"_s;
    Decision stepless = concernsAnother();
    stepless.steps = {u"x"_s};
    const QStringList before = contentOf(desk().file);
    EXPECT_EQ(desk().triage.decide(forwarded.parts.first().id, again), failure(ErrorKind::AlreadyForwarded));
    EXPECT_EQ(desk().triage.decide(closed.parts.first().id, again),
              failure(ErrorKind::AlreadyClosed, closed.number.text()));
    EXPECT_EQ(desk().triage.decide(PartId(99), again), failure(ErrorKind::UnknownPart));
    EXPECT_TRUE(failedWith(ErrorKind::AnswersMissing, desk().triage.decide(open, {})));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownStep, desk().triage.decide(open, stepless)));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

class WithdrawnVerdictTest : public StageTest
{
protected:
    WithdrawnVerdictTest() : complaint(logComplaint(desk())), part(complaint.parts.first().id) {}

    Standing standing() { return desk().overview.standing(complaint.id).value().standings.first(); }
    void decide(const Decision &decision) { EXPECT_TRUE(succeeded(desk().triage.decide(part, decision))); }
    LetterId draftNotice()
    {
        LetterRequest request;
        request.kind = LetterKind::NotAdmissible;
        return desk().letters.draft(complaint.id, request).value().id;
    }

    const Complaint complaint;
    const PartId part;
};

TEST_F(WithdrawnVerdictTest, staysInTheFileWithItsReasonAndThePartIsToBeJudgedAgain)
{
    decide(concernsAnother());
    clock.set(clock.today().addDays(2));
    ASSERT_TRUE(succeeded(desk().triage.withdraw(part, u"Het ging toch om hemzelf; Noor belde"_s)));
    reopenDesk();
    EXPECT_TRUE(desk().triage.current(complaint.id)->isEmpty());
    EXPECT_EQ(standing(), Standing::ToAssess);
    const Assessment kept = desk().triage.history(part)->constFirst();
    EXPECT_EQ(kept.ground, Ground::ConcernsAnother);
    EXPECT_EQ(kept.answers, concernsAnother().answers);
    ASSERT_TRUE(kept.withdrawal);
    EXPECT_EQ(kept.withdrawal->day, QDate(2026, 11, 25));
    EXPECT_EQ(kept.withdrawal->reason, u"Het ging toch om hemzelf; Noor belde"_s);
    EXPECT_EQ(kept.withdrawal->by, accountName());
    EXPECT_EQ(kept.by, accountName());
    const auto lines = desk().file.audit(2).value();
    EXPECT_EQ(lines[0].kind, ActKind::Assessed);
    EXPECT_EQ(lines[1].kind, ActKind::VerdictWithdrawn);
    EXPECT_EQ(lines[1].note, u"notAdmissible"_s) << "what the reason says is not for the trail";

    decide(admissible()); // the reason was given already
    EXPECT_EQ(standing(), Standing::ToForward);
    EXPECT_EQ(desk().triage.history(complaint.id)->size(), 2);
    EXPECT_EQ(desk().triage.current(complaint.id)->size(), 1);
}

TEST_F(WithdrawnVerdictTest, doesNotBringTheOneBeforeItBack)
{
    decide(moreInformation());
    Decision second = concernsAnother();
    second.reason = u"Hij belde"_s;
    decide(second);
    ASSERT_TRUE(succeeded(desk().triage.withdraw(part, u"Verkeerde zaak"_s)));
    EXPECT_TRUE(desk().triage.current(complaint.id)->isEmpty());
    EXPECT_EQ(standing(), Standing::ToAssess);
}

TEST_F(WithdrawnVerdictTest, isKeptFromChangingByALetterThatHasNotLeft)
{
    decide(concernsAnother());
    const LetterId draft = draftNotice();
    const auto refused = failure(ErrorKind::UnpostedLetter, u"1"_s);
    Decision again = admissible();
    again.reason = u"Bij nader inzien"_s;
    EXPECT_EQ(desk().triage.withdraw(part, u"x"_s), refused);
    EXPECT_EQ(desk().triage.decide(part, again), refused) << "deciding anew withdraws too";
    ASSERT_TRUE(succeeded(desk().letters.finalise(draft, "%PDF-1.4")));
    EXPECT_EQ(desk().triage.withdraw(part, u"x"_s), refused);
    ASSERT_TRUE(succeeded(desk().letters.withdraw(draft, u"Het oordeel klopt niet"_s)));
    EXPECT_TRUE(succeeded(desk().triage.withdraw(part, u"x"_s)));
}

TEST_F(WithdrawnVerdictTest, countsNoLetterThatToldOfAnEarlierOneEvenOnTheSameDay)
{
    decide(concernsAnother());
    postLetter(desk(), complaint.id, LetterKind::NotAdmissible);
    EXPECT_EQ(standing(), Standing::ToClose);
    ASSERT_TRUE(succeeded(desk().triage.withdraw(part, u"Verkeerde grond"_s)));
    EXPECT_EQ(standing(), Standing::ToAssess);
    Decision other = concernsAnother();
    other.answers.insert(Question::Authority, no);
    decide(other);
    EXPECT_EQ(standing(), Standing::NoticeDue);
    postLetter(desk(), complaint.id, LetterKind::NotAdmissible);
    EXPECT_EQ(standing(), Standing::ToClose);

    const Complaint vague = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().triage.decide(vague.parts.first().id, moreInformation())));
    postLetter(desk(), vague.id, LetterKind::InformationRequest);
    EXPECT_EQ(desk().overview.standing(vague.id)->standings.first(), Standing::AwaitingComplainant);
    Decision stillUnknown = moreInformation();
    stillUnknown.reason = u"Een andere vraag"_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(vague.parts.first().id, stillUnknown)));
    EXPECT_EQ(desk().overview.standing(vague.id)->standings.first(), Standing::NoticeDue);
}

TEST_F(WithdrawnVerdictTest, aRefusedWithdrawalChangesNothing)
{
    const Complaint forwarded = logComplaint(desk());
    forwardComplaint(desk(), forwarded);
    const Complaint closed = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().triage.decide(closed.parts.first().id, concernsAnother())));
    ASSERT_TRUE(succeeded(desk().forwarding.close(closed.id, Ending::Withdrawn, {}, toldToday(desk()))));
    const QStringList before = contentOf(desk().file);
    Triage &triage = desk().triage;
    EXPECT_EQ(triage.withdraw(part, u"x"_s), failure(ErrorKind::NotAssessed));
    EXPECT_EQ(triage.withdraw(forwarded.parts.first().id, u"x"_s), failure(ErrorKind::AlreadyForwarded));
    EXPECT_EQ(triage.withdraw(forwarded.parts.first().id, u" \u200B"_s), failure(ErrorKind::ReasonMissing));
    EXPECT_EQ(triage.withdraw(closed.parts.first().id, u"x"_s),
              failure(ErrorKind::AlreadyClosed, closed.number.text()));
    EXPECT_EQ(triage.withdraw(PartId(99), u"x"_s), failure(ErrorKind::UnknownPart));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

TEST_F(WithdrawnVerdictTest, keepsEveryReasonAsItWasTyped)
{
    for (const QString &text : oddTexts()) {
        if (isBlank(text))
            continue;
        decide(admissible());
        ASSERT_TRUE(succeeded(desk().triage.withdraw(part, text)));
        EXPECT_TRUE(desk().triage.history(part)->constLast().withdrawal->reason == text)
            << text.left(40).toStdString();
    }
}

} // namespace
} // namespace gehoor
