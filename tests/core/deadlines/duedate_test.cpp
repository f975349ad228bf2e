// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/duedate.h>
#include <core/deadlines/workingdays.h>

#include <gtest/gtest.h>

namespace gehoor {

TEST(DueDateTest, takesTheLengthOfItsTerm)
{
    const Terms terms{.acknowledge = 1, .assess = 2, .decide = 3, .information = 4, .respond = 5};
    EXPECT_EQ(lengthOf(Term::Acknowledge, terms), 1);
    EXPECT_EQ(lengthOf(Term::Assess, terms), 2);
    EXPECT_EQ(lengthOf(Term::Decide, terms), 3);
    EXPECT_EQ(lengthOf(Term::Information, terms), 4);
    EXPECT_EQ(lengthOf(Term::Respond, terms), 5);
}

TEST(DueDateTest, saysHowItCameAbout)
{
    const DueDate due = dueDate(Term::Assess, QDate(2026, 4, 2), Terms{});
    EXPECT_EQ(due.term, Term::Assess);
    EXPECT_EQ(due.start, QDate(2026, 4, 2));
    EXPECT_EQ(due.workingDays, 5);
    EXPECT_EQ(due.holidays, (QList<QDate>{{2026, 4, 3}, {2026, 4, 6}}));
    EXPECT_EQ(due.day, QDate(2026, 4, 13));
}

TEST(DueDateTest, leavesOutHolidaysInTheWeekendAndOnTheStart)
{
    // 2026: second Christmas day is a Saturday. It starts on Christmas itself, which is not passed over.
    const DueDate due = dueDate(Term::Assess, QDate(2026, 12, 25), Terms{});
    EXPECT_EQ(due.holidays, QList<QDate>{QDate(2027, 1, 1)});
    EXPECT_EQ(due.day, QDate(2027, 1, 4));
}

TEST(DueDateTest, explainsTheLongestTermWhole)
{
    const DueDate due = dueDate(Term::Respond, QDate(2026, 1, 1), Terms{.respond = longestTerm});
    for (const QDate &day : due.holidays)
        EXPECT_FALSE(holiday(day).isEmpty());
    // Weekdays passed by, less the holidays told of, make the term.
    int weekdays = 0;
    for (QDate day = due.start.addDays(1); day <= due.day; day = day.addDays(1))
        weekdays += day.dayOfWeek() < Qt::Saturday ? 1 : 0;
    EXPECT_EQ(weekdays - due.holidays.size(), longestTerm);
}

} // namespace gehoor
