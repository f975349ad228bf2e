// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <functional>

namespace gehoor {

/// Called now and then with how many of all open cases were looked at; false stops.
using CalendarProgress = std::function<bool(qsizetype seen, qsizetype all)>;

/// Writes every due date of the open cases, and of requests for access, limits to the contact and improvement
/// measures in all cases, as a file for a calendar program: the number of the case and the step or term,
/// nothing personal. Gives how many; without any, nothing is written. None when it was stopped.
/// Failures as DueDates::saveCalendar(), and of reading.
[[nodiscard]] Result<std::optional<qsizetype>> exportCalendar(Desk &desk, const QString &path,
                                                              const CalendarProgress &goOn = {});

} // namespace gehoor
