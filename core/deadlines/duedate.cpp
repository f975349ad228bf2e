// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/duedate.h>

#include <algorithm>

namespace gehoor {
namespace {

/// Waiting that is over, by day, what overlaps as one.
QList<Waiting> ended(QList<Waiting> waits)
{
    waits.removeIf([](const Waiting &wait) { return !wait.to; });
    std::sort(waits.begin(), waits.end(), [](const Waiting &a, const Waiting &b) { return a.from < b.from; });
    QList<Waiting> merged;
    for (const Waiting &wait : waits) {
        if (!merged.isEmpty() && wait.from <= *merged.last().to)
            merged.last().to = std::max(*merged.last().to, *wait.to);
        else
            merged.append(wait);
    }
    return merged;
}

/// Works out one due date.
class Counting
{
public:
    Counting(const TermRule &rule, const WorkingCalendar &calendar, DueDate &due)
        : m_calendar(calendar), m_due(due), m_end(due.start)
    {
        advance(rule.length, rule.unit);
        m_due.counted = m_end;
    }
    void addBack(const QList<Waiting> &waits)
    {
        const bool inWorkingDays = m_due.rule.unit == TermUnit::WorkingDays;
        for (const Waiting &wait : ended(waits)) {
            const QDate from = std::max(wait.from, m_due.start);
            if (from > lastDay() || *wait.to <= from) // a term that had run out does not run again
                continue;
            if (from > m_end) // it runs on the days it rolls to
                roll();
            const int days = inWorkingDays ? workingDaysBetween(from, *wait.to, m_calendar)
                                           : static_cast<int>(from.daysTo(*wait.to));
            advance(days, inWorkingDays ? TermUnit::WorkingDays : TermUnit::CalendarDays);
            m_due.pauses.append({from, *wait.to, days, m_end});
        }
        const auto open =
            std::find_if(waits.begin(), waits.end(), [](const Waiting &wait) { return !wait.to; });
        if (open != waits.end() && open->from <= lastDay())
            m_due.standsStillSince = std::max(open->from, m_due.start);
    }
    void prolong(const QList<Extension> &extensions)
    {
        for (const Extension &extension : extensions) {
            advance(extension.length, extension.unit);
            m_due.prolongings.append({extension, m_end});
        }
    }
    void roll()
    {
        while (const auto off = dayOff(m_end, m_calendar)) {
            m_due.rolledOver.append(*off);
            m_end = m_end.addDays(1);
        }
    }
    QDate end() const { return m_end; }

private:
    /// The day it runs out on as things stand, rolled.
    QDate lastDay() const
    {
        QDate day = m_end;
        while (m_due.rule.rolls && dayOff(day, m_calendar))
            day = day.addDays(1);
        return day;
    }
    void advance(int length, TermUnit unit)
    {
        constexpr int daysInAWeek = 7;
        if (unit != TermUnit::WorkingDays) {
            m_end = m_end.addDays(unit == TermUnit::Weeks ? length * daysInAWeek : length);
            return;
        }
        for (int left = length; left > 0 && m_end.isValid();) {
            m_end = m_end.addDays(1);
            const auto off = dayOff(m_end, m_calendar);
            left -= off ? 0 : 1;
            if (off && off->kind != DayOffKind::Weekend)
                m_due.passed.append(*off);
        }
    }

    const WorkingCalendar &m_calendar;
    DueDate &m_due;
    QDate m_end;
};

TermStart startOf(Term term)
{
    switch (term) {
    case Term::Acknowledge:
    case Term::Assess:
    case Term::Decide:
        return TermStart::Received;
    case Term::Information:
        return TermStart::Requested;
    case Term::Respond:
        return TermStart::Forwarded;
    }
    Q_UNREACHABLE();
}

} // namespace

const TermRule &ruleOf(Term term, const Terms &terms)
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

DueDate dueDate(Term term, const TermFacts &facts, const Terms &terms)
{
    const TermRule &rule = ruleOf(term, terms);
    DueDate due{.term = term,
                .startedBy = facts.startedBy,
                .start = facts.start,
                .rule = rule,
                .counted = {},
                .day = {}};
    Counting counting(rule, terms.calendar, due);
    counting.addBack(facts.waits);
    counting.prolong(facts.extensions);
    if (rule.rolls)
        counting.roll();
    due.day = counting.end();
    const bool usesCalendar = rule.rolls || rule.unit == TermUnit::WorkingDays;
    due.beyondKnownDays = usesCalendar && due.day.year() > terms.calendar.completeUntil;
    return due;
}

DueDate dueDate(Term term, QDate start, const Terms &terms)
{
    return dueDate(term, TermFacts{.start = start, .startedBy = startOf(term)}, terms);
}

} // namespace gehoor
