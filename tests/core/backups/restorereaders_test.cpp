// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/core/backups/backupstest.h>
#include <tests/support/childprocess.h>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using RestoreReadersTest = BackupsTest;

TEST_F(RestoreReadersTest, whoReadsAlongIsNotLeftWithHalfARegister)
{
    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    closeDesk();
    const auto restoration = prepare(copy);
    ASSERT_TRUE(restoration);
    openDesk(Access::Read);
    EXPECT_EQ((*restoration)->put().error().kind, ErrorKind::InUse);
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::BackedUp);
}

/// A register that got another passphrase since the backup: the backup's key tells nothing of who reads it.
class NewPassphraseTest : public BackupsTest
{
protected:
    NewPassphraseTest()
    {
        EXPECT_TRUE(succeeded(desk().file.changeKey(later, ActKind::PassphraseChanged)));
        closeDesk();
    }
    auto reader() const { return RegisterFile::open(registerPath(), later, Access::Read, clock); }
    Result<QString> restore()
    {
        const auto restoration = prepare(copy);
        return restoration ? (*restoration)->put() : Result<QString>(tl::unexpected(restoration.error()));
    }

    const QString copy = backups().makeTo(path(u"copy.gehoor"_s))->path;
    const Key later = Key::fromBytes(std::array<unsigned char, Key::keySize>{}, Key::newSalt()).value();
};

TEST_F(NewPassphraseTest, whoReadsAlongHereIsNotLeftWithHalfARegister)
{
    {
        const auto reads = reader();
        ASSERT_TRUE(succeeded(reads));
        const auto refused = restore();
        ASSERT_TRUE(failedWith(ErrorKind::InUse, refused));
        EXPECT_TRUE(refused.error().detail.endsWith(u"test.gehoor"_s)) << "which one";
        EXPECT_EQ((*reads)->audit(1)->constLast().kind, ActKind::PassphraseChanged);
    }
    EXPECT_TRUE(succeeded(reader())) << "nothing was changed";
    EXPECT_TRUE(succeeded(restore()));
    EXPECT_TRUE(succeeded(RegisterFile::open(registerPath(), testKey(), Access::Write, clock)));
}

TEST_F(NewPassphraseTest, whoReadsAlongInAnotherProgramIsNotLeftWithHalfARegister)
{
    ChildProcess other([&](const std::function<void()> &ready) {
        const auto reads = reader();
        EXPECT_TRUE(succeeded(reads));
        ready();
        ::pause();
    });
    ASSERT_TRUE(other.waitUntilReady());
    EXPECT_TRUE(failedWith(ErrorKind::InUse, restore()));
    other.kill();
    EXPECT_TRUE(succeeded(restore()));
}

} // namespace
} // namespace gehoor
