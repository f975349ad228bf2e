// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/movepreview.h>
#include <core/overview/overview.h>
#include <tests/core/overview/overviewtest.h>
#include <tests/support/changebehind.h>

namespace gehoor {

using namespace Qt::StringLiterals;

TEST_F(OverviewTest, newCaseStandsInTheListToBeAssessed)
{
    const Complaint complaint = log({.received = QDate(2026, 11, 20), .name = u"T. van Dijk"_s});
    const auto row = overview.row(complaint.id);
    ASSERT_TRUE(succeeded(row));
    EXPECT_EQ(row->number, u"2026-0001"_s);
    EXPECT_EQ(row->received, QDate(2026, 11, 20));
    EXPECT_EQ(row->channel, Channel::Mail);
    EXPECT_EQ(row->complainant, u"T. van Dijk"_s);
    EXPECT_EQ(row->capacity, Capacity::Unknown);
    EXPECT_EQ(row->subject, u"Klacht"_s);
    EXPECT_TRUE(row->verdicts.isEmpty());
    EXPECT_EQ(row->standing, Standing::ToAssess);
    EXPECT_EQ(row->nextStep, Step::Assess);
    EXPECT_EQ(row->due, QDate(2026, 11, 27));
    EXPECT_EQ(overview.rows({}, 10).value(), QList<OverviewRow>{*row});
}

TEST_F(OverviewTest, tellsWhichCaseGoesBeforeOthers)
{
    const Complaint complaint = log({});
    EXPECT_EQ(overview.row(complaint.id)->priority, Priority::Normal);
    ComplaintDetails details = complaint.details;
    details.priority = Priority::High;
    ASSERT_TRUE(succeeded(complaints.change(complaint.id, details)));
    EXPECT_EQ(overview.row(complaint.id)->priority, Priority::High);
}

TEST_F(OverviewTest, showsTheOrganisationOfWhoGaveNoName)
{
    const Complaint complaint = log({.name = u""_s, .organisation = u"Wooncorporatie De Zwaluw"_s});
    EXPECT_EQ(overview.row(complaint.id)->complainant, u"Wooncorporatie De Zwaluw"_s);
}

TEST_F(OverviewTest, keepsInStepWithEveryAct)
{
    const Complaint complaint = log({});
    const auto standing = [&] { return overview.row(complaint.id)->standing; };
    const auto listed = [&](Standing filter) { return overview.rows({.standing = filter}, 9)->size(); };

    decide(complaint.parts.first().id, Verdict::Admissible);
    EXPECT_EQ(standing(), Standing::ToForward);
    EXPECT_EQ(listed(Standing::ToAssess), 0);
    EXPECT_EQ(listed(Standing::ToForward), 1);
    const ForwardingId forwarded = forward(complaint.parts.first().id);
    EXPECT_EQ(standing(), Standing::AwaitingResponse);
    EXPECT_EQ(overview.row(complaint.id)->nextStep, Step::AskSafeChannel);
    ASSERT_TRUE(succeeded(forwarding.recordResponse(
        forwarded,
        {.day = clock.today(), .summary = u"Gesproken."_s, .answered = Answering{clock.today()}})));
    EXPECT_EQ(standing(), Standing::ToClose);
    EXPECT_EQ(overview.openCases().value(), 1);
    ASSERT_TRUE(succeeded(forwarding.close(complaint.id, Ending::Answered, {})));
    EXPECT_EQ(standing(), Standing::Closed);
    EXPECT_EQ(overview.row(complaint.id)->nextStep, std::nullopt);
    EXPECT_EQ(overview.openCases().value(), 0);
    EXPECT_EQ(listed(Standing::Closed), 1);
}

TEST_F(OverviewTest, caseWithSeveralStandingsIsFoundUnderEach)
{
    const Complaint complaint = log({});
    ASSERT_TRUE(succeeded(complaints.addPart(complaint.id, {.text = u"En nog iets."_s})));
    decide(complaint.parts.first().id, Verdict::NotAdmissible);
    for (const Standing standing : {Standing::ToAssess, Standing::NoticeDue}) {
        const auto rows = overview.rows({.standing = standing}, 9);
        ASSERT_EQ(rows->size(), 1);
        EXPECT_EQ(rows->first().standing, Standing::ToAssess); // the most urgent one is shown
        EXPECT_EQ(rows->first().verdicts, QList<Verdict>{Verdict::NotAdmissible});
    }
}

TEST_F(OverviewTest, postedLettersMoveACaseOnlyWhenTheyCouldTell)
{
    const Complaint complaint = log({});
    const auto standings = [&] { return overview.standing(complaint.id)->standings; };
    decide(complaint.parts.first().id, Verdict::MoreInformation);
    post(complaint.id, u"information-request"_s, clock.today().addDays(-1));
    EXPECT_EQ(standings(), QList<Standing>{Standing::NoticeDue}); // drafted before the verdict
    post(complaint.id, u"memo"_s, clock.today());
    EXPECT_EQ(standings(), QList<Standing>{Standing::NoticeDue});
    post(complaint.id, u"information-request"_s, clock.today());
    EXPECT_EQ(standings(), QList<Standing>{Standing::AwaitingComplainant});
    EXPECT_EQ(overview.facts(complaint.id)->informationRequested, clock.today());
    decide(complaint.parts.first().id, Verdict::NotAdmissible);
    EXPECT_EQ(standings(), QList<Standing>{Standing::NoticeDue});
    post(complaint.id, u"not-admissible"_s, clock.today());
    EXPECT_EQ(standings(), QList<Standing>{Standing::ToClose});
}

TEST_F(OverviewTest, complainantCountsAsToldByALetterDraftedAfterForwarding)
{
    const Complaint complaint = log({});
    decide(complaint.parts.first().id, Verdict::Admissible);
    forward(complaint.parts.first().id);
    post(complaint.id, u"forwarded"_s, clock.today().addDays(-1));
    EXPECT_FALSE(overview.facts(complaint.id)->toldForwarded);
    EXPECT_TRUE(overview.facts(complaint.id)->acknowledged);
    post(complaint.id, u"forwarded"_s, clock.today());
    EXPECT_TRUE(overview.facts(complaint.id)->toldForwarded);
    EXPECT_EQ(overview.row(complaint.id)->nextStep, Step::RemindResponsible);
}

TEST_F(OverviewTest, oneLetterThatSaysBothTellsOfBoth)
{
    const Complaint complaint = log({});
    decide(complaint.parts.first().id, Verdict::Admissible);
    forward(complaint.parts.first().id);
    post(complaint.id, u"partly-admissible"_s, clock.today());
    EXPECT_TRUE(overview.facts(complaint.id)->toldForwarded);
    EXPECT_TRUE(overview.facts(complaint.id)->acknowledged);
}

TEST_F(OverviewTest, everyLetterThatRefusesOrRefersIsANotice)
{
    for (const auto &kind :
         {u"not-admissible"_s, u"partly-admissible"_s, u"referral-client"_s, u"referral-employee"_s}) {
        const Complaint complaint = log({});
        decide(complaint.parts.first().id, Verdict::NotAdmissible);
        EXPECT_FALSE(overview.facts(complaint.id)->noticePosted);
        post(complaint.id, u"delay"_s, clock.today());
        EXPECT_FALSE(overview.facts(complaint.id)->noticePosted);
        post(complaint.id, kind, clock.today());
        EXPECT_EQ(overview.facts(complaint.id)->noticePosted, clock.today()) << kind.toStdString();
    }
}

TEST_F(OverviewTest, memoToTheResponsiblePersonAcknowledgesNothing)
{
    const Complaint complaint = log({});
    post(complaint.id, u"memo"_s, clock.today());
    post(complaint.id, u"reminder"_s, clock.today());
    EXPECT_FALSE(overview.facts(complaint.id)->acknowledged);
    post(complaint.id, u"acknowledgement"_s, clock.today());
    EXPECT_TRUE(overview.facts(complaint.id)->acknowledged);
}

TEST_F(OverviewTest, newTermsMoveOpenCasesOnly)
{
    const Complaint open = log({.received = QDate(2026, 11, 20)});
    const Complaint closed = log({.received = QDate(2026, 11, 20)});
    ASSERT_TRUE(
        succeeded(forwarding.close(closed.id, Ending::Withdrawn, {}, Told{clock.today(), u"Gebeld."_s})));
    const OverviewRow closedRow = overview.row(closed.id).value();
    ASSERT_TRUE(succeeded(settings.setTerms({.acknowledge = {3}, .assess = {1}})));
    EXPECT_EQ(overview.row(open.id)->due, QDate(2026, 11, 23));
    EXPECT_EQ(overview.row(closed.id).value(), closedRow);
}

TEST_F(OverviewTest, newTermsPutAnotherStepFirst)
{
    const ComplaintId id = log({.received = QDate(2026, 11, 20)}).id;
    EXPECT_EQ(overview.row(id)->nextStep, Step::Assess);
    Terms terms = settings.terms().value();
    terms.assess = {9};
    ASSERT_TRUE(succeeded(settings.setTerms(terms)));
    EXPECT_EQ(overview.row(id)->nextStep, Step::AskSafeChannel);
    EXPECT_EQ(overview.row(id)->due, QDate(2026, 11, 27));
    terms.acknowledge = {2};
    ASSERT_TRUE(succeeded(settings.setTerms(terms)));
    EXPECT_EQ(overview.row(id)->nextStep, Step::AskSafeChannel);
    EXPECT_EQ(overview.row(id)->due, QDate(2026, 11, 24));
}

TEST_F(OverviewTest, previewSaysWhatMovesAndChangesNothing)
{
    const Complaint open = log({.received = QDate(2026, 11, 20)});
    for (int i = 0; i < 4; ++i)
        log({.received = QDate(2026, 11, 20)});
    const Complaint closed = log({.received = QDate(2026, 11, 20)});
    ASSERT_TRUE(
        succeeded(forwarding.close(closed.id, Ending::Withdrawn, {}, Told{clock.today(), u"Gebeld."_s})));
    const Terms before = settings.terms().value();
    Terms after = before;
    after.assess = {3};
    auto preview = MovePreview::begin(overview, before, after);
    ASSERT_TRUE(succeeded(preview));
    EXPECT_EQ(preview->cases(), 5);
    EXPECT_EQ(preview->next(3), true);
    EXPECT_EQ(preview->seen(), 3);
    EXPECT_EQ(preview->next(3), false);
    EXPECT_EQ(preview->movedCases(), 5);
    EXPECT_EQ(preview->moved().first(),
              (MovedDueDate{open.id, Term::Assess, QDate(2026, 11, 27), QDate(2026, 11, 25)}));
    EXPECT_EQ(overview.row(open.id)->due, QDate(2026, 11, 27));
    after.assess.length = 0;
    EXPECT_TRUE(failedWith(ErrorKind::InvalidTerm, MovePreview::begin(overview, before, after)));
    after.assess.length = 3;
    ASSERT_TRUE(succeeded(settings.setTerms(after)));
    EXPECT_EQ(overview.row(open.id)->due, QDate(2026, 11, 25));
}

TEST_F(OverviewTest, correctedDayOfReceiptMovesTheCaseInEveryList)
{
    const Complaint complaint = log({.received = QDate(2026, 11, 20)});
    log({.received = QDate(2026, 11, 10)});
    ComplaintDetails details = complaint.details;
    details.received = QDate(2026, 11, 2);
    ASSERT_TRUE(succeeded(complaints.change(complaint.id, details)));
    EXPECT_EQ(numbers({}), (QStringList{u"2026-0002"_s, u"2026-0001"_s}));
    EXPECT_EQ(numbers({.standing = Standing::ToAssess}), (QStringList{u"2026-0002"_s, u"2026-0001"_s}));
    EXPECT_EQ(numbers({.standing = Standing::ToAssess, .to = QDate(2026, 11, 5)}),
              QStringList{u"2026-0001"_s});
}

TEST_F(OverviewTest, walksEveryRowUntilToldToStop)
{
    for (int day = 1; day <= 7; ++day)
        log({.received = QDate(2026, 11, day)});
    QStringList all;
    ASSERT_TRUE(succeeded(overview.each({}, [&](const OverviewRow &row) {
        all.append(row.number);
        return true;
    })));
    EXPECT_EQ(all, numbers({}));
    int seen = 0;
    ASSERT_TRUE(succeeded(
        overview.each({.from = QDate(2026, 11, 3)}, [&](const OverviewRow &) { return ++seen < 3; })));
    EXPECT_EQ(seen, 3);
}

TEST_F(OverviewTest, saysThatACaseIsUnknown)
{
    const ComplaintId nobody(4711);
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, overview.row(nobody)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, overview.facts(nobody)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, overview.standing(nobody)));
}

TEST_F(OverviewTest, reportsARowThatMakesNoSense)
{
    const Complaint complaint = log({});
    ASSERT_TRUE(succeeded(changeBehind(file().database(), u"UPDATE overview SET standing = 'nonsense'"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, overview.row(complaint.id)));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, overview.rows({}, 9)));
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, overview.each({}, [](const OverviewRow &) { return true; })));
}

TEST_F(OverviewTest, actThatCannotBeWorkedOutIsNotDoneAtAll)
{
    const auto done = file().write({ActKind::ContactNoted, ComplaintId(4711), {}}, [] { return Result<>(); });
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, done));
    EXPECT_EQ(file().audit()->last().kind, ActKind::RegisterMade);
}

} // namespace gehoor
