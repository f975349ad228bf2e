// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/retention/copiestest.h>

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Copies of which it cannot be told that they are as they were written.
using DoubtfulCopiesTest = CopiesTest;

TEST_F(DoubtfulCopiesTest, aCopyThatWasLookedAtOrIsOfAnOlderPassphraseIsStillThatCopy)
{
    const ComplaintId id = closed();
    clock.set(QDate(2028, 11, 22));
    const QString seen = backedUp(u"seen.gehoor"_s);
    const QString older = backedUp(u"older.gehoor"_s);
    ASSERT_TRUE(succeeded(RegisterFile::open(seen, testKey(), Access::Write, clock)
                              .value()
                              ->noteReading({ActKind::CaseOpened, id, {}})));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    clock.set(QDate(2028, 11, 24));
    backedUp(u"new.gehoor"_s);
    EXPECT_TRUE(succeeded(retention().destroyCopy(numberOf(seen))));
    EXPECT_FALSE(QFile::exists(seen));
    ASSERT_TRUE(succeeded(desk().file.changeKey(another(), ActKind::PassphraseChanged)));
    EXPECT_TRUE(succeeded(retention().destroyCopy(numberOf(older))));
    EXPECT_FALSE(QFile::exists(older));
}

/// Damaged, or worked on in with the emergency sheet: neither opens with the key of now.
TEST_F(DoubtfulCopiesTest, whatIsNotAsItWasWrittenIsDestroyedOnlyWhenSomebodySaysSo)
{
    const ComplaintId id = closed();
    clock.set(QDate(2028, 11, 22));
    const QString damaged = backedUp(u"damaged.gehoor"_s);
    const QString worked = backedUp(u"worked.gehoor"_s);
    QFile file(damaged);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(100));
    file.write("ruined");
    file.close();
    ASSERT_TRUE(succeeded(RegisterFile::open(worked, testKey(), Access::Write, clock)
                              .value()
                              ->changeKey(another(), ActKind::SheetUsed)));
    afterTheTerm();
    ASSERT_TRUE(succeeded(clear(id)));
    clock.set(QDate(2028, 11, 24));
    backedUp(u"new.gehoor"_s);
    for (const QString &copy : {damaged, worked}) {
        const qint64 number = numberOf(copy);
        const auto refused = retention().destroyCopy(number);
        ASSERT_TRUE(failedWith(ErrorKind::CopyInDoubt, refused)) << copy.toStdString();
        EXPECT_EQ(refused.error().detail, copy);
        EXPECT_TRUE(QFile::exists(copy));
        EXPECT_TRUE(succeeded(retention().destroyCopy(number, InDoubt::Destroy)));
        EXPECT_FALSE(QFile::exists(copy));
    }
}

/// What the rule left to a person stands in that person's list.
TEST_F(DoubtfulCopiesTest, whatTheRuleLeftIsToBeDestroyedByHand)
{
    QDir().mkpath(path(u"stick"_s));
    Backups backups(desk().file, clock);
    ASSERT_TRUE(succeeded(backups.setPlan({path(u"stick"_s), {.daily = 1, .weekly = 1, .monthly = 1}})));
    const QString worked = backups.make().value().path;
    ASSERT_TRUE(succeeded(RegisterFile::open(worked, testKey(), Access::Write, clock)
                              .value()
                              ->changeKey(another(), ActKind::SheetUsed)));
    clock.set(clock.today().addDays(1));
    ASSERT_TRUE(succeeded(backups.make()));
    const auto doomed = retention().doomedCopies().value();
    ASSERT_EQ(doomed.size(), 1);
    EXPECT_EQ(doomed.constFirst().copy.path, worked);
    EXPECT_EQ(doomed.constFirst().copy.doubt, CopyDoubt::Changed);
    EXPECT_TRUE(doomed.constFirst().there);
    EXPECT_FALSE(doomed.constFirst().holdsCleared);
}

TEST_F(DoubtfulCopiesTest, aRegisterThatSomebodyWentOnInIsNoNewerCopy)
{
    const QString old = copyOfWhatIsClearedSince();
    const QString newer = backedUp(u"new.gehoor"_s);
    ASSERT_TRUE(succeeded(RegisterFile::open(newer, testKey(), Access::Write, clock)
                              .value()
                              ->changeKey(another(), ActKind::SheetUsed)));
    EXPECT_TRUE(failedWith(ErrorKind::NoNewerCopy, retention().destroyCopy(numberOf(old))));
    EXPECT_TRUE(QFile::exists(old));
}

TEST_F(DoubtfulCopiesTest, whatIsNoCopyAnyMoreIsNoNewerOne)
{
    const QString old = copyOfWhatIsClearedSince();
    QFile newer(backedUp(u"new.gehoor"_s));
    ASSERT_TRUE(newer.open(QIODevice::WriteOnly));
    newer.write("a letter of somebody's");
    newer.close();
    const qint64 number = retention().doomedCopies()->constFirst().copy.number;
    EXPECT_TRUE(failedWith(ErrorKind::NoNewerCopy, retention().destroyCopy(number)));
    EXPECT_TRUE(QFile::exists(old));
}

} // namespace
} // namespace gehoor
