// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace gehoor {

/// Does something once and says how many milliseconds it took.
using Measured = std::function<double()>;

/// Times `work`, done `times` over: the milliseconds of one.
Measured timed(const std::function<void()> &work, int times = 1);

/// What came out, a line for each comparison.
class Table
{
public:
    /// The limits hold for registers of 100,000 cases; with few cases what is fixed weighs too much.
    Table(const QString &registerPath, bool judged);

    /// Does both in turn, the more often the shorter they take, since others use the machine too, and once
    /// before that unmeasured; what takes seconds, three times in all. Prints the median of each, the median
    /// of the ratios, and whether it is at most `limit`; without a limit it is only told.
    void compare(const QString &what, std::optional<double> limit, const Measured &ours,
                 const Measured &bare);

    /// Whether every ratio so far was within its limit.
    bool isWithinLimits() const { return m_within; }

private:
    bool m_judged;
    bool m_within = true;
};

/// Ends the program with a sentence when something that is measured could not be done.
template <class T>
const T &sure(const T &result)
{
    if (!result)
        qFatal("failed: kind %d", static_cast<int>(result.error().kind));
    return result;
}

} // namespace gehoor
