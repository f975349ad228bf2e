// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

namespace gehoor {

/// Easter Sunday of a year in the Gregorian calendar.
QDate easterSunday(int year);

/// The recognised Dutch holiday on this day (Algemene termijnenwet, article 3), as a stable key such as
/// "kingsDay", "easterMonday", "goodFriday", "liberationDay", "christmas"; empty when it is none.
QString holiday(QDate day);

/// Monday to Friday and not a holiday.
bool isWorkingDay(QDate day);

/// The day on which a term of `days` working days ends that starts the day after `start`. `days` at least 0.
QDate addWorkingDays(QDate start, int days);

/// How many working days lie after `from` up to and including `to`; negative when `to` is earlier.
int workingDaysBetween(QDate from, QDate to);

} // namespace gehoor
