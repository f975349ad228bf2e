// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/workingcalendar.h>

namespace gehoor {

/// Lateness as a person says it: "3 werkdagen te laat", by the calendar; "vandaag", "morgen", "vr 27 nov".
QString dueWords(QDate due, QDate today, const WorkingCalendar &calendar);

} // namespace gehoor
