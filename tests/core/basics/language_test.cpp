// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/language.h>

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(LanguageTest, isDutchWhereTheLocaleIsAndElseEnglish)
{
    for (const auto *name : {u"nl_NL", u"nl_BE", u"nl"})
        EXPECT_EQ(languageOf(QLocale(QString::fromUtf16(name))), Language::Dutch);
    for (const auto *name : {u"en_GB", u"en_US", u"de_DE", u"fr_BE", u"C"})
        EXPECT_EQ(languageOf(QLocale(QString::fromUtf16(name))), Language::English);
}

TEST(LanguageTest, writesDaysAsItsOwnCountryDoes)
{
    EXPECT_EQ(localeOf(Language::Dutch).toString(QDate(2026, 11, 23), u"dddd d MMMM"_s),
              u"maandag 23 november"_s);
    EXPECT_EQ(localeOf(Language::English).toString(QDate(2026, 11, 23), u"dddd d MMMM"_s),
              u"Monday 23 November"_s);
    for (const Language language : {Language::Dutch, Language::English})
        EXPECT_EQ(languageOf(localeOf(language)), language);
}

} // namespace
} // namespace gehoor
