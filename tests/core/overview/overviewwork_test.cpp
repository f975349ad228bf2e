// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/consistency.h>
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/stagetest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What the day's work, the news and the checks show of what was really done.
class OverviewWorkTest : public StageTest
{
protected:
    QStringList work(const std::optional<QDate> &dueBy = {})
    {
        QStringList numbers;
        const auto rows = desk().overview.work(dueBy).value();
        for (const WorkRow &row : rows)
            numbers << row.of.number;
        return numbers;
    }
    QStringList toCheck()
    {
        QStringList found;
        const auto rows = desk().overview.toCheck(clock.today()).value();
        for (const CheckRow &row : rows)
            found << u"%1 %2 %3"_s.arg(row.of.number, checkKeys.key(row.check.kind)).arg(row.check.subject);
        return found;
    }
    QStringList findings()
    {
        ConsistencyCheck check(desk().overview, clock.today());
        while (check.next(2).value()) {
        }
        QStringList found;
        for (const CheckRow &row : check.findings())
            found << u"%1 %2"_s.arg(row.of.number, checkKeys.key(row.check.kind));
        return found;
    }
    void protect(ComplaintId id)
    {
        ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor de Wit"_s})));
    }
    void askSafeChannel(const Complaint &complaint)
    {
        ComplaintDetails details = desk().complaints.find(complaint.id)->details;
        details.complainant.safeChannel = SafeChannel::Post;
        ASSERT_TRUE(succeeded(desk().complaints.change(complaint.id, details)));
    }
    ComplaintId logged(QDate received)
    {
        ComplaintDraft draft = makeDraft();
        draft.details.received = received;
        return desk().intake.log(draft)->id;
    }
};

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

TEST_F(OverviewWorkTest, tellsNothingOfARegisterThatIsNewToday)
{
    logComplaint(desk());
    EXPECT_EQ(desk().overview.news(clock.today()).value(), std::nullopt);
}

TEST_F(OverviewWorkTest, tellsWhatChangedSinceTheLastDayOfWork)
{
    const Complaint first = logComplaint(desk()); // to be assessed by Friday 27 November
    const ForwardingId forwarded = forwardComplaint(desk(), first);
    respond(desk(), forwarded);
    clock.set(QDate(2026, 11, 25));
    const Complaint second = logComplaint(desk());
    postLetter(desk(), second.id, LetterKind::Acknowledgement);
    ASSERT_TRUE(succeeded(desk().snoozes.putOff(second.id, QDate(2026, 11, 27), u"Wacht."_s)));

    clock.set(QDate(2026, 11, 26));
    auto news = desk().overview.news(clock.today()).value();
    ASSERT_TRUE(news);
    EXPECT_EQ(news->since, QDate(2026, 11, 25));
    EXPECT_EQ(news->count(NewsKind::CaseLogged), 1) << "of the day before yesterday nothing";
    EXPECT_EQ(news->count(NewsKind::LetterPosted), 1);
    EXPECT_EQ(news->count(NewsKind::ResponseRecorded), 0);
    EXPECT_EQ(news->count(NewsKind::BecameLate), 0);

    clock.set(QDate(2026, 11, 30)); // Monday: the office was closed since
    news = desk().overview.news(clock.today()).value();
    ASSERT_TRUE(news);
    EXPECT_EQ(news->since, QDate(2026, 11, 25));
    ASSERT_EQ(news->count(NewsKind::BecameLate), 1);
    ASSERT_EQ(news->count(NewsKind::CameBack), 1);
    EXPECT_EQ(news->items.last(),
              (NewsItem{NewsKind::CameBack, second.id, u"2026-0002"_s, QDate(2026, 11, 27)}));
    EXPECT_EQ(news->items.at(news->items.size() - 2),
              (NewsItem{NewsKind::BecameLate, second.id, u"2026-0002"_s, QDate(2026, 11, 27)}));
    EXPECT_EQ(news->items.constFirst(),
              (NewsItem{NewsKind::CaseLogged, second.id, u"2026-0002"_s, QDate(2026, 11, 25)}));
}

TEST_F(OverviewWorkTest, tellsEverythingThatMovedACaseInTheOrderInWhichACaseGoes)
{
    const QDate day = clock.today();
    const Complaint first = logComplaint(desk());
    const ForwardingId wrong = forwardComplaint(desk(), first);
    ASSERT_TRUE(succeeded(desk().forwarding.takeBack(wrong, u"Verkeerd team"_s)));
    const ResponsibleId to = addResponsible(desk(), u"teamleider"_s);
    const auto forwarded = desk().forwarding.forward(first.parts.first().id, to);
    ASSERT_TRUE(succeeded(forwarded));
    ASSERT_TRUE(succeeded(desk().forwarding.recordResponse(
        *forwarded, {.day = day, .summary = u"Nog niet af"_s, .partial = true})));
    respond(desk(), *forwarded);
    ASSERT_TRUE(succeeded(desk().forwarding.close(first.id, Ending::Answered, {})));
    ASSERT_TRUE(succeeded(desk().forwarding.reopen(first.id, u"Niet tevreden"_s)));

    const Complaint second = logComplaint(desk());
    askSafeChannel(second);
    const PartId part = second.parts.first().id;
    ASSERT_TRUE(succeeded(desk().triage.decide(part, moreInformation())));
    postLetter(desk(), second.id, LetterKind::InformationRequest);
    ASSERT_TRUE(succeeded(desk().deadlines.recordAnswer(second.id, day, u"Zij belde."_s)));
    Decision anew = admissible();
    anew.reason = u"Nu is het duidelijk."_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(part, anew)));
    ASSERT_TRUE(succeeded(desk().triage.withdraw(part, u"Te vroeg"_s)));

    clock.set(day.addDays(1));
    const auto news = desk().overview.news(clock.today()).value();
    ASSERT_TRUE(news);
    QStringList told;
    for (const NewsItem &item : news->items)
        told << newsKeys.key(item.kind) + u' ' + item.number.right(1);
    EXPECT_EQ(told,
              (QStringList{u"caseLogged 1"_s, u"caseLogged 2"_s, u"partAssessed 1"_s, u"partAssessed 2"_s,
                           u"partAssessed 2"_s, u"verdictWithdrawn 2"_s, u"answerReceived 2"_s,
                           u"partForwarded 1"_s, u"partForwarded 1"_s, u"forwardingTakenBack 1"_s,
                           u"letterPosted 2"_s, u"partialResponseRecorded 1"_s, u"responseRecorded 1"_s,
                           u"caseClosed 1"_s, u"caseReopened 1"_s}));
}

TEST_F(OverviewWorkTest, tellsAForwardingDespiteAConflictAsAForwarding)
{
    const Complaint complaint = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::ForwardedDespiteConflict, complaint.id, {}},
                                            []() -> Result<> { return {}; })));
    clock.set(clock.today().addDays(1));
    EXPECT_EQ(desk().overview.news(clock.today()).value()->count(NewsKind::PartForwarded), 1);
}

TEST_F(OverviewWorkTest, jobsAndReadingDoNotHideTheDaysOfWorkBefore)
{
    clock.set(QDate(2026, 11, 27)); // Friday
    const Complaint complaint = logComplaint(desk());
    clock.set(QDate(2026, 11, 29));
    for (const ActKind kind : {ActKind::BackedUp, ActKind::BackupsChanged, ActKind::Exported,
                               ActKind::DueDatesExported, ActKind::UnlockFailed, ActKind::LogCutOff})
        ASSERT_TRUE(succeeded(desk().file.write({kind, {}, {}}, []() -> Result<> { return {}; })));
    desk().readings.caseOpened(complaint.id);
    desk().readings.searched(u"gesprek"_s);
    ASSERT_EQ(desk().file.audit(1)->constFirst().kind, ActKind::Searched);
    clock.set(QDate(2026, 11, 30));
    auto news = desk().overview.news(clock.today()).value();
    ASSERT_TRUE(news);
    EXPECT_EQ(news->since, QDate(2026, 11, 27));
    EXPECT_EQ(news->count(NewsKind::CaseLogged), 1);

    ASSERT_TRUE(succeeded(desk().complaints.noteContact(complaint.id, clock.today(), u"Belde."_s)));
    clock.set(QDate(2026, 12, 1));
    news = desk().overview.news(clock.today()).value();
    ASSERT_TRUE(news);
    EXPECT_EQ(news->since, QDate(2026, 11, 30));
}

TEST_F(OverviewWorkTest, tellsWhoReturnsWhatOthersDidSinceTheirOwnLastDay)
{
    const auto officerWorks = [this](const QString &name, QDate day) {
        clock.set(day);
        ASSERT_TRUE(succeeded(desk().settings.setOfficer(name)));
        logComplaint(desk());
    };
    const auto newsOf = [this](const QString &name, QDate day) {
        clock.set(day);
        EXPECT_TRUE(succeeded(desk().settings.setOfficer(name)));
        return desk().overview.news(day).value().value_or(News{});
    };
    officerWorks(u"A. Bakker"_s, QDate(2026, 11, 20));
    officerWorks(u"B. Visser"_s, QDate(2026, 11, 23));
    officerWorks(u"B. Visser"_s, QDate(2026, 11, 24));
    const QDate today(2026, 11, 25);
    EXPECT_EQ(newsOf(u"A. Bakker"_s, today).since, QDate(2026, 11, 20));
    EXPECT_EQ(newsOf(u"A. Bakker"_s, today).count(NewsKind::CaseLogged), 3);
    EXPECT_EQ(newsOf(u"B. Visser"_s, today).since, QDate(2026, 11, 24));
    // A substitute who is new, and nobody by name: since anybody worked
    EXPECT_EQ(newsOf(u"C. de Wit"_s, today).since, QDate(2026, 11, 24));
    EXPECT_EQ(newsOf({}, today).since, QDate(2026, 11, 24));
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
