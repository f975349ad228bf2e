// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/retention/copiestest.h>

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST_F(CopiesTest, copiesThatHoldItAreToBeDestroyed)
{
    const ComplaintId id = closed();
    clock.set(QDate(2028, 11, 22));
    const QString old = backedUp(u"old.gehoor"_s);
    afterTheTerm();
    EXPECT_EQ(retention().doomedCopies()->size(), 0);
    ASSERT_TRUE(succeeded(clear(id)));
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1);
    EXPECT_EQ(doomed.constFirst().copy.path, old);
    EXPECT_TRUE(doomed.constFirst().holdsCleared);
    const qint64 number = doomed.constFirst().copy.number;
    EXPECT_TRUE(failedWith(ErrorKind::NoNewerCopy, retention().destroyCopy(number)));
    EXPECT_TRUE(QFile::exists(old));
    EXPECT_TRUE(failedWith(ErrorKind::UnknownCopy, retention().destroyCopy(99)));
    clock.set(QDate(2028, 11, 24));
    backedUp(u"new.gehoor"_s);
    ASSERT_TRUE(succeeded(retention().destroyCopy(number)));
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_EQ(retention().doomedCopies()->size(), 0);
    EXPECT_EQ(desk().file.audit(1)->constFirst().kind, ActKind::CopyDestroyed);
}

TEST_F(CopiesTest, aCopyThatSomebodyHasOpenIsNotDestroyed)
{
    const QString old = copyOfWhatIsClearedSince();
    backedUp(u"new.gehoor"_s);
    const qint64 number = numberOf(old);
    {
        const auto open = RegisterFile::open(old, testKey(), Access::Write, clock);
        ASSERT_TRUE(succeeded(open));
        EXPECT_TRUE(failedWith(ErrorKind::InUse, retention().destroyCopy(number)));
        EXPECT_TRUE(QFile::exists(old));
    }
    ASSERT_TRUE(succeeded(retention().destroyCopy(number)));
    EXPECT_FALSE(QFile::exists(old));
}

TEST_F(CopiesTest, aCopyIsNotDestroyedWhereNoLineCouldTellIt)
{
    const QString old = copyOfWhatIsClearedSince();
    backedUp(u"new.gehoor"_s);
    const qint64 number = numberOf(old);
    ASSERT_TRUE(QFile::rename(registerPath(), path(u"away.gehoor"_s)));
    EXPECT_TRUE(failedWith(ErrorKind::KeptBeside, retention().destroyCopy(number)));
    EXPECT_TRUE(QFile::exists(old));
}

TEST_F(CopiesTest, aCopyOutOfReachIsRecordedAsDestroyed)
{
    const ComplaintId id = closed();
    clock.set(QDate(2028, 11, 22));
    QFile::remove(backedUp(u"stick.gehoor"_s));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1);
    EXPECT_TRUE(succeeded(retention().destroyCopy(doomed.constFirst().copy.number)));
    EXPECT_EQ(retention().doomedCopies()->size(), 0);
}

/// The list says that it is gone, and under that name it holds every case.
TEST_F(CopiesTest, aCopyThatWasKilledBeforeItHadItsNameIsDestroyed)
{
    const ComplaintId id = closed();
    clock.set(QDate(2028, 11, 22));
    const QString copy = backedUp(u"copy.gehoor"_s);
    const QString unnamed = copy + u".part"_s;
    ASSERT_TRUE(QFile::rename(copy, unnamed));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    ASSERT_TRUE(succeeded(retention().destroyCopy(numberOf(copy))));
    EXPECT_FALSE(QFile::exists(unnamed));
    EXPECT_EQ(retention().doomedCopies()->size(), 0);
}

TEST_F(CopiesTest, whatOnlyBearsTheNameOfAnUnfinishedCopyIsLeft)
{
    const ComplaintId id = closed();
    clock.set(QDate(2028, 11, 22));
    const QString copy = backedUp(u"copy.gehoor"_s);
    ASSERT_TRUE(QFile::remove(copy));
    QFile other(copy + u".part"_s);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("a letter of somebody's");
    other.close();
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    EXPECT_TRUE(succeeded(retention().destroyCopy(numberOf(copy))));
    EXPECT_TRUE(other.exists());
}

/// Two sticks that take turns bear the same name.
TEST_F(CopiesTest, anOlderCopyDoesNotTakeANewerOneOfTheSameNameAlong)
{
    const ComplaintId id = closed();
    clock.set(QDate(2028, 11, 22));
    const QString stick = backedUp(u"stick.gehoor"_s);
    QFile::remove(stick);
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    clock.set(QDate(2028, 11, 24));
    ASSERT_EQ(backedUp(u"stick.gehoor"_s), stick);
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1);
    EXPECT_FALSE(doomed.constFirst().there);
    EXPECT_TRUE(succeeded(retention().destroyCopy(doomed.constFirst().copy.number)));
    EXPECT_TRUE(QFile::exists(stick));
    EXPECT_EQ(retention().doomedCopies()->size(), 0);
}

TEST_F(CopiesTest, aFileThatARestoreKeptAsideIsNoNewerCopy)
{
    const QString old = copyOfWhatIsClearedSince();
    const QString aside = path(u"aside.gehoor"_s);
    ASSERT_TRUE(QFile::copy(old, aside));
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::BackupsChanged, {}, {}}, [&] {
        return BackupStore(desk().file).insert({.made = clock.now(), .path = aside, .auditHead = {}});
    })));
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1);
    EXPECT_TRUE(failedWith(ErrorKind::NoNewerCopy, retention().destroyCopy(doomed.constFirst().copy.number)));
    EXPECT_TRUE(QFile::exists(old));
}

TEST_F(CopiesTest, whatAKilledRestorePutAsideIsToBeDestroyedFromTheClearingOn)
{
    const ComplaintId id = closed();
    const QString aside = path(u"test-before-restore-2028-11-22-100000.gehoor"_s);
    closeDesk();
    ASSERT_TRUE(QFile::copy(registerPath(), aside));
    reopenDesk();
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1);
    EXPECT_EQ(doomed.constFirst().copy.path, aside);
    EXPECT_TRUE(doomed.constFirst().holdsCleared);
    EXPECT_TRUE(doomed.constFirst().there);
    const ComplaintId later = closed();
    clock.set(QDate(2030, 11, 24));
    ASSERT_TRUE(succeeded(clear(later)));
    EXPECT_EQ(retention().doomedCopies()->size(), 1) << "it is known once";
    backedUp(u"new.gehoor"_s);
    const qint64 number = doomed.constFirst().copy.number;
    EXPECT_TRUE(failedWith(ErrorKind::CopyInDoubt, retention().destroyCopy(number)))
        << "nobody knows what it held";
    ASSERT_TRUE(succeeded(retention().destroyCopy(number, InDoubt::Destroy)));
    EXPECT_FALSE(QFile::exists(aside));
}

/// As by a program that synchronises folders: all that was done went on in that file, and no backup is made
/// of it.
TEST_F(CopiesTest, whatWasKeptWhileTheRegisterWasAwayIsToBeDestroyedFromTheClearingOn)
{
    const ComplaintId id = closed();
    const QString kept = path(u"test-kept.gehoor"_s);
    const QString away = path(u"away.gehoor"_s);
    ASSERT_TRUE(QFile::rename(registerPath(), away));
    closeDesk();
    ASSERT_TRUE(QFile::exists(kept));
    ASSERT_TRUE(QFile::rename(away, registerPath()));
    QFile file(kept);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(clock.now().addDays(1), QFileDevice::FileModificationTime));
    file.close();
    reopenDesk();
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1);
    EXPECT_EQ(doomed.constFirst().copy.path, kept);
    EXPECT_TRUE(doomed.constFirst().holdsCleared);
    backedUp(u"new.gehoor"_s);
    ASSERT_TRUE(succeeded(retention().destroyCopy(doomed.constFirst().copy.number, InDoubt::Destroy)));
    EXPECT_FALSE(QFile::exists(kept));
    EXPECT_EQ(retention().doomedCopies()->size(), 0);
}

/// The rule takes nothing away there.
TEST_F(CopiesTest, aCopyPastTheRuleInAFolderThatIsNoLongerChosenIsDestroyedWhenSomebodySaysSo)
{
    Backups backups(desk().file, clock);
    const auto madeIn = [&](const QString &folder) {
        QDir().mkpath(path(folder));
        EXPECT_TRUE(succeeded(backups.setPlan({path(folder), {.daily = 1, .weekly = 1, .monthly = 1}})));
        return backups.make().value().path;
    };
    const QString old = madeIn(u"stick"_s);
    clock.set(clock.today().addDays(1));
    const QString newer = madeIn(u"share"_s);
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1);
    EXPECT_EQ(doomed.constFirst().copy.path, old);
    EXPECT_TRUE(doomed.constFirst().there);
    EXPECT_FALSE(doomed.constFirst().holdsCleared);
    ASSERT_TRUE(QFile::exists(old)) << "until then";
    {
        QFile ruined(newer);
        ASSERT_TRUE(ruined.open(QIODevice::ReadWrite));
        const QByteArray start = ruined.peek(Key::saltSize);
        const auto begin = [&](const QByteArray &bytes) {
            ASSERT_TRUE(ruined.seek(0) && ruined.write(bytes) == bytes.size() && ruined.flush());
        };
        ASSERT_NO_FATAL_FAILURE(begin(QByteArray(start.size(), '\0')));
        EXPECT_EQ(retention().doomedCopies()->size(), 0) << "of the newer one nothing can be put back";
        ASSERT_NO_FATAL_FAILURE(begin(start));
    }
    ASSERT_TRUE(succeeded(retention().destroyCopy(numberOf(old))));
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(newer));
    EXPECT_EQ(retention().doomedCopies()->size(), 0);
}

TEST_F(CopiesTest, somethingElseThatStandsInItsPlaceIsNotDeleted)
{
    const QString old = copyOfWhatIsClearedSince();
    const QString newer = backedUp(u"new.gehoor"_s);
    const qint64 number = retention().doomedCopies()->constFirst().copy.number;
    const auto isRefused = [&] {
        const auto done = retention().destroyCopy(number);
        return !done && done.error() == Error{ErrorKind::NotThatCopy, old} && QFile::exists(old);
    };
    ASSERT_TRUE(QFile::remove(old) && QFile::copy(newer, old));
    EXPECT_TRUE(isRefused()) << "a later copy";
    ASSERT_TRUE(succeeded(RegisterFile::open(old, testKey(), Access::Write, clock)
                              .value()
                              ->write({ActKind::Exported, {}, {}}, [] { return Result<>(); })));
    EXPECT_TRUE(isRefused()) << "a register that was worked in";
    QFile file(old);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter of somebody's");
    file.close();
    EXPECT_TRUE(isRefused()) << "no register";
    ASSERT_EQ(retention().doomedCopies()->size(), 1);
    ASSERT_TRUE(QFile::remove(old));
    EXPECT_TRUE(succeeded(retention().destroyCopy(number))) << "by hand";
}

/// What stands where the register itself stands is never deleted.
TEST_F(CopiesTest, aCopyThatIsTheRegisterNowIsOnlyRecorded)
{
    const ComplaintId id = closed();
    clock.set(QDate(2028, 11, 22));
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::BackupsChanged, {}, {}}, [&] {
        return BackupStore(desk().file)
            .insert({.made = clock.now(), .path = registerPath(), .auditHead = u"0"_s});
    })));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1);
    EXPECT_TRUE(succeeded(retention().destroyCopy(doomed.constFirst().copy.number)));
    EXPECT_TRUE(QFile::exists(registerPath()));
    EXPECT_EQ(retention().doomedCopies()->size(), 0);
}

TEST_F(CopiesTest, copiesMadeBeforeTheFileWasWrittenAnewHoldRemains)
{
    const ComplaintId id = closed();
    afterTheTerm();
    clearWhileSomebodyReads(id);
    clock.set(QDate(2028, 11, 24));
    const QString between = backedUp(u"between.gehoor"_s);
    ASSERT_EQ(retention().doomedCopies()->size(), 1);
    clock.set(QDate(2028, 11, 25));
    ASSERT_TRUE(succeeded(retention().rewrite()));
    clock.set(QDate(2028, 11, 26));
    backedUp(u"after.gehoor"_s);
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1);
    EXPECT_EQ(doomed.constFirst().copy.path, between);
    EXPECT_TRUE(doomed.constFirst().holdsCleared);
}

TEST_F(CopiesTest, copiesMadeWhileTheClockWasWrongAreFound)
{
    const ComplaintId id = closed();
    clock.set(QDate(2036, 1, 1));
    const QString ahead = backedUp(u"ahead.gehoor"_s);
    clock.set(QDate(2020, 1, 1));
    const QString behind = backedUp(u"behind.gehoor"_s);
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    clock.set(QDate(2027, 1, 1));
    backedUp(u"later.gehoor"_s);
    QStringList doomed;
    const auto found = retention().doomedCopies().value();
    for (const DoomedCopy &one : found)
        doomed << one.copy.path;
    EXPECT_EQ(doomed, (QStringList{ahead, behind})) << "and not what was made afterwards";
}

/// Of when it was logged a destroyed case keeps the year alone.
TEST_F(CopiesTest, copiesMadeBeforeADestroyedCaseWasLoggedDoNotHoldIt)
{
    const QDate logged = clock.today();
    clock.set(QDate(logged.year(), 2, 1));
    backedUp(u"before.gehoor"_s);
    ASSERT_TRUE(succeeded(desk().file.write({ActKind::BackupsChanged, {}, {}}, [&] {
        return BackupStore(desk().file)
            .insert({.made = QDateTime(QDate(logged.year(), 3, 1), QTime(9, 0), Qt::UTC),
                     .path = path(u"strange.gehoor"_s),
                     .auditHead = u"0"_s});
    })));
    clock.set(logged);
    const ComplaintId id = closed();
    clock.set(QDate(2028, 11, 22));
    const QString holding = backedUp(u"holding.gehoor"_s);
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id, ClearedHow::Destroyed)));
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1) << "one known by its line and one by the clock are kept";
    EXPECT_EQ(doomed.constFirst().copy.path, holding);
}

TEST_F(CopiesTest, whoReadsAlongLeavesTheRewritingToBeDoneAgain)
{
    const ComplaintId id = closed();
    afterTheTerm();
    clearWhileSomebodyReads(id);
    EXPECT_TRUE(desk().complaints.find(id)->cleared.has_value());
    EXPECT_TRUE(retention().rewriteDue().value());
    ASSERT_TRUE(succeeded(retention().rewrite()));
    EXPECT_FALSE(retention().rewriteDue().value());
}

} // namespace
} // namespace gehoor
