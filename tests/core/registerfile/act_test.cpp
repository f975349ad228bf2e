// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/act.h>
#include <tests/support/printers.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(ActTest, hasOneKeyForEveryKindAndBack)
{
    QSet<QString> keys;
    const int last = static_cast<int>(ActKind::BreachChanged);
    for (int i = 0; i <= last; ++i) {
        const auto kind = static_cast<ActKind>(i);
        const QString key = actKey(kind);
        EXPECT_EQ(actFromKey(key), kind);
        keys.insert(key);
    }
    EXPECT_EQ(keys.size(), last + 1);
}

TEST(ActTest, knowsNoOtherKey)
{
    for (const QString &key : {u""_s, u"Exported"_s, u"exported "_s, u"unknown"_s})
        EXPECT_EQ(actFromKey(key), std::nullopt) << key.toStdString();
}

} // namespace
} // namespace gehoor
