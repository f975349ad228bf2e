// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/consistency.h>

namespace gehoor {

Result<QList<CheckRow>> findingsOf(const Overview &overview, ComplaintId complaint, QDate today)
{
    const auto checks = overview.checks(complaint);
    if (!checks)
        return failureOf(checks);
    QList<Check> found;
    for (const Check &check : holding(*checks, today)) {
        if (isFinding(check.kind))
            found.append(check);
    }
    if (found.isEmpty())
        return QList<CheckRow>();
    return overview.row(complaint).map([&](const OverviewRow &row) {
        QList<CheckRow> rows;
        for (const Check &check : found)
            rows.append({{row.id, row.number, row.complainant, row.safetyFlag}, check});
        return rows;
    });
}

Result<bool> ConsistencyCheck::next(int cases)
{
    const auto ids = m_overview.casesAfter(m_last, cases);
    if (!ids)
        return failureOf(ids);
    for (const ComplaintId id : *ids) {
        const auto found = findingsOf(m_overview, id, m_today);
        if (!found)
            return failureOf(found);
        m_findings += *found;
        m_last = id;
        ++m_checked;
    }
    return ids->size() == cases;
}

} // namespace gehoor
