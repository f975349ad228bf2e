// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace gehoor {

/// A rule: whether a line of the trail is of a moment so long before that of an earlier line that a clock was
/// set back in between, and not only put right by some seconds. Both in UTC, so that summer time plays no
/// part.
inline bool goesBack(const QDateTime &earlierLine, const QDateTime &laterLine)
{
    constexpr qint64 putRight = 60; // seconds
    return laterLine.secsTo(earlierLine) > putRight;
}

} // namespace gehoor
