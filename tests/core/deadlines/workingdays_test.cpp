// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/workingdays.h>

#include <QList>
#include <QLocale>

#include <gtest/gtest.h>

namespace gehoor {

using namespace Qt::StringLiterals;

namespace {

struct Year
{
    QDate goodFriday;
    QDate easterMonday;
    QDate kingsDay;
    QDate ascension;
    QDate whitMonday;
};

const QList<Year> knownYears = {
    {{2025, 4, 18}, {2025, 4, 21}, {2025, 4, 26}, {2025, 5, 29}, {2025, 6, 9}},
    {{2026, 4, 3}, {2026, 4, 6}, {2026, 4, 27}, {2026, 5, 14}, {2026, 5, 25}},
    {{2027, 3, 26}, {2027, 3, 29}, {2027, 4, 27}, {2027, 5, 6}, {2027, 5, 17}},
    {{2028, 4, 14}, {2028, 4, 17}, {2028, 4, 27}, {2028, 5, 25}, {2028, 6, 5}},
    {{2029, 3, 30}, {2029, 4, 2}, {2029, 4, 27}, {2029, 5, 10}, {2029, 5, 21}},
    {{2030, 4, 19}, {2030, 4, 22}, {2030, 4, 27}, {2030, 5, 30}, {2030, 6, 10}},
};

int holidaysIn(int year)
{
    int count = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        count += holiday(day).isEmpty() ? 0 : 1;
    return count;
}

} // namespace

TEST(WorkingDaysTest, findsEasterInYearsKnownByHand)
{
    // Among them the earliest and the latest day it can fall on, and a century year.
    const QList<QDate> sundays = {{1818, 3, 22}, {1943, 4, 25}, {1954, 4, 18}, {1961, 4, 2},  {1981, 4, 19},
                                  {2000, 4, 23}, {2008, 3, 23}, {2011, 4, 24}, {2016, 3, 27}, {2024, 3, 31},
                                  {2026, 4, 5},  {2038, 4, 25}, {2049, 4, 18}, {2100, 3, 28}, {2285, 3, 22}};
    for (const QDate &sunday : sundays)
        EXPECT_EQ(easterSunday(sunday.year()), sunday) << sunday.year();
}

TEST(WorkingDaysTest, easterIsASundayBetween22MarchAnd25April)
{
    for (int year = 1583; year <= 4099; ++year) {
        const QDate easter = easterSunday(year);
        ASSERT_EQ(easter.dayOfWeek(), Qt::Sunday) << year;
        ASSERT_GE(easter, QDate(year, 3, 22));
        ASSERT_LE(easter, QDate(year, 4, 25));
    }
}

TEST(WorkingDaysTest, namesTheHolidaysOfKnownYears)
{
    for (const Year &year : knownYears) {
        EXPECT_EQ(holiday(year.goodFriday), u"goodFriday"_s);
        EXPECT_EQ(holiday(year.easterMonday), u"easterMonday"_s);
        EXPECT_EQ(holiday(year.kingsDay), u"kingsDay"_s);
        EXPECT_EQ(holiday(year.ascension), u"ascension"_s);
        EXPECT_EQ(holiday(year.whitMonday), u"whitMonday"_s);
        const int number = year.goodFriday.year();
        EXPECT_EQ(holiday(QDate(number, 1, 1)), u"newYear"_s);
        EXPECT_EQ(holiday(QDate(number, 5, 5)), u"liberationDay"_s);
        EXPECT_EQ(holiday(QDate(number, 12, 25)), u"christmas"_s);
        EXPECT_EQ(holiday(QDate(number, 12, 26)), u"boxingDay"_s);
        EXPECT_EQ(holidaysIn(number), 9) << number;
    }
}

TEST(WorkingDaysTest, keepsTheMonarchsDayOffSunday)
{
    EXPECT_EQ(holiday(QDate(2014, 4, 26)), u"kingsDay"_s); // the 27th was a Sunday
    EXPECT_EQ(holiday(QDate(2014, 4, 27)), QString());
    EXPECT_EQ(holiday(QDate(2013, 4, 30)), u"queensDay"_s);
    EXPECT_EQ(holiday(QDate(2013, 4, 27)), QString());
    EXPECT_EQ(holiday(QDate(2006, 4, 29)), u"queensDay"_s); // the 30th was a Sunday
    EXPECT_EQ(holiday(QDate(2006, 4, 30)), QString());
}

TEST(WorkingDaysTest, findsNoHolidayOnOrdinaryAndInvalidDays)
{
    EXPECT_EQ(holiday(QDate(2026, 4, 5)), QString()); // Easter Sunday is a Sunday already
    EXPECT_EQ(holiday(QDate(2026, 12, 31)), QString());
    EXPECT_EQ(holiday(QDate(2028, 2, 29)), QString());
    EXPECT_EQ(holiday(QDate()), QString());
    EXPECT_FALSE(isWorkingDay(QDate()));
}

TEST(WorkingDaysTest, addsOverWeekendsHolidaysYearEndsAndLeapDays)
{
    struct Case
    {
        QDate start;
        int days;
        QDate end;
    };
    const QList<Case> cases = {
        {{2026, 11, 23}, 0, {2026, 11, 23}}, // nothing to add
        {{2026, 11, 22}, 0, {2026, 11, 22}}, // not even on a Sunday
        {{2026, 11, 23}, 1, {2026, 11, 24}}, // Monday to Tuesday
        {{2026, 11, 20}, 5, {2026, 11, 27}}, // Friday to Friday
        {{2026, 11, 21}, 1, {2026, 11, 23}}, // from a Saturday
        {{2026, 4, 2}, 5, {2026, 4, 13}},    // over Good Friday and Easter Monday
        {{2026, 5, 13}, 1, {2026, 5, 15}},   // over Ascension Day
        {{2026, 12, 24}, 1, {2026, 12, 28}}, // over Christmas and a weekend
        {{2026, 12, 31}, 1, {2027, 1, 4}},   // over New Year's Day and a weekend
        {{2028, 2, 28}, 1, {2028, 2, 29}},   // a leap day is a working day
        {{2027, 2, 26}, 1, {2027, 3, 1}},    // and is not there in other years
        {{2016, 5, 4}, 1, {2016, 5, 6}},     // Ascension Day on Liberation Day counts once
        {{2026, 4, 24}, 1, {2026, 4, 28}},   // King's Day on Monday
    };
    for (const Case &c : cases)
        EXPECT_EQ(addWorkingDays(c.start, c.days), c.end)
            << qPrintable(c.start.toString(Qt::ISODate)) << " + " << c.days;
}

TEST(WorkingDaysTest, longestTermEndsOnAWorkingDayAndCountsBack)
{
    for (QDate start(2020, 1, 1); start < QDate(2021, 1, 1); start = start.addDays(13)) {
        const QDate end = addWorkingDays(start, 999);
        EXPECT_TRUE(isWorkingDay(end));
        EXPECT_EQ(workingDaysBetween(start, end), 999);
    }
}

TEST(WorkingDaysTest, invalidStartStaysInvalid)
{
    EXPECT_FALSE(addWorkingDays(QDate(), 999).isValid());
}

TEST(WorkingDaysTest, countsLikeAWalkDayByDay)
{
    const QDate from(2015, 12, 20);
    int walked = 0;
    for (QDate to = from; to < QDate(2017, 6, 1); to = to.addDays(1)) {
        walked += to > from && isWorkingDay(to) ? 1 : 0;
        ASSERT_EQ(workingDaysBetween(from, to), walked) << qPrintable(to.toString(Qt::ISODate));
        ASSERT_EQ(workingDaysBetween(to, from), -walked);
    }
}

TEST(WorkingDaysTest, isTheSameInEveryTimeZoneAndLocale)
{
    const QByteArray zoneBefore = qgetenv("TZ");
    for (const char *zone : {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo", "UTC"}) {
        qputenv("TZ", zone);
        for (const QLocale::Language language : {QLocale::Arabic, QLocale::Persian, QLocale::Dutch}) {
            QLocale::setDefault(QLocale(language));
            EXPECT_EQ(addWorkingDays(QDate(2026, 3, 27), 30), QDate(2026, 5, 15)) << zone;
            EXPECT_EQ(holiday(QDate(2026, 4, 27)), u"kingsDay"_s) << zone;
        }
    }
    QLocale::setDefault(QLocale::c());
    qputenv("TZ", zoneBefore);
}

} // namespace gehoor
