// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/backups/backupstore.h>
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/fixedkey.h>
#include <tests/support/stagetest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    /// A passphrase that did not open anything before.
    static Key another() { return fixedKey(9); }
    QString firstOfTwoDays()
    {
        EXPECT_TRUE(succeeded(backups().setPlan({folder(), {.daily = 1, .weekly = 1, .monthly = 1}})));
        return backups().make().value().path;
    }
    QString share() const
    {
        QDir().mkpath(path(u"share"_s));
        return path(u"share"_s);
    }
    void makeTheNextDay()
    {
        clock.set(clock.today().addDays(1));
        EXPECT_TRUE(succeeded(backups().make()));
    }
    BackupCopy known(const QString &copy)
    {
        QList<BackupCopy> copies = backups().copies().value();
        copies.removeIf([&](const BackupCopy &one) { return one.path != copy; });
        EXPECT_EQ(copies.size(), 1);
        return copies.value(0);
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
    EXPECT_EQ(backups().copies()->constLast().doubt, CopyDoubt::Changed);
}

TEST_F(BackupKeepingTest, noWholeCopyGoesForOneThatWasCutShort)
{
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 2, .weekly = 1, .monthly = 1}}));
    const QString whole = backups().make().value().path;
    makeTheNextDay();
    const QString cut = backups().newest().value()->path;
    ASSERT_TRUE(QFile::resize(cut, 0));
    makeTheNextDay();
    EXPECT_TRUE(QFile::exists(whole)) << "one of the two newest days that have a copy";
    EXPECT_EQ(known(cut).doubt, CopyDoubt::Changed) << "it is left to a person";
}

/// Opened with its emergency sheet, which asks for a new passphrase, and worked on in.
TEST_F(BackupKeepingTest, aCopyThatSomebodyWentOnInWithAnotherPassphraseIsNotTakenAway)
{
    const QString old = firstOfTwoDays();
    {
        Desk other(RegisterFile::open(old, testKey(), Access::Write, clock).value(), clock);
        ASSERT_TRUE(succeeded(other.file.changeKey(another(), ActKind::SheetUsed)));
        logComplaint(other);
    }
    makeTheNextDay();
    EXPECT_TRUE(QFile::exists(old)) << "and the case that stands in it alone";
    EXPECT_FALSE(known(old).removed);
    EXPECT_EQ(known(old).doubt, CopyDoubt::Changed);
    const qint64 acts = desk().file.audit(1)->constLast().number;
    makeTheNextDay();
    EXPECT_EQ(desk().file.audit(1)->constLast().number, acts + 2) << "it is said once";
    EXPECT_TRUE(QFile::exists(old));
}

TEST_F(BackupKeepingTest, aCopyOfAnOlderPassphraseIsTakenAwayWhenItIsAsItWasWritten)
{
    const QString old = firstOfTwoDays();
    EXPECT_EQ(known(old).written.bytes, QFileInfo(old).size());
    ASSERT_TRUE(succeeded(desk().file.changeKey(another(), ActKind::PassphraseChanged)));
    makeTheNextDay();
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(known(old).removed);
}

/// As of a program that was killed while it worked in the copy.
TEST_F(BackupKeepingTest, aCopyWithActsInALogBesideItIsNotTakenAway)
{
    const QString old = firstOfTwoDays();
    ASSERT_TRUE(succeeded(desk().file.changeKey(another(), ActKind::PassphraseChanged)));
    QFile log(old + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("acts");
    log.close();
    makeTheNextDay();
    EXPECT_TRUE(QFile::exists(old));
    EXPECT_TRUE(log.exists());
    EXPECT_EQ(known(old).doubt, CopyDoubt::Changed);
}

/// As those that an older Gehoor made, or that a restore was told of.
TEST_F(BackupKeepingTest, aCopyOfAnOlderPassphraseOfWhichNothingIsKnownIsNotTakenAway)
{
    const QString made = firstOfTwoDays();
    const QString old = folder() + u"/older.gehoor"_s;
    ASSERT_TRUE(QFile::copy(made, old));
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::BackupsChanged, {}, {}}, [&] {
        return BackupStore(desk().file)
            .insert({.made = clock.now().addDays(-1),
                     .path = old,
                     .byPlan = true,
                     .auditHead = known(made).auditHead});
    })));
    ASSERT_TRUE(succeeded(desk().file.changeKey(another(), ActKind::PassphraseChanged)));
    makeTheNextDay();
    EXPECT_FALSE(QFile::exists(made));
    EXPECT_TRUE(QFile::exists(old));
    EXPECT_EQ(known(old).doubt, CopyDoubt::Unknown);
}

/// One that only needs to be looked into, with the key of now, is known by its trail.
TEST_F(BackupKeepingTest, aCopyThatSomebodyLookedAtIsTakenAway)
{
    const QString old = firstOfTwoDays();
    ASSERT_TRUE(succeeded(RegisterFile::open(old, testKey(), Access::Write, clock)
                              .value()
                              ->noteReading({ActKind::Searched, {}, {}})));
    makeTheNextDay();
    EXPECT_FALSE(QFile::exists(old));
}

TEST_F(BackupKeepingTest, aDamagedCopyIsLeftAndSaidToBeChanged)
{
    const QString old = firstOfTwoDays();
    QFile file(old);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(100));
    file.write("ruined");
    file.close();
    makeTheNextDay();
    EXPECT_TRUE(QFile::exists(old));
    EXPECT_EQ(known(old).doubt, CopyDoubt::Changed);
}

TEST_F(BackupKeepingTest, aCopyInAFolderThatIsNoLongerChosenIsNotTakenAway)
{
    const KeepingRule one{.daily = 1, .weekly = 1, .monthly = 1};
    const QString old = firstOfTwoDays();
    ASSERT_TRUE(succeeded(backups().setPlan({share(), one})));
    makeTheNextDay();
    EXPECT_TRUE(QFile::exists(old));
    EXPECT_FALSE(known(old).removed);
    EXPECT_FALSE(known(old).doubt);
    ASSERT_TRUE(succeeded(backups().setPlan({folder(), one})));
    makeTheNextDay();
    EXPECT_FALSE(QFile::exists(old)) << "chosen again";
    EXPECT_TRUE(known(old).removed);
    EXPECT_EQ(QDir(share()).entryList(QDir::Files).size(), 1);
}

/// Two sticks that take turns, each with its own place: each holds all that the rule keeps.
TEST_F(BackupKeepingTest, aCopyInAnotherFolderPushesOutNoneHere)
{
    const KeepingRule two{.daily = 2, .weekly = 1, .monthly = 1};
    ASSERT_TRUE(succeeded(backups().setPlan({folder(), two})));
    ASSERT_TRUE(succeeded(backups().make()));
    for (const QString &other : {share(), folder(), share(), folder()}) {
        ASSERT_TRUE(succeeded(backups().setPlan({other, two})));
        makeTheNextDay();
    }
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files).size(), 2);
    EXPECT_EQ(QDir(share()).entryList(QDir::Files).size(), 2);
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

TEST_F(BackupKeepingTest, aCopyThatWasTakenAwayIsKnownToBeThoughADoubtAboutAnotherCouldNotBeKept)
{
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 2, .weekly = 1, .monthly = 1}}));
    const QString changed = backups().make().value().path;
    clock.set(clock.today().addDays(1));
    const QString old = backups().make().value().path;
    QFile file(changed);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter of somebody's");
    file.close();
    ASSERT_TRUE(backups().setPlan({folder(), {.daily = 1, .weekly = 1, .monthly = 1}}));
    ASSERT_TRUE(succeeded(changeBehind(desk().file.database(),
                                       u"CREATE TRIGGER no_room BEFORE UPDATE OF doubt ON backup_copy BEGIN"
                                       " SELECT RAISE(ABORT, 'no room'); END"_s)));
    makeTheNextDay();
    EXPECT_FALSE(known(changed).doubt);
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(known(old).removed);
}

} // namespace
} // namespace gehoor
