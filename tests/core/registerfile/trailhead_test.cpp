// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/trailhead.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString wholeHead = u"0123456789abcdef"_s.repeated(4);

TEST(TrailHeadTest, isReadHoweverItWasTyped)
{
    for (const QString &typed :
         {wholeHead, wholeHead.toUpper(), u"  01234567 89abcdef  "_s + wholeHead.mid(16) + u'\n',
          u"O1234567-89ABCDEF"_s + wholeHead.mid(16), u"oI234567 89abcdef"_s + wholeHead.mid(16),
          u"0l234567 89abcdef"_s + wholeHead.mid(16), wholeHead + u"…"_s})
        EXPECT_EQ(headTyped(typed), wholeHead) << typed.toStdString();
}

TEST(TrailHeadTest, mayBeTheStartThatAListShows)
{
    for (const QString &typed : {u"01234567…"_s, u"01234567..."_s, u"01234567"_s, u"0123 4567"_s})
        EXPECT_EQ(headTyped(typed), u"01234567"_s) << typed.toStdString();
    EXPECT_EQ(headTyped(wholeHead.left(32)), wholeHead.left(32));
}

TEST(TrailHeadTest, saysWhyWhatWasTypedIsNone)
{
    const struct
    {
        QString typed;
        HeadFault fault;
    } cases[] = {{{}, {0, {}}},
                 {u"0123456"_s, {7, {}}},
                 {wholeHead.left(33), {33, {}}},
                 {wholeHead.left(63), {63, {}}},
                 {wholeHead + u'0', {65, {}}},
                 {wholeHead.left(63) + u'g', {63, u"g"_s}},
                 {u"All is well"_s, {7, u"s"_s}}};
    for (const auto &[typed, fault] : cases) {
        const auto read = headTyped(typed);
        ASSERT_FALSE(read) << typed.toStdString();
        EXPECT_EQ(read.error(), fault) << typed.toStdString();
    }
}

TEST(TrailHeadTest, aStartHasNoSlips)
{
    EXPECT_EQ(slips(wholeHead, wholeHead.left(8)), QList<qsizetype>());
    EXPECT_EQ(slips(wholeHead, wholeHead), QList<qsizetype>());
}

} // namespace
} // namespace gehoor
