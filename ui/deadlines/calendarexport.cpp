// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/exports/icalendar.h>
#include <ui/deadlines/calendarexport.h>
#include <ui/wording/wording.h>

using namespace Qt::StringLiterals;

namespace gehoor {

Result<qsizetype> exportCalendar(Desk &desk, const QString &path)
{
    const auto rows = desk.overview.work();
    if (!rows)
        return failureOf(rows);
    QList<CalendarEntry> entries;
    for (const WorkRow &row : *rows) {
        if (row.due && row.step)
            entries.append({row.of.number + u'-' + stepKeys.key(*row.step) + u"@gehoor"_s,
                            row.of.number + u": "_s + wording(*row.step), *row.due});
    }
    if (entries.isEmpty()) // a calendar without events is none (RFC 5545)
        return 0;
    return desk.dueDates.saveCalendar(icalendar(entries, desk.clock.now()), entries.size(), path).map([&] {
        return entries.size();
    });
}

} // namespace gehoor
