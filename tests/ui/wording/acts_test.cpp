// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/wording.h>

#include <QSet>

#include <gtest/gtest.h>

namespace gehoor {
namespace {

TEST(ActWordsTest, namesEveryActInWordsOfItsOwn)
{
    QSet<QString> words;
    const int last = static_cast<int>(ActKind::BreachChanged);
    for (int i = 0; i <= last; ++i)
        words.insert(wording(static_cast<ActKind>(i)));
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(words.size(), last + 1);
}

} // namespace
} // namespace gehoor
