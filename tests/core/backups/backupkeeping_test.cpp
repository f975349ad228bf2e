// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/stagetest.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Which copies stay, and how they stand, when the world is not as it should be.
class BackupKeepingTest : public StageTest
{
protected:
    Backups backups() { return {desk().file, clock}; }
    QString folder() const
    {
        QDir().mkpath(path(u"stick"_s));
        return path(u"stick"_s);
    }
};

TEST_F(BackupKeepingTest, whatWasJustMadeStaysThoughTheClockWasSetBack)
{
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 1, .weekly = 1, .monthly = 1}}));
    clock.set(QDate(2026, 11, 26));
    ASSERT_TRUE(backups().make());
    clock.set(QDate(2026, 11, 25));
    const auto made = backups().make();
    ASSERT_TRUE(made);
    EXPECT_TRUE(QFile::exists(made->path));
    EXPECT_EQ(backups().newest().value()->path, made->path);
    EXPECT_EQ(backups().state(), BackupState::Good);
}

TEST_F(BackupKeepingTest, aCopyOfTheFutureDoesNotPassForANewOne)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    clock.set(QDate(2036, 1, 1));
    ASSERT_TRUE(backups().make());
    clock.set(QDate(2026, 11, 23));
    EXPECT_EQ(backups().state(), BackupState::Old);
    ASSERT_TRUE(backups().make());
    EXPECT_EQ(backups().state(), BackupState::Good);
    clock.set(clock.today().addDays(oldBackupDays + 1));
    EXPECT_EQ(backups().state(), BackupState::Old);
}

TEST_F(BackupKeepingTest, aFileThatIsNotTheOldCopyAnyMoreIsNotTakenAway)
{
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 1, .weekly = 1, .monthly = 1}}));
    const QString old = backups().make()->path;
    QFile file(old);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter of somebody's");
    file.close();
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(succeeded(backups().make()));
    EXPECT_TRUE(QFile::exists(old));
    EXPECT_FALSE(backups().copies()->constLast().removed);
}

TEST_F(BackupKeepingTest, anOldCopyThatSomebodyHasOpenIsNotTakenAway)
{
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 1, .weekly = 1, .monthly = 1}}));
    const QString old = backups().make()->path;
    {
        const auto open = RegisterFile::open(old, testKey(), Access::Write, clock);
        ASSERT_TRUE(succeeded(open));
        clock.set(clock.today().addDays(1));
        ASSERT_TRUE(succeeded(backups().make()));
        EXPECT_TRUE(QFile::exists(old));
    }
    QFile lock(old + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("123\ngehoor\nwerkplek-7\n");
    lock.close();
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(succeeded(backups().make()));
    EXPECT_TRUE(QFile::exists(old)) << "they work in it on another computer";
    lock.remove();
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(succeeded(backups().make()));
    EXPECT_FALSE(QFile::exists(old));
}

TEST_F(BackupKeepingTest, aCopyCountsThoughOlderOnesCouldNotBeTakenAway)
{
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 1, .weekly = 1, .monthly = 1}}));
    ASSERT_TRUE(backups().make());
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(),
                                       u"CREATE TRIGGER no_room BEFORE UPDATE ON backup_copy BEGIN"
                                       " SELECT RAISE(ABORT, 'no room'); END"_s)));
    clock.set(clock.today().addDays(1));
    const auto made = backups().make();
    ASSERT_TRUE(succeeded(made));
    EXPECT_TRUE(QFile::exists(made->path));
    EXPECT_EQ(backups().state(), BackupState::Good);
}

} // namespace
} // namespace gehoor
