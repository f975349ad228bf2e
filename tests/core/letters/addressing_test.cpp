// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/letters/addressing.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr auto neutral = FormOfAddress::Neutral;
constexpr auto mr = FormOfAddress::Mr;
constexpr auto ms = FormOfAddress::Ms;

Complainant named(const QString &name, FormOfAddress form)
{
    return {.name = name,
            .formOfAddress = form,
            .organisation = {},
            .address = {},
            .email = {},
            .phone = {},
            .representative = {}};
}

TEST(AddressingTest, salutesInDutch)
{
    struct Case
    {
        QString name;
        FormOfAddress form;
        QString salutation;
    };
    const QList<Case> cases{
        {u"R. Mulder"_s, mr, u"Geachte heer Mulder,"_s},
        {u"R. de Vries"_s, mr, u"Geachte heer De Vries,"_s},
        {u"A. van der Berg"_s, ms, u"Geachte mevrouw Van der Berg,"_s},
        {u"De Wit-Jansen"_s, ms, u"Geachte mevrouw De Wit,"_s},
        {u"A.B. de Wit - van der Berg"_s, ms, u"Geachte mevrouw De Wit,"_s},
        {u"A. Smit-van Dijk"_s, ms, u"Geachte mevrouw Smit,"_s},
        {u"Jean-Pierre Dubois"_s, mr, u"Geachte heer Dubois,"_s},
        {u"J. in 't Veld"_s, mr, u"Geachte heer In 't Veld,"_s},
        {u"J. 't Hart"_s, mr, u"Geachte heer 't Hart,"_s},
        {u"M. El-Amrani"_s, mr, u"Geachte heer El-Amrani,"_s},
        {u"Mohammed El Amrani"_s, mr, u"Geachte heer El Amrani,"_s},
        {u"Vries, R. de"_s, mr, u"Geachte heer De Vries,"_s},
        {u"dhr. R. Mulder"_s, mr, u"Geachte heer Mulder,"_s},
        {u"De heer R. Mulder"_s, mr, u"Geachte heer Mulder,"_s},
        {u"Mevr. De Wit-Jansen"_s, ms, u"Geachte mevrouw De Wit,"_s},
        {u"P. de Heer"_s, mr, u"Geachte heer De Heer,"_s},
        {u"L."_s, ms, u"Geachte mevrouw L.,"_s},
        {u"ÖZGÜR Çelik"_s, mr, u"Geachte heer Çelik,"_s},
        {u"K. Verbeek"_s, neutral, u"Geachte K. Verbeek,"_s},
        {u"Hoofdagent S. Kok"_s, neutral, u"Geachte Hoofdagent S. Kok,"_s},
        {u"B.V. Jansen"_s, mr, u"Geachte heer Jansen,"_s},
        {u"Verhuur Noord BV"_s, neutral, u"Geachte heer of mevrouw,"_s},
        {u"Stichting Voorbeeld"_s, neutral, u"Geachte heer of mevrouw,"_s},
        {u""_s, mr, u"Geachte heer of mevrouw,"_s},
        {u" \u200b\n"_s, neutral, u"Geachte heer of mevrouw,"_s},
        {u"{{x}} <b>Vet</b>"_s, neutral, u"Geachte {{x}} <b>Vet</b>,"_s},
        {u"R.\n\tMulder\u202e"_s, mr, u"Geachte heer Mulder,"_s},
    };
    for (const Case &c : cases)
        EXPECT_EQ(salutation(named(c.name, c.form), Language::Dutch), c.salutation);
}

TEST(AddressingTest, salutesInEnglish)
{
    EXPECT_EQ(salutation(named(u"R. de Vries"_s, mr), Language::English), u"Dear Mr De Vries,"_s);
    EXPECT_EQ(salutation(named(u"De Wit-Jansen"_s, ms), Language::English), u"Dear Ms De Wit,"_s);
    EXPECT_EQ(salutation(named(u"K. Verbeek"_s, neutral), Language::English), u"Dear K. Verbeek,"_s);
    EXPECT_EQ(salutation(named({}, neutral), Language::English), u"Dear Sir or Madam,"_s);
}

TEST(AddressingTest, salutesNobodyByNameWhoWantsToStayAnonymous)
{
    auto complainant = named(u"R. Mulder"_s, mr);
    complainant.anonymous = true;
    EXPECT_EQ(salutation(complainant, Language::Dutch), u"Geachte heer of mevrouw,"_s);
}

TEST(AddressingTest, writesTheAddressAsOnAnEnvelope)
{
    struct Case
    {
        QString address;
        QStringList lines;
    };
    const QList<Case> cases{
        {u"Lindelaan 12\n1234ab Voorbeeldstad"_s, {u"Lindelaan 12"_s, u"1234 AB  VOORBEELDSTAD"_s}},
        {u"Lindelaan 12\r\n1234 AB  Voorbeeldstad\r\n"_s, {u"Lindelaan 12"_s, u"1234 AB  VOORBEELDSTAD"_s}},
        {u"Lindelaan 12, 1234 AB Voorbeeldstad"_s, {u"Lindelaan 12"_s, u"1234 AB  VOORBEELDSTAD"_s}},
        {u"Lindelaan 12 1234AB 's-Voorbeeld"_s, {u"Lindelaan 12"_s, u"1234 AB  'S-VOORBEELD"_s}},
        {u"Postbus 1\nNL-1234 ab, Voorbeeldstad"_s, {u"Postbus 1"_s, u"1234 AB  VOORBEELDSTAD"_s}},
        {u"Lindelaan 12\n1234 SS Voorbeeldstad"_s, {u"Lindelaan 12"_s, u"1234 SS Voorbeeldstad"_s}},
        {u"Lindelaan 12\n0123 AB Voorbeeldstad"_s, {u"Lindelaan 12"_s, u"0123 AB Voorbeeldstad"_s}},
        {u"Musterweg 3\n12345 Beispielstadt\nDuitsland"_s,
         {u"Musterweg 3"_s, u"12345 Beispielstadt"_s, u"DUITSLAND"_s}},
        {u"Rue de l'Exemple 4\n1000 Bruxelles\nBelgique"_s,
         {u"Rue de l'Exemple 4"_s, u"1000 Bruxelles"_s, u"BELGIQUE"_s}},
        {u"Örnek Sokak 5\n34000 İstanbul\nTürkiye"_s,
         {u"Örnek Sokak 5"_s, u"34000 İstanbul"_s, u"TÜRKIYE"_s}},
        {u"1 Example Road\nLondon\nSW1A 1AA"_s, {u"1 Example Road"_s, u"London"_s, u"SW1A 1AA"_s}},
        {u"Lindelaan 12\nVoorbeeldstad"_s, {u"Lindelaan 12"_s, u"VOORBEELDSTAD"_s}},
        {u"Voorbeeldstad"_s, {u"Voorbeeldstad"_s}},
        {u""_s, {}},
    };
    for (const Case &c : cases) {
        auto complainant = named(u"R. Mulder"_s, mr);
        complainant.address = c.address;
        EXPECT_EQ(addressLines(complainant, Language::Dutch), QStringList(u"De heer R. Mulder"_s) + c.lines);
    }
}

TEST(AddressingTest, writesToAPersonAtAnOrganisation)
{
    auto complainant = named(u"M. Visser"_s, neutral);
    complainant.organisation = u"Voorbeeldschool"_s;
    EXPECT_EQ(addressLines(complainant, Language::Dutch),
              QStringList({u"Voorbeeldschool"_s, u"T.a.v. M. Visser"_s}));
    complainant.formOfAddress = ms;
    EXPECT_EQ(addressLines(complainant, Language::Dutch),
              QStringList({u"Voorbeeldschool"_s, u"T.a.v. mevrouw M. Visser"_s}));
    EXPECT_EQ(addressLines(complainant, Language::English),
              QStringList({u"Voorbeeldschool"_s, u"Attn. Ms M. Visser"_s}));
    complainant.name = u"Voorbeeldschool"_s;
    EXPECT_EQ(addressLines(complainant, Language::Dutch), QStringList({u"Voorbeeldschool"_s}));
    EXPECT_EQ(salutation(complainant, Language::Dutch), u"Geachte heer of mevrouw,"_s);
}

TEST(AddressingTest, joinsLinesThatAreTooManyAndLosesNone)
{
    auto complainant = named(u"M. Visser"_s, ms);
    complainant.organisation = u"Voorbeeldschool"_s;
    complainant.address =
        u"Afdeling Zorg\nGebouw B\nVleugel C\nPostbus 1\n1234 AB Voorbeeldstad\nNederland"_s;
    EXPECT_EQ(
        addressLines(complainant, Language::Dutch),
        QStringList({u"Voorbeeldschool"_s, u"T.a.v. mevrouw M. Visser"_s, u"Afdeling Zorg"_s,
                     u"Gebouw B, Vleugel C, Postbus 1"_s, u"1234 AB  VOORBEELDSTAD"_s, u"NEDERLAND"_s}));
}

TEST(AddressingTest, leavesTheAddressOutWhenNoPostMayGoThere)
{
    auto complainant = named(u"L. Smit"_s, ms);
    complainant.address = u"Lindelaan 12\n1234 AB Voorbeeldstad"_s;
    complainant.noPost = true;
    EXPECT_EQ(addressLines(complainant, Language::Dutch), QStringList({u"Mevrouw L. Smit"_s}));
}

TEST(AddressingTest, writesToTheRepresentativeWhoseMandateWasSeen)
{
    struct Case
    {
        QString representative;
        QStringList lines;
        QString salutation;
    };
    const QList<Case> cases{
        {u"mr. J. de Boer, Advocaten aan Zee, Kade 1, 1234ab Voorbeeldhaven"_s,
         {u"Advocaten aan Zee"_s, u"T.a.v. J. de Boer"_s, u"Kade 1"_s, u"1234 AB  VOORBEELDHAVEN"_s},
         u"Geachte J. de Boer,"_s},
        {u"Mevrouw A. Jansen-Smit\nPostbus 7\n1234 AB Voorbeeldhaven"_s,
         {u"Mevrouw A. Jansen-Smit"_s, u"Postbus 7"_s, u"1234 AB  VOORBEELDHAVEN"_s},
         u"Geachte mevrouw Jansen,"_s},
        {u"dhr. P. Mulder"_s,
         {u"De heer P. Mulder"_s, u"Lindelaan 12"_s, u"1234 AB  VOORBEELDSTAD"_s},
         u"Geachte heer Mulder,"_s},
        {u"Vries, R. de"_s,
         {u"R. de Vries"_s, u"Lindelaan 12"_s, u"1234 AB  VOORBEELDSTAD"_s},
         u"Geachte R. de Vries,"_s},
        {u"Rechtshulp BV, Kade 1, 1234 AB Voorbeeldhaven"_s,
         {u"Rechtshulp BV"_s, u"Kade 1"_s, u"1234 AB  VOORBEELDHAVEN"_s},
         u"Geachte heer of mevrouw,"_s},
    };
    for (const Case &c : cases) {
        auto complainant = named(u"R. Mulder"_s, mr);
        complainant.address = u"Lindelaan 12\n1234 AB Voorbeeldstad"_s;
        complainant.representative = c.representative;
        EXPECT_EQ(addressee(complainant), complainant) << "a mandate that was not seen";
        EXPECT_EQ(onBehalfOf(complainant, Language::Dutch), QString());
        complainant.mandateSeen = true;
        EXPECT_EQ(addressLines(addressee(complainant), Language::Dutch), c.lines);
        EXPECT_EQ(salutation(addressee(complainant), Language::Dutch), c.salutation);
        EXPECT_EQ(onBehalfOf(complainant, Language::Dutch), u"de heer R. Mulder"_s);
        EXPECT_EQ(onBehalfOf(complainant, Language::English), u"Mr R. Mulder"_s);
    }
}

TEST(AddressingTest, takesNoMarksForARepresentative)
{
    auto complainant = named(u"R. Mulder"_s, mr);
    complainant.mandateSeen = true;
    for (const QString &nobody : {u""_s, u" "_s, u",,\n,"_s, u"-"_s, u"\u200b"_s}) {
        complainant.representative = nobody;
        EXPECT_EQ(addressee(complainant), complainant);
        EXPECT_EQ(onBehalfOf(complainant, Language::Dutch), QString());
    }
}

TEST(AddressingTest, writesToTheRepresentativeInEnglish)
{
    auto complainant = named(u"L. Smit"_s, ms);
    complainant.representative = u"Mrs A. de Wit, Law at Sea, Kade 1, 1234 AB Voorbeeldhaven"_s;
    complainant.mandateSeen = true;
    EXPECT_EQ(
        addressLines(addressee(complainant), Language::English),
        QStringList({u"Law at Sea"_s, u"Attn. Ms A. de Wit"_s, u"Kade 1"_s, u"1234 AB  VOORBEELDHAVEN"_s}));
    EXPECT_EQ(salutation(addressee(complainant), Language::English), u"Dear Ms De Wit,"_s);
    EXPECT_EQ(onBehalfOf(complainant, Language::English), u"Ms L. Smit"_s);
}

TEST(AddressingTest, namesNobodyBehindARepresentativeWhoWantsToStayAnonymous)
{
    auto complainant = named(u"R. Mulder"_s, mr);
    complainant.representative = u"P. Jansen"_s;
    complainant.mandateSeen = true;
    complainant.anonymous = true;
    EXPECT_EQ(onBehalfOf(complainant, Language::Dutch), u"de klager"_s);
    EXPECT_EQ(onBehalfOf(complainant, Language::English), u"the complainant"_s);
    EXPECT_EQ(salutation(addressee(complainant), Language::Dutch), u"Geachte P. Jansen,"_s);
    complainant.anonymous = false;
    complainant.name.clear();
    complainant.organisation = u"Voorbeeldschool"_s;
    EXPECT_EQ(onBehalfOf(complainant, Language::Dutch), u"Voorbeeldschool"_s);
}

TEST(AddressingTest, noPostHoldsForTheComplainantsOwnAddressOnly)
{
    auto complainant = named(u"L. Smit"_s, ms);
    complainant.address = u"Lindelaan 12\n1234 AB Voorbeeldstad"_s;
    complainant.noPost = true;
    complainant.mandateSeen = true;
    complainant.representative = u"P. Jansen"_s;
    EXPECT_TRUE(addressee(complainant).noPost);
    complainant.representative = u"P. Jansen, Kade 1, 1234 AB Voorbeeldhaven"_s;
    EXPECT_FALSE(addressee(complainant).noPost);
}

TEST(AddressingTest, boundsWhatIsFarTooLong)
{
    auto complainant = named(QString(1'000'000, u'x'), mr);
    complainant.address = u", "_s.repeated(500'000) + u"\n"_s.repeated(1000);
    EXPECT_LT(salutation(complainant, Language::Dutch).size(), mostOnOneLine + 20);
    const auto lines = addressLines(complainant, Language::Dutch);
    EXPECT_LE(lines.size(), mostAddressLines);
    for (const QString &line : lines)
        EXPECT_LT(line.size(), mostOnOneLine + 20);
}

} // namespace
} // namespace gehoor
