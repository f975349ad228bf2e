// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leaks.h>
#include <core/leaks/tableleaks.h>

using namespace Qt::StringLiterals;

namespace gehoor {

TableLeaks::TableLeaks(const Leaks &leaks, QHash<ComplaintId, QList<ProtectedFact>> facts,
                       const OrganisationLists &lists)
    : m_leaks(&leaks), m_facts(std::move(facts)), m_lists{.places = lists.places, .staff = {}},
      m_places({.lists = m_lists, .phrases = {}})
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

/// Whether something may stop the text. What is the complainant's own is not known here: that only excuses,
/// so where nothing is found without it there is nothing.
bool TableLeaks::isSuspect(ComplaintId complaint, const QString &text) const
{
    const auto facts = m_facts.constFind(complaint);
    if (facts == m_facts.cend())
        return !m_lists.places.isEmpty() && blocks(m_places.findings(text));
    return blocks(LeakCheck({.facts = *facts, .lists = m_lists, .phrases = {}}).findings(text));
}

Result<> TableLeaks::look(ComplaintId complaint, const QStringList &cells)
{
    if (m_count >= mostFindings)
        return {};
    const QString text = cells.join(u"\n\n"_s); // a blank line: no two cells are one text
    if (!isSuspect(complaint, text))
        return {};
    const auto found = m_leaks->stops(complaint, text);
    if (!found)
        return failureOf(found);
    if (found->isEmpty())
        return {};
    m_count += found->size();
    m_found.append({complaint, *found});
    return {};
}

} // namespace gehoor
