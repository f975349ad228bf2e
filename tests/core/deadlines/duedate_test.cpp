// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/duedate.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr auto weeks = TermUnit::Weeks;

TEST(DueDateTest, takesTheRuleOfItsTerm)
{
    const Terms terms{.acknowledge = {1}, .assess = {2}, .decide = {3}, .information = {4}, .respond = {5}};
    int length = 0;
    for (const auto &[term, key] : termKeys.entries())
        EXPECT_EQ(ruleOf(term, terms).length, ++length);
}

TEST(DueDateTest, saysWhichHolidaysItPassedOver)
{
    const DueDate due = dueDate(Term::Assess, QDate(2026, 4, 2), Terms{});
    EXPECT_EQ(due.term, Term::Assess);
    EXPECT_EQ(due.start, QDate(2026, 4, 2));
    EXPECT_EQ(due.rule, TermRule{5});
    EXPECT_EQ(due.passed, (QList<DayOff>{{{2026, 4, 3}, DayOffKind::Holiday, u"goodFriday"_s},
                                         {{2026, 4, 6}, DayOffKind::Holiday, u"easterMonday"_s}}));
    EXPECT_EQ(due.day, QDate(2026, 4, 13));
    EXPECT_EQ(due.rolledOver, QList<DayOff>());
}

TEST(DueDateTest, leavesOutHolidaysInTheWeekendAndOnTheStart)
{
    // 2026: second Christmas day is a Saturday. It starts on Christmas itself, which is not passed over.
    const DueDate due = dueDate(Term::Assess, QDate(2026, 12, 25), Terms{});
    ASSERT_EQ(due.passed.size(), 1);
    EXPECT_EQ(due.passed.first().day, QDate(2027, 1, 1));
    EXPECT_EQ(due.day, QDate(2027, 1, 4));
}

TEST(DueDateTest, passesOverEquatedDaysByTheirName)
{
    const DueDate due = dueDate(Term::Assess, QDate(2026, 5, 12), Terms{.calendar = knownCalendar()});
    EXPECT_EQ(due.passed,
              (QList<DayOff>{{{2026, 5, 14}, DayOffKind::Holiday, u"ascension"_s},
                             {{2026, 5, 15}, DayOffKind::Equated, u"vrijdag na Hemelvaartsdag"_s}}));
    EXPECT_EQ(due.day, QDate(2026, 5, 21));
}

TEST(DueDateTest, rollsOverEveryDayThatIsNoWorkingDayAndSaysWhy)
{
    // Four weeks after Friday 27 November 2026 is Christmas.
    const DueDate due = dueDate(Term::Decide, QDate(2026, 11, 27), Terms{});
    EXPECT_EQ(due.counted, QDate(2026, 12, 25));
    EXPECT_EQ(due.rolledOver, (QList<DayOff>{{{2026, 12, 25}, DayOffKind::Holiday, u"christmas"_s},
                                             {{2026, 12, 26}, DayOffKind::Weekend, {}},
                                             {{2026, 12, 27}, DayOffKind::Weekend, {}}}));
    EXPECT_EQ(due.day, QDate(2026, 12, 28));
    const DueDate fixed = dueDate(Term::Decide, QDate(2026, 11, 27), Terms{.decide = {4, weeks, false}});
    EXPECT_EQ(fixed.day, QDate(2026, 12, 25));
    EXPECT_EQ(fixed.rolledOver, QList<DayOff>());
}

TEST(DueDateTest, addsBackWhatWasWaited)
{
    const TermFacts rests{.start = QDate(2026, 11, 2), .waits = {{{2026, 11, 9}, QDate(2026, 11, 19)}}};
    const DueDate inWeeks = dueDate(Term::Decide, rests, Terms{});
    EXPECT_EQ(inWeeks.counted, QDate(2026, 11, 30));
    EXPECT_EQ(inWeeks.pauses, (QList<Pause>{{{2026, 11, 9}, {2026, 11, 19}, 10, {2026, 12, 10}}}));
    EXPECT_EQ(inWeeks.day, QDate(2026, 12, 10));
    const DueDate inWorkingDays = dueDate(Term::Decide, rests, Terms{.decide = {20}});
    EXPECT_EQ(inWorkingDays.pauses, (QList<Pause>{{{2026, 11, 9}, {2026, 11, 19}, 8, {2026, 12, 10}}}));
}

TEST(DueDateTest, countsWaitingOnceAndOnlyWhileTheTermRan)
{
    const QDate start(2026, 11, 2); // four weeks: 30 November
    struct Case
    {
        QList<Waiting> waits;
        QDate due;
        qsizetype pauses;
    };
    const QList<Case> cases = {
        {{}, {2026, 11, 30}, 0},
        {{{{2026, 11, 9}, QDate(2026, 11, 9)}}, {2026, 11, 30}, 0},  // answered on the day itself
        {{{{2026, 11, 30}, QDate(2026, 12, 2)}}, {2026, 12, 2}, 1},  // asked on the last day
        {{{{2026, 12, 1}, QDate(2026, 12, 20)}}, {2026, 11, 30}, 0}, // asked when it had run out
        {{{{2026, 10, 20}, QDate(2026, 11, 4)}}, {2026, 12, 2}, 1},  // begun before the term
        {{{{2026, 10, 1}, QDate(2026, 10, 9)}}, {2026, 11, 30}, 0},  // and over before it
        {{{{2026, 11, 9}, QDate(2026, 11, 12)}, {{2026, 11, 11}, QDate(2026, 11, 13)}}, {2026, 12, 4}, 1},
        {{{{2026, 11, 16}, QDate(2026, 11, 18)}, {{2026, 11, 9}, QDate(2026, 11, 11)}}, {2026, 12, 4}, 2},
        {{{{2026, 11, 9}, QDate(2026, 11, 11)}, {{2026, 12, 1}, QDate(2026, 12, 4)}}, {2026, 12, 7}, 2},
    };
    for (const Case &c : cases) {
        const DueDate due = dueDate(Term::Decide, TermFacts{.start = start, .waits = c.waits}, Terms{});
        EXPECT_EQ(due.day, c.due) << "row " << &c - cases.data();
        EXPECT_EQ(due.pauses.size(), c.pauses) << "row " << &c - cases.data();
        EXPECT_EQ(due.standsStillSince, std::nullopt);
    }
}

TEST(DueDateTest, stillRunsOnTheDaysItRollsTo)
{
    // Four weeks after Saturday 31 October end on Saturday 28 November, so on Monday the 30th.
    TermFacts rests{.start = QDate(2026, 10, 31), .waits = {{QDate(2026, 11, 30)}}};
    EXPECT_EQ(dueDate(Term::Decide, rests, Terms{}).standsStillSince, QDate(2026, 11, 30));
    rests.waits = {{QDate(2026, 11, 30), QDate(2026, 12, 3)}};
    const DueDate due = dueDate(Term::Decide, rests, Terms{});
    EXPECT_EQ(due.rolledOver, (QList<DayOff>{{{2026, 11, 28}, DayOffKind::Weekend, {}},
                                             {{2026, 11, 29}, DayOffKind::Weekend, {}}}));
    EXPECT_EQ(due.pauses, (QList<Pause>{{{2026, 11, 30}, {2026, 12, 3}, 3, {2026, 12, 3}}}));
    EXPECT_EQ(due.day, QDate(2026, 12, 3));
    rests.waits = {{QDate(2026, 12, 1), QDate(2026, 12, 3)}};
    EXPECT_EQ(dueDate(Term::Decide, rests, Terms{}).day, QDate(2026, 11, 30)) << "it had run out";
    rests.waits = {{QDate(2026, 11, 30), QDate(2026, 12, 3)}};
    const Terms fixed{.decide = {4, weeks, false}};
    EXPECT_EQ(dueDate(Term::Decide, rests, fixed).day, QDate(2026, 11, 28)) << "it does not roll";
}

TEST(DueDateTest, saysThatItStandsStillWhileWeWait)
{
    const TermFacts rests{.start = QDate(2026, 11, 2), .waits = {{QDate(2026, 11, 9)}}};
    const DueDate due = dueDate(Term::Decide, rests, Terms{});
    EXPECT_EQ(due.standsStillSince, QDate(2026, 11, 9));
    EXPECT_EQ(due.day, QDate(2026, 11, 30));
}

TEST(DueDateTest, isPutOffFromItsUnrolledEnd)
{
    const Extension first{.day = QDate(2026, 12, 20), .length = 2, .reason = u"ziekte"_s};
    const Extension second{.day = QDate(2027, 1, 10), .length = 3, .unit = TermUnit::WorkingDays};
    TermFacts rests{.start = QDate(2026, 11, 14), .startedBy = TermStart::Forwarded, .extensions = {first}};
    // Six weeks end on Saturday 26 December, two more on Saturday 9 January.
    DueDate due = dueDate(Term::Respond, rests, Terms{});
    EXPECT_EQ(due.prolongings, (QList<Prolonging>{{first, {2027, 1, 9}}}));
    EXPECT_EQ(due.day, QDate(2027, 1, 11));
    rests.extensions.append(second);
    due = dueDate(Term::Respond, rests, Terms{});
    EXPECT_EQ(due.prolongings.size(), 2);
    EXPECT_EQ(due.day, QDate(2027, 1, 13));
}

TEST(DueDateTest, remindsOfYearsWhoseEquatedDaysAreNotKnown)
{
    const Terms terms{.calendar = knownCalendar()};
    EXPECT_FALSE(dueDate(Term::Respond, QDate(2028, 11, 1), terms).beyondKnownDays);
    EXPECT_TRUE(dueDate(Term::Respond, QDate(2028, 12, 1), terms).beyondKnownDays);
    const Terms fixed{.respond = {6, weeks, false}, .calendar = knownCalendar()};
    EXPECT_FALSE(dueDate(Term::Respond, QDate(2028, 12, 1), fixed).beyondKnownDays) << "needs no calendar";
}

TEST(DueDateTest, explainsTheLongestTermWhole)
{
    const int longest = longestTerm(TermUnit::WorkingDays);
    const DueDate due = dueDate(Term::Respond, QDate(2026, 1, 1), Terms{.respond = {longest}});
    for (const DayOff &off : due.passed)
        EXPECT_FALSE(holiday(off.day).isEmpty());
    // Weekdays passed by, less the holidays told of, make the term.
    int weekdays = 0;
    for (QDate day = due.start.addDays(1); day <= due.day; day = day.addDays(1))
        weekdays += day.dayOfWeek() < Qt::Saturday ? 1 : 0;
    EXPECT_EQ(weekdays - due.passed.size(), longest);
}

} // namespace
} // namespace gehoor
