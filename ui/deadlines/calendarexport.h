// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

namespace gehoor {

/// Writes the day's work as a file for a calendar program: of every open case with a due date its number and
/// its most urgent step, nothing personal. Gives how many; without any, nothing is written. Failures as
/// DueDates::saveCalendar(), and of reading.
[[nodiscard]] Result<qsizetype> exportCalendar(Desk &desk, const QString &path);

} // namespace gehoor
