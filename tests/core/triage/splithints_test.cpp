// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/triage/splithints.h>
#include <tests/support/oddtexts.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST(SplitHintTest, namesTheWordsOfBothAndTheSentenceToMakeAPartOf)
{
    struct Case
    {
        QString text;
        QString own;
        QString other;
        QString sentence;
    };
    const Case cases[] = {
        {u"De begeleiding van mijn ex deugt niet. U belde mij niet terug."_s, u"belde mij niet terug"_s,
         u"begeleiding van mijn ex"_s, u"U belde mij niet terug."_s},
        {u"De begeleiding van mijn ex deugt niet en u belde mij ook niet terug."_s,
         u"belde mij ook niet terug"_s, u"begeleiding van mijn ex"_s,
         u"De begeleiding van mijn ex deugt niet en u belde mij ook niet terug."_s},
        {u"Ik heb geen gezag, maar ik vind dat mijn dochter geen traumatherapie had mogen krijgen. Toen ik "
         "daarover belde, schreeuwde een medewerker tegen mij dat ik 'een dader' was."_s,
         u"tegen mij"_s, u"mijn dochter geen traumatherapie"_s,
         u"Toen ik daarover belde, schreeuwde een medewerker tegen mij dat ik 'een dader' was."_s},
        {u"Ze lachte mij gewoon uit!\n\nEn mijn zus krijgt daar slechte hulp"_s, u"lachte mij gewoon uit"_s,
         u"mijn zus krijgt daar slechte hulp"_s, u"Ze lachte mij gewoon uit!"_s},
        {u"MIJN EX KRIJGT SLECHTE RAAD; U NOEMDE MIJ EEN LEUGENAAR"_s, u"NOEMDE MIJ"_s,
         u"MIJN EX KRIJGT SLECHTE RAAD"_s, u"U NOEMDE MIJ EEN LEUGENAAR"_s},
        {u"Ik vind dat mijn dochter te weinig hulp krijgt. Daarnaast ben ik zelf bij de balie weggestuurd."_s,
         u"ben ik zelf bij de balie weggestuurd"_s, u"mijn dochter te weinig hulp"_s,
         u"Daarnaast ben ik zelf bij de balie weggestuurd."_s},
        {u"Ik hoor dat zij bij u nauwelijks hulp krijgt en ik ben weggestuurd."_s, u"ik ben weggestuurd"_s,
         u"zij bij u nauwelijks hulp krijgt"_s,
         u"Ik hoor dat zij bij u nauwelijks hulp krijgt en ik ben weggestuurd."_s},
        {u"Uw medewerker stuurde mij gewoon weg. Ook vind ik dat onze zoon bij u veel te weinig hulp krijgt."_s,
         u"stuurde mij gewoon weg"_s, u"onze zoon bij u veel te weinig hulp krijgt"_s,
         u"Uw medewerker stuurde mij gewoon weg."_s},
        {u"My ex gets bad advice from you. I was sent away at the desk."_s, u"I was sent away"_s,
         u"My ex gets bad advice"_s, u"I was sent away at the desk."_s},
        {u"My ex gets bad advice from you. Your employee shouted at me."_s, u"shouted at me"_s,
         u"My ex gets bad advice"_s, u"Your employee shouted at me."_s},
        {u"The counselling of my daughter must stop, and nobody called me back."_s,
         u"nobody called me back"_s, u"counselling of my daughter"_s,
         u"The counselling of my daughter must stop, and nobody called me back."_s}};
    for (const Case &tried : cases) {
        const auto hint = splitHint(tried.text);
        ASSERT_TRUE(hint) << tried.text.toStdString();
        EXPECT_EQ(hint->own, tried.own) << tried.text.toStdString();
        EXPECT_EQ(hint->other, tried.other) << tried.text.toStdString();
        EXPECT_EQ(hint->ownSentence, tried.sentence) << tried.text.toStdString();
        EXPECT_TRUE(tried.text.contains(hint->ownSentence)) << "so that it can be taken out";
    }
}

TEST(SplitHintTest, isSilentWhereOneThingIsTold)
{
    const QString texts[] = {
        {},
        u"..."_s,
        u"De medewerkster lachte mij uit, noemde mij 'zo'n type' en hing op."_s,
        u"Mijn ex zit volgens mij bij jullie en krijgt daar alleen maar slechte raad. Sinds zij hulp heeft "
        u"wil "
        "zij niet meer praten. Die begeleiding moet stoppen."_s,
        u"Ik vroeg naar de begeleiding van mijn dochter. De medewerker lachte mij uit."_s,
        u"Uw medewerker lachte mij uit toen het over de begeleiding van mijn ex ging."_s,
        u"Ik belde met een vraag over de hulp aan mijn zus, maar er werd tegen mij geschreeuwd."_s,
        u"Mijn dochter heeft mij verteld dat haar kamer koud is."_s,
        u"Een begeleider kwam drie keer niet opdagen en ik word niet teruggebeld."_s,
        u"Uw medewerker heeft mijn zoon ingeschreven op een andere school. Ik heb het gezag."_s,
        u"Ik ben bij de balie weggestuurd."_s,
        u"Mijn dochter krijgt te weinig hulp en werd bij de balie weggestuurd."_s,
        u"Mijn dochter krijgt te weinig hulp. Ik ben boos dat zij is weggestuurd."_s,
        u"Ik vroeg naar de hulp aan mijn dochter en ben bij de balie weggestuurd."_s,
        u"Ik vroeg of mijn dochter hulp krijgt. Toen werd ik teruggebeld."_s,
        u"I asked about the therapy of my son. Your employee shouted at me."_s};
    for (const QString &text : texts)
        EXPECT_EQ(splitHint(text).has_value(), false) << text.toStdString();
}

TEST(SplitHintTest, takesAnyTextAndLooksAtSoMuchOfALongOne)
{
    for (const QString &text : oddTexts())
        EXPECT_FALSE(splitHint(text)) << text.left(40).toStdString();
    const QString both = u"De begeleiding van mijn ex deugt niet. U belde mij niet terug. "_s;
    const QString long1 = both + u"zij ze hij en mij me "_s.repeated(50'000);
    EXPECT_TRUE(splitHint(long1));
    EXPECT_FALSE(splitHint(QString(1'000'000, u'x') + both)) << "past what is looked at";
    splitHint(QString(1'000'000, u'.'));
    splitHint(u"zij "_s.repeated(250'000));
}

} // namespace
} // namespace gehoor
