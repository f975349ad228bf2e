// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/lastrestore.h>
#include <tests/core/backups/backupstest.h>
#include <tests/support/cutofflog.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class LastRestoreTest : public BackupsTest
{
protected:
    /// Where what stood there is kept.
    QString restore(const QString &backup)
    {
        const auto restoration = prepare(backup);
        EXPECT_TRUE(succeeded(restoration));
        return (*restoration)->put().value();
    }
    QString backedUp(const QString &name) { return backups().makeTo(path(name))->path; }
    std::optional<LastRestore> told() { return lastRestore(desk().file, clock.now()).value(); }
};

TEST_F(LastRestoreTest, tellsHowMuchWasLostAndWhereItStillIs)
{
    EXPECT_FALSE(told());
    const QString copy = backedUp(u"copy.gehoor"_s);
    logOne();
    logOne();
    closeDesk();
    const QString aside = restore(copy);
    openDesk();
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->loss, Loss{.acts = 3}) << "both cases, and that the backup was made";
    EXPECT_EQ(told()->keptAs, aside);
    EXPECT_EQ(told()->at, clock.now());
    logOne();
    closeDesk();
    openDesk(Access::Read);
    EXPECT_TRUE(told()) << "until the officer has seen to it";
}

TEST_F(LastRestoreTest, saysNothingMoreOnceTheFileOfBeforeIsGone)
{
    const QString copy = backedUp(u"copy.gehoor"_s);
    logOne();
    closeDesk();
    const QString aside = restore(copy);
    openDesk();
    ASSERT_TRUE(QFile::remove(aside));
    EXPECT_FALSE(told());
}

/// Nor does who only looked at a case or made a backup lose anything.
TEST_F(LastRestoreTest, saysNothingWhereNoWorkWasLost)
{
    const ComplaintId id = logComplaint(desk()).id;
    const QString copy = backedUp(u"copy.gehoor"_s);
    ASSERT_TRUE(succeeded(desk().file.noteReading({ActKind::CaseOpened, id, {}})));
    backedUp(u"later.gehoor"_s);
    closeDesk();
    ASSERT_TRUE(QFile::exists(restore(copy)));
    openDesk();
    EXPECT_FALSE(told());
}

TEST_F(LastRestoreTest, saysThatItIsNotKnownWhatWasLostWhereThePresentFileCouldNotBeRead)
{
    const QString copy = backedUp(u"copy.gehoor"_s);
    ASSERT_TRUE(succeeded(desk().file.changeKey(testKey(2), ActKind::PassphraseChanged)));
    closeDesk();
    const QString aside = restore(copy);
    openDesk();
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->loss, Loss{.isKnown = false});
    EXPECT_EQ(told()->keptAs, aside);
}

/// As on another computer: nobody can know there what was done after the backup.
TEST_F(LastRestoreTest, saysForTwoWeeksWithWhichActTheBackupEndedThatTookNothingsPlace)
{
    logOne();
    const QDateTime ended = clock.now();
    const QString copy = backedUp(u"copy.gehoor"_s);
    logOne();
    closeDesk();
    ASSERT_TRUE(QFile::remove(registerPath()));
    clock.set(clock.today().addDays(3));
    const QDateTime restoredAt = clock.now();
    EXPECT_EQ(restore(copy), QString());
    openDesk();
    logOne();
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->loss, (Loss{.isKnown = false, .stoodNothing = true}));
    EXPECT_EQ(told()->at, restoredAt);
    EXPECT_EQ(told()->endedAt, ended);
    EXPECT_EQ(told()->keptAs, QString());
    clock.set(clock.today().addDays(daysRestoreIsTold - 1));
    EXPECT_TRUE(told());
    clock.set(clock.today().addDays(1));
    EXPECT_FALSE(told());
}

/// Opening it notes that, which is no act of the backup.
TEST_F(LastRestoreTest, tellsWithWhichActABackupEndedWhoseLogIsCutOff)
{
    closeDesk();
    openDesk(); // with a log of its own
    logOne();
    logOne();
    const QDateTime ended = clock.now();
    const QString copy = path(u"copied while open.gehoor"_s);
    ASSERT_NO_FATAL_FAILURE(copyAsCutOff(registerPath(), copy));
    closeDesk();
    ASSERT_TRUE(QFile::remove(registerPath()));
    clock.set(clock.today().addDays(3));
    EXPECT_EQ(restore(copy), QString());
    openDesk();
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->endedAt, ended);
}

/// As by whoever sees that the wrong backup was put back.
TEST_F(LastRestoreTest, saysNothingMoreOnceTheFileOfBeforeIsPutBackItself)
{
    const QString copy = backedUp(u"copy.gehoor"_s);
    logOne();
    closeDesk();
    const QString first = restore(copy);
    ASSERT_TRUE(QFile::exists(restore(first)));
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 1);
    EXPECT_FALSE(told());
}

TEST_F(LastRestoreTest, readsNoLossFromNotesOfBefore)
{
    const QString head(64, u'a');
    EXPECT_EQ(lossFrom(head), Loss());
    for (const Loss &loss :
         {Loss(), Loss{.acts = 12}, Loss{.isKnown = false}, Loss{.isKnown = false, .stoodNothing = true}}) {
        EXPECT_EQ(lossFrom(noteOnRestored(head, loss)), loss);
        EXPECT_TRUE(noteOnRestored(head, loss).startsWith(head));
    }
}

} // namespace
} // namespace gehoor
