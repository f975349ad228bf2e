// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/changebehind.h>
#include <tests/support/stagetest.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class SleepTest : public StageTest
{
protected:
    SleepTest() : id(logComplaint(desk()).id) {}
    Result<> note() { return desk().complaints.noteContact(id, clock.today(), u"Gebeld"_s); }

    ComplaintId id;
};

TEST_F(SleepTest, givesNothingAwayAndTakesNothingIn)
{
    ASSERT_TRUE(succeeded(desk().file.sleep()));
    EXPECT_TRUE(desk().file.isAsleep());
    EXPECT_TRUE(failedWith(ErrorKind::Locked, desk().complaints.find(id)));
    EXPECT_TRUE(failedWith(ErrorKind::Locked, note()));
    EXPECT_TRUE(failedWith(ErrorKind::Locked, desk().file.together([&] { return note(); })));
    EXPECT_TRUE(failedWith(ErrorKind::Locked, desk().file.audit()));
    EXPECT_TRUE(failedWith(ErrorKind::Locked, desk().overview.rows({}, 10)));
    EXPECT_TRUE(failedWith(ErrorKind::Locked, desk().settings.organisation()));
    EXPECT_TRUE(failedWith(ErrorKind::Locked, desk().file.noteReading({ActKind::CaseOpened, id, {}})));
    EXPECT_TRUE(failedWith(ErrorKind::Locked, desk().file.database().openLike(registerPath(), true)));
    EXPECT_TRUE(succeeded(desk().file.sleep())) << "a second time nothing happens";
}

TEST_F(SleepTest, goesOnAsIfNothingHadHappened)
{
    ASSERT_TRUE(succeeded(desk().file.sleep()));
    ASSERT_TRUE(succeeded(desk().file.wake(testKey())));
    EXPECT_FALSE(desk().file.isAsleep());
    EXPECT_TRUE(succeeded(note()));
    EXPECT_EQ(desk().overview.allCases(), 1);
    EXPECT_EQ(desk().file.inspect()->problems, QStringList());
    EXPECT_TRUE(succeeded(desk().file.wake(testKey()))) << "awake already";
    reopenDesk();
    EXPECT_EQ(desk().complaints.contacts(id)->size(), 1);
}

TEST_F(SleepTest, isWokenByItsOwnKeyAloneAndKeepsWhoTried)
{
    ASSERT_TRUE(succeeded(desk().file.sleep()));
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, desk().file.wake(testKey(2))));
    EXPECT_TRUE(desk().file.isAsleep());
    EXPECT_FALSE(desk().file.isOpenWith(testKey())) << "a passphrase that was being checked when it locked";
    EXPECT_TRUE(failedWith(ErrorKind::Locked, desk().complaints.find(id)));
    ASSERT_TRUE(succeeded(desk().file.wake(testKey())));
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::UnlockFailed);
    EXPECT_TRUE(succeeded(note()));
}

/// So what is being typed over it is not out of date when it goes on.
TEST_F(SleepTest, letsNobodyElseWrite)
{
    ASSERT_TRUE(succeeded(desk().file.sleep()));
    EXPECT_TRUE(
        failedWith(ErrorKind::InUse, RegisterFile::open(registerPath(), testKey(), Access::Write, clock)));
    EXPECT_TRUE(succeeded(RegisterFile::open(registerPath(), testKey(), Access::Read, clock)));
    ASSERT_TRUE(succeeded(desk().file.wake(testKey())));
}

TEST_F(SleepTest, isNotBegunInTheMiddleOfWork)
{
    EXPECT_TRUE(succeeded(desk().file.write({ActKind::Exported, {}, {}}, [&] {
        EXPECT_TRUE(failedWith(ErrorKind::Internal, desk().file.sleep()));
        return Result<>();
    })));
    EXPECT_TRUE(failedWith(ErrorKind::Internal, desk().file.together([&] { return desk().file.sleep(); })));
    ASSERT_TRUE(succeeded(desk().file.database().each(u"SELECT number FROM audit"_s, {}, [&](const Row &) {
        EXPECT_TRUE(failedWith(ErrorKind::Internal, desk().file.sleep()));
        return true;
    })));
    EXPECT_FALSE(desk().file.isAsleep());
    EXPECT_TRUE(succeeded(note()));
}

/// Whoever reads along keeps the log beside it.
TEST_F(SleepTest, isNotWokenOverALogThatWasDamagedMeanwhile)
{
    ASSERT_TRUE(succeeded(note()));
    ASSERT_TRUE(succeeded(note()));
    const auto reader = RegisterFile::open(registerPath(), testKey(), Access::Read, clock);
    ASSERT_TRUE(succeeded(reader));
    ASSERT_TRUE(succeeded(desk().file.sleep()));
    QFile log(registerPath() + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::ReadWrite));
    constexpr qint64 inFirstPage = 100;
    ASSERT_TRUE(log.seek(inFirstPage));
    const char byte = log.peek(1).at(0);
    ASSERT_TRUE(log.putChar(char(byte ^ 0x10)));
    log.close();
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, desk().file.wake(testKey())));
    EXPECT_TRUE(desk().file.isAsleep());
    ASSERT_TRUE(log.open(QIODevice::ReadWrite));
    ASSERT_TRUE(log.seek(inFirstPage));
    ASSERT_TRUE(log.putChar(byte));
    log.close();
    EXPECT_TRUE(succeeded(desk().file.wake(testKey())));
    EXPECT_EQ(desk().complaints.contacts(id)->size(), 2);
}

TEST_F(SleepTest, readsOnlyAfterwardsToo)
{
    reopenDesk(Access::Read);
    ASSERT_TRUE(succeeded(desk().file.sleep()));
    ASSERT_TRUE(succeeded(desk().file.wake(testKey())));
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly, note()));
    EXPECT_TRUE(failedWith(ErrorKind::OpenedReadOnly,
                           changeBehind(desk().file.database(), u"DELETE FROM contact"_s)));
    EXPECT_TRUE(succeeded(desk().complaints.find(id)));
}

} // namespace
} // namespace gehoor
