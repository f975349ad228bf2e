// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/consistency.h>
#include <core/registerfile/database.h>
#include <tests/core/overview/overviewworktest.h>
#include <tests/support/changebehind.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST_F(OverviewWorkTest, holdsEveryOpenCaseAndNoClosedOne)
{
    logged(QDate(2026, 11, 20));
    logged(QDate(2026, 11, 2));
    const ComplaintId closed = logged(QDate(2026, 1, 5));
    ASSERT_TRUE(succeeded(desk().forwarding.close(closed, Ending::Withdrawn, {}, toldToday(desk()))));
    EXPECT_EQ(work(), (QStringList{u"2026-0002"_s, u"2026-0001"_s}));
    EXPECT_EQ(work(QDate(2026, 11, 10)), QStringList{u"2026-0002"_s});
    EXPECT_EQ(work(QDate(2026, 11, 8)), QStringList());
}

TEST_F(OverviewWorkTest, holdsTheUndatedTooButNotAmongWhatIsDue)
{
    const Complaint complaint = logComplaint(desk());
    Decision decision = admissible();
    decision.verdict = Verdict::NotAComplaint;
    decision.reason = u"Een vraag."_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.first().id, decision)));
    const auto rows = desk().overview.work().value();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.constFirst().due, std::nullopt);
    EXPECT_EQ(rows.constFirst().step, Step::Close);
    EXPECT_EQ(rows.constFirst().of.complainant, u"R. Mulder"_s);
    EXPECT_EQ(work(QDate(2099, 1, 1)), QStringList());
}

TEST_F(OverviewWorkTest, checksKeepInStepWithEveryAct)
{
    const Complaint complaint = logComplaint(desk()); // of an (ex-)partner
    EXPECT_EQ(toCheck(), QStringList{u"2026-0001 factsMissing 0"_s});
    protect(complaint.id);
    EXPECT_EQ(toCheck(), QStringList());
    const Letter letter = desk().letters.draft(complaint.id, {.kind = LetterKind::Acknowledgement}).value();
    EXPECT_EQ(toCheck(), QStringList{u"2026-0001 draftNotPosted 1"_s});
    ASSERT_TRUE(succeeded(desk().letters.finalise(letter.id, "%PDF-1.4")));
    EXPECT_EQ(toCheck(), QStringList{u"2026-0001 finalNotPosted 1"_s});
    ASSERT_TRUE(succeeded(desk().letters.markPosted(letter.id, clock.today(), PostedBy::Post)));
    EXPECT_EQ(toCheck(), QStringList{u"2026-0001 safeChannelNotAsked 0"_s});
    EXPECT_EQ(findings(), QStringList{u"2026-0001 safeChannelNotAsked"_s});
    askSafeChannel(complaint);
    EXPECT_EQ(toCheck(), QStringList());
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(OverviewWorkTest, asksForNoSafeWayToALawyersOwnAddress)
{
    const Complaint complaint = logComplaint(desk()); // of an (ex-)partner
    protect(complaint.id);
    const auto asks = [&] {
        const auto standing = desk().overview.standing(complaint.id).value();
        return std::any_of(standing.nextSteps.begin(), standing.nextSteps.end(),
                           [](const NextStep &next) { return next.step == Step::AskSafeChannel; });
    };
    EXPECT_TRUE(asks());
    ComplaintDetails details = desk().complaints.find(complaint.id)->details;
    details.complainant.representative = u"mr. A. Bakker, Singel 2, 1012 AB Amsterdam"_s;
    details.complainant.mandateSeen = true;
    ASSERT_TRUE(succeeded(desk().complaints.change(complaint.id, details)));
    EXPECT_FALSE(asks());
    postLetter(desk(), complaint.id, LetterKind::Acknowledgement);
    EXPECT_EQ(findings(), QStringList());
    EXPECT_FALSE(asks());
}

TEST_F(OverviewWorkTest, findsThatTheVerdictChangedAfterTheLetterWasPosted)
{
    const Complaint complaint = logComplaint(desk());
    protect(complaint.id);
    askSafeChannel(complaint);
    const PartId part = complaint.parts.first().id;
    ASSERT_TRUE(succeeded(desk().triage.decide(part, concernsAnother())));
    postLetter(desk(), complaint.id, LetterKind::NotAdmissible);
    EXPECT_EQ(findings(), QStringList());
    ASSERT_TRUE(succeeded(desk().triage.withdraw(part, u"Toch over hemzelf."_s)));
    EXPECT_EQ(findings(), QStringList{u"2026-0001 letterContradicts"_s});
    EXPECT_EQ(toCheck(), QStringList{u"2026-0001 letterContradicts 1"_s});
    ASSERT_TRUE(succeeded(desk().triage.decide(part, concernsAnother())));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(OverviewWorkTest, findsThatTheVerdictOnOnePartOfARefusalChanged)
{
    const Complaint complaint = logComplaint(desk());
    protect(complaint.id);
    askSafeChannel(complaint);
    const PartId second = desk().complaints.addPart(complaint.id, {.text = u"En nog iets."_s}).value();
    for (const PartId part : {complaint.parts.first().id, second})
        ASSERT_TRUE(succeeded(desk().triage.decide(part, concernsAnother())));
    postLetter(desk(), complaint.id, LetterKind::NotAdmissible);
    Decision anew = concernsAnother();
    anew.reason = u"Opnieuw gewogen."_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(second, anew)));
    EXPECT_EQ(findings(), QStringList()) << "the same verdict";

    ASSERT_TRUE(succeeded(desk().triage.withdraw(second, u"Toch over hemzelf."_s)));
    EXPECT_EQ(findings(), QStringList{u"2026-0001 letterContradicts"_s});
    ASSERT_TRUE(succeeded(desk().triage.decide(second, admissible())));
    EXPECT_EQ(findings(), QStringList{u"2026-0001 letterContradicts"_s});
    EXPECT_EQ(toCheck(), QStringList{u"2026-0001 letterContradicts 1"_s});

    ASSERT_TRUE(succeeded(desk().forwarding.forward(second, addResponsible(desk()))));
    postLetter(desk(), complaint.id, LetterKind::PartlyAdmissible);
    EXPECT_EQ(findings(), QStringList()) << "a later letter puts it right";
}

TEST_F(OverviewWorkTest, letterContradictsNoVerdictThatItCouldNotTellOf)
{
    const Complaint complaint = logComplaint(desk());
    protect(complaint.id);
    askSafeChannel(complaint);
    const PartId second = desk().complaints.addPart(complaint.id, {.text = u"En nog iets."_s}).value();
    ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.first().id, concernsAnother())));
    ASSERT_TRUE(succeeded(desk().triage.decide(second, moreInformation())));
    postLetter(desk(), complaint.id, LetterKind::NotAdmissible);
    Decision taken = admissible();
    taken.reason = u"De klager belde."_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(second, taken)));
    const auto third = desk().complaints.addPart(complaint.id, {.text = u"En ook dit."_s});
    ASSERT_TRUE(succeeded(desk().triage.decide(third.value(), admissible())));
    EXPECT_EQ(findings(), QStringList());
    EXPECT_EQ(toCheck(), QStringList());
}

TEST_F(OverviewWorkTest, findsTermsThatPassedInEveryCase)
{
    for (int count = 0; count < 5; ++count) {
        const Complaint complaint = logComplaint(desk());
        protect(complaint.id);
        askSafeChannel(complaint);
        if (count % 2 == 0) {
            ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.first().id, concernsAnother())));
        }
    }
    EXPECT_EQ(findings(), QStringList());
    clock.set(QDate(2027, 1, 15));
    EXPECT_EQ(findings(), (QStringList{u"2026-0001 noticeMissing"_s, u"2026-0003 noticeMissing"_s,
                                       u"2026-0005 noticeMissing"_s}));
    EXPECT_EQ(toCheck(), QStringList()) << "they stand among what is late";
    ConsistencyCheck check(desk().overview, clock.today());
    EXPECT_FALSE(check.next(100).value());
    EXPECT_EQ(check.checked(), 5);
    const auto one = findingsOf(desk().overview, ComplaintId(3), clock.today());
    ASSERT_TRUE(succeeded(one));
    EXPECT_EQ(one->size(), 1);
    EXPECT_TRUE(
        failedWith(ErrorKind::UnknownComplaint, findingsOf(desk().overview, ComplaintId(99), clock.today())));
}

TEST_F(OverviewWorkTest, letterOfBeforeTheLeakCheckIsFoundUntilItWasLookedAt)
{
    const Complaint complaint = logComplaint(desk());
    protect(complaint.id);
    askSafeChannel(complaint);
    postLetter(desk(), complaint.id, LetterKind::Acknowledgement);
    EXPECT_EQ(findings(), QStringList());
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), u"UPDATE letter SET leak_checked = NULL"_s)));
    EXPECT_EQ(findings(), QStringList{u"2026-0001 postedUnchecked"_s});
    const LetterId letter = desk().letters.of(complaint.id)->constFirst().id;
    ASSERT_TRUE(succeeded(desk().letters.markLeakChecked(letter)));
    EXPECT_EQ(findings(), QStringList());
    EXPECT_EQ(desk().file.audit(1)->constFirst().kind, ActKind::LetterChecked);
    EXPECT_EQ(desk().file.audit(1)->constFirst().note, u"2026-0001/1"_s);
}

TEST_F(OverviewWorkTest, measureStandsToBeCheckedFromItsDayUntilItIsDone)
{
    const Complaint complaint = logComplaint(desk());
    protect(complaint.id);
    ASSERT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::Withdrawn, {}, toldToday(desk()))));
    Measure measure{.text = u"Terugbellen binnen een dag"_s, .owner = u"teammanager"_s};
    measure.due = QDate(2026, 12, 1);
    const auto kept = desk().forwarding.saveMeasure(complaint.id, measure);
    ASSERT_TRUE(succeeded(kept));
    EXPECT_EQ(toCheck(), QStringList());
    clock.set(QDate(2026, 12, 1));
    EXPECT_EQ(toCheck(), QStringList{u"2026-0001 measureDue %1"_s.arg(kept->value())});
    EXPECT_EQ(findings(), QStringList());
    measure.id = *kept;
    measure.state = MeasureState::Done;
    ASSERT_TRUE(succeeded(desk().forwarding.saveMeasure(complaint.id, measure)));
    EXPECT_EQ(toCheck(), QStringList());
}

TEST_F(OverviewWorkTest, emptyRegisterAgreesWithItself)
{
    EXPECT_EQ(findings(), QStringList());
    EXPECT_EQ(work(), QStringList());
    EXPECT_EQ(toCheck(), QStringList());
}

TEST_F(OverviewWorkTest, whatWasTakenUpBeforeItsDayDoesNotComeBack)
{
    const Complaint complaint = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().snoozes.putOff(complaint.id, QDate(2026, 11, 24), u"Wacht."_s)));
    ASSERT_TRUE(succeeded(desk().snoozes.takeUp(complaint.id)));
    clock.set(QDate(2026, 11, 25));
    EXPECT_EQ(desk().overview.news(clock.today()).value()->count(NewsKind::CameBack), 0);
}

TEST_F(OverviewWorkTest, reportsRowsThatMakeNoSense)
{
    logComplaint(desk());
    ASSERT_TRUE(
        succeeded(changeBehind(desk().file.database(), u"UPDATE overview_check SET kind = 'nonsense'"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, desk().overview.toCheck(clock.today())));
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(), u"UPDATE overview SET step = 'nonsense'"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, desk().overview.work()));
}

} // namespace
} // namespace gehoor
