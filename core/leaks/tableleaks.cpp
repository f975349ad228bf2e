// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leakcheck.h>
#include <core/leaks/leaks.h>
#include <core/leaks/tableleaks.h>

#include <QHash>

#include <chrono>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype rowsAtOnce = 500;

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

    /// Whether something may show in the text.
    bool isSuspect(ComplaintId complaint, const QString &text) const
    {
        const auto ofCase = facts.constFind(complaint);
        if (ofCase != facts.cend())
            return !withoutExcuses(*ofCase, lists).findings(text).isEmpty();
        const bool isWatched = !lists.places.isEmpty() || !lists.staff.isEmpty();
        return isWatched && !watched.findings(text).isEmpty();
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

TableLeaks::Rows TableLeaks::suspects(const std::shared_ptr<const Known> &known, const Rows &rows)
{
    Rows suspects;
    for (const auto &[complaint, text] : rows) {
        if (known->isSuspect(complaint, text))
            suspects.append({complaint, text});
    }
    return suspects;
}

Result<> TableLeaks::look(ComplaintId complaint, const QStringList &cells)
{
    m_rows.append({complaint, cells.join(u"\n\n"_s)}); // a blank line: no two cells are one text
    return m_rows.size() < rowsAtOnce ? Result<>() : handOver();
}

Result<QList<CaseLeaks>> TableLeaks::found()
{
    lookHere();
    return judgeSuspects().map([&] { return m_found; });
}

/// While the other thread is still at work on the rows before these, this one is not idle.
Result<> TableLeaks::handOver()
{
    if (m_suspects.valid() && m_suspects.wait_for(std::chrono::seconds(0)) == std::future_status::timeout) {
        lookHere();
        return {};
    }
    auto judged = judgeSuspects();
    m_suspects = std::async(std::launch::async | std::launch::deferred, &TableLeaks::suspects, m_known,
                            std::exchange(m_rows, {}));
    return judged;
}

void TableLeaks::lookHere()
{
    if (!isTooMany(m_stops))
        m_later += suspects(m_known, m_rows);
    m_rows.clear();
}

/// In the order of the rows: first those of the other thread, once it has done.
Result<> TableLeaks::judgeSuspects()
{
    const Rows first = m_suspects.valid() ? m_suspects.get() : Rows();
    return judge(first + std::exchange(m_later, {}));
}

Result<> TableLeaks::judge(const Rows &rows)
{
    for (const auto &[complaint, text] : rows) {
        if (isTooMany(m_stops))
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
    }
    return {};
}

} // namespace gehoor
