// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/casetext.h>

#include <array>

namespace gehoor {

using namespace Qt::StringLiterals;

namespace {

using Words = QLatin1StringView;

constexpr qsizetype textLength = 800;

constexpr std::array initials{Words("A."),   Words("B."), Words("C.M."), Words("D."), Words("E."),
                              Words("F.J."), Words("G."), Words("H."),   Words("J."), Words("K.L."),
                              Words("M."),   Words("R."), Words("S."),   Words("T."), Words("W.")};
constexpr std::array surnameStarts{Words("Berg"),  Words("Dijk"),  Words("Haag"),  Words("Hof"),
                                   Words("Jans"),  Words("Kloos"), Words("Lind"),  Words("Mole"),
                                   Words("Noor"),  Words("Oost"),  Words("Pol"),   Words("Rijn"),
                                   Words("Sluis"), Words("Toren"), Words("Veen"),  Words("Wold"),
                                   Words("Zand"),  Words("Kamp"),  Words("Brink"), Words("Mors")};
constexpr std::array surnameEnds{Words("stra"),  Words("man"),  Words("ema"),  Words("huis"),  Words("sma"),
                                 Words("beek"),  Words("veld"), Words("kerk"), Words("horst"), Words("wijk"),
                                 Words("broek"), Words("meer"), Words("dam"),  Words("burg"),  Words("laan")};
constexpr std::array streets{Words("Lindenlaan"), Words("Kerkstraat"), Words("Molenweg"),
                             Words("Havenkade"),  Words("Beukenhof"),  Words("Stationsplein"),
                             Words("Akkerweg"),   Words("Zonnedauw")};
constexpr std::array places{Words("ZILVERDAM"), Words("NIEUWMEER"), Words("OOSTERVEEN"), Words("HOGEBRUG")};
constexpr std::array sentences{
    Words("Ik heb daarna drie keer gebeld, maar niemand belde terug."),
    Words("De medewerker zei dat ik geduld moest hebben en hing op."),
    Words("Mijn ex-partner kreeg wel antwoord en ik niet."),
    Words("Wij hadden een afspraak op maandag en die ging zonder bericht niet door."),
    Words("In het verslag staat iets wat ik nooit heb gezegd."),
    Words("De kinderen hebben daar last van gehad en slapen slecht."),
    Words("Als collega van een andere organisatie had ik meer overleg verwacht."),
    Words("Er is een besluit genomen over de omgang waar ik niets van wist."),
    Words("Ik voel mij niet gehoord en niet serieus genomen."),
    Words("Volgens de brief zou ik binnen een week meer horen."),
    Words("Mijn gegevens zijn gedeeld met een instelling die er niets mee te maken heeft."),
    Words("De toon van het gesprek was onvriendelijk."),
    Words("Ik vraag u dit uit te zoeken en mij te laten weten wat u gaat doen."),
    Words("Onze huurder staat al maanden ingeschreven, maar niemand betaalt."),
    Words("Er was geluidsoverlast tot diep in de nacht en de politie is erbij geweest."),
    Words("Ik wil graag een gesprek met de verantwoordelijke."),
    Words("Mijn zus is boos en verdrietig en wil niet meer met u praten."),
    Words("Dit duurt nu al langer dan zes weken."),
    Words("De school heeft een melding gedaan waar ik het niet mee eens ben."),
    Words("Ik begrijp dat het druk is, maar zo ga je niet met mensen om.")};
constexpr std::array subjects{Words("Klacht over een medewerker"), Words("Klacht"),
                              Words("Ontevreden over contact"),    Words("Geen antwoord gekregen"),
                              Words("Klacht over een besluit"),    Words("Overlast"),
                              Words("Verslag klopt niet")};

template <std::size_t N>
QString oneOf(const std::array<Words, N> &words, QRandomGenerator &random)
{
    return words[random.bounded(static_cast<quint32>(N))];
}

} // namespace

QString CaseText::name()
{
    return oneOf(initials, m_random) + u' ' + surname();
}

QString CaseText::protectedName()
{
    return u"Femke "_s + surname();
}

QString CaseText::surname()
{
    return oneOf(surnameStarts, m_random) + oneOf(surnameEnds, m_random);
}

QString CaseText::address()
{
    const QString street = once(1000) ? rareWord : oneOf(streets, m_random);
    return u"%1 %2\n%3 XY  %4"_s.arg(street)
        .arg(1 + below(200))
        .arg(1000 + below(9000))
        .arg(oneOf(places, m_random));
}

QString CaseText::text()
{
    QString text = u"Geachte klachtenfunctionaris,\n\nIk wil een klacht indienen over de %1 in dossier %2."_s
                       .arg(commonWord)
                       .arg(below(1'000'000));
    if (once(1000))
        text += u" Het ging om de woning aan het %1."_s.arg(rareWord);
    while (text.size() < textLength)
        text += u' ' + oneOf(sentences, m_random);
    return text + u"\n\nMet vriendelijke groet,\n"_s + name();
}

QString CaseText::subject()
{
    return oneOf(subjects, m_random);
}

} // namespace gehoor
