// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/passphrase.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Case
{
    QString passphrase;
    Strength strength;
};

TEST(PassphraseTest, knowsHowSoonAPassphraseIsGuessed)
{
    const QList<Case> cases{
        {u""_s, Strength::TooShort},
        {u"kort"_s, Strength::TooShort},
        {u"abcdefghijkl"_s, Strength::Guessable},
        {u"abababababababababababab"_s, Strength::Guessable},
        {QString(500, u'a'), Strength::Guessable},
        {u"qwertyuiopasdfgh"_s, Strength::Guessable},
        {u"password password"_s, Strength::Guessable},
        {u"wachtwoord123!"_s, Strength::Guessable},
        {u"Welkom2026!!"_s, Strength::Guessable},
        {u"BlijfGroep2026"_s, Strength::Guessable},
        {u"Amsterdam1234"_s, Strength::Guessable},
        {QString(20, u'é'), Strength::Guessable},
        {u"kelder fiets"_s, Strength::Guessable},
        {u"kelder fiets soep"_s, Strength::Moderate},
        {u"kelder fiets soep maandag"_s, Strength::Good},
        {u"tafel lamp regen oktober stoel"_s, Strength::Good},
        {u"correct horse battery staple"_s, Strength::Good},
        {u"vertrouwenspersoon"_s, Strength::Moderate}, // one word, in every Dutch dictionary
        {u"Vertrouwenspersoon1!"_s, Strength::Moderate},
        {u"klachtencommissievergadering"_s, Strength::Moderate},
        {u"x7Gq!p2Lz9#w"_s, Strength::Good},
        {u"xKqRtZw7p2Lz9"_s, Strength::Good},
    };
    for (const Case &one : cases)
        EXPECT_EQ(strengthOf(one.passphrase), one.strength) << one.passphrase.toStdString();
}

TEST(PassphraseTest, isNotStoppedByAHugeOrOddText)
{
    EXPECT_EQ(strengthOf(QString(1'000'000, u' ')), Strength::Guessable);
    EXPECT_NE(strengthOf(u"\0\xd800\uffff een twee drie vier"_s), Strength::TooShort);
}

} // namespace
} // namespace gehoor
