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

/// Without a day in a year that does not keep it.
Holiday liberationDay(int year, LiberationDay kept)
{
    const bool isKept =
        kept == LiberationDay::EveryYear || (kept == LiberationDay::LustrumYears && year % 5 == 0);
    return {isKept ? QDate(year, 5, 5) : QDate(), QLatin1StringView("liberationDay")};
}

/// In the order of the calendar, save that Ascension Day and Liberation Day can fall either way round, or
/// together.
std::array<Holiday, 9> holidaysOf(int year, const WorkingCalendar &calendar)
{
    const QDate easter = easterSunday(year);
    return {{{QDate(year, 1, 1), QLatin1StringView("newYear")},
             {easter.addDays(-2), QLatin1StringView("goodFriday")},
             {easter.addDays(1), QLatin1StringView("easterMonday")},
             monarchsDay(year),
             {easter.addDays(39), QLatin1StringView("ascension")},
             liberationDay(year, calendar.liberationDay),
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

QString holiday(QDate day, const WorkingCalendar &calendar)
{
    if (!day.isValid())
        return {};
    const auto holidays = holidaysOf(day.year(), calendar);
    const auto found = std::find_if(holidays.begin(), holidays.end(),
                                    [&](const Holiday &candidate) { return candidate.day == day; });
    return found == holidays.end() ? QString() : QString(found->key);
}

std::optional<DayOff> dayOff(QDate day, const WorkingCalendar &calendar)
{
    if (!day.isValid())
        return std::nullopt;
    if (!isWeekday(day))
        return DayOff{day, DayOffKind::Weekend, {}};
    if (const QString key = holiday(day, calendar); !key.isEmpty())
        return DayOff{day, DayOffKind::Holiday, key};
    if (const auto found = calendar.equatedDays.constFind(day); found != calendar.equatedDays.cend())
        return DayOff{day, DayOffKind::Equated, *found};
    return std::nullopt;
}

bool isWorkingDay(QDate day, const WorkingCalendar &calendar)
{
    return day.isValid() && !dayOff(day, calendar);
}

QDate addWorkingDays(QDate start, int days, const WorkingCalendar &calendar)
{
    Q_ASSERT(days >= 0);
    QDate day = start;
    for (int left = days; left > 0 && day.isValid();) {
        day = day.addDays(1);
        left -= isWorkingDay(day, calendar) ? 1 : 0;
    }
    return day;
}

int workingDaysBetween(QDate from, QDate to, const WorkingCalendar &calendar)
{
    if (to < from)
        return -workingDaysBetween(to, from, calendar);
    qint64 count = weekdaysBetween(from, to);
    for (int year = from.year(); year <= to.year(); ++year) {
        QDate counted; // Ascension Day and Liberation Day may be one day
        for (const Holiday &holiday : holidaysOf(year, calendar)) {
            if (holiday.day > from && holiday.day <= to && isWeekday(holiday.day) && holiday.day != counted)
                --count;
            counted = holiday.day;
        }
    }
    for (auto day = calendar.equatedDays.upperBound(from);
         day != calendar.equatedDays.cend() && day.key() <= to; ++day) {
        if (isWeekday(day.key()) && holiday(day.key(), calendar).isEmpty())
            --count;
    }
    return static_cast<int>(count);
}

} // namespace gehoor
