// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/ownwords.h>
#include <tests/support/registertest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class OwnWordsTest : public RegisterTest
{
protected:
    OwnWordsTest() : words(file()) {}

    qsizetype acts() { return file().audit(100).value().size(); }

    OwnWords words;
};

TEST_F(OwnWordsTest, keepsWordsForEachLanguage)
{
    ASSERT_TRUE(succeeded(words.add(Language::Dutch, u"Oranjehuis"_s)));
    ASSERT_TRUE(succeeded(words.add(Language::Dutch, u"ambulantisering"_s)));
    ASSERT_TRUE(succeeded(words.add(Language::English, u"Blijf"_s)));
    EXPECT_EQ(words.of(Language::Dutch).value(), (QStringList{u"Oranjehuis"_s, u"ambulantisering"_s}));
    EXPECT_EQ(words.of(Language::English).value(), QStringList{u"Blijf"_s});
    ASSERT_TRUE(succeeded(words.remove(Language::Dutch, u"Oranjehuis"_s)));
    EXPECT_EQ(words.of(Language::Dutch).value(), QStringList{u"ambulantisering"_s});
}

TEST_F(OwnWordsTest, keepsTheWordItselfOutOfTheTrail)
{
    ASSERT_TRUE(succeeded(words.add(Language::Dutch, u"Vermeulen"_s)));
    const AuditLine line = file().audit(1).value().last();
    EXPECT_EQ(line.kind, ActKind::WordAdded);
    EXPECT_EQ(line.note, u"nl"_s);
    ASSERT_TRUE(succeeded(words.remove(Language::Dutch, u"Vermeulen"_s)));
    EXPECT_EQ(file().audit(1).value().last().kind, ActKind::WordRemoved);
}

TEST_F(OwnWordsTest, doesNothingTwice)
{
    ASSERT_TRUE(succeeded(words.add(Language::Dutch, u"Oranjehuis"_s)));
    const qsizetype before = acts();
    EXPECT_TRUE(succeeded(words.add(Language::Dutch, u"Oranjehuis"_s)));
    EXPECT_TRUE(succeeded(words.remove(Language::English, u"Oranjehuis"_s)));
    EXPECT_EQ(acts(), before);
}

TEST_F(OwnWordsTest, takesSingleWordsOnly)
{
    for (const QString &word : {u""_s, u" "_s, u"twee woorden"_s, u" spatie"_s, u"12345"_s, u"a@b.example"_s,
                                u"'; DROP TABLE own_word; --"_s, QString(100'000, u'a')})
        EXPECT_TRUE(failedWith(ErrorKind::EmptyText, words.add(Language::Dutch, word)))
            << word.left(30).toStdString();
    EXPECT_TRUE(words.of(Language::Dutch).value().isEmpty());
}

} // namespace
} // namespace gehoor
