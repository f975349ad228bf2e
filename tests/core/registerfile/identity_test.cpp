// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/identity.h>
#include <tests/support/registertest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using IdentityTest = RegisterTest;

TEST_F(IdentityTest, staysWhateverIsDoneAndWhateverThePassphrase)
{
    const QString before = identityOf(file()).value();
    EXPECT_FALSE(before.isEmpty());
    ASSERT_TRUE(succeeded(file().write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); })));
    ASSERT_TRUE(succeeded(file().changeKey(testKey(2), ActKind::PassphraseChanged)));
    EXPECT_EQ(identityOf(file()).value(), before);
}

TEST_F(IdentityTest, isNotThatOfARegisterMadeLater)
{
    clock.set(clock.today().addDays(1));
    const auto later = RegisterFile::create(path(u"later.gehoor"_s), testKey(), clock);
    ASSERT_TRUE(succeeded(later));
    EXPECT_NE(identityOf(**later).value(), identityOf(file()).value());
}

} // namespace
} // namespace gehoor
