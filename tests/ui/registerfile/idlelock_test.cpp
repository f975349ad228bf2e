// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/registerfile/screenlocktest.h>
#include <ui/backups/backupkeeper.h>

#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// When it locks by itself, and when it waits.
class IdleLockTest : public ScreenLockTest
{
protected:
    /// As is done every second.
    void look() { window->findChild<IdleWatch *>()->look(); }
};

TEST_F(IdleLockTest, locksWhenNobodyTouchedItForSoLong)
{
    uptime.pass(usualIdle - 1);
    look();
    EXPECT_FALSE(isLocked());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    uptime.pass(usualIdle - 1);
    look();
    EXPECT_FALSE(isLocked()) << "a key was pressed";
    uptime.pass(1);
    look();
    EXPECT_TRUE(isLocked());
    unlock();
    expectUnlocked();
    look();
    EXPECT_FALSE(isLocked()) << "the time begins anew";
}

TEST_F(IdleLockTest, locksAfterTheTimeThatIsSet)
{
    ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(0)));
    uptime.pass(100'000);
    look();
    EXPECT_FALSE(isLocked());
    ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(2)));
    uptime.pass(2);
    look();
    EXPECT_TRUE(isLocked());
}

TEST_F(IdleLockTest, locksAfterTheMachineWasSuspendedHoweverShort)
{
    ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(0)));
    uptime.suspend(1);
    look();
    EXPECT_TRUE(isLocked());
}

/// Nobody has to look here.
TEST_F(IdleLockTest, locksByItselfOnceItIsTime)
{
    uptime.pass(usualIdle);
    EXPECT_TRUE(QTest::qWaitFor([] { return isLocked(); }, 60'000));
    EXPECT_TRUE(fallsAsleep());
    unlock();
    expectUnlocked();
    uptime.suspend(1);
    EXPECT_TRUE(QTest::qWaitFor([] { return isLocked(); }, 60'000)) << "and is looked at anew";
}

TEST_F(IdleLockTest, noDailyBackupBeginsOnceTheWindowsAreEmpty)
{
    const auto *timer = pages().backups().findChild<QTimer *>();
    ASSERT_NE(timer, nullptr);
    EXPECT_TRUE(timer->isActive());
    uptime.suspend(1);
    look();
    ASSERT_TRUE(isLocked());
    EXPECT_FALSE(timer->isActive());
    unlock();
    expectUnlocked();
    EXPECT_TRUE(timer->isActive());
}

TEST_F(IdleLockTest, breaksOffNoWorkThatIsGoingOn)
{
    {
        QProgressDialog progress(u"Busy"_s, {}, 0, 0, window.get());
        progress.show();
        uptime.suspend(1);
        look();
        EXPECT_FALSE(isLocked());
    }
    look();
    EXPECT_TRUE(isLocked()) << "as soon as it is done";
}

TEST_F(IdleLockTest, locksAfterWorkThatChangedSettingsInTheEndAsABackupDoes)
{
    const auto work = [this](const std::function<void()> &meanwhile) {
        QProgressDialog progress(u"Busy"_s, {}, 0, 0, window.get());
        progress.show();
        meanwhile();
        look();
        EXPECT_FALSE(isLocked());
        ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(usualIdle)));
    };
    ASSERT_NO_FATAL_FAILURE(work([this] { uptime.suspend(1); }));
    look();
    EXPECT_TRUE(isLocked()) << "the machine was suspended";
    EXPECT_TRUE(fallsAsleep());
    unlock();
    expectUnlocked();
    ASSERT_NO_FATAL_FAILURE(work([this] { uptime.pass(usualIdle); }));
    look();
    EXPECT_TRUE(isLocked()) << "nobody touched it for so long";
}

TEST_F(IdleLockTest, locksAfterTheWorkDuringWhichSomebodyAskedForIt)
{
    ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(0)));
    {
        QProgressDialog progress(u"Busy"_s, {}, 0, 0, window.get());
        progress.setWindowModality(Qt::ApplicationModal);
        progress.show();
        QTest::keyClick(&progress, Qt::Key_L, Qt::ControlModifier);
        QTest::qWait(1);
        EXPECT_FALSE(isLocked());
        ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(0))); // work may change settings
    }
    look();
    EXPECT_TRUE(isLocked()) << "by a key in a dialog";
    EXPECT_TRUE(fallsAsleep());
    unlock();
    expectUnlocked();
    look();
    EXPECT_FALSE(isLocked()) << "it was asked for once";
    {
        QProgressDialog progress(u"Busy"_s, {}, 0, 0, window.get());
        progress.show();
        lockAction()->trigger();
        EXPECT_FALSE(isLocked());
    }
    look();
    EXPECT_TRUE(isLocked()) << "by the window's own command";
}

} // namespace
} // namespace gehoor
