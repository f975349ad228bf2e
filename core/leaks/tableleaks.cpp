// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leaks.h>
#include <core/leaks/tableleaks.h>

using namespace Qt::StringLiterals;

namespace gehoor {

TableLeaks::TableLeaks(const Leaks &leaks, QHash<ComplaintId, QList<ProtectedFact>> facts,
                       const OrganisationLists &lists)
    : m_leaks(&leaks), m_facts(std::move(facts)), m_lists(lists), m_watched({.lists = lists, .phrases = {}})
{
}

Result<TableLeaks> TableLeaks::of(const Leaks &leaks)
{
    auto facts = leaks.factsByCase();
    if (!facts)
        return failureOf(facts);
    const auto lists = leaks.lists();
    if (!lists)
        return failureOf(lists);
    return TableLeaks(leaks, *std::move(facts), *lists);
}

/// Whether something may show in the text. What is the complainant's own is not known here: that only
/// excuses, so where nothing is found without it there is nothing.
bool TableLeaks::isSuspect(ComplaintId complaint, const QString &text) const
{
    const auto facts = m_facts.constFind(complaint);
    if (facts != m_facts.cend())
        return !LeakCheck({.facts = *facts, .lists = m_lists, .phrases = {}}).findings(text).isEmpty();
    const bool watched = !m_lists.places.isEmpty() || !m_lists.staff.isEmpty();
    return watched && !m_watched.findings(text).isEmpty();
}

Result<> TableLeaks::look(ComplaintId complaint, const QStringList &cells)
{
    if (isTooMany(m_stops))
        return {};
    const QString text = cells.join(u"\n\n"_s); // a blank line: no two cells are one text
    if (!isSuspect(complaint, text))
        return {};
    const auto found = m_leaks->findings(complaint, text);
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
