// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/copycheck.h>
#include <tests/core/backups/backupstest.h>
#include <tests/support/fixedkey.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// How the backups stand, as Today tells it.
using BackupStateTest = BackupsTest;

TEST_F(BackupStateTest, saysHowTheBackupsStand)
{
    EXPECT_EQ(backups().state(), BackupState::NoFolder);
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    EXPECT_EQ(backups().state(), BackupState::None);
    const auto made = backups().make();
    ASSERT_TRUE(made);
    EXPECT_EQ(backups().state(), BackupState::Good);
    clock.set(clock.today().addDays(oldBackupDays));
    EXPECT_EQ(backups().state(), BackupState::Good);
    clock.set(clock.today().addDays(1));
    EXPECT_EQ(backups().state(), BackupState::Old);
    QFile::remove(made->path);
    EXPECT_EQ(backups().state(), BackupState::None);
    QDir(folder()).removeRecursively();
    EXPECT_EQ(backups().state(), BackupState::FolderGone);
}

/// As by a stick that was pulled out, or that fails.
TEST_F(BackupStateTest, takesACopyThatWasCutShortForNoCopy)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    const auto first = backups().make();
    ASSERT_TRUE(first);
    logOne();
    clock.set(clock.today().addDays(oldBackupDays + 1));
    const auto second = backups().make();
    ASSERT_TRUE(second);
    EXPECT_EQ(backups().state(), BackupState::Good);
    ASSERT_TRUE(QFile::resize(second->path, second->written.bytes / 2));
    EXPECT_EQ(backups().newest().value()->path, first->path);
    EXPECT_EQ(backups().state(), BackupState::Old);
    EXPECT_EQ(backups().isDue(), true);
    ASSERT_TRUE(QFile::resize(first->path, 0));
    EXPECT_EQ(backups().state(), BackupState::None);
    EXPECT_EQ(backups().isDue(), true);
}

/// The whole one before it is of the same day, and lacks what was done since.
TEST_F(BackupStateTest, saysThatWorkIsInNoBackupWhereTheNewestWasCutShort)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    ASSERT_TRUE(backups().make());
    logOne();
    const auto second = backups().make();
    ASSERT_TRUE(second);
    EXPECT_EQ(backups().state(), BackupState::Good);
    ASSERT_TRUE(QFile::resize(second->path, second->written.bytes - 1));
    EXPECT_EQ(backups().state(), BackupState::Missed);
    ASSERT_TRUE(backups().make());
    EXPECT_EQ(backups().state(), BackupState::Good);
}

TEST_F(BackupStateTest, saysAtTheNextOpeningThatTheRegisterWasLeftWithoutABackupOfItsWork)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    ASSERT_TRUE(backups().make());
    logOne();
    EXPECT_EQ(backups().state(), BackupState::Good) << "there is time until it is closed";
    closeDesk();
    openDesk();
    EXPECT_EQ(backups().state(), BackupState::Missed);
    logOne();
    EXPECT_EQ(backups().state(), BackupState::Missed);
    ASSERT_TRUE(backups().make());
    EXPECT_EQ(backups().state(), BackupState::Good);
    closeDesk();
    openDesk();
    EXPECT_EQ(backups().state(), BackupState::Good) << "nothing was done since";
}

/// The one of yesterday is on a stick that is away.
TEST_F(BackupStateTest, missesNoBackupWhereSticksTakeTurns)
{
    const QString first = path(u"first"_s);
    const QString second = path(u"second"_s);
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    ASSERT_TRUE(backups().make());
    ASSERT_TRUE(QFile::rename(folder(), first));
    logOne();
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    ASSERT_TRUE(backups().make());
    closeDesk();
    ASSERT_TRUE(QFile::rename(folder(), second) && QFile::rename(first, path(u"stick"_s)));
    openDesk();
    EXPECT_EQ(backups().newest().value()->made.date(), QDate(2026, 11, 23));
    EXPECT_EQ(backups().state(), BackupState::Good);
    logOne();
    closeDesk();
    openDesk();
    EXPECT_EQ(backups().state(), BackupState::Missed);
}

TEST_F(BackupStateTest, missesABackupOfWorkAfterARestore)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    const auto made = backups().make();
    ASSERT_TRUE(made);
    logOne();
    closeDesk();
    {
        const auto restoration = prepare(made->path);
        ASSERT_TRUE(succeeded(restoration));
        ASSERT_TRUE(succeeded((*restoration)->put()));
    }
    openDesk();
    EXPECT_EQ(backups().state(), BackupState::Good);
    logOne();
    closeDesk();
    openDesk();
    EXPECT_EQ(backups().state(), BackupState::Missed);
}

/// As of a job that exports at night.
TEST_F(BackupStateTest, missesNoBackupOfALookOrAnExportAlone)
{
    logOne();
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    ASSERT_TRUE(backups().make());
    ASSERT_TRUE(succeeded(desk().file.noteReading({ActKind::CaseOpened, ComplaintId(1), {}})));
    ASSERT_TRUE(succeeded(desk().file.noteReading({ActKind::Searched, {}, {}})));
    ASSERT_TRUE(succeeded(desk().file.noteReading({ActKind::Exported, {}, {}})));
    ASSERT_TRUE(succeeded(desk().file.noteReading({ActKind::DueDatesExported, {}, {}})));
    closeDesk();
    openDesk();
    EXPECT_EQ(backups().state(), BackupState::Good);
}

TEST_F(BackupStateTest, saysThatTheNewestOpensWithAnEarlierKeyAlone)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    ASSERT_TRUE(backups().make());
    const Key another = fixedKey(9);
    ASSERT_TRUE(succeeded(desk().file.changeKey(another, ActKind::PassphraseChanged)));
    EXPECT_EQ(backups().state(), BackupState::OtherKey);
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(backups().make());
    EXPECT_EQ(backups().state(), BackupState::Good);
}

TEST_F(BackupStateTest, takesACopyOfWhichTheBeginningIsGoneForNoCopy)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    QFile damaged(backups().make()->path);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(1024, '\0'));
    damaged.close();
    EXPECT_FALSE(backups().newest()->has_value());
    EXPECT_EQ(backups().state(), BackupState::None) << "and none of another key";
    EXPECT_EQ(backups().isDue(), true);
    EXPECT_EQ(lookAtCopy(backups().copies()->constFirst(), desk().file), CopyFound::Changed);
}

TEST_F(BackupStateTest, saysThatWorkIsInNoBackupWhereTheBeginningOfTheNewestIsGone)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    const auto first = backups().make();
    ASSERT_TRUE(first);
    logOne();
    clock.set(clock.today().addDays(1));
    QFile damaged(backups().make()->path);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(1024, '\0'));
    damaged.close();
    EXPECT_EQ(backups().newest().value()->path, first->path);
    EXPECT_EQ(backups().state(), BackupState::Missed);
}

TEST_F(BackupStateTest, saysForAsLongAsItIsOpenThatTheRegisterIsDamaged)
{
    ASSERT_TRUE(backups().setPlan({folder(), {}}));
    ASSERT_TRUE(backups().make());
    desk().file.noteDamage();
    EXPECT_EQ(backups().state(), BackupState::Damaged);
    closeDesk();
    openDesk();
    EXPECT_EQ(backups().state(), BackupState::Good);
}

TEST_F(BackupStateTest, isDueWhenSomethingWasDoneSinceTheNewestCopy)
{
    logOne();
    EXPECT_EQ(backups().isDue(), false); // no folder
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 1, .weekly = 1, .monthly = 1}}));
    EXPECT_EQ(backups().isDue(), true);
    ASSERT_TRUE(backups().make());
    EXPECT_EQ(backups().isDue(), false);
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(backups().make()); // takes the one of yesterday away
    EXPECT_EQ(backups().isDue(), false);
    logOne();
    EXPECT_EQ(backups().isDue(), true);
}

} // namespace
} // namespace gehoor
