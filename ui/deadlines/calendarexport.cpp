// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/exports/icalendar.h>
#include <ui/deadlines/calendarexport.h>
#include <ui/wording/today.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype casesAtOnce = 25; // some 20 ms

/// The entries of one case.
class CaseEntries
{
public:
    CaseEntries(QString number, const CaseFacts &facts, const Terms &terms)
        : m_number(std::move(number)), m_severalParts(facts.parts.size() > 1)
    {
        const CaseStanding standing = standingOf(facts, terms);
        const QList<NextStep> &steps = standing.nextSteps;
        const Standing stands = standing.standings.contains(Standing::AwaitingComplainant)
                                    ? Standing::AwaitingComplainant
                                    : standing.standings.constFirst();
        for (const NextStep &next : steps) {
            if (next.due)
                add(stepKeys.key(next.step), wording(next.step, stands), *next.due, next.parts);
        }
        const QList<RunningTerm> running = runningTerms(facts, terms);
        for (const RunningTerm &term : running) { // a term that no step is due by yet
            const bool said = std::any_of(steps.cbegin(), steps.cend(),
                                          [&](const NextStep &next) { return next.due == term.due; });
            if (!said)
                add(u"term-"_s + termKeys.key(term.due.term), wording(term.due.term), term.due, term.parts);
        }
    }

    const QList<CalendarEntry> &all() const { return m_entries; }

private:
    /// The id is that of the first part, so that it stays when another part goes its own way.
    void add(const QString &key, const QString &words, const DueDate &due, const QList<int> &parts)
    {
        QString id = m_number + u'-' + key;
        if (const int first = parts.value(0, 1); first > 1)
            id += u'-' + QString::number(first);
        QString what = words;
        if (m_severalParts && !parts.isEmpty()) {
            QStringList numbers;
            for (const int part : parts)
                numbers << QString::number(part);
            what = Words::tr("%1, part %2").arg(words, numbers.join(u", "_s));
        }
        m_entries.append({id + u"@gehoor"_s, m_number + u": "_s + what, due.day});
    }

    QString m_number;
    bool m_severalParts;
    QList<CalendarEntry> m_entries;
};

/// The days on which limits to the contact are evaluated and improvement measures are due, in closed cases
/// too.
Result<QList<CalendarEntry>> daysToCheck(const Desk &desk)
{
    const QDate whenever(9999, 12, 31);
    return desk.overview.toCheck(whenever).map([](const QList<CheckRow> &rows) {
        QList<CalendarEntry> entries;
        for (const auto &[of, check] : rows) {
            if (check.kind != CheckKind::LimitDue && check.kind != CheckKind::MeasureDue)
                continue;
            const QString id =
                u"%1-%2-%3@gehoor"_s.arg(of.number, checkKeys.key(check.kind)).arg(check.subject);
            entries.append({id, of.number + u": "_s + wording(check), check.since});
        }
        return entries;
    });
}

/// None when it was stopped.
Result<std::optional<QList<CalendarEntry>>> entriesOf(const Desk &desk, const CalendarProgress &goOn)
{
    const auto terms = desk.settings.terms();
    if (!terms)
        return failureOf(terms);
    const auto rows = desk.overview.work();
    if (!rows)
        return failureOf(rows);
    QList<CalendarEntry> entries;
    for (qsizetype seen = 0; seen < rows->size(); ++seen) {
        if (goOn && seen % casesAtOnce == 0 && !goOn(seen, rows->size()))
            return std::optional<QList<CalendarEntry>>();
        const WorkCase &of = rows->at(seen).of;
        const auto facts = desk.overview.facts(of.id);
        if (!facts)
            return failureOf(facts);
        entries += CaseEntries(of.number, *facts, *terms).all();
    }
    const auto waiting = desk.rights.waiting();
    if (!waiting)
        return failureOf(waiting);
    for (const WaitingAccess &one : *waiting) {
        const QDate day = accessTerm(one.request, terms->calendar).day;
        entries.append({one.number + u"-access@gehoor"_s,
                        one.number + u": "_s + Words::tr("answer the request for access"), day});
    }
    return daysToCheck(desk).map(
        [&](const QList<CalendarEntry> &more) { return std::optional(entries + more); });
}

} // namespace

Result<std::optional<qsizetype>> exportCalendar(Desk &desk, const QString &path, const CalendarProgress &goOn)
{
    auto entries = entriesOf(desk, goOn);
    if (!entries)
        return failureOf(entries);
    if (!*entries)
        return std::optional<qsizetype>();
    std::stable_sort((*entries)->begin(), (*entries)->end(),
                     [](const CalendarEntry &a, const CalendarEntry &b) { return a.day < b.day; });
    const qsizetype count = (*entries)->size();
    if (count == 0) // a calendar without events is none (RFC 5545)
        return std::optional(count);
    return desk.dueDates.saveCalendar(icalendar(**entries, desk.clock.now()), count, path).map([&] {
        return std::optional(count);
    });
}

} // namespace gehoor
