// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/wiping.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(WipingTest, overwritesWhatNobodyElseHas)
{
    QString words = QString(5, u'x');
    wipe(words);
    EXPECT_EQ(words, QString(5, QChar::Null));
    QByteArray bytes(5, 'x');
    wipe(bytes);
    EXPECT_EQ(bytes, QByteArray(5, '\0'));
}

TEST(WipingTest, leavesWhatIsSharedAsItIs)
{
    const QString typed = QString(5, u'x');
    QString words = typed;
    wipe(words);
    EXPECT_EQ(typed, u"xxxxx"_s);
    EXPECT_TRUE(words.isEmpty());
    QString none;
    wipe(none);
    EXPECT_TRUE(none.isEmpty());
}

} // namespace
} // namespace gehoor
