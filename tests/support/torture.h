// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <gtest/gtest.h>
#include <iostream>
#include <string>

namespace gehoor {

/// How many rounds of each kind tests/torture/run asks for; 0 in the short form.
inline int tortureRounds()
{
    return qEnvironmentVariableIntValue("GEHOOR_TORTURE_ROUNDS");
}

/// How many rounds to do: `few` in the short form, and never fewer.
inline int tortureRounds(int few)
{
    return std::max(tortureRounds(), few);
}

/// How far to step through pages, bytes or calls, so as to make about `few` steps of `all` in the short form
/// and as many as there are rounds in the long one.
inline qint64 tortureStride(qint64 all, qint64 few)
{
    const qint64 steps = std::max<qint64>(tortureRounds(), few);
    return all <= steps ? 1 : all / steps;
}

/// Says in the long form where it stands, now and then.
inline void tellWhere(qint64 done, qint64 all)
{
    constexpr qint64 seldom = 25;
    if (tortureRounds() > 0 && done % seldom == 0)
        std::cout << "    " << done << " of " << all << std::endl;
}

/// The row of this test in the table that tests/torture/run ends with.
inline void nameRow(const std::string &row)
{
    testing::Test::RecordProperty("row", row);
}

/// What this test counted, for its row.
inline void tally(const std::string &what, qint64 count)
{
    testing::Test::RecordProperty(what, std::to_string(count));
}

} // namespace gehoor
