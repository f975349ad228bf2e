// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/movepreview.h>

#include <QSet>

#include <algorithm>

namespace gehoor {

MovePreview::MovePreview(const Overview &overview, const Terms &before, const Terms &after,
                         QList<ComplaintId> open)
    : m_overview(&overview), m_before(before), m_after(after), m_open(std::move(open))
{
}

Result<MovePreview> MovePreview::begin(const Overview &overview, const Terms &before, const Terms &after)
{
    if (const auto checked = Settings::checkTerms(after); !checked)
        return failureOf(checked);
    return overview.openIds().map(
        [&](const QList<ComplaintId> &open) { return MovePreview(overview, before, after, open); });
}

Result<bool> MovePreview::next(int cases)
{
    const qsizetype end = std::min(m_seen + cases, m_open.size());
    for (; m_seen < end; ++m_seen) {
        const ComplaintId id = m_open[m_seen];
        const auto facts = m_overview->facts(id);
        if (!facts)
            return failureOf(facts);
        m_moved += movedBy(id, *facts, m_before, m_after);
    }
    return m_seen < m_open.size();
}

qsizetype MovePreview::movedCases() const
{
    QSet<ComplaintId> cases;
    for (const MovedDueDate &move : m_moved)
        cases.insert(move.complaint);
    return cases.size();
}

} // namespace gehoor
