// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace gehoor {

/// Easter Sunday of a year in the Gregorian calendar.
QDate easterSunday(int year);

/// The recognised Dutch holiday on this day (Algemene termijnenwet, article 3), as a stable key: "newYear",
/// "goodFriday" (equated), "easterMonday", "kingsDay" ("queensDay" before 2014), "liberationDay" (every
/// year), "ascension", "whitMonday", "christmas", "boxingDay"; empty when it is none.
QString holiday(QDate day);

/// Monday to Friday and not a holiday.
bool isWorkingDay(QDate day);

/// The day on which a term of `days` working days ends that starts the day after `start`. `days` at least 0;
/// an invalid `start` gives an invalid day.
QDate addWorkingDays(QDate start, int days);

/// How many working days lie after `from` up to and including `to`; negative when `to` is earlier. Both must
/// be valid.
int workingDaysBetween(QDate from, QDate to);

} // namespace gehoor
