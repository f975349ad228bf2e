// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/overview.h>
#include <core/overview/runningterms.h>

namespace gehoor {

/// Which open cases other terms would move, found some cases at a time, so that a window stays alive. Nothing
/// is changed.
class MovePreview
{
public:
    /// Failures as Settings::checkTerms() for the new terms, and of reading.
    [[nodiscard]] static Result<MovePreview> begin(const Overview &overview, const Terms &before,
                                                   const Terms &after);
    /// Looks at so many more cases; false when all were seen.
    [[nodiscard]] Result<bool> next(int cases);

    qsizetype seen() const { return m_seen; }
    qsizetype cases() const { return m_open.size(); }
    /// How many cases move.
    qsizetype movedCases() const;
    const QList<MovedDueDate> &moved() const { return m_moved; }

private:
    MovePreview(const Overview &overview, const Terms &before, const Terms &after, QList<ComplaintId> open);

    const Overview *m_overview;
    Terms m_before;
    Terms m_after;
    QList<ComplaintId> m_open;
    qsizetype m_seen = 0;
    QList<MovedDueDate> m_moved;
};

} // namespace gehoor
