// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/aside.h>

#include <QApplication>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QTimer>

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

    /// What is done as soon as the window says what it waits for.
    void whileItWaits(const std::function<void(QProgressDialog &)> &act)
    {
        QObject::connect(&watch, &QTimer::timeout, &window, [this, act] {
            auto *const waiting = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget());
            if (!waiting || !waiting->isActiveWindow())
                return;
            watch.stop();
            act(*waiting);
        });
        watch.start(5);
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
    QTimer watch;
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
    whileItWaits([&](QProgressDialog &waiting) {
        said = waiting.findChild<QLabel *>()->text();
        go->release();
    });
    EXPECT_EQ(waitForWork(), 42);
    EXPECT_EQ(said, u"Reading the mail"_s);
}

TEST_F(AsideTest, isStoppedByAKey)
{
    whileItWaits([](QProgressDialog &waiting) { QTest::keyClick(&waiting, Qt::Key_Escape); });
    EXPECT_EQ(waitForWork(), std::nullopt);
    go->release();
}

TEST_F(AsideTest, finishesWhatMustNotBeStopped)
{
    QString said;
    bool stayed = false;
    whileItWaits([&](QProgressDialog &waiting) {
        said = waiting.findChild<QLabel *>()->text();
        QTest::keyClick(&waiting, Qt::Key_Escape);
        waiting.close();
        stayed = waiting.isVisible() && waiting.findChildren<QPushButton *>().isEmpty();
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
