// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/settings/owntext.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TextVersion version(int number, const QString &text, const QString &shippedThen)
{
    return {.number = number, .day = QDate(2026, 11, 23), .base = baseOf(shippedThen), .text = text};
}

TEST(OwnTextTest, theNewestStandsAndTheProgramIsFollowedWhereNothingIsOnesOwn)
{
    struct Case
    {
        const char *situation;
        KeptText kept;
        QString stands;
        TextState state;
    };
    const Case cases[] = {
        {"never changed", {u"nieuw"_s, {}}, u"nieuw"_s, TextState::Shipped},
        {"changed", {u"nieuw"_s, {version(1, u"eigen"_s, u"nieuw"_s)}}, u"eigen"_s, TextState::Own},
        {"changed twice",
         {u"nieuw"_s, {version(1, u"eerst"_s, u"nieuw"_s), version(2, u"later"_s, u"nieuw"_s)}},
         u"later"_s,
         TextState::Own},
        {"the program changed since",
         {u"nieuw"_s, {version(1, u"eigen"_s, u"oud"_s)}},
         u"eigen"_s,
         TextState::NewShipped},
        {"stayed with the own text",
         {u"nieuw"_s, {version(1, u"eigen"_s, u"oud"_s), version(2, u"eigen"_s, u"nieuw"_s)}},
         u"eigen"_s,
         TextState::Own},
        {"went back to the program's text",
         {u"nieuw"_s, {version(1, u"eigen"_s, u"nieuw"_s), version(2, u"nieuw"_s, u"nieuw"_s)}},
         u"nieuw"_s,
         TextState::Shipped},
        {"went back to the program's text, which changed since",
         {u"nieuw"_s, {version(1, u"eigen"_s, u"oud"_s), version(2, u"oud"_s, u"oud"_s)}},
         u"nieuw"_s,
         TextState::Shipped},
    };
    for (const Case &one : cases) {
        EXPECT_EQ(standingText(one.kept), one.stands) << one.situation;
        EXPECT_EQ(stateOf(one.kept), one.state) << one.situation;
    }
}

TEST(OwnTextTest, isComparedWithoutItsEdgesAndLineEnds)
{
    EXPECT_EQ(tidied(u"\n a\r\nb\rc \n"_s), u"a\nb\nc"_s);
    EXPECT_EQ(baseOf(u"a\r\nb\n"_s), baseOf(u"a\nb"_s));
    EXPECT_NE(baseOf(u"a b"_s), baseOf(u"a  b"_s));
}

} // namespace
} // namespace gehoor
