// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/searchquery.h>

#include <QList>

#include <gtest/gtest.h>

namespace gehoor {

using namespace Qt::StringLiterals;

TEST(SearchQueryTest, makesEveryWordAPrefix)
{
    const QList<std::pair<QString, QString>> cases = {
        {u"mulder"_s, u"mulder*"_s},
        {u"  Mulder   de Jong "_s, u"mulder* de* jong*"_s},
        {u"2026-0042"_s, u"2026* 0042*"_s},
        {u"cliënt"_s, u"cliënt*"_s},
        {u"clie\u0308nt"_s, u"cliënt*"_s}, // decomposed
        {u"mulder MULDER"_s, u"mulder*"_s},
        {u"Straße"_s, u"straße*"_s},
        {u"日本"_s, u"日本*"_s},
        {u"a😀b"_s, u"a* b*"_s},
    };
    for (const auto &[typed, query] : cases)
        EXPECT_EQ(searchQuery(typed), query) << qPrintable(typed);
}

TEST(SearchQueryTest, takesAwayTheMeaningOfOperators)
{
    const QList<std::pair<QString, QString>> cases = {
        {u"a OR b"_s, u"a* or* b*"_s},
        {u"NOT x"_s, u"not* x*"_s},
        {u"a NEAR/3 b"_s, u"a* near* 3* b*"_s},
        {u"name:mulder"_s, u"name* mulder*"_s},
        {u"\"een zin"_s, u"een* zin*"_s},
        {u"mul*der^"_s, u"mul* der*"_s},
        {u"(a)) -b"_s, u"a* b*"_s},
        {u"'; DROP TABLE x"_s, u"drop* table* x*"_s},
        {u"%_{{x}}<img>"_s, u"x* img*"_s},
    };
    for (const auto &[typed, query] : cases)
        EXPECT_EQ(searchQuery(typed), query) << qPrintable(typed);
}

TEST(SearchQueryTest, isEmptyWhenNoWordIsInIt)
{
    for (const QString &typed : {u""_s, u"   "_s, u"***"_s, u"\"\""_s, u"-"_s, u"\u200b\u202e"_s})
        EXPECT_EQ(searchQuery(typed), QString());
}

TEST(SearchQueryTest, countsTheFirstWordsOfAPastedPage)
{
    QString page;
    for (int word = 0; word < 100000; ++word)
        page += u"woord%1 "_s.arg(word);
    const QString query = searchQuery(page);
    EXPECT_EQ(query.count(u'*'), 32);
    EXPECT_TRUE(query.startsWith(u"woord0* woord1*"_s));
}

TEST(SearchQueryTest, comparesALongWordByItsFirstLetters)
{
    const QString begin = u"z"_s.repeated(100);
    EXPECT_EQ(searchQuery(QString(1 << 20, u'z') + u" ik"_s), begin + u"* ik*"_s);
}

} // namespace gehoor
