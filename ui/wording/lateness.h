// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/workingcalendar.h>

namespace gehoor {

/// "3 working days late", by the organisation's own calendar; "today"; "tomorrow"; or the day.
QString dueWords(QDate due, QDate today, const WorkingCalendar &calendar);

} // namespace gehoor
