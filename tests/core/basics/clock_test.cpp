// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/clock.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

namespace gehoor {
namespace {

TEST(FixedClockTest, standsUntilItIsSet)
{
    FixedClock clock(QDate(2026, 11, 23));
    EXPECT_EQ(clock.today(), QDate(2026, 11, 23));
    EXPECT_EQ(clock.now(), QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    EXPECT_EQ(clock.now(), clock.now());
    clock.set(QDate(2027, 1, 1));
    EXPECT_EQ(clock.today(), QDate(2027, 1, 1));
    EXPECT_EQ(clock.now().date(), QDate(2027, 1, 1));
}

TEST(SystemClockTest, speaksInUtc)
{
    EXPECT_EQ(SystemClock().now().timeSpec(), Qt::UTC);
}

} // namespace
} // namespace gehoor
