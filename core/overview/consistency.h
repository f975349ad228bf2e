// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/overview.h>

namespace gehoor {

/// The consistency check of a whole register, a few cases at a time: from the facts of each case, not from
/// the lists that were worked out of them.
class ConsistencyCheck
{
public:
    ConsistencyCheck(const Overview &overview, QDate today) : m_overview(overview), m_today(today) {}

    /// Looks at the next cases; whether there may be more.
    [[nodiscard]] Result<bool> next(int cases);
    qint64 checked() const { return m_checked; }
    const QList<CheckRow> &findings() const { return m_findings; } ///< by case

private:
    const Overview &m_overview;
    QDate m_today;
    ComplaintId m_last{0};
    qint64 m_checked = 0;
    QList<CheckRow> m_findings;
};

/// The findings of one case that hold today.
[[nodiscard]] Result<QList<CheckRow>> findingsOf(const Overview &overview, ComplaintId complaint,
                                                 QDate today);

} // namespace gehoor
