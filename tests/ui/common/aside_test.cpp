// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/keyboard.h>
#include <ui/common/aside.h>

#include <QLabel>
#include <QSemaphore>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AsideTest : public testing::Test, protected Keyboard
{
protected:
    AsideTest()
    {
        window.show();
        window.setFocusPolicy(Qt::StrongFocus);
    }

    /// Work that goes on until it is released.
    std::optional<int> waitForWork()
    {
        return aside<int>(
            [go = go] {
                go->acquire();
                return 42;
            },
            u"Reading the mail"_s, &window);
    }

    QWidget window;
    std::shared_ptr<QSemaphore> go = std::make_shared<QSemaphore>();
};

TEST_F(AsideTest, saysNothingAboutWhatIsDoneAtOnce)
{
    go->release();
    EXPECT_EQ(waitForWork(), 42);
}

TEST_F(AsideTest, saysWhatTakesLongAndEndsWithIt)
{
    inDialog([this](QDialog &dialog) {
        EXPECT_EQ(dialog.findChild<QLabel *>()->text(), u"Reading the mail"_s);
        go->release();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    });
    EXPECT_EQ(waitForWork(), 42);
    EXPECT_TRUE(everyDialogCame());
}

TEST_F(AsideTest, isStoppedByAKey)
{
    inDialog([this](QDialog &) { press(Qt::Key_Escape); });
    EXPECT_EQ(waitForWork(), std::nullopt);
    EXPECT_TRUE(everyDialogCame());
    go->release();
}

} // namespace
} // namespace gehoor
