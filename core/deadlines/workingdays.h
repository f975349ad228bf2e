// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/workingcalendar.h>

#include <QDate>
#include <QString>

#include <optional>

namespace gehoor {

/// Easter Sunday of a year in the Gregorian calendar.
QDate easterSunday(int year);

enum class DayOffKind { Weekend, Holiday, Equated };

/// A day that is no working day, and why.
struct DayOff
{
    QDate day;
    DayOffKind kind;
    QString name; ///< of a holiday its key, see holiday(); of an equated day as in the list

    bool operator==(const DayOff &) const = default;
};

/// The recognised Dutch holiday on this day (Algemene termijnenwet, article 3), as a stable key: "newYear",
/// "goodFriday" (equated), "easterMonday", "kingsDay" ("queensDay" before 2014), "liberationDay" (in the
/// years the calendar says), "ascension", "whitMonday", "christmas", "boxingDay"; empty when it is none.
QString holiday(QDate day, const WorkingCalendar &calendar = {});

/// Why the day is no working day; none when it is one. A weekend day that is a holiday too counts as weekend.
std::optional<DayOff> dayOff(QDate day, const WorkingCalendar &calendar);

/// Monday to Friday, not a holiday and not equated with one. An invalid day is none.
bool isWorkingDay(QDate day, const WorkingCalendar &calendar = {});

/// The day on which a term of `days` working days ends that starts the day after `start`. `days` at least 0;
/// an invalid `start` gives an invalid day.
QDate addWorkingDays(QDate start, int days, const WorkingCalendar &calendar = {});

/// How many working days lie after `from` up to and including `to`; negative when `to` is earlier. Both must
/// be valid.
int workingDaysBetween(QDate from, QDate to, const WorkingCalendar &calendar = {});

} // namespace gehoor
