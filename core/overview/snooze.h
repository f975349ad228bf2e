// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/overview/standing.h>

namespace gehoor {

/// That the officer put the next step of a case off until a day. It holds for that step only: when another
/// becomes the next, the case is back among the others. No due date moves by it.
struct Snooze
{
    SnoozeId id{0}; ///< 0: not kept yet
    ComplaintId complaint;
    Step step;
    QDate day;   ///< it was put off
    QDate until; ///< it comes back
    QString reason;

    bool operator==(const Snooze &) const = default;
};

/// The farthest day a step may be put off to: a year. A case that nobody sees for longer is forgotten.
inline QDate lastSnoozeDay(QDate today)
{
    return today.addYears(1);
}

} // namespace gehoor
