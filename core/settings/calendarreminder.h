// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/workingcalendar.h>

#include <optional>

namespace gehoor {

constexpr int monthsToPlan = 12; ///< ahead of today: what a case may come to need
constexpr int monthsToHurry = 3; ///< likewise: what the terms of today run into

/// A rule: the year of the day that lies `months` after `today`, when its equated days are not known yet.
std::optional<int> yearToComplete(const WorkingCalendar &calendar, QDate today, int months);

} // namespace gehoor
