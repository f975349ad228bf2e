// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/oddtexts.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ReopeningTest : public StageTest
{
protected:
    ReopeningTest() : complaint(logComplaint(desk())), id(forwardComplaint(desk(), complaint)) {}
    Result<> close(Ending outcome, const QString &learned = {}, const std::optional<Told> &told = {})
    {
        return desk().forwarding.close(complaint.id, outcome, learned, told);
    }
    Standing standing() { return desk().overview.standing(complaint.id).value().standings.first(); }

    const Complaint complaint;
    const ForwardingId id;
};

TEST_F(ReopeningTest, keepsEveryClosingWithWhatWasLearnedThen)
{
    respond(desk(), id);
    ASSERT_TRUE(succeeded(close(Ending::Answered, u"Eerder bellen"_s)));
    clock.set(clock.today().addDays(10));
    ASSERT_TRUE(succeeded(desk().forwarding.reopen(complaint.id, u"Niet tevreden; Noor belde"_s)));
    EXPECT_EQ(standing(), Standing::ToClose);
    EXPECT_EQ(desk().forwarding.closing(complaint.id).value(), std::nullopt);
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::Reopened);
    EXPECT_EQ(desk().file.audit(1)->first().note, u"answered"_s)
        << "what the reason says is not for the trail";
    // It goes to the responsible person once more.
    ASSERT_TRUE(succeeded(desk().forwarding.takeBack(id, u"Opnieuw voorleggen"_s)));
    EXPECT_EQ(standing(), Standing::ToForward);
    const auto to = desk().forwarding.responsible(u"teammanager"_s).value();
    respond(desk(), desk().forwarding.forward(complaint.parts.first().id, to.id).value());
    ASSERT_TRUE(succeeded(close(Ending::WellFounded, u"Anders bellen"_s)));
    reopenDesk();
    const auto closings = desk().forwarding.closings(complaint.id).value();
    ASSERT_EQ(closings.size(), 2);
    EXPECT_EQ(closings[0].learningPoint, u"Eerder bellen"_s);
    EXPECT_EQ(closings[0].reopened, (Reopening{QDate(2026, 12, 3), u"Niet tevreden; Noor belde"_s}));
    EXPECT_EQ(desk().forwarding.closing(complaint.id).value(), closings[1]);
    EXPECT_EQ(desk().forwarding.referralHistory(complaint.id)->size(), 2);
    EXPECT_EQ(standing(), Standing::Closed);
}

TEST_F(ReopeningTest, isForClosedCasesAndWithAReason)
{
    const QStringList before = contentOf(desk().file);
    EXPECT_EQ(desk().forwarding.reopen(complaint.id, u"x"_s), failure(ErrorKind::NotClosed));
    EXPECT_EQ(desk().forwarding.reopen(complaint.id, u" "_s), failure(ErrorKind::ReasonMissing));
    EXPECT_EQ(desk().forwarding.reopen(ComplaintId(99), u"x"_s), failure(ErrorKind::NotClosed));
    EXPECT_EQ(desk().forwarding.setLearningPoint(complaint.id, u"x"_s), failure(ErrorKind::NotClosed));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

TEST_F(ReopeningTest, onlyTheComplainantWithdrawsOrIsSatisfied)
{
    const QDate today = clock.today();
    const QStringList before = contentOf(desk().file);
    for (const Ending outcome : {Ending::Withdrawn, Ending::SolvedTogether}) {
        EXPECT_EQ(close(outcome), failure(ErrorKind::EmptyText, u"told"_s));
        EXPECT_EQ(close(outcome, {}, Told{today, u" "_s}), failure(ErrorKind::EmptyText, u"told"_s));
        for (const QDate day : {QDate(), today.addDays(1), QDate(2026, 11, 19)})
            EXPECT_EQ(close(outcome, {}, Told{day, u"Gebeld"_s}), failure(ErrorKind::InvalidDate, u"told"_s));
    }
    EXPECT_TRUE(contentOf(desk().file) == before);
    const Told told{QDate(2026, 11, 20), u"Per brief"_s}; // on the day of receipt
    ASSERT_TRUE(succeeded(close(Ending::SolvedTogether, {}, told)));
    EXPECT_EQ(desk().forwarding.closing(complaint.id).value()->told, told);
}

TEST_F(ReopeningTest, whatWasLearnedCanBeWrittenDownAfterwards)
{
    respond(desk(), id);
    ASSERT_TRUE(succeeded(close(Ending::Answered)));
    for (const QString &text : oddTexts()) {
        ASSERT_TRUE(succeeded(desk().forwarding.setLearningPoint(complaint.id, text)));
        EXPECT_TRUE(desk().forwarding.closing(complaint.id).value()->learningPoint == text);
        EXPECT_EQ(desk().file.audit(complaint.id)->constLast().kind, ActKind::LearningPointChanged);
    }
}

TEST_F(ReopeningTest, measuresAreKeptAlsoOfAClosedCase)
{
    ASSERT_TRUE(succeeded(close(Ending::Withdrawn, {}, toldToday(desk()))));
    Measure measure{.text = u"Terugbellijst"_s, .owner = u"teamleider"_s, .due = QDate(2027, 1, 31)};
    measure.id = desk().forwarding.saveMeasure(complaint.id, measure).value();
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::MeasureAdded);
    measure.state = MeasureState::Done;
    measure.due.reset();
    EXPECT_EQ(desk().forwarding.saveMeasure(complaint.id, measure), measure.id);
    EXPECT_EQ(desk().file.audit(1)->first().kind, ActKind::MeasureChanged);
    EXPECT_EQ(desk().file.audit(1)->first().note, u"done"_s);
    EXPECT_EQ(desk().forwarding.measures(complaint.id).value(), QList<Measure>{measure});

    const QStringList before = contentOf(desk().file);
    Measure blank = measure;
    blank.text = u"\t"_s;
    EXPECT_EQ(desk().forwarding.saveMeasure(complaint.id, blank),
              failure(ErrorKind::EmptyText, u"measure"_s));
    Measure never = measure;
    never.due = QDate(2026, 2, 30);
    EXPECT_EQ(desk().forwarding.saveMeasure(complaint.id, never), failure(ErrorKind::InvalidDate, u"due"_s));
    const Complaint other = desk().complaints.find(complaint.id).value();
    EXPECT_EQ(desk().forwarding.saveMeasure(ComplaintId(99), measure), failure(ErrorKind::UnknownComplaint));
    measure.id = MeasureId(99);
    EXPECT_EQ(desk().forwarding.saveMeasure(other.id, measure), failure(ErrorKind::UnknownMeasure));
    EXPECT_TRUE(contentOf(desk().file) == before);
}

} // namespace
} // namespace gehoor
