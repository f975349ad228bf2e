// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/registerfile/screenlocktest.h>

#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register of which there is a backup, but none can be made of what was done since: the stick is out.
class LockWithoutBackupTest : public ScreenLockTest
{
protected:
    LockWithoutBackupTest()
    {
        EXPECT_TRUE(QDir().mkpath(stick));
        EXPECT_TRUE(succeeded(Backups(registerFile(), clock).setPlan({stick, {}})));
        EXPECT_TRUE(succeeded(Backups(registerFile(), clock).make()));
        EXPECT_TRUE(QTest::qWaitFor([&] { return lineOfToday().isEmpty(); }, 60'000));
        EXPECT_TRUE(
            succeeded(registerFile().write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); })));
        QTest::qWait(10);
    }
    void takeTheStickOut() { EXPECT_TRUE(QDir(stick).removeRecursively()); }
    void lockAndWait()
    {
        window->lock();
        EXPECT_TRUE(fallsAsleep());
    }
    QString lineOfToday() const { return window->findChild<QLabel *>(u"backupLabel"_s)->text(); }
    void press(const QString &button) { window->findChild<QPushButton *>(button)->click(); }
    bool closes()
    {
        QCloseEvent closing;
        QApplication::sendEvent(window.get(), &closing);
        return closing.isAccepted();
    }
    void expectToldWhich(const QString &question)
    {
        EXPECT_TRUE(answers.last().contains(u"No backup was made"_s)) << answers.last().toStdString();
        EXPECT_TRUE(answers.last().contains(question)) << answers.last().toStdString();
        EXPECT_FALSE(answers.last().contains(stick))
            << "nothing of the register: " << answers.last().toStdString();
    }

    const QString stick = path(u"stick"_s);
};

TEST_F(LockWithoutBackupTest, tellsSoOnTheScreenAndToWhoeverLeavesFromThere)
{
    takeTheStickOut();
    lockAndWait();
    EXPECT_TRUE(lockMessage().contains(u"No backup was made"_s)) << lockMessage().toStdString();
    answers.willConfirm(false);
    press(u"quitButton"_s);
    expectToldWhich(u"Quit Gehoor?"_s);
    EXPECT_FALSE(answers.last().contains(u"not yet saved"_s)) << answers.last().toStdString();
    EXPECT_TRUE(isLocked() && registerFile().isAsleep());
    answers.willConfirm(false);
    press(u"closeRegisterButton"_s);
    expectToldWhich(u"Close this register?"_s);
    EXPECT_TRUE(isLocked() && registerFile().isAsleep());
}

/// Where a program that synchronises folders took it away: whoever leaves from here must know of the other.
TEST_F(LockWithoutBackupTest, saysWhereAllOfItIsKeptWhereItsFileIsAway)
{
    ASSERT_TRUE(QFile::rename(file, path(u"away.gehoor"_s)));
    lockAndWait();
    EXPECT_TRUE(lockMessage().contains(u"is kept as locked-kept.gehoor"_s)) << lockMessage().toStdString();
    answers.willConfirm(false);
    press(u"quitButton"_s);
    EXPECT_TRUE(answers.last().contains(u"is kept as locked-kept.gehoor"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"Quit Gehoor?"_s)) << answers.last().toStdString();
    EXPECT_TRUE(isLocked() && registerFile().isAsleep());
}

TEST_F(LockWithoutBackupTest, saysNothingOfItWhenOneWasMade)
{
    lockAndWait();
    EXPECT_EQ(QDir(stick).entryList(QDir::Files).size(), 2);
    EXPECT_EQ(lockMessage(), QString());
    EXPECT_EQ(window->windowTitle(), u"Gehoor"_s) << "nor whose register it is";
    EXPECT_TRUE(closes()) << "and nobody is asked";
}

/// Before the register is brought to sleep, too.
TEST_F(LockWithoutBackupTest, asksBeforeTheWindowIsClosedFromOutside)
{
    takeTheStickOut();
    window->lock();
    answers.willConfirm(false);
    EXPECT_FALSE(closes());
    expectToldWhich(u"Quit Gehoor?"_s);
    EXPECT_TRUE(isLocked() && fallsAsleep());
    answers.willConfirm(true);
    EXPECT_TRUE(closes());
}

TEST_F(LockWithoutBackupTest, makesOneThoughTheWindowIsClosedBeforeItSleeps)
{
    window->lock();
    EXPECT_TRUE(closes());
    EXPECT_EQ(QDir(stick).entryList(QDir::Files).size(), 2);
}

TEST_F(LockWithoutBackupTest, showsTodayWhatIsWrongOnceItIsUnlocked)
{
    takeTheStickOut();
    lockAndWait();
    unlock();
    expectUnlocked();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lineOfToday().contains(u"is not there"_s); }, 60'000))
        << lineOfToday().toStdString();
    answers.willChoose(Way::Second); // without one
    EXPECT_TRUE(closes());
    EXPECT_TRUE(answers.last().contains(u"is not there"_s)) << answers.last().toStdString();
}

/// As on closing.
TEST_F(LockWithoutBackupTest, tellsBeforeItLeavesForAnotherRegister)
{
    ASSERT_TRUE(succeeded(RegisterFile::create(path(u"another.gehoor"_s), testKey(), clock)));
    takeTheStickOut();
    answers.willOpen({path(u"another.gehoor"_s)});
    answers.willChoose(Way::First); // nothing was put in yet
    answers.willChoose(Way::Second);
    const QList<QAction *> menus = window->menuBar()->actions();
    for (const QAction *menu : menus) {
        const QList<QAction *> actions = menu->menu()->actions();
        for (QAction *action : actions) {
            if (action->objectName() == u"openRegisterAction")
                action->trigger();
        }
    }
    EXPECT_TRUE(answers.allAsked());
    EXPECT_TRUE(answers.last().contains(u"is not there"_s)) << answers.last().toStdString();
    EXPECT_EQ(window->findChild<DeskView *>(), nullptr);
}

} // namespace
} // namespace gehoor
