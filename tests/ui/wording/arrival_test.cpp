// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/wording.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(ArrivalTest, readsWithinASentenceWhateverTheWayAComplaintCame)
{
    EXPECT_EQ(arrival(Channel::Mail), u"by mail"_s);
    EXPECT_EQ(arrival(Channel::WebForm), u"by web form"_s);
    EXPECT_EQ(arrival(Channel::Post), u"by post"_s);
    EXPECT_EQ(arrival(Channel::Phone), u"by phone"_s);
    EXPECT_EQ(arrival(Channel::InPerson), u"in person"_s);
    EXPECT_EQ(arrival(Channel::Municipality), u"via the municipality"_s);
}

} // namespace
} // namespace gehoor
