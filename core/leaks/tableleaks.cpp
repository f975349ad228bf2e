// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leakcheck.h>
#include <core/leaks/leaks.h>
#include <core/leaks/tableleaks.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString textOf(const TableRow &row)
{
    return row.cells.join(u"\n\n"_s); // a blank line: no two cells are one text
}

/// What the first look holds a text against. What is the complainant's or the organisation's own is left out:
/// that only excuses, so where nothing is found without it there is nothing.
LeakCheck withoutExcuses(const QList<ProtectedFact> &facts, const OrganisationLists &lists)
{
    Organisation nobody;
    nobody.signatory.clear();
    nobody.signatoryEnglish.clear();
    return LeakCheck({.facts = facts, .lists = lists, .phrases = {}, .organisation = nobody});
}

} // namespace

struct TableLeaks::Known
{
    QHash<ComplaintId, QList<ProtectedFact>> facts;
    OrganisationLists lists;
    LeakCheck watched; ///< for what the organisation watches in any text

    /// Whether something may show in the row.
    bool isSuspect(const TableRow &row) const
    {
        const auto ofCase = facts.constFind(row.complaint);
        if (ofCase != facts.cend())
            return !withoutExcuses(*ofCase, lists).findings(textOf(row)).isEmpty();
        const bool isWatched = !lists.places.isEmpty() || !lists.staff.isEmpty();
        return isWatched && !watched.findings(textOf(row)).isEmpty();
    }
};

TableLeaks::TableLeaks(const Leaks &leaks, std::shared_ptr<const Known> known)
    : m_leaks(&leaks), m_known(std::move(known))
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
    return TableLeaks(
        leaks, std::make_shared<const Known>(Known{*std::move(facts), *lists, withoutExcuses({}, *lists)}));
}

QList<TableRow> TableLeaks::suspects(const QList<TableRow> &rows) const
{
    QList<TableRow> suspects;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(suspects),
                 [&](const TableRow &row) { return m_known->isSuspect(row); });
    return suspects;
}

Result<> TableLeaks::judge(const QList<TableRow> &suspects)
{
    for (const TableRow &row : suspects) {
        if (isTooMany(m_stops))
            return {};
        const auto found = m_leaks->findings(row.complaint, textOf(row));
        if (!found)
            return failureOf(found);
        const QList<LeakFinding> stops = stopping(*found);
        const QList<LeakFinding> kept = stops + warnings(*found).mid(0, mostFindings - m_warnings);
        m_stops += stops.size();
        m_warnings += kept.size() - stops.size();
        if (!kept.isEmpty())
            m_found.append({row.complaint, kept});
    }
    return {};
}

} // namespace gehoor
