// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/overview/standing.h>

namespace gehoor {

/// A term that runs, or stands still, in a case.
struct RunningTerm
{
    DueDate due;
    QList<int> parts; ///< the parts it concerns; empty: the case

    bool operator==(const RunningTerm &) const = default;
};

/// A rule, pure: every term of an open case, by due date: those its next steps are due by, and the one to
/// decide for parts that are not judged for good. None for a closed case.
QList<RunningTerm> runningTerms(const CaseFacts &facts, const Terms &terms);

/// A due date of an open case that other terms would move.
struct MovedDueDate
{
    ComplaintId complaint;
    Term term;
    QDate from;
    QDate to;

    bool operator==(const MovedDueDate &) const = default;
};

/// A rule, pure: what moves in one case when these terms take the place of those.
QList<MovedDueDate> movedBy(ComplaintId complaint, const CaseFacts &facts, const Terms &before,
                            const Terms &after);

} // namespace gehoor
