// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/workingdays.h>

#include <algorithm>
#include <array>

namespace gehoor {

namespace {

struct Holiday
{
    QDate day;
    QLatin1StringView key;
};

QDate notOnSunday(QDate day)
{
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
}

Holiday monarchsDay(int year)
{
    if (year < 2014)
        return {notOnSunday(QDate(year, 4, 30)), QLatin1StringView("queensDay")};
    return {notOnSunday(QDate(year, 4, 27)), QLatin1StringView("kingsDay")};
}

/// In the order of the calendar, save that Ascension Day and Liberation Day can fall either way round, or
/// together.
std::array<Holiday, 9> holidaysOf(int year)
{
    const QDate easter = easterSunday(year);
    return {{{QDate(year, 1, 1), QLatin1StringView("newYear")},
             {easter.addDays(-2), QLatin1StringView("goodFriday")},
             {easter.addDays(1), QLatin1StringView("easterMonday")},
             monarchsDay(year),
             {easter.addDays(39), QLatin1StringView("ascension")},
             {QDate(year, 5, 5), QLatin1StringView("liberationDay")},
             {easter.addDays(50), QLatin1StringView("whitMonday")},
             {QDate(year, 12, 25), QLatin1StringView("christmas")},
             {QDate(year, 12, 26), QLatin1StringView("boxingDay")}}};
}

bool isWeekday(QDate day)
{
    return day.isValid() && day.dayOfWeek() < Qt::Saturday;
}

/// Mondays to Fridays after `from` up to and including `to`.
qint64 weekdaysBetween(QDate from, QDate to)
{
    const qint64 days = from.daysTo(to);
    qint64 count = days / 7 * 5;
    for (QDate day = to.addDays(-(days % 7) + 1); day <= to; day = day.addDays(1))
        count += isWeekday(day) ? 1 : 0;
    return count;
}

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Jones, Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

QString holiday(QDate day)
{
    if (!day.isValid())
        return {};
    const auto holidays = holidaysOf(day.year());
    const auto found = std::find_if(holidays.begin(), holidays.end(),
                                    [&](const Holiday &candidate) { return candidate.day == day; });
    return found == holidays.end() ? QString() : QString(found->key);
}

bool isWorkingDay(QDate day)
{
    return isWeekday(day) && holiday(day).isEmpty();
}

QDate addWorkingDays(QDate start, int days)
{
    Q_ASSERT(days >= 0);
    QDate day = start;
    for (int left = days; left > 0 && day.isValid();) {
        day = day.addDays(1);
        left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

int workingDaysBetween(QDate from, QDate to)
{
    if (to < from)
        return -workingDaysBetween(to, from);
    qint64 count = weekdaysBetween(from, to);
    for (int year = from.year(); year <= to.year(); ++year) {
        QDate counted; // Ascension Day and Liberation Day may be one day
        for (const Holiday &holiday : holidaysOf(year)) {
            if (holiday.day > from && holiday.day <= to && isWeekday(holiday.day) && holiday.day != counted)
                --count;
            counted = holiday.day;
        }
    }
    return static_cast<int>(count);
}

} // namespace gehoor
