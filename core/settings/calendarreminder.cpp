// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/settings/calendarreminder.h>

namespace gehoor {

std::optional<int> yearToComplete(const WorkingCalendar &calendar, QDate today, int months)
{
    const int needed = today.addMonths(months).year();
    return calendar.completeUntil < needed ? std::optional(needed) : std::nullopt;
}

} // namespace gehoor
