// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/whileitwaits.h>
#include <ui/common/aside.h>

#include <QApplication>
#include <QProgressDialog>
#include <QSemaphore>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class AsideTest : public testing::Test
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
    QString said;
    const WhileItWaits meanwhile([&](QProgressDialog &waiting) {
        said = waiting.labelText();
        go->release();
    });
    EXPECT_EQ(waitForWork(), 42);
    EXPECT_EQ(said, u"Reading the mail"_s);
}

TEST_F(AsideTest, isStoppedByAKey)
{
    const WhileItWaits meanwhile([](QProgressDialog &waiting) { QTest::keyClick(&waiting, Qt::Key_Escape); });
    EXPECT_EQ(waitForWork(), std::nullopt);
    go->release();
}

TEST_F(AsideTest, finishesWhatMustNotBeStopped)
{
    QString said;
    bool stayed = false;
    const WhileItWaits meanwhile([&](QProgressDialog &waiting) {
        said = waiting.labelText();
        stayed = cannotBeStopped(waiting);
        go->release();
    });
    bool done = false;
    finishAside(
        [&] {
            go->acquire();
            done = true;
        },
        u"Keeping the mail"_s, &window);
    EXPECT_TRUE(done && stayed);
    EXPECT_EQ(said, u"Keeping the mail"_s);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

} // namespace
} // namespace gehoor
