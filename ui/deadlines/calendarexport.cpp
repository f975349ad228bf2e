// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/exports/icalendar.h>
#include <ui/deadlines/calendarexport.h>
#include <ui/wording/wording.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace gehoor {

Result<qsizetype> exportCalendar(Desk &desk, const QString &path)
{
    const auto rows = desk.overview.work(std::numeric_limits<int>::max());
    if (!rows)
        return failureOf(rows);
    QList<CalendarEntry> entries;
    for (const OverviewRow &row : *rows) {
        if (row.due && row.nextStep)
            entries.append({row.number + u'-' + stepKeys.key(*row.nextStep) + u"@gehoor"_s,
                            row.number + u": "_s + wording(*row.nextStep), *row.due});
    }
    if (entries.isEmpty()) // a calendar without events is none (RFC 5545)
        return 0;
    return desk.dueDates.saveCalendar(icalendar(entries, desk.clock.now()), entries.size(), path).map([&] {
        return entries.size();
    });
}

} // namespace gehoor
