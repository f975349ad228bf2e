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

/// A page with nothing of it may hold other things, so it is not said to be empty.
TEST(NavigationRailTest, saysWhatItCountsAndNoNumberWhereThatIsNothing)
{
    NavigationRail rail({u"Today"_s, u"Cases"_s});
    rail.setCount(0, 2, u"2 cases late"_s);
    EXPECT_EQ(rail.item(0)->text(), u"Today (2)"_s);
    EXPECT_EQ(rail.item(0)->toolTip(), u"2 cases late"_s);
    EXPECT_EQ(rail.item(0)->data(Qt::AccessibleTextRole).toString(), u"Today, 2 cases late"_s);
    rail.setCount(0, 0, u"0 cases late"_s);
    EXPECT_EQ(rail.item(0)->text(), u"Today"_s);
    EXPECT_EQ(rail.item(0)->data(Qt::AccessibleTextRole).toString(), u"Today, 0 cases late"_s);
}

} // namespace
} // namespace gehoor
