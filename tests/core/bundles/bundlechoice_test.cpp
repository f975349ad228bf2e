// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/bundles/bundle.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(BundleChoiceTest, comesBackFromTheRegisterAsItWas)
{
    const BundleChoice choice{.forwarding = ForwardingId(3),
                              .parts = {PartId(1), PartId(2)},
                              .name = false,
                              .contact = false,
                              .capacity = false,
                              .remedy = false,
                              .masked = false,
                              .documents = {DocumentId(7)},
                              .lookedAt = {DocumentId(7)},
                              .language = Language::English};
    EXPECT_EQ(bundleChoiceFromJson(toJson(choice)), choice);
    EXPECT_EQ(bundleChoiceFromJson(toJson(BundleChoice{.forwarding = ForwardingId(3)})),
              BundleChoice{.forwarding = ForwardingId(3)});
    for (const QString &odd : {QString(), u"[]"_s, u"{}"_s, u"{\"language\":\"nl\"}"_s})
        EXPECT_FALSE(bundleChoiceFromJson(odd).has_value()) << odd.toStdString();
}

} // namespace
} // namespace gehoor
