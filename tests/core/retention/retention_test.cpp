// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/deadlinestore.h>
#include <core/overview/consistency.h>
#include <core/registerfile/database.h>
#include <tests/core/retention/markedcase.h>
#include <tests/core/retention/retentiontest.h>
#include <tests/support/registercontent.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST_F(RetentionTest, listsWhatFallsDueByOutcome)
{
    closed(Ending::Withdrawn);
    closed(Ending::SolvedTogether);
    logComplaint(desk()); // open: never
    ASSERT_TRUE(succeeded(retention().setTerms({.months = {{Ending::Withdrawn, 6}}})));
    EXPECT_EQ(retention().terms()->of(Ending::Withdrawn), 6);
    EXPECT_EQ(retention().terms()->of(Ending::Answered), proposedMonths);
    clock.set(QDate(2027, 5, 22));
    EXPECT_EQ(due(), QStringList());
    clock.set(QDate(2027, 5, 23));
    EXPECT_EQ(due(), QStringList{u"2026-0001"_s});
    afterTheTerm();
    EXPECT_EQ(due(), (QStringList{u"2026-0001"_s, u"2026-0002"_s}));
    EXPECT_EQ(retention().due(1)->size(), 1);
}

TEST_F(RetentionTest, aCaseOnHoldIsKeptUntilTheHoldIsLifted)
{
    const ComplaintId id = closed();
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, retention().hold(id, u" \n"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::TextTooLong, retention().hold(id, QString(3000, u'a'))));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, retention().hold(ComplaintId(99), u"x"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::NotOnHold, retention().lift(id, u"x"_s)));
    ASSERT_TRUE(succeeded(retention().hold(id, u"rechtszaak"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::OnHold, retention().hold(id, u"nog eens"_s)));
    EXPECT_EQ(*retention().held(),
              (QList<HeldCase>{{id, u"2026-0001"_s, {QDate(2026, 11, 23), u"rechtszaak"_s}}}));
    afterTheTerm();
    EXPECT_EQ(due(), QStringList());
    EXPECT_TRUE(failedWith(ErrorKind::OnHold, retention().preview(id)));
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, retention().lift(id, u" \n"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::TextTooLong, retention().lift(id, QString(3000, u'a'))));
    EXPECT_EQ(retention().held()->size(), 1);
    const QDate lifted = clock.today();
    ASSERT_TRUE(succeeded(retention().lift(id, u"uitspraak gedaan"_s)));
    EXPECT_EQ(retention().held()->size(), 0);
    EXPECT_EQ(due(), QStringList{u"2026-0001"_s});
    EXPECT_EQ(desk().file.audit(1)->constLast().note, QString()) << "no free text in the trail";
    ASSERT_TRUE(succeeded(retention().hold(id, u"hoger beroep"_s)));
    EXPECT_EQ(*retention().holds(id),
              (QList<Hold>{{QDate(2026, 11, 23), u"rechtszaak"_s, lifted, u"uitspraak gedaan"_s},
                           {lifted, u"hoger beroep"_s}}));
}

TEST_F(RetentionTest, aLimitInForceKeepsACase)
{
    const ComplaintId id = closed();
    afterTheTerm();
    const int limit = desk()
                          .safety
                          .setLimit(id, {.behaviour = u"Dreigde"_s,
                                         .measure = u"Alleen per brief"_s,
                                         .start = clock.today(),
                                         .evaluate = clock.today().addDays(30)})
                          .value();
    EXPECT_EQ(due(), QStringList());
    EXPECT_TRUE(failedWith(ErrorKind::LimitInForce, clear(id)));
    ASSERT_TRUE(succeeded(desk().safety.end(id, limit, u"niet meer nodig"_s)));
    EXPECT_TRUE(succeeded(clear(id)));
}

TEST_F(RetentionTest, aRequestForAccessKeepsACaseUntilItIsAnswered)
{
    const ComplaintId id = closed();
    afterTheTerm();
    ASSERT_TRUE(succeeded(desk().rights.request(id, clock.today(), Channel::Post)));
    EXPECT_EQ(due(), QStringList());
    EXPECT_TRUE(failedWith(ErrorKind::AccessRuns, clear(id)));
    ASSERT_TRUE(succeeded(desk().rights.answer(id, clock.today())));
    EXPECT_EQ(due(), QStringList{u"2026-0001"_s});
    EXPECT_TRUE(succeeded(clear(id)));
    EXPECT_TRUE(failedWith(ErrorKind::CaseCleared, desk().rights.request(id, clock.today(), Channel::Post)));
}

TEST_F(RetentionTest, openAndReopenedCasesAreNeverCleared)
{
    const ComplaintId open = logComplaint(desk()).id;
    const ComplaintId id = closed();
    clock.set(QDate(2046, 1, 1));
    EXPECT_TRUE(failedWith(ErrorKind::NotClosed, clear(open)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, clear(ComplaintId(99))));
    const ClearingPreview shown = retention().preview(id).value();
    ASSERT_TRUE(succeeded(desk().forwarding.reopen(id, u"Nieuw feit"_s)));
    EXPECT_EQ(due(), QStringList());
    const QStringList before = contentOf(desk().file);
    EXPECT_TRUE(failedWith(ErrorKind::NotClosed, retention().clear({shown}, ClearedHow::Destroyed)));
    EXPECT_EQ(contentOf(desk().file), before);
}

/// Clearing cannot be undone, and a clock is soon wrong.
TEST_F(RetentionTest, aCaseClosedWhileTheClockWasSetBackIsKeptAsLongAsAnyOther)
{
    const Complaint complaint = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.constFirst().id, moreInformation())));
    clock.set(QDate(2024, 1, 1));
    ASSERT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::TooLittleInformation, {}, {})));
    clock.set(QDate(2026, 11, 24));
    EXPECT_EQ(due(), QStringList());
    EXPECT_TRUE(failedWith(ErrorKind::RetentionRuns, clear(complaint.id)));
    EXPECT_EQ(retention().preview(complaint.id).error().detail, u"2028-11-22"_s);
    afterTheTerm();
    EXPECT_EQ(due(), QStringList{u"2026-0001"_s});
    EXPECT_TRUE(succeeded(clear(complaint.id)));
}

/// However many they are: what is looked at is counted before the trail tells that they are kept on.
TEST_F(RetentionTest, casesClosedUnderAWrongClockHideNoneThatAreDue)
{
    const auto closeOne = [this](QDate logged, QDate closed) {
        clock.set(logged);
        const Complaint complaint = logComplaint(desk());
        ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.constFirst().id, moreInformation())));
        clock.set(closed);
        ASSERT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::TooLittleInformation, {}, {})));
    };
    closeOne(QDate(2026, 11, 22), QDate(2026, 11, 23));
    for (int i = 0; i < 5; ++i)
        closeOne(QDate(2027, 5, 3), QDate(2026, 6, 1));
    afterTheTerm();
    for (const int limit : {1, 2, 100}) {
        const auto due = retention().due(limit);
        ASSERT_EQ(due->size(), 1) << limit;
        EXPECT_EQ(due->constFirst().of.number, u"2026-0001"_s) << limit;
    }
    clock.set(QDate(2028, 1, 1));
    const RetentionTerms shorter{.months = {{Ending::TooLittleInformation, 12}}};
    EXPECT_EQ(retention().moreDue(shorter, 2)->size(), 1) << "nor in what a shorter term would clear";
}

/// As somebody does who wants to know what a case will ask for by then.
TEST_F(RetentionTest, aLookAtACaseAsOfALaterDayKeepsItNoLonger)
{
    const ComplaintId id = logComplaint(desk()).id;
    const QDate today = clock.today();
    clock.set(QDate(2036, 1, 1));
    desk().readings.caseOpened(id);
    clock.set(today);
    ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, toldToday(desk()))));
    afterTheTerm();
    EXPECT_EQ(due(), QStringList{u"2026-0001"_s});
}

TEST_F(RetentionTest, thePreviewTellsExactlyWhatGoes)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    EXPECT_TRUE(failedWith(ErrorKind::RetentionRuns, retention().preview(id)));
    EXPECT_EQ(retention().preview(id).error().detail, u"2028-11-23"_s);
    afterTheTerm();
    const ClearingPreview shown = retention().preview(id).value();
    const QList<std::pair<Goes, qint64>> going{
        {Goes::Originals, 1}, {Goes::Documents, 2},      {Goes::Letters, 3},        {Goes::Bundles, 1},
        {Goes::Notes, 1},     {Goes::Responses, 1},      {Goes::Facts, 1},          {Goes::Passed, 1},
        {Goes::Limits, 1},    {Goes::Measures, 1},       {Goes::LearningPoints, 2}, {Goes::PutOffs, 1},
        {Goes::Holds, 1},     {Goes::AccessRequests, 1}, {Goes::Breaches, 1},       {Goes::OwnWords, 2}};
    EXPECT_EQ(shown.going, going);
    EXPECT_EQ(shown.documents,
              (QStringList{u"klacht.eml"_s, u"bijlagenaammerkzqaap.txt"_s, u"reactienaammerkzqaap.txt"_s}));
    EXPECT_EQ(shown.staying, (QStringList{u"bereikbaarheid"_s, u"teammanager 1"_s}));
}

TEST_F(RetentionTest, whatChangedSinceThePreviewIsNotCleared)
{
    const ComplaintId first = closed();
    const ComplaintId second = closed();
    afterTheTerm();
    const QList<ClearingPreview> shown{retention().preview(first).value(),
                                       retention().preview(second).value()};
    ASSERT_TRUE(succeeded(desk().complaints.noteContact(second, clock.today(), u"Belde nog eens"_s)));
    const QStringList before = contentOf(desk().file);
    const auto done = retention().clear(shown, ClearedHow::Anonymised);
    EXPECT_TRUE(failedWith(ErrorKind::ChangedSincePreview, done));
    EXPECT_EQ(done.error().detail, u"2026-0002"_s);
    EXPECT_EQ(contentOf(desk().file), before); // of the first neither
}

/// What a figure can be made of.
struct Figure
{
    QString number;
    QDate received;
    Channel channel;
    Capacity capacity;
    QList<Verdict> verdicts;
    Standing standing;
    QString theme;
    QStringList functions;
    QList<QDate> days;
    std::optional<Ending> outcome;

    bool operator==(const Figure &) const = default;
};

Figure figureOf(Desk &desk, ComplaintId id)
{
    const OverviewRow row = desk.overview.row(id).value();
    const Closing closing = desk.forwarding.closing(id).value().value();
    Figure figure{row.number,   row.received, row.channel, row.capacity,  row.verdicts,
                  row.standing, {},           {},          {closing.day}, closing.outcome};
    const auto parts = desk.complaints.find(id).value().parts;
    for (const Part &part : parts)
        figure.theme += part.theme + u';';
    const auto referrals = desk.forwarding.referralHistory(id).value();
    for (const Referral &referral : referrals) {
        figure.functions.append(referral.function);
        figure.days += {referral.day, referral.response.value_or(Response()).day,
                        referral.answered.value_or(Answering()).day};
    }
    const auto letters = desk.letters.of(id).value();
    for (const Letter &letter : letters) {
        if (letter.posted)
            figure.days.append(*letter.posted);
    }
    return figure;
}

TEST_F(RetentionTest, figuresAreTheSameBeforeAndAfterAnonymising)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    afterTheTerm();
    const Figure before = figureOf(desk(), id);
    ASSERT_TRUE(succeeded(clear(id)));
    EXPECT_EQ(figureOf(desk(), id), before);
    EXPECT_EQ(before.days.size(), 5);
    const OverviewRow row = desk().overview.row(id).value();
    EXPECT_EQ(row.cleared, (Cleared{ClearedHow::Anonymised, clock.now()}));
    EXPECT_EQ(row.complainant, QString());
    EXPECT_EQ(desk().overview.allCases(), 1);
}

/// The answer refers to the letter, which is no posted one: it may not keep the case from being cleared.
TEST_F(RetentionTest, aCaseWithAnAnswerToALetterThatWasNotPostedIsClearedWithTheTermsItHad)
{
    for (const ClearedHow how : {ClearedHow::Anonymised, ClearedHow::Destroyed}) {
        clock.set(QDate(2026, 11, 23));
        const Complaint complaint = logComplaint(desk());
        const ComplaintId id = complaint.id;
        ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.constFirst().id, moreInformation())));
        postLetter(desk(), id, LetterKind::InformationRequest);
        postLetter(desk(), id, LetterKind::InformationRequest);
        ASSERT_TRUE(succeeded(desk().deadlines.recordAnswer(id, clock.today(), u"Zij belde."_s)));
        const LetterId last = desk().letters.of(id)->constLast().id;
        ASSERT_TRUE(succeeded(desk().letters.markNotPosted(last, u"Lag nog hier"_s)));
        ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, toldToday(desk()))));
        const auto terms = DeadlineStore(desk().file).partTerms(id).value();
        afterTheTerm();
        ASSERT_TRUE(succeeded(clear(id, how)));
        EXPECT_EQ(DeadlineStore(desk().file).partTerms(id).value() == terms, how == ClearedHow::Anonymised);
        EXPECT_EQ(desk().file.inspect()->problems, QStringList());
    }
    EXPECT_EQ(desk().overview.toCheck(clock.today())->size(), 0);
}

/// The last verdict in the register goes with it, and its number is given anew.
TEST_F(RetentionTest, aPostedNoticeIsNoneOfAVerdictThatCameAfterADestroyedCase)
{
    const Complaint complaint = logComplaint(desk());
    const PartId part = complaint.parts.constFirst().id;
    const Complaint going = logComplaint(desk());
    ASSERT_TRUE(succeeded(desk().triage.decide(part, concernsAnother())));
    ASSERT_TRUE(succeeded(desk().triage.decide(going.parts.constFirst().id, moreInformation())));
    postLetter(desk(), complaint.id, LetterKind::NotAdmissible);
    ASSERT_TRUE(succeeded(desk().forwarding.close(going.id, Ending::Withdrawn, {}, toldToday(desk()))));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(going.id, ClearedHow::Destroyed)));
    EXPECT_EQ(desk().overview.row(complaint.id)->standing, Standing::ToClose);
    ASSERT_TRUE(succeeded(desk().triage.withdraw(part, u"Verkeerde grond"_s)));
    ASSERT_TRUE(succeeded(desk().triage.decide(part, concernsAnother())));
    EXPECT_EQ(desk().overview.row(complaint.id)->standing, Standing::NoticeDue);
}

/// Likewise the last forwarding.
TEST_F(RetentionTest, aPostedLetterTellsNothingOfAForwardingThatCameAfterADestroyedCase)
{
    const Complaint complaint = logComplaint(desk());
    const PartId part = complaint.parts.constFirst().id;
    const Complaint going = logComplaint(desk());
    const PartId goingPart = going.parts.constFirst().id;
    const ResponsibleId to = addResponsible(desk());
    for (const PartId one : {part, goingPart})
        ASSERT_TRUE(succeeded(desk().triage.decide(one, admissible())));
    const auto forwarded = desk().forwarding.forward(part, to);
    ASSERT_TRUE(succeeded(forwarded));
    ASSERT_TRUE(succeeded(desk().forwarding.forward(goingPart, to)));
    postLetter(desk(), complaint.id, LetterKind::Forwarded);
    ASSERT_TRUE(succeeded(desk().forwarding.close(going.id, Ending::Withdrawn, {}, toldToday(desk()))));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(going.id, ClearedHow::Destroyed)));
    const auto isToBeTold = [&] {
        const QList<NextStep> steps = desk().overview.standing(complaint.id)->nextSteps;
        return std::any_of(steps.begin(), steps.end(),
                           [](const NextStep &next) { return next.step == Step::TellComplainant; });
    };
    EXPECT_FALSE(isToBeTold());
    ASSERT_TRUE(succeeded(desk().forwarding.takeBack(*forwarded, u"Opnieuw voorleggen"_s)));
    ASSERT_TRUE(succeeded(desk().forwarding.forward(part, to)));
    EXPECT_TRUE(isToBeTold());
}

TEST_F(RetentionTest, ofAStubNothingIsChangedAnyMore)
{
    const ComplaintId id = closed();
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    EXPECT_EQ(due(), QStringList());
    const QStringList before = contentOf(desk().file);
    const auto refused = [](const auto &done) { return failedWith(ErrorKind::CaseCleared, done); };
    EXPECT_TRUE(refused(clear(id)));
    EXPECT_TRUE(refused(retention().hold(id, u"te laat"_s)));
    EXPECT_TRUE(refused(desk().forwarding.reopen(id, u"toch"_s)));
    EXPECT_TRUE(refused(desk().complaints.noteContact(id, clock.today(), u"x"_s)));
    EXPECT_TRUE(refused(desk().letters.draft(id, {})));
    EXPECT_TRUE(refused(desk().leaks.protect(id, {.kind = FactKind::Name, .text = u"Noor"_s})));
    EXPECT_EQ(contentOf(desk().file), before);
    EXPECT_TRUE(succeeded(desk().file.write({ActKind::CaseOpened, id, {}}, [] { return Result<>(); })));
}

TEST_F(RetentionTest, theConsistencyCheckHasNothingToSayOfAStub)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    EXPECT_EQ(findingsOf(desk().overview, id, clock.today())->size(), 0);
    EXPECT_EQ(desk().overview.toCheck(clock.today())->size(), 0);
    reopenDesk(); // and opens again
    EXPECT_EQ(desk().file.inspect()->problems, QStringList());
}

TEST_F(RetentionTest, searchDoesNotFindWhatIsGone)
{
    const ComplaintId id = markedCase(desk(), u"zqaap"_s);
    afterTheTerm();
    const auto hits = [&](const QString &words) {
        return desk().overview.rows({.search = words}, 10).value().size();
    };
    EXPECT_EQ(hits(u"klachtmerkzqaap"_s), 1);
    ASSERT_TRUE(succeeded(clear(id)));
    const QStringList gone = markedWords(u"zqaap"_s);
    for (const QString &word : gone)
        EXPECT_EQ(hits(word), 0) << word.toStdString();
    EXPECT_EQ(hits(u"2026-0001"_s), 1);
    EXPECT_EQ(hits(u"bereikbaarheid"_s), 1);
}

TEST_F(RetentionTest, aReaderCanDoNothingOfThis)
{
    const ComplaintId id = closed();
    afterTheTerm();
    reopenDesk(Access::Read);
    EXPECT_EQ(due(), QStringList{u"2026-0001"_s});
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, clear(id)));
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, retention().rewrite()));
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, retention().hold(id, u"x"_s)));
}

} // namespace
} // namespace gehoor
