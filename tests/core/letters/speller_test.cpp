// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/readability.h>
#include <core/letters/speller.h>
#include <tests/support/printers.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(SpellerTest, knowsTheWordsOfItsLanguage)
{
    struct Case
    {
        Language language;
        QStringList right;
        QStringList wrong;
    };
    const QList<Case> cases{
        {Language::Dutch,
         {u"klacht"_s, u"Klacht"_s, u"klachtenfunctionaris"_s, u"cliënt"_s, u"foto's"_s, u"foto’s"_s,
          u"zo'n"_s},
         {u"klagt"_s, u"bhandeling"_s, u"onderdeell"_s}},
        {Language::English,
         {u"complaint"_s, u"organisation"_s, u"don't"_s, u"don’t"_s},
         {u"complaintt"_s, u"recieved"_s, u"klacht"_s}},
    };
    for (const Case &given : cases) {
        const auto speller = Speller::open(given.language);
        ASSERT_NE(speller, nullptr);
        for (const QString &word : given.right)
            EXPECT_TRUE(speller->isRight(word)) << word.toStdString();
        for (const QString &word : given.wrong)
            EXPECT_FALSE(speller->isRight(word)) << word.toStdString();
    }
}

TEST(SpellerTest, suggestsWhatWasMeant)
{
    EXPECT_TRUE(Speller::open(Language::Dutch)->suggestions(u"bhandeling"_s).contains(u"behandeling"_s));
    EXPECT_EQ(Speller::open(Language::English)->suggestions(u"recieved"_s).value(0), u"received"_s);
}

TEST(SpellerTest, judgesNoNumbersCapitalsAndOtherScripts)
{
    const auto speller = Speller::open(Language::Dutch);
    for (const QString &word : {u""_s, u"x"_s, u"2026-0042"_s, u"1234ab"_s, u"AVG"_s, u"مرحبا"_s, u"'"_s,
                                QString(1'000'000, u'q'), u"\n"_s}) {
        EXPECT_TRUE(speller->isRight(word)) << word.left(20).toStdString();
        EXPECT_TRUE(speller->suggestions(word).isEmpty());
    }
}

TEST(SpellerTest, isNotThereWithoutADictionary)
{
    const QTemporaryDir empty;
    const QByteArray dirs = qgetenv("XDG_DATA_DIRS");
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_DIRS", empty.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", empty.path().toLocal8Bit());
    EXPECT_EQ(Speller::open(Language::Dutch), nullptr);
    dirs.isEmpty() ? qunsetenv("XDG_DATA_DIRS") : qputenv("XDG_DATA_DIRS", dirs);
    home.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", home);
}

TEST(SpellerTest, leavesAddressesOut)
{
    const QString text =
        u"Mail klagt@blijf.example, zie www.blijfgroep.nl/klagten. Nieuwe zin, (bel) dhr.Jansen ’s-Hertogenbosch"_s;
    QStringList words;
    for (const TextPlace &word : spelledWords(text))
        words << text.mid(word.offset, word.length);
    EXPECT_EQ(words,
              (QStringList{u"Mail"_s, u"zie"_s, u"Nieuwe"_s, u"zin"_s, u"bel"_s, u"s-Hertogenbosch"_s}));
}

} // namespace
} // namespace gehoor
