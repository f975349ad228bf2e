// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/safety/threatsteps.h>
#include <tests/support/changebehind.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class SafetyTest : public StageTest
{
protected:
    SafetyTest() : complaint(logComplaint(desk())) {}

    ContactLimit limit(const QString &measure = u"Alleen schriftelijk contact."_s) const
    {
        return {.behaviour = u"Belde op 20 november elf keer."_s,
                .measure = measure,
                .start = clock.today(),
                .evaluate = clock.today().addDays(30)};
    }
    Result<int> set() { return desk().safety.setLimit(complaint.id, limit()); }
    QList<ContactLimit> limits() { return desk().safety.limits(complaint.id).value(); }
    /// What waits to be evaluated today.
    QList<int> due()
    {
        QList<int> numbers;
        const QList<CheckRow> rows = desk().overview.toCheck(clock.today()).value();
        for (const CheckRow &row : rows) {
            if (row.check.kind == CheckKind::LimitDue)
                numbers << row.check.subject;
        }
        return numbers;
    }

    Complaint complaint;
};

TEST_F(SafetyTest, keepsEachLimitOfACase)
{
    EXPECT_EQ(set().value(), 1);
    EXPECT_EQ(desk().safety.setLimit(complaint.id, limit(u"Geen bezoek."_s)).value(), 2);
    reopenDesk();
    ASSERT_EQ(limits().size(), 2);
    ContactLimit kept = limit();
    kept.number = 1;
    EXPECT_EQ(limits()[0], kept);
    EXPECT_EQ(limits()[1].measure, u"Geen bezoek."_s);
}

TEST_F(SafetyTest, comesBackOnTheDayOfItsEvaluation)
{
    ASSERT_TRUE(succeeded(set()));
    EXPECT_EQ(due(), QList<int>());
    clock.set(QDate(2026, 12, 22));
    EXPECT_EQ(due(), QList<int>());
    clock.set(QDate(2026, 12, 23));
    EXPECT_EQ(due(), QList<int>{1});
    ASSERT_TRUE(succeeded(desk().safety.goOn(complaint.id, 1, QDate(2027, 3, 1), u"Belt nog."_s)));
    EXPECT_EQ(due(), QList<int>());
    EXPECT_EQ(limits()[0].evaluate, QDate(2027, 3, 1));
    EXPECT_EQ(limits()[0].evaluations,
              (QList<LimitEvaluation>{{QDate(2026, 12, 23), QDate(2027, 3, 1), u"Belt nog."_s}}));
    clock.set(QDate(2027, 3, 2));
    EXPECT_EQ(due(), QList<int>{1});
    ASSERT_TRUE(succeeded(desk().safety.end(complaint.id, 1, u"Het is rustig."_s)));
    EXPECT_EQ(due(), QList<int>());
    EXPECT_EQ(limits()[0].ended, (LimitEnding{QDate(2027, 3, 2), u"Het is rustig."_s}));
}

TEST_F(SafetyTest, outlivesItsCase)
{
    ASSERT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::Withdrawn, {}, toldToday(desk()))));
    ASSERT_TRUE(succeeded(set())) << "the contact goes on after the case";
    clock.set(QDate(2026, 12, 23));
    EXPECT_EQ(due(), QList<int>{1});
}

TEST_F(SafetyTest, refusesWhatCannotBeAndChangesNothing)
{
    ASSERT_TRUE(succeeded(set()));
    ASSERT_TRUE(succeeded(desk().safety.setLimit(complaint.id, limit())));
    ASSERT_TRUE(succeeded(desk().safety.end(complaint.id, 2, u"Vergissing."_s)));
    const auto before = contentOf(desk().file);
    ContactLimit wrong = limit();
    wrong.evaluate = wrong.start.addDays(-1);
    EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, desk().safety.setLimit(complaint.id, wrong)));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().safety.setLimit(ComplaintId(99), limit())));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownComplaint, desk().safety.limits(ComplaintId(99))));
    const QDate next = clock.today().addDays(9);
    for (const int unknown : {-1, 0, 3, 2'000'000'000})
        EXPECT_TRUE(
            failedWith(ErrorKind::UnknownLimit, desk().safety.goOn(complaint.id, unknown, next, u"x"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::LimitOver, desk().safety.goOn(complaint.id, 2, next, u"x"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::LimitOver, desk().safety.end(complaint.id, 2, u"x"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, desk().safety.end(complaint.id, 1, u"\n"_s)));
    EXPECT_TRUE(
        failedWith(ErrorKind::InvalidDate, desk().safety.goOn(complaint.id, 1, clock.today(), u"x"_s)));
    EXPECT_EQ(contentOf(desk().file), before);
}

TEST_F(SafetyTest, givesBackAnyWordsAsTheyWereTypedAndNoneOnTheTrail)
{
    ContactLimit hostile = limit(u"'); DROP TABLE contact_limit; -- <b>x</b> \u202e"_s);
    hostile.behaviour = QString(longestLimitText, u'w');
    ASSERT_TRUE(succeeded(desk().safety.setLimit(complaint.id, hostile)));
    EXPECT_EQ(limits()[0].measure, hostile.measure);
    EXPECT_EQ(limits()[0].behaviour, hostile.behaviour);
    ASSERT_TRUE(succeeded(desk().safety.goOn(complaint.id, 1, clock.today().addDays(9), hostile.measure)));
    ASSERT_TRUE(succeeded(desk().safety.end(complaint.id, 1, hostile.measure)));
    const auto trail = desk().file.audit(complaint.id).value();
    ASSERT_GE(trail.size(), 3);
    EXPECT_EQ(trail.at(trail.size() - 3).note, u"1"_s);
    EXPECT_EQ(trail.at(trail.size() - 2).note, u"1 2026-12-02"_s);
    EXPECT_EQ(trail.constLast().note, u"1"_s);
    EXPECT_EQ(trail.constLast().kind, ActKind::LimitEnded);
    EXPECT_TRUE(desk().file.inspect()->problems.isEmpty());
}

TEST_F(SafetyTest, keptLimitIsNeverChanged)
{
    ASSERT_TRUE(succeeded(set()));
    Database &database = desk().file.database();
    EXPECT_TRUE(refusedAs(u"a contact limit is never changed"_s,
                          changeBehind(database, u"UPDATE contact_limit SET behaviour = 'anders'"_s)));
    ASSERT_TRUE(succeeded(desk().safety.goOn(complaint.id, 1, clock.today().addDays(9), u"x"_s)));
    EXPECT_TRUE(refusedAs(u"an evaluation is never changed"_s,
                          changeBehind(database, u"UPDATE limit_evaluation SET reason = 'anders'"_s)));
    ASSERT_TRUE(succeeded(desk().safety.end(complaint.id, 1, u"x"_s)));
    EXPECT_TRUE(refusedAs(u"a contact limit is never changed"_s,
                          changeBehind(database, u"UPDATE contact_limit SET ended = NULL"_s)));
}

TEST_F(SafetyTest, stepsAtAThreatAreTheOrganisationsToWord)
{
    const TextName name = threatStepsName(Language::Dutch);
    EXPECT_TRUE(standingText(desk().texts.find(name).value()).contains(u"112"_s));
    EXPECT_TRUE(shippedThreatSteps(Language::English).contains(u"112"_s));
    ASSERT_TRUE(succeeded(desk().texts.keep(name, u"1. Bel Anna, 06-12345678."_s)));
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::ThreatStepsChanged);
    EXPECT_EQ(standingText(desk().texts.find(name).value()), u"1. Bel Anna, 06-12345678."_s);
    EXPECT_TRUE(
        standingText(desk().texts.find(threatStepsName(Language::English)).value()).contains(u"112"_s));
    ASSERT_TRUE(succeeded(desk().texts.restore(name, 0)));
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::ThreatStepsChanged);
    EXPECT_EQ(standingText(desk().texts.find(name).value()), shippedThreatSteps(Language::Dutch));
    for (const QString &bad : {u" "_s, QString(longestThreatSteps + 1, u'w'), u"Bel\u202e112"_s})
        EXPECT_TRUE(failedWith(ErrorKind::TextRefused, desk().texts.keep(name, bad)));
}

} // namespace
} // namespace gehoor
