// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Monday 23 November; the case was received on Friday and is to be assessed before the next Friday.
class SnoozesTest : public StageTest
{
protected:
    SnoozesTest() : complaint(logComplaint(desk())) {}

    Result<> putOff(int days, const QString &reason = u"Wacht op het gesprek."_s)
    {
        return desk().snoozes.putOff(complaint.id, clock.today().addDays(days), reason);
    }
    WorkHead head()
    {
        const auto rows = desk().overview.work().value();
        return workHead(rows.constFirst(), clock.today());
    }

    Complaint complaint;
};

TEST_F(SnoozesTest, keepsUntilWhenAndWhyAndComesBackByItself)
{
    ASSERT_TRUE(succeeded(putOff(2)));
    EXPECT_EQ(head(), WorkHead::PutOff);
    const auto row = desk().overview.work()->constFirst();
    EXPECT_EQ(row.putOff, (PutOffUntil{QDate(2026, 11, 25), u"Wacht op het gesprek."_s}));
    const auto snooze = desk().snoozes.inForce(complaint.id).value();
    ASSERT_TRUE(snooze);
    EXPECT_EQ(snooze->step, Step::Assess);
    EXPECT_EQ(snooze->day, clock.today());
    clock.set(QDate(2026, 11, 25));
    EXPECT_EQ(head(), WorkHead::ThisWeek);
    EXPECT_EQ(desk().snoozes.inForce(complaint.id).value(), std::nullopt);
}

TEST_F(SnoozesTest, neverHidesWhatIsLate)
{
    ASSERT_TRUE(succeeded(putOff(60)));
    EXPECT_EQ(head(), WorkHead::PutOff);
    clock.set(QDate(2026, 11, 28));
    EXPECT_EQ(head(), WorkHead::Late);
    EXPECT_TRUE(desk().overview.work()->constFirst().putOff) << "that it was put off is still to be seen";
}

TEST_F(SnoozesTest, holdsOnlyForTheStepThatWasPutOff)
{
    ASSERT_TRUE(succeeded(putOff(60)));
    ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.first().id, admissible())));
    EXPECT_EQ(desk().overview.work()->constFirst().putOff, std::nullopt);
    EXPECT_EQ(desk().snoozes.inForce(complaint.id).value(), std::nullopt);
    EXPECT_NE(head(), WorkHead::PutOff);
}

TEST_F(SnoozesTest, doesNotComeBackToLifeWhenTheStepIsNextAgain)
{
    Decision none = admissible();
    none.verdict = Verdict::NotAComplaint;
    none.reason = u"Een vraag."_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(complaint.parts.first().id, none)));
    ASSERT_TRUE(succeeded(putOff(300)));
    ASSERT_EQ(desk().snoozes.inForce(complaint.id)->value().step, Step::Close);
    clock.set(QDate(2026, 11, 24));
    ASSERT_TRUE(succeeded(desk().complaints.noteContact(complaint.id, clock.today(), u"Belde."_s)));
    EXPECT_EQ(head(), WorkHead::PutOff) << "closing is still what comes next";

    const auto added = desk().complaints.addPart(complaint.id, {.text = u"En nog iets."_s});
    ASSERT_TRUE(succeeded(added));
    EXPECT_NE(head(), WorkHead::PutOff);
    ASSERT_TRUE(succeeded(desk().triage.decide(*added, none)));
    EXPECT_EQ(head(), WorkHead::WithoutTerm);
    EXPECT_EQ(desk().overview.work()->constFirst().step, Step::Close);
    EXPECT_EQ(desk().overview.work()->constFirst().putOff, std::nullopt);
    EXPECT_EQ(desk().snoozes.inForce(complaint.id).value(), std::nullopt);
    EXPECT_TRUE(failedWith(ErrorKind::NotPutOff, desk().snoozes.takeUp(complaint.id)));
    const auto ended = desk().file.database().select<QString>(u"SELECT ended FROM snooze"_s, {},
                                                              [](const Row &row) { return row.text(0); });
    EXPECT_EQ(*ended, QStringList{u"2026-11-24"_s});
}

TEST_F(SnoozesTest, outlastsTermsThatMakeAnotherStepTheNextForAWhile)
{
    ASSERT_TRUE(succeeded(putOff(2)));
    ASSERT_TRUE(succeeded(desk().settings.setTerms({.acknowledge = {3}})));
    ASSERT_EQ(desk().overview.work()->constFirst().step, Step::AskSafeChannel);
    EXPECT_NE(head(), WorkHead::PutOff);
    ASSERT_TRUE(succeeded(desk().settings.setTerms({})));
    EXPECT_EQ(head(), WorkHead::PutOff);
}

TEST_F(SnoozesTest, takesUpAgain)
{
    ASSERT_TRUE(succeeded(putOff(3)));
    ASSERT_TRUE(succeeded(desk().snoozes.takeUp(complaint.id)));
    EXPECT_EQ(head(), WorkHead::ThisWeek);
    EXPECT_TRUE(failedWith(ErrorKind::NotPutOff, desk().snoozes.takeUp(complaint.id)));
    ASSERT_TRUE(succeeded(putOff(1)));
    clock.set(QDate(2026, 11, 24));
    EXPECT_TRUE(failedWith(ErrorKind::NotPutOff, desk().snoozes.takeUp(complaint.id)));
}

TEST_F(SnoozesTest, lastDayCountsWhenPutOffTwice)
{
    ASSERT_TRUE(succeeded(putOff(9)));
    ASSERT_TRUE(succeeded(putOff(1, u"Toch morgen."_s)));
    EXPECT_EQ(desk().overview.work()->constFirst().putOff,
              (PutOffUntil{QDate(2026, 11, 24), u"Toch morgen."_s}));
}

TEST_F(SnoozesTest, isAnActOnTheTrailWithoutItsReason)
{
    ASSERT_TRUE(succeeded(putOff(2)));
    ASSERT_TRUE(succeeded(desk().snoozes.takeUp(complaint.id)));
    const auto trail = desk().file.audit(complaint.id).value();
    ASSERT_GE(trail.size(), 2);
    EXPECT_EQ(trail.at(trail.size() - 2).kind, ActKind::PutOff);
    EXPECT_EQ(trail.at(trail.size() - 2).note, u"2026-11-25"_s);
    EXPECT_EQ(trail.last().kind, ActKind::TakenUp);
    EXPECT_TRUE(desk().file.inspect()->problems.isEmpty());
}

TEST_F(SnoozesTest, refusesWhatCannotBeAndChangesNothing)
{
    const auto before = contentOf(desk().file);
    for (const int days : {0, -1, 366, 10'000})
        EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, putOff(days))) << days;
    EXPECT_TRUE(
        failedWith(ErrorKind::InvalidDate, desk().snoozes.putOff(complaint.id, QDate(), u"Waarom niet."_s)));
    for (const QString &reason : {u""_s, u"  \n"_s, QString(QChar(0x200b))})
        EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, putOff(1, reason)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint,
                           desk().snoozes.putOff(ComplaintId(99), clock.today().addDays(1), u"x"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().snoozes.takeUp(ComplaintId(99))));
    EXPECT_EQ(contentOf(desk().file), before);
    ASSERT_TRUE(succeeded(putOff(365)));
    ASSERT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::Withdrawn, {}, toldToday(desk()))));
    EXPECT_TRUE(failedWith(ErrorKind::AlreadyClosed, putOff(1)));
}

TEST_F(SnoozesTest, givesBackAnyReasonAsItWasTyped)
{
    const QString hostile = u"'); DROP TABLE snooze; -- <b>x</b> \u202e"_s + QString(20'000, u'w');
    ASSERT_TRUE(succeeded(putOff(1, hostile)));
    EXPECT_EQ(desk().overview.work()->constFirst().putOff->reason, hostile);
}

TEST_F(SnoozesTest, keptReasonIsNeverChanged)
{
    ASSERT_TRUE(succeeded(putOff(1)));
    EXPECT_TRUE(refusedAs(u"what was put off is never changed"_s,
                          changeBehind(desk().file.database(), u"UPDATE snooze SET reason = 'anders'"_s)));
}

} // namespace
} // namespace gehoor
