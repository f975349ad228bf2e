// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/changedfields.h>
#include <ui/wording/wording.h>

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString told(ActKind kind, const QString &note)
{
    AuditLine line;
    line.kind = kind;
    line.note = note;
    return auditNote(line);
}

TEST(ActWordsTest, namesEveryActInWordsOfItsOwn)
{
    QSet<QString> words;
    const int last = static_cast<int>(ActKind::BreachChanged);
    for (int i = 0; i <= last; ++i)
        words.insert(wording(static_cast<ActKind>(i)));
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(words.size(), last + 1);
}

TEST(ActWordsTest, saysWhichFieldsOfACaseOrAPartWereChanged)
{
    const auto changed = [](const QString &note) { return told(ActKind::ComplaintChanged, note); };
    EXPECT_EQ(changed(u"received:2026-11-17:2026-11-20 safeChannel noPost"_s),
              u"date of receipt: from 2026-11-17 to 2026-11-20, safe channel, whether post may go to the "
              "address"_s);
    EXPECT_EQ(changed({}), QString()) << "a line of before notes told it";
    EXPECT_EQ(told(ActKind::PartChanged, u"2 text theme"_s), u"2: words of the part, theme"_s);
    EXPECT_EQ(told(ActKind::PartChanged, {}), QString());

    QSet<QString> words;
    for (const auto &[field, key] : detailFieldKeys.entries())
        words.insert(changed(key));
    EXPECT_EQ(std::size_t(words.size()), detailFieldKeys.entries().size()) << "each in words of its own";
    QSet<QString> partWords;
    for (const auto &[field, key] : partFieldKeys.entries())
        partWords.insert(told(ActKind::PartChanged, u"1 "_s + key));
    EXPECT_EQ(std::size_t(partWords.size()), partFieldKeys.entries().size());
}

TEST(ActWordsTest, saysWhichKindOfFactWasProtectedOrChanged)
{
    for (const ActKind kind : {ActKind::FactProtected, ActKind::FactChanged, ActKind::FactUnprotected})
        EXPECT_EQ(told(kind, u"childName"_s), wording(FactKind::ChildName));
}

} // namespace
} // namespace gehoor
