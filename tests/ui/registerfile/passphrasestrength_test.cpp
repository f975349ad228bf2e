// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/key.h>
#include <tests/support/printers.h>
#include <ui/registerfile/passphrasestrength.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(PassphraseStrengthTest, saysNothingOfNothing)
{
    EXPECT_EQ(passphraseStrength({}), QString());
}

TEST(PassphraseStrengthTest, saysHowManyCharactersAreMissing)
{
    EXPECT_TRUE(passphraseStrength(u"abcdefghij"_s).contains(QString::number(minimumPassphraseLength - 10)));
}

TEST(PassphraseStrengthTest, callsRepetitionWeakHoweverLong)
{
    EXPECT_TRUE(passphraseStrength(u"abababababababababababab"_s).startsWith(u"Weak"_s));
}

TEST(PassphraseStrengthTest, callsAPatternWeak)
{
    EXPECT_TRUE(passphraseStrength(u"abcdefghijkl"_s).startsWith(u"Weak"_s));
}

TEST(PassphraseStrengthTest, promisesNothingForThreeWords)
{
    EXPECT_TRUE(passphraseStrength(u"kelder fiets soep"_s).contains(u"not strong"_s));
}

TEST(PassphraseStrengthTest, callsFourWordsGood)
{
    EXPECT_TRUE(passphraseStrength(u"kelder fiets soep maandag"_s).startsWith(u"Good"_s));
}

} // namespace
} // namespace gehoor
