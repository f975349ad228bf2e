// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/demo/calendar.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(DemoCalendarTest, putsNoActAfterThePresentMoment)
{
    const QDate today(2026, 11, 23);
    const struct
    {
        const char *now;
        const char *lastAct;
    } cases[] = {
        {"2026-11-23T06:30:00Z", "2026-11-23T06:30:00Z"},
        {"2026-11-22T23:15:00Z", "2026-11-22T23:15:00Z"}, // a quarter past midnight in the Netherlands
        {"2026-11-23T15:00:00Z", "2026-11-23T10:00:00Z"},
        {"2026-11-30T06:30:00Z", "2026-11-23T10:00:00Z"}, // a day that was chosen
        {"2026-11-01T06:30:00Z", "2026-11-23T10:00:00Z"},
    };
    for (const auto &c : cases) {
        const QDateTime now = QDateTime::fromString(QString::fromLatin1(c.now), Qt::ISODate);
        const FixedClock clock(today, secondOfActs(today, now));
        EXPECT_EQ(clock.now(), QDateTime::fromString(QString::fromLatin1(c.lastAct), Qt::ISODate)) << c.now;
        EXPECT_EQ(clock.today(), today);
    }
}

} // namespace
} // namespace gehoor
