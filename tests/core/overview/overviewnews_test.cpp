// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/overview/overviewworktest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using OverviewNewsTest = OverviewWorkTest;

TEST_F(OverviewNewsTest, tellsNothingOfARegisterThatIsNewToday)
{
    logComplaint(desk());
    EXPECT_EQ(desk().overview.news(clock.today()).value(), std::nullopt);
}

TEST_F(OverviewNewsTest, tellsWhatChangedSinceTheLastDayOfWork)
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

TEST_F(OverviewNewsTest, tellsEverythingThatMovedACaseInTheOrderInWhichACaseGoes)
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

TEST_F(OverviewNewsTest, tellsThatALetterWasNotPostedAfterAll)
{
    const ComplaintId id = logComplaint(desk()).id;
    postLetter(desk(), id, LetterKind::Acknowledgement);
    ASSERT_TRUE(succeeded(
        desk().letters.markNotPosted(desk().letters.of(id)->constFirst().id, u"Verkeerde toets"_s)));
    clock.set(clock.today().addDays(1));
    const auto news = desk().overview.news(clock.today()).value();
    EXPECT_EQ(news->count(NewsKind::LetterPosted), 1);
    EXPECT_EQ(news->count(NewsKind::LetterNotPosted), 1);
}

TEST_F(OverviewNewsTest, tellsAForwardingDespiteAConflictAsAForwarding)
{
    const Complaint complaint = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::ForwardedDespiteConflict, complaint.id, {}},
                                            []() -> Result<> { return {}; })));
    clock.set(clock.today().addDays(1));
    EXPECT_EQ(desk().overview.news(clock.today()).value()->count(NewsKind::PartForwarded), 1);
}

TEST_F(OverviewNewsTest, jobsAndReadingDoNotHideTheDaysOfWorkBefore)
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

TEST_F(OverviewNewsTest, tellsWhoReturnsWhatOthersDidSinceTheirOwnLastDay)
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

} // namespace
} // namespace gehoor
