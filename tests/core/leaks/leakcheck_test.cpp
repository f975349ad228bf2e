// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leakcheck.h>
#include <tests/support/oddtexts.h>
#include <tests/support/printers.h>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

ProtectedFact name(const QString &text)
{
    return {.id = ProtectedFactId(1), .kind = FactKind::Name, .text = text};
}

LeakKnowledge knowing(const QList<ProtectedFact> &facts)
{
    return {.facts = facts, .phrases = {}};
}

/// What is matched, each with a mark when it blocks: "Mulder!".
QStringList matched(const LeakKnowledge &known, const QString &text)
{
    QStringList list;
    for (const LeakFinding &finding : LeakCheck(known).findings(text)) {
        EXPECT_EQ(text.mid(finding.offset, finding.length), finding.matched);
        list.append(finding.matched + (finding.severity == Severity::Protected ? u"!"_s : QString()));
    }
    return list;
}

QStringList matched(const ProtectedFact &fact, const QString &text)
{
    return matched(knowing({fact}), text);
}

TEST(LeakCheckTest, saysWhereEachFindingStands)
{
    const QString text = u"Geachte heer,\r\nover Noor\r\n\fen over\nzoe\u0301 Mul\u00ADder."_s;
    const QList<LeakFinding> findings =
        LeakCheck(knowing({name(u"Noor"_s), name(u"Zoë Mulder"_s)})).findings(text);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings[0].matched, u"Noor"_s);
    EXPECT_EQ(findings[0].offset, text.indexOf(u"Noor"_s));
    EXPECT_EQ(findings[0].page, 1);
    EXPECT_EQ(findings[0].line, 2);
    EXPECT_EQ(findings[0].source, LeakSource::Fact);
    EXPECT_EQ(findings[0].known, u"Noor"_s);
    EXPECT_EQ(findings[1].matched, u"zoe\u0301 Mul\u00ADder"_s);
    EXPECT_EQ(findings[1].page, 2);
    EXPECT_EQ(findings[1].line, 2);
}

TEST(LeakCheckTest, marksTheSamePlacesBehindCharactersOutsideTheBasicPlane)
{
    EXPECT_EQ(matched(name(u"Mulder"_s), u"\U0001F600 \U0001F600 over Mulder"_s), QStringList{u"Mulder!"_s});
    EXPECT_EQ(matched(name(u"Mulder"_s), QString(QChar(0xD83D)) + u" Mulder "_s + QChar(0xDC00)),
              QStringList{u"Mulder!"_s});
}

TEST(LeakCheckTest, doesNotCryWolfOverNamesThatAreOrdinaryWords)
{
    const QList<ProtectedFact> facts{name(u"Roos Bakker"_s), name(u"Iris de Groot"_s), name(u"Bloem Blij"_s)};
    for (const QString &text :
         {u"De bakker bakt een groot brood."_s, u"Groot is de roos, blij de bakker."_s,
          u"Blij dat u schreef."_s, u"Wij zijn blij met de groten der aarde."_s,
          u"GROOT IS BLIJ MET DE ROOS"_s, u"Dat is\nGroot nieuws"_s.replace(u'G', u'g')})
        EXPECT_EQ(matched(knowing(facts), text), QStringList()) << text.toStdString();
}

TEST(LeakCheckTest, takesAnOrdinaryWordForANameByWhatStandsAroundIt)
{
    const struct
    {
        QString text;
        QStringList expected;
    } cases[] = {{u"Wij spraken Groot gisteren."_s, {u"Groot"_s}},
                 {u"Wij spraken mevrouw de Groot."_s, {u"de Groot!"_s}},
                 {u"Wij spraken I. de Groot."_s, {u"I. de Groot!"_s}},
                 {u"De Groot belde."_s, {u"De Groot!"_s}},
                 {u"Iris belde."_s, {u"Iris"_s}},
                 {u"iris de Groot"_s, {u"iris de Groot!"_s}},
                 {u"mevrouw groot"_s, {u"groot!"_s}}};
    for (const auto &[text, expected] : cases)
        EXPECT_EQ(matched(name(u"Iris de Groot"_s), text), expected) << text.toStdString();
}

TEST(LeakCheckTest, marksNothingOfTheNextSentence)
{
    EXPECT_EQ(matched(name(u"Bloem Blij"_s), u"U wilt Bloem Blij spreken. Of Bloem Blij. Blij zijn wij."_s),
              QStringList({u"Bloem Blij!"_s, u"Bloem Blij!"_s}));
    EXPECT_EQ(matched(name(u"April van Veen"_s), u"You asked for A. van Veen. April was busy."_s),
              QStringList{u"A. van Veen!"_s});
}

TEST(LeakCheckTest, warnsOfASlipThatMakesAnOrdinaryWordOnlyWhereACapitalMarksIt)
{
    EXPECT_EQ(matched(name(u"Elske"_s), u"U schrijft dat u Elke wilt spreken."_s), QStringList{u"Elke"_s});
    EXPECT_EQ(matched(name(u"Elske"_s), u"Elke dag is er iemand. Wij lezen elke brief."_s), QStringList());
}

TEST(LeakCheckTest, countsBothLettersOfAnIjInANameWithASlip)
{
    for (const QString &text : {u"Wij spraken Tijs."_s, u"Tijs belde."_s, u"Over Thijz."_s})
        EXPECT_EQ(matched(name(u"Thijs"_s), text).size(), 1) << text.toStdString();
    EXPECT_EQ(matched(name(u"Gijs"_s), u"Wij spraken Gijt."_s), QStringList()) << "a name of four letters";
}

/// Noor Mulder is protected, and the letter goes to another Mulder.
TEST(LeakCheckTest, leavesTheComplainantTheirOwnNameAndNobodyElses)
{
    const QString miss = u"mevrouw"_s;
    const QString mister = u"meneer"_s;
    const struct
    {
        QString name;
        FormOfAddress form;
        QStringList own; ///< forms of address that are theirs
    } complainants[] = {{u"R. Mulder"_s, FormOfAddress::Mr, {mister}},
                        {u"R. Mulder"_s, FormOfAddress::Ms, {miss}},
                        {u"R. Mulder"_s, FormOfAddress::Neutral, {}},
                        {u"Mevr. R. Mulder"_s, FormOfAddress::Neutral, {miss}},
                        {u"De heer R. Mulder"_s, FormOfAddress::Neutral, {mister}}};
    for (const auto &[name, form, own] : complainants) {
        LeakKnowledge known = knowing({{.kind = FactKind::Name, .text = u"Noor Mulder"_s}});
        known.complainant.name = name;
        known.complainant.formOfAddress = form;
        SCOPED_TRACE(name.toStdString() + ' ' + formOfAddressKeys.key(form).toStdString());
        for (const QString &text : {u"Geachte R. Mulder,"_s, u"R. Mulder\nLindelaan 12"_s, u"Dear Mulder,"_s})
            EXPECT_EQ(matched(known, text), QStringList()) << text.toStdString();
        for (const QString &title : {miss, mister}) {
            const bool theirs = own.contains(title);
            EXPECT_EQ(matched(known, u"Geachte "_s + title + u" Mulder,"_s),
                      theirs ? QStringList() : QStringList{u"Mulder!"_s})
                << title.toStdString();
            EXPECT_EQ(matched(known, u"over "_s + title + u" M.K. Mulder"_s),
                      theirs ? QStringList() : QStringList{u"Mulder!"_s})
                << title.toStdString();
        }
        for (const QString &text :
             {u"uw zus Mulder"_s, u"uw moeder, mevrouw Mulder"_s, u"de familie Mulder"_s})
            EXPECT_EQ(matched(known, text), QStringList{u"Mulder!"_s}) << text.toStdString();
        EXPECT_EQ(matched(known, u"over N. Mulder"_s), QStringList{u"N. Mulder!"_s});
        EXPECT_EQ(matched(known, u"over mevrouw N. Mulder"_s), QStringList{u"N. Mulder!"_s});
        EXPECT_EQ(matched(known, u"over Noor Mulder"_s), QStringList{u"Noor Mulder!"_s});
    }
}

/// Each is who they are typed to be, on the same paper.
TEST(LeakCheckTest, knowsARepresentativeOfTheSameNameByTheirOwnFormOfAddress)
{
    LeakKnowledge known = knowing({name(u"Noor Mulder"_s)});
    known.complainant = {.name = u"R. Mulder"_s, .representative = u"mevrouw A. Mulder, Dorpsweg 3"_s};
    EXPECT_EQ(matched(known, u"Geachte mevrouw Mulder,"_s), QStringList());
    EXPECT_EQ(matched(known, u"over de heer Mulder"_s), QStringList{u"Mulder!"_s});
}

TEST(LeakCheckTest, findsTheComplainantsOwnDataWhenTheyAreProtectedThemselves)
{
    LeakKnowledge known = knowing({name(u"Mulder"_s),
                                   {.kind = FactKind::Address, .text = u"Lindelaan 12, 1234 AB Zilverdam"_s},
                                   {.kind = FactKind::Phone, .text = u"0612345678"_s}});
    known.complainant = {
        .name = u"R. Mulder"_s, .address = u"Lindelaan 12\n1234 AB  Zilverdam"_s, .phone = u"06-12345678"_s};
    EXPECT_EQ(matched(known, u"R. Mulder\nLindelaan 12\n1234 AB  ZILVERDAM\n06-12345678"_s),
              (QStringList{u"Mulder!"_s, u"Lindelaan 12!"_s, u"1234 AB!"_s, u"06-12345678!"_s}));
}

TEST(LeakCheckTest, leavesTheOrganisationItsOwnPlace)
{
    LeakKnowledge known =
        knowing({{.kind = FactKind::Address, .text = u"Lindelaan 12, 1234 AB Zilverdam"_s}});
    known.organisation.place = u"Zilverdam"_s;
    known.lists.places = {u"Zilverdam"_s};
    EXPECT_EQ(matched(known, u"Zilverdam, 24 november 2026"_s), QStringList());
    known.organisation.place.clear();
    EXPECT_EQ(matched(known, u"Zilverdam, 24 november 2026"_s),
              (QStringList{u"Zilverdam!"_s, u"Zilverdam!"_s}));
}

TEST(LeakCheckTest, warnsOfStaffAndBlocksThePlacesOfTheOrganisation)
{
    LeakKnowledge known;
    known.lists = {.places = {u"Parkzicht 8, Zilverdam"_s}, .staff = {u"Thirza Boonstra"_s}};
    EXPECT_EQ(matched(known, u"Thirza Boonstra zit op Parkzicht 8."_s),
              (QStringList{u"Thirza Boonstra"_s, u"Parkzicht 8!"_s}));
}

TEST(LeakCheckTest, keepsTheNeutralSentenceApartFromConfirmations)
{
    const LeakCheck check({});
    EXPECT_TRUE(check.findings(u"Wij zeggen ook niet of iemand wel of niet bij ons bekend is."_s).isEmpty());
    EXPECT_TRUE(check.findings(u"Nor do we say whether or not anyone is known to us."_s).isEmpty());
    EXPECT_TRUE(blocks(check.findings(u"Zij is wel bij ons bekend."_s)));
    EXPECT_TRUE(blocks(check.findings(u"Zij verblijft hier. Bij ons verblijft ook haar zoon."_s)));
    EXPECT_FALSE(blocks(check.findings(u"Hij verblijft elders. Bij ons kunt u bellen."_s)));
}

TEST(LeakCheckTest, findsOtherThingsAsTheyStand)
{
    const ProtectedFact school{.kind = FactKind::Other, .text = u"basisschool De Regenboogkring"_s};
    EXPECT_EQ(matched(school, u"op BASISSCHOOL de\nregenboogkring"_s),
              QStringList{u"BASISSCHOOL de\nregenboogkring!"_s});
    EXPECT_EQ(matched(school, u"op de Regenboogkring"_s), QStringList{u"Regenboogkring"_s});
    EXPECT_EQ(matched({.kind = FactKind::Other, .text = u"Zilverdam"_s}, u"in zilverdam"_s),
              QStringList{u"zilverdam!"_s});
    EXPECT_EQ(matched({.kind = FactKind::Phone, .text = u"112"_s}, u"bel 112"_s), QStringList{u"112!"_s});
}

TEST(LeakCheckTest, isSensibleAboutANameOfOneLetter)
{
    EXPECT_EQ(matched(name(u"B"_s), u"Wij spraken B over plan b, zei u."_s), QStringList{u"B"_s});
    EXPECT_EQ(matched(name(u"I"_s), u"You know that I write to you."_s), QStringList());
    EXPECT_EQ(matched(name(u"A"_s), u"A letter, and not a call."_s), QStringList());
}

TEST(LeakCheckTest, readsOtherScripts)
{
    EXPECT_EQ(matched(name(u"فاطمة الحسيني"_s), u"تحدثنا مع فَاطِمَة أمس"_s).size(), 1);
    EXPECT_EQ(matched(name(u"Işık Yılmaz"_s), u"over IŞIK, ISIK en ışık YILMAZ"_s),
              (QStringList{u"IŞIK!"_s, u"ISIK!"_s, u"ışık YILMAZ!"_s}));
    EXPECT_EQ(matched(name(u"Ольга Петрова"_s), u"мы говорили с ольгой Петровой и с ОЛЬГА"_s).isEmpty(),
              false);
}

TEST(LeakCheckTest, ignoresFactsThatHoldNothingToLookFor)
{
    for (const QString &text : {QString(), u" "_s, u"\u200B"_s, u".*"_s, u"\\"_s, u"(((("_s, u"$^"_s}) {
        for (const auto &[kind, key] : factKindKeys.entries())
            EXPECT_EQ(matched({.kind = kind, .text = text}, u"Een brief. * ( \\ van A tot Z, 1234 AB."_s),
                      QStringList());
    }
}

TEST(LeakCheckTest, takesRegularExpressionsForText)
{
    EXPECT_EQ(matched(name(u"M.lder"_s), u"over de molder en Mulder"_s), QStringList());
    EXPECT_EQ(matched({.kind = FactKind::Other, .text = u"a|b"_s}, u"a of b"_s), QStringList());
}

TEST(LeakCheckTest, survivesOddTextsAsFactsAndAsLetters)
{
    const QStringList texts = oddTexts() + QStringList{QString(1'000'000, u' '), QString(300'000, u'\n'),
                                                       u"a "_s.repeated(300'000)};
    for (const QString &text : texts) {
        for (const auto &[kind, key] : factKindKeys.entries())
            EXPECT_LE(matched({.kind = kind, .text = text}, u"Een brief aan Mulder."_s).size(), 5);
        EXPECT_LE(matched(name(u"Mulder"_s), text).size(), mostFindings);
    }
}

TEST(LeakCheckTest, findsALeakBehindAMillionHarmlessWords)
{
    const QString text = u"groot de bakker "_s.repeated(40'000) + u"over Mulder"_s;
    EXPECT_EQ(matched(knowing({name(u"Iris de Groot"_s), name(u"Mulder"_s)}), text),
              QStringList{u"Mulder!"_s});
}

TEST(LeakCheckTest, givesTheGravestOfTooManyFindings)
{
    const QString text = u"wij spraken Groot, "_s.repeated(3000) + u"over Mulder"_s;
    const QList<LeakFinding> findings =
        LeakCheck(knowing({name(u"Iris de Groot"_s), name(u"Mulder"_s)})).findings(text);
    EXPECT_EQ(findings.size(), mostFindings);
    EXPECT_TRUE(blocks(findings));
    EXPECT_EQ(findings.last().matched, u"Mulder"_s);
}

TEST(SharedWithComplainantTest, noticesWhatALetterCannotHelpButShow)
{
    const Complainant complainant{.name = u"R. Mulder"_s,
                                  .address = u"Lindelaan 12\n1234 AB  Zilverdam"_s,
                                  .email = u"r.mulder@voorbeeld.example"_s,
                                  .phone = u"06-12345678"_s};
    const auto shared = [&](FactKind kind, const QString &text) {
        return sharedWithComplainant({.kind = kind, .text = text}, complainant);
    };
    EXPECT_TRUE(shared(FactKind::Address, u"LINDELAAN 12 a"_s));
    EXPECT_TRUE(shared(FactKind::Address, u"Kerkstraat 4, 1234ab Zilverdam"_s));
    EXPECT_TRUE(shared(FactKind::Address, u"Zilverdam"_s));
    EXPECT_TRUE(shared(FactKind::Phone, u"+31 6 12 34 56 78"_s));
    EXPECT_TRUE(shared(FactKind::Email, u"R.Mulder@Voorbeeld.example"_s));
    EXPECT_FALSE(shared(FactKind::Address, u"Kerkstraat 4, 5432 BA Zilverdam"_s));
    EXPECT_FALSE(shared(FactKind::Phone, u"06-87654321"_s));
    EXPECT_FALSE(shared(FactKind::Name, u"Noor Mulder"_s));
    EXPECT_TRUE(shared(FactKind::Name, u"R. Mulder"_s));
    EXPECT_FALSE(sharedWithComplainant({.kind = FactKind::Address, .text = u"Zilverdam"_s}, {}));
}

} // namespace
} // namespace gehoor
