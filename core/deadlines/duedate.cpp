// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/duedate.h>
#include <core/deadlines/workingdays.h>

namespace gehoor {

int lengthOf(Term term, const Terms &terms)
{
    switch (term) {
    case Term::Acknowledge:
        return terms.acknowledge;
    case Term::Assess:
        return terms.assess;
    case Term::Decide:
        return terms.decide;
    case Term::Information:
        return terms.information;
    case Term::Respond:
        return terms.respond;
    }
    Q_UNREACHABLE();
}

DueDate dueDate(Term term, QDate start, const Terms &terms)
{
    const int length = lengthOf(term, terms);
    DueDate due{term, start, length, {}, addWorkingDays(start, length)};
    for (QDate day = start.addDays(1); day < due.day; day = day.addDays(1)) {
        if (day.dayOfWeek() < Qt::Saturday && !holiday(day).isEmpty())
            due.holidays.append(day);
    }
    return due;
}

} // namespace gehoor
