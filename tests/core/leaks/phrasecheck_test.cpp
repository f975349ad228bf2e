// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leakcheck.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(PhraseCheckTest, findsEveryListOfTheProgramsOnce)
{
    for (const Language language : {Language::Dutch, Language::English}) {
        QStringList names;
        const QStringList lines = shippedPhrases(language).split(u'\n');
        for (const QString &line : lines)
            if (const auto list = wordListIn(line))
                names << list->first;
        EXPECT_GE(names.size(), 5);
        EXPECT_EQ(names.removeDuplicates(), 0) << names.join(u' ').toStdString();
    }
}

TEST(PhraseCheckTest, saysWhatCannotBeLookedForAndWhere)
{
    struct Case
    {
        QString text;
        std::optional<TextProblem> problem;
    };
    const QString start = u"[blocks]\nis bij ons bekend\n"_s;
    const Case cases[] = {
        {start, {}},
        {start + u"# een opmerking\n\n[warns]\nuw vrouw ... vertrokken\n[harmless]\nof iemand bekend is"_s,
         {}},
        {start + u"woont(de)? bij ons.*"_s, {}},
        {start + u"ııı İstanbul"_s, {}},
        {start + u"\u05d0\u05d1\u05d2\u05d3"_s, {}},
        {u""_s, TextProblem{TextFault::Empty}},
        {u" \n\u200b"_s, TextProblem{TextFault::Empty}},
        {start + u"x"_s, TextProblem{TextFault::TooShort, 3, 1, u"x"_s}},
        {start + u"is/verblijft ... b"_s, TextProblem{TextFault::TooShort, 3, 1, u"is/verblijft ... b"_s}},
        {start + u".*"_s, TextProblem{TextFault::NoWords, 3, 1, u".*"_s}},
        {start + u"..."_s, TextProblem{TextFault::NoWords, 3, 1, u"..."_s}},
        {u"[words]\n@zij = zij/ze\n"_s + start + u"@zij woont hier"_s, {}},
        {start + u"@zij woont hier"_s, TextProblem{TextFault::UnknownWordList, 3, 1, u"@zij"_s}},
        {u"[words]\nzij/ze\n"_s + start, TextProblem{TextFault::NoWordList, 2, 1, u"zij/ze"_s}},
        {u"[words]\n@zij = zij ze\n"_s + start, TextProblem{TextFault::NoWordList, 2, 1, u"@zij = zij ze"_s}},
        {u"[words]\n@a = @a/b\n"_s + start, TextProblem{TextFault::NoWordList, 2, 1, u"@a = @a/b"_s}},
        {u"[words]\n@a = .*\n"_s + start, TextProblem{TextFault::NoWords, 2, 1, u"@a = .*"_s}},
        {u"[words]\n@a = b\n"_s + start + u"@a ... c"_s,
         TextProblem{TextFault::TooShort, 5, 1, u"@a ... c"_s}},
        {start + u"[stops]"_s, TextProblem{TextFault::UnknownHeading, 3, 1, u"[stops]"_s}},
        {u"[warns]\nis bij ons bekend"_s, TextProblem{TextFault::NothingBlocks}},
        {start + u"a\u202eb c d e"_s, TextProblem{TextFault::Hidden, 3, 2}},
        {QString(1'000'000, u'x'), TextProblem{TextFault::TooLong}},
    };
    for (const Case &one : cases)
        EXPECT_EQ(checkPhrases(one.text), one.problem) << one.text.left(60).toStdString();
    EXPECT_EQ(checkPhrases(start + QString(600, u'x'))->fault, TextFault::TooLong);
    EXPECT_EQ(checkPhrases(start + QString(600, u'x'))->line, 3);
    for (const auto &[language, key] : languageKeys.entries())
        EXPECT_EQ(checkPhrases(shippedPhrases(language)), std::nullopt) << key.data();
}

TEST(PhraseCheckTest, looksForTheWordsOfAList)
{
    const LeakKnowledge known{
        .phrases = phrasesFrom(u"[words]\n@zij = zij/de-heer/ze\n[blocks]\n@zij/iemand woont hier"_s)};
    for (const QString &text : {u"Zij woont hier."_s, u"De heer woont hier."_s, u"Iemand woont hier."_s})
        EXPECT_EQ(LeakCheck(known).findings(text).size(), 1) << text.toStdString();
    EXPECT_TRUE(LeakCheck(known).findings(u"De vrouw woont hier."_s).isEmpty());
    QString hostile = u"[words]\n@a = "_s + QString(u"word/"_s).repeated(90) + u"x\n[blocks]\nis bij ons\n"_s;
    hostile += QString(u"@a/"_s).repeated(160) + u"@a"_s;
    EXPECT_EQ(checkPhrases(hostile)->fault, TextFault::TooLong);
}

TEST(PhraseCheckTest, letsPassWhatLiesInAnyOfTheHarmlessOnesThatOverlap)
{
    const LeakKnowledge known{
        .phrases =
            phrasesFrom(u"[blocks]\nkind bij ons\n[harmless]\nuw kind bij ons klagen\nuw kind\nkind bij"_s)};
    EXPECT_TRUE(LeakCheck(known).findings(u"Dan kan uw kind bij ons klagen."_s).isEmpty());
    EXPECT_EQ(LeakCheck(known).findings(u"Dan is uw kind bij ons."_s).size(), 1);
}

TEST(PhraseCheckTest, takesSignsOfPatternsAsSigns)
{
    LeakKnowledge known{.phrases = phrasesFrom(u"[blocks]\nwoont.* bij (ons)"_s)};
    EXPECT_EQ(LeakCheck(known).findings(u"Zij woont bij ons."_s).size(), 1);
    EXPECT_TRUE(LeakCheck(known).findings(u"Zij woont niet bij ons."_s).isEmpty());
}

TEST(PhraseCheckTest, knowsWhichNamesAndPlacesCanBeLookedFor)
{
    for (const QString &entry : {u"Bo"_s, u"Parkzicht 8"_s, u"Huis (de) *Linde*"_s, u"1234 AB"_s})
        EXPECT_EQ(checkWatched(entry, 1), std::nullopt) << entry.toStdString();
    EXPECT_EQ(checkWatched(u"x"_s, 2), (TextProblem{TextFault::TooShort, 2, 1, u"x"_s}));
    EXPECT_EQ(checkWatched(u".*"_s, 3), (TextProblem{TextFault::NoWords, 3, 1, u".*"_s}));
    EXPECT_EQ(checkWatched(QString(1'000'000, u'x'), 1)->fault, TextFault::TooLong);
}

class OwnPhrasesTest : public StageTest
{
};

TEST_F(OwnPhrasesTest, areLookedForInEveryLetterFromThenOn)
{
    const Complaint complaint = logComplaint(desk());
    const auto finds = [&](const QString &text) {
        return !LeakCheck(desk().leaks.knowledge(complaint.id).value()).findings(text).isEmpty();
    };
    const QString dutch = u"De lijn van het huis is paars."_s;
    const QString shipped = u"Uw vrouw verblijft bij ons."_s;
    EXPECT_FALSE(finds(dutch));
    EXPECT_TRUE(finds(shipped));
    const TextName name{TextKind::Phrases, phrasesKey, Language::Dutch};
    ASSERT_TRUE(succeeded(desk().texts.keep(name, u"[blocks]\nhet huis is paars"_s)));
    EXPECT_TRUE(finds(dutch));
    EXPECT_FALSE(finds(shipped));
    EXPECT_TRUE(finds(u"She is staying with us."_s)) << "the English ones stand";
    ASSERT_TRUE(succeeded(desk().texts.restore(name, 0)));
    EXPECT_TRUE(finds(shipped));
    EXPECT_TRUE(failedWith(ErrorKind::TextRefused, desk().texts.keep(name, u"[blocks]\nx"_s)));
}

TEST_F(OwnPhrasesTest, listsRefuseWhatWouldBeFoundEverywhereAndKeepWhatTheyHad)
{
    const OrganisationLists lists{.places = {u"Parkzicht 8"_s}, .staff = {u"T. Boonstra"_s}};
    ASSERT_TRUE(succeeded(desk().leaks.setLists(lists)));
    for (const QString &bad : {u"x"_s, u".*"_s, QString(1'000'000, u'x')}) {
        EXPECT_TRUE(failedWith(ErrorKind::TextRefused, desk().leaks.setLists({{bad}, {}})));
        EXPECT_TRUE(failedWith(ErrorKind::TextRefused, desk().leaks.setLists({{}, {u"Bo"_s, bad}})));
    }
    EXPECT_EQ(desk().leaks.lists(), lists);
}

} // namespace
} // namespace gehoor
