// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/dialogroom.h>

#include <QApplication>
#include <QDialog>
#include <QScreen>

#include <gtest/gtest.h>

namespace gehoor {
namespace {

class DialogRoomTest : public testing::Test
{
protected:
    DialogRoomTest() { qApp->installEventFilter(&m_room); }

private:
    DialogRoom m_room;
};

TEST_F(DialogRoomTest, opensNoDialogLargerThanItsScreen)
{
    QDialog dialog;
    const QSize screen = dialog.screen()->availableSize();
    dialog.resize(screen * 2);
    dialog.show();
    EXPECT_LT(dialog.width(), screen.width());
    EXPECT_LT(dialog.height(), screen.height());
    EXPECT_TRUE(dialog.screen()->availableGeometry().contains(dialog.geometry()));
}

TEST_F(DialogRoomTest, leavesADialogThatFitsAsLargeAsItAsks)
{
    QDialog dialog;
    dialog.resize(300, 200);
    dialog.show();
    EXPECT_EQ(dialog.size(), QSize(300, 200));
}

} // namespace
} // namespace gehoor
