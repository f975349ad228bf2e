// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/navigationrail.h>

#include <QApplication>
#include <QFocusEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(NavigationRailTest, marksThePageInSightAgainWhenTheArrowsWentElsewhere)
{
    NavigationRail rail({u"Today"_s, u"Cases"_s, u"Settings"_s});
    rail.setCurrent(1);
    QSignalSpy chosen(&rail, &NavigationRail::chosen);
    QTest::keyClick(&rail, Qt::Key_Down);
    EXPECT_EQ(rail.currentRow(), 2);
    EXPECT_EQ(chosen.size(), 0) << "arrows alone go nowhere";

    QFocusEvent away(QEvent::FocusOut);
    QApplication::sendEvent(&rail, &away);
    EXPECT_EQ(rail.currentRow(), 1);
}

} // namespace
} // namespace gehoor
