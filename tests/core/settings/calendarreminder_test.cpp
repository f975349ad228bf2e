// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/settings/calendarreminder.h>

#include <gtest/gtest.h>

namespace gehoor {
namespace {

TEST(CalendarReminderTest, comesBeforeADueDateCanLieInAYearThatIsNotKnown)
{
    struct Row
    {
        int completeUntil;
        QDate today;
        int months;
        std::optional<int> year;
    };
    const QList<Row> rows{
        {2028, {2027, 12, 31}, monthsToPlan, std::nullopt},
        {2028, {2028, 1, 1}, monthsToPlan, 2029},
        {2028, {2028, 2, 29}, monthsToPlan, 2029},
        {2028, {2028, 9, 30}, monthsToHurry, std::nullopt},
        {2028, {2028, 10, 1}, monthsToHurry, 2029},
        {2028, {2028, 11, 30}, monthsToHurry, 2029},
        {2028, {2031, 5, 1}, monthsToHurry, 2031},
        {2029, {2028, 10, 1}, monthsToHurry, std::nullopt},
        {0, {2026, 3, 1}, monthsToHurry, 2026}, // not known at all
        {0, {2026, 11, 23}, monthsToHurry, 2027},
    };
    for (const Row &row : rows)
        EXPECT_EQ(yearToComplete({.completeUntil = row.completeUntil}, row.today, row.months), row.year)
            << row.completeUntil << ' ' << row.today.toString(Qt::ISODate).toStdString();
}

} // namespace
} // namespace gehoor
