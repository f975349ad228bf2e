// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/backups/backupstest.h>
#include <tests/support/fixedkey.h>

#include <QThread>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register that got another passphrase since the backup, and a case after that.
class OtherKeyTest : public BackupsTest
{
protected:
    OtherKeyTest()
    {
        EXPECT_TRUE(succeeded(desk().file.changeKey(later, ActKind::PassphraseChanged)));
        logOne();
        closeDesk();
    }
    auto openedAnew() { return RegisterFile::open(registerPath(), later, Access::Write, clock); }
    bool anAttemptIsNoted() const { return QFile::exists(registerPath() + u"-attempts"_s); }

    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const Key later = fixedKey(2);
};

TEST_F(OtherKeyTest, whatWouldBeLostIsToldForWhomGivesThePresentOne)
{
    const auto restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    EXPECT_FALSE((*restoration)->present());
    EXPECT_EQ((*restoration)->saltOfOtherKey(), later.salt());
    EXPECT_EQ((*restoration)->loss(), Loss{.isKnown = false});
    ASSERT_TRUE(succeeded((*restoration)->lookIntoPresent(later)));
    EXPECT_EQ((*restoration)->saltOfOtherKey(), std::nullopt);
    EXPECT_EQ((*restoration)->present()->summary.complaints, 1);
    const QList<AuditLine> &lost = (*restoration)->present()->lost;
    ASSERT_EQ(lost.size(), 3); // the backup itself, the passphrase, and the case
    EXPECT_EQ(lost.constLast().kind, ActKind::ComplaintLogged);
    EXPECT_EQ((*restoration)->loss(), Loss{.acts = 3});
    EXPECT_FALSE(anAttemptIsNoted());
}

TEST_F(OtherKeyTest, aBackupOfWhichTheBeginningIsGoneIsDamagedAndNoneOfAnotherKey)
{
    QFile damaged(copy);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(1024, '\0'));
    damaged.close();
    EXPECT_TRUE(failedWith(ErrorKind::Damaged, prepare(copy)));
}

/// As any register that is put back where the present one could be read.
TEST_F(OtherKeyTest, theRestoredRegisterThenKnowsItsCopiesAndGivesNoNumberAgain)
{
    const QString second = [this] {
        const Desk present(openedAnew().value(), clock);
        return Backups(present.file, clock).makeTo(path(u"second.gehoor"_s))->path;
    }();
    {
        const auto restoration = prepare(copy);
        ASSERT_TRUE(succeeded(restoration));
        ASSERT_TRUE(succeeded((*restoration)->lookIntoPresent(later)));
        ASSERT_TRUE(succeeded((*restoration)->put()));
    }
    openDesk();
    EXPECT_EQ(desk().overview.allCases(), 0);
    EXPECT_EQ(logComplaint(desk()).number.text(), u"2026-0002"_s);
    const QList<BackupCopy> known = backups().copies().value();
    EXPECT_TRUE(
        std::any_of(known.cbegin(), known.cend(), [&](const BackupCopy &one) { return one.path == second; }));
}

TEST_F(OtherKeyTest, theLookIsDoneInAnotherThread)
{
    const auto restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    int works = 0;
    const auto inAnotherThread = [&works](const std::function<void()> &work) {
        ++works;
        const std::unique_ptr<QThread> thread(QThread::create(work));
        thread->start();
        thread->wait();
    };
    ASSERT_TRUE(succeeded((*restoration)->lookIntoPresent(later, inAnotherThread)));
    EXPECT_EQ(works, 1);
    EXPECT_TRUE((*restoration)->present().has_value());
    EXPECT_TRUE(succeeded((*restoration)->put(inAnotherThread)));
}

TEST_F(OtherKeyTest, aWrongOneIsAnAttemptAndHoldsUpNothing)
{
    const auto restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    EXPECT_FALSE(anAttemptIsNoted());
    std::array<unsigned char, Key::keySize> bytes{};
    bytes.fill(7);
    const Key wrong = Key::fromBytes(bytes, later.salt()).value();
    EXPECT_TRUE(failedWith(ErrorKind::WrongKey, (*restoration)->lookIntoPresent(wrong)));
    EXPECT_TRUE(anAttemptIsNoted());
    EXPECT_FALSE((*restoration)->present());
    EXPECT_EQ((*restoration)->saltOfOtherKey(), later.salt()) << "another can be tried";
    EXPECT_TRUE(succeeded((*restoration)->put()));
    EXPECT_TRUE(succeeded(RegisterFile::open(registerPath(), testKey(), Access::Write, clock)));
}

TEST_F(OtherKeyTest, whatWasDoneThereSinceThatLookIsNotLostUnseen)
{
    const auto restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    ASSERT_TRUE(succeeded((*restoration)->lookIntoPresent(later)));
    {
        Desk present(openedAnew().value(), clock);
        logComplaint(present);
    }
    EXPECT_TRUE(failedWith(ErrorKind::ChangedSincePreview, (*restoration)->put()));
    EXPECT_EQ(openedAnew().value()->inspect()->complaints, 2);
}

TEST_F(OtherKeyTest, aRegisterThatCameThereMeanwhileIsNotTakenForIt)
{
    const auto restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    ASSERT_TRUE(QFile::remove(registerPath()));
    ASSERT_TRUE(succeeded(RegisterFile::create(registerPath(), fixedKey(3), clock)));
    EXPECT_TRUE(failedWith(ErrorKind::ChangedSincePreview, (*restoration)->lookIntoPresent(later)));
    EXPECT_FALSE(anAttemptIsNoted());
}

TEST_F(OtherKeyTest, whoReadsAlongIsNotLeftWithHalfARegister)
{
    const auto restoration = prepare(copy);
    ASSERT_TRUE(succeeded(restoration));
    ASSERT_TRUE(succeeded((*restoration)->lookIntoPresent(later)));
    const auto reads = RegisterFile::open(registerPath(), later, Access::Read, clock);
    ASSERT_TRUE(succeeded(reads));
    EXPECT_TRUE(failedWith(ErrorKind::InUse, (*restoration)->put()));
    EXPECT_EQ((*reads)->audit(1)->constLast().kind, ActKind::ComplaintLogged);
}

} // namespace
} // namespace gehoor
