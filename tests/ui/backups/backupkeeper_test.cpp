// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/registerfile/database.h>
#include <tests/support/ui/desktest.h>
#include <ui/backups/backupkeeper.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register of which a backup takes longer than a moment.
class BackupKeeperTest : public DeskTest
{
protected:
    BackupKeeperTest()
    {
        EXPECT_TRUE(QDir().mkpath(path(u"stick"_s)));
        EXPECT_TRUE(succeeded(Backups(desk().file, clock).setPlan({path(u"stick"_s), {}})));
        EXPECT_TRUE(succeeded(desk().file.write({ActKind::TermsChanged, {}, {}}, [this] {
            return desk()
                .file.database()
                .run(u"INSERT INTO setting (key, value) VALUES ('large', hex(zeroblob(30000000)))"_s)
                .map([](qint64) {});
        })));
        QObject::connect(&m_everyMoment, &QTimer::timeout, &m_everyMoment, [this] {
            ++moments;
            if (const auto *box = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget()))
                said = box->labelText();
        });
        m_everyMoment.start(1);
    }
    /// Lets the time pass until it looks at the clock, once.
    void lookAtTheClock()
    {
        auto *timer = keeper.findChild<QTimer *>();
        ASSERT_NE(timer, nullptr);
        ASSERT_TRUE(timer->isActive());
        EXPECT_LE(timer->interval(), 600'000) << "often enough to see a new day";
        timer->start(1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return timer->interval() > 1; }, 60'000));
    }
    QStringList copies() const { return QDir(path(u"stick"_s)).entryList(QDir::Files); }

    QWidget window;
    BackupKeeper keeper{desk(), answers, &window};
    int moments = 0; ///< in which the window was alive
    QString said;

private:
    QTimer m_everyMoment;
};

TEST_F(BackupKeeperTest, leavesTheWindowAliveOnClosingAndSaysWhatIsDone)
{
    EXPECT_TRUE(keeper.onClosing());
    EXPECT_EQ(copies().size(), 1);
    EXPECT_GT(moments, 1);
    EXPECT_TRUE(said.contains(u"Making a backup"_s)) << said.toStdString();
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::BackedUp);
}

TEST_F(BackupKeeperTest, showsNothingOfItsOwnOnLocking)
{
    EXPECT_TRUE(succeeded(keeper.onLocking()));
    EXPECT_EQ(copies().size(), 1);
    EXPECT_GT(moments, 1);
    EXPECT_EQ(said, QString());
    EXPECT_TRUE(succeeded(desk().file.sleep())) << "all is done by then";
}

TEST_F(BackupKeeperTest, beginsNoneByTheClockWhileTheWindowLocks)
{
    clock.set(clock.today().addDays(1));
    auto *timer = keeper.findChild<QTimer *>();
    ASSERT_NE(timer, nullptr);
    timer->start(1);
    keeper.onCovering();
    QTest::qWait(20);
    EXPECT_EQ(copies(), QStringList());
    EXPECT_TRUE(succeeded(keeper.onLocking()));
    EXPECT_EQ(copies().size(), 1);
    EXPECT_FALSE(timer->isActive());
    keeper.onUnlocking();
    EXPECT_TRUE(timer->isActive());
}

/// Nothing is written then, so that the page of today would not hear that the stick is out.
TEST_F(BackupKeeperTest, hasTodayLookWhatIsWrongWhenNoneWasMade)
{
    ASSERT_TRUE(QDir(path(u"stick"_s)).removeRecursively());
    const QSignalSpy looks(&desk().file.changes(), &Changes::settingsChanged);
    EXPECT_TRUE(failedWith(ErrorKind::FileNotFound, keeper.onLocking()));
    EXPECT_EQ(looks.count(), 0) << "nothing is shown while it is locked";
    keeper.onUnlocking();
    EXPECT_EQ(looks.count(), 1);
    keeper.onUnlocking();
    EXPECT_EQ(looks.count(), 1);
    clock.set(QDate(2026, 11, 24));
    lookAtTheClock();
    EXPECT_EQ(looks.count(), 2);
}

TEST_F(BackupKeeperTest, doesNothingWhenNothingWasDone)
{
    EXPECT_TRUE(keeper.onClosing());
    moments = 0;
    EXPECT_TRUE(keeper.onClosing());
    EXPECT_EQ(moments, 0);
    EXPECT_EQ(copies().size(), 1);
}

TEST_F(BackupKeeperTest, looksAtTheClockAgainWhenTheRegisterStaysOpenAfterAll)
{
    ASSERT_TRUE(QDir(path(u"stick"_s)).removeRecursively());
    answers.willChoose(Way::None);
    EXPECT_FALSE(keeper.onClosing());
    ASSERT_TRUE(QDir().mkpath(path(u"stick"_s)));
    clock.set(QDate(2026, 11, 24));
    lookAtTheClock();
    EXPECT_EQ(copies().size(), 1);
}

TEST_F(BackupKeeperTest, makesOneEachDayInWhichTheRegisterStaysOpen)
{
    lookAtTheClock();
    EXPECT_EQ(copies().size(), 0) << "the day it was opened";
    clock.set(QDate(2026, 11, 24));
    moments = 0;
    lookAtTheClock();
    EXPECT_EQ(copies().size(), 1);
    EXPECT_GT(moments, 1);
    EXPECT_TRUE(said.contains(u"Making a backup"_s)) << said.toStdString();
    log(u"R. Mulder"_s);
    lookAtTheClock();
    EXPECT_EQ(copies().size(), 1) << "today's was made";
    clock.set(QDate(2026, 11, 25));
    lookAtTheClock();
    EXPECT_EQ(copies().size(), 2);
    clock.set(QDate(2026, 11, 26));
    lookAtTheClock();
    EXPECT_EQ(copies().size(), 2) << "nothing was done";
}

/// It was away overnight, when the new day began.
TEST_F(BackupKeeperTest, makesTheOneOfTheDayOnceTheStickIsBack)
{
    const QString away = path(u"away"_s);
    ASSERT_TRUE(QFile::rename(path(u"stick"_s), away));
    clock.set(QDate(2026, 11, 24));
    const QSignalSpy looks(&desk().file.changes(), &Changes::settingsChanged);
    lookAtTheClock();
    lookAtTheClock();
    EXPECT_EQ(looks.count(), 1) << "it is told once";
    ASSERT_TRUE(QFile::rename(away, path(u"stick"_s)));
    lookAtTheClock();
    EXPECT_EQ(copies().size(), 1);
    log(u"R. Mulder"_s);
    lookAtTheClock();
    EXPECT_EQ(copies().size(), 1) << "once a day";
}

TEST_F(BackupKeeperTest, waitsForAPauseInWhatIsTyped)
{
    clock.set(QDate(2026, 11, 24));
    window.show();
    QTest::keyClick(&window, Qt::Key_A);
    lookAtTheClock();
    EXPECT_EQ(copies().size(), 0);
    EXPECT_LE(keeper.findChild<QTimer *>()->interval(), 10'000) << "it looks again soon";
}

} // namespace
} // namespace gehoor
