// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leaks.h>
#include <core/leaks/tableleaks.h>

using namespace Qt::StringLiterals;

namespace gehoor {

TableLeaks::TableLeaks(const Leaks &leaks, QSet<ComplaintId> withFacts, const OrganisationLists &lists)
    : m_leaks(&leaks), m_withFacts(std::move(withFacts)),
      m_watched(!lists.places.isEmpty() || !lists.staff.isEmpty()), m_places({.lists = lists, .phrases = {}})
{
}

Result<TableLeaks> TableLeaks::of(const Leaks &leaks)
{
    auto withFacts = leaks.casesWithFacts();
    if (!withFacts)
        return failureOf(withFacts);
    const auto lists = leaks.lists();
    if (!lists)
        return failureOf(lists);
    return TableLeaks(leaks, *std::move(withFacts), *lists);
}

Result<> TableLeaks::look(ComplaintId complaint, const QStringList &cells)
{
    const bool hasFacts = m_withFacts.contains(complaint);
    if ((!hasFacts && !m_watched) || isTooMany(m_stops))
        return {};
    const QString text = cells.join(u"\n\n"_s); // a blank line: no two cells are one text
    const auto found =
        hasFacts ? m_leaks->findings(complaint, text) : Result<QList<LeakFinding>>(m_places.findings(text));
    if (!found)
        return failureOf(found);
    const QList<LeakFinding> stops = stopping(*found);
    const QList<LeakFinding> kept = stops + warnings(*found).mid(0, mostFindings - m_warnings);
    m_stops += stops.size();
    m_warnings += kept.size() - stops.size();
    if (!kept.isEmpty())
        m_found.append({complaint, kept});
    return {};
}

} // namespace gehoor
