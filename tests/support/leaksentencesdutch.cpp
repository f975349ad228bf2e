// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/leaksentences.h>

namespace gehoor {
namespace {

constexpr char16_t confirming[] = uR"(Zij verblijft hier.
Zij woont hier niet meer.
Uw ex-partner woont hier sinds mei.
Hier woont zij niet meer.
Uw dochter is hier al maanden.
Mevrouw zit hier goed.
Toen uw vrouw hier kwam, had zij niets bij zich.
Mevrouw Jansen slaapt hier alleen door de week.
Ik kan u zeggen dat uw kinderen hier veilig zijn, want uw kinderen zijn hier veilig.
Uw kinderen gaan hier naar school.
De vrouw die hier verblijft, wil dat niet.
Zij heeft hier nooit gewoond.
Uw vrouw is vorige week bij ons weggegaan.
Zij heeft een kamer in ons huis.
Uw ex-partner verblijft in een van onze locaties.
Uw ex-partner is sinds 3 mei niet meer in onze opvang.
Zij is in juni vertrokken naar een andere opvang.
Wij mogen niet zeggen waar zij verblijft.
Wij kunnen u niet vertellen waar uw dochter woont.
Wij hebben met uw ex-partner gesproken.
Wij hebben contact met uw ex-partner opgenomen.
Met uw ex-partner hebben wij dat besproken.
Wij hebben uw vrouw gevraagd of zij dat wil.
Gisteren hebben wij uw dochter nog gesproken.
Wij spraken uw ex-partner daar vorige week over.
Daarover hebben wij met uw moeder overlegd.
Wij zullen het aan uw dochter doorgeven.
Uw brief hebben wij aan uw ex-partner gegeven.
Wij hebben regelmatig contact met uw dochter.
De begeleiding van uw dochter is gestopt.
De opvang van uw kinderen verloopt goed.
De hulp aan uw dochter gaat gewoon door.
Uw dochter krijgt hier hulp.
Onze medewerker begeleidt uw ex-partner al een jaar.
Onze collega begeleidt haar.
De medewerkers die met uw dochter werken, zijn deskundig.
Uw ex-partner heeft bij ons aangegeven dat zij dat niet wil.
Zij is bij ons in behandeling.
Uw zus staat bij ons op de wachtlijst.
Uw ex-partner is aangemeld door de politie.
Zij wordt door ons begeleid.
Uw dochter wordt door ons opgevangen.
Uw ex-partner is een van onze cliënten.
We vangen uw dochter op.
Wij hebben haar vorig jaar opgevangen.
Wij hebben uw ex-partner geholpen met een woning.
Wij zorgen goed voor uw kinderen.
Uw ex-partner volgt bij ons een traject.
Zij wil niet dat u weet waar zij is.
Namens uw ex-partner laten wij u weten dat zij niet komt.
Voor zover wij weten is zij hier niet bekend.
Zij komt niet voor in onze administratie.
Wij kunnen bevestigen dat zij hier is.
Wij bevestigen dat uw zoon daar was.
Uw vrouw heeft nooit bij ons gewoond.
Wij hebben geen cliënt met die naam.
Er is hier niemand met die naam.
De kinderen verblijven hier ook.
Uw ex-partner verblijft momenteel op onze locatie in Zaandam.
Mevrouw heeft aangegeven dat zij geen contact met u wil.
De kinderen gaan vanaf hier naar school.
Wij helpen uw dochter zo goed mogelijk.
Wij bieden uw ex-partner een veilige plek.
De therapie van uw dochter loopt nog.
Zij is vorige maand uitgestroomd.
Uw zoon en zijn moeder zijn bij ons binnengekomen op 3 mei.
Onze maatschappelijk werker heeft uw dochter gezien.
Uw ex-partner woont inmiddels zelfstandig.
Uw kinderen maken het goed.
Met uw kinderen gaat het goed.
Zij heeft een nieuwe woning gekregen via ons.
U mag uw dochter hier niet bezoeken.
Wij geven het adres van uw vrouw niet door.
Zij staat op onze wachtlijst.
Zij valt onder de zorg van ons team.
Uw vrouw slaapt goed en eet goed.
Uw ex-partner is veilig bij ons aangekomen.
Wij hebben uw ex-partner nooit ontmoet.)";

constexpr char16_t ambiguous[] = uR"(Wij hebben met hem afgesproken dat het hek dichtgaat.
Wij hebben uw moeder een kopie gestuurd.
Ze is hier niet.
Zij is hier nooit geweest.
Zij is nu veilig.
Zij is al vertrokken.
Wij hebben dat met haar besproken.
Wij hebben haar uw brief gegeven.
Haar casemanager kan dat bevestigen.
Bij haar intake kwam dat niet ter sprake.
Zij heeft ons verteld wat er is gebeurd.
Uw dochter heeft gevraagd om rust.
Uw ex-partner wil geen contact.
In het dossier van uw ex-partner staat daar niets over.
Haar verblijfplaats houden wij geheim.
Wij hebben uw klacht met mevrouw besproken.
Zij krijgt begeleiding van een collega.
Haar begeleiding is in mei beëindigd.
Wij hebben haar geadviseerd een advocaat te nemen.
Haar dossier is gesloten.
Uw ex-partner heeft een beschermd briefadres via ons gekregen.
Toen wij uw dochter ophaalden, was zij bang.
Wij laten uw ex-partner zelf beslissen.
Uw moeder is vorige week naar een eigen huis gegaan.
Onze locatiemanager heeft uw kinderen leren kennen.
Op de dag van opname was uw vrouw alleen.
In ons huis is uw zoon nooit alleen.
De rapportage over uw dochter krijgt u niet.
Uw vrouw ontvangt geen bezoek.
Wij hebben uw bloemen aan haar overhandigd.
Uw ex-partner had het moeilijk toen zij kwam.
Uw ex-partner en haar moeder zijn samen gekomen.
Wij brengen uw kinderen elke dag naar school.
Uw vrouw tekent volgende week haar contract voor een woning.
Uw ex-partner heeft hier geen bezwaar tegen.
Op die dag had uw dochter een gesprek met de gedragswetenschapper.
Uw vrouw komt morgen haar spullen halen.
Wij moeten de privacy van uw ex-partner beschermen.)";

constexpr char16_t innocent[] = uR"(U kunt hier ook bellen.
Gaat u hier niet mee akkoord, laat het ons dan weten.
U woont hier vlakbij, schrijft u.
Hier kunt u meer lezen over de procedure.
U bent hier van harte welkom.
Uw dochter is hier ook welkom bij het gesprek.
Zij die een klacht hebben, kunnen hier terecht.
U was hier op 4 mei voor een gesprek.
De monteur die hier was, heeft het hek gerepareerd.
Er is hier geen parkeerplaats.
Zij werkt hier sinds 2020 en is op maandag bereikbaar.
De buurman woont naast ons kantoor.
Wij hebben met u gesproken over de klacht.
Wij hebben met de gemeente contact opgenomen.
Wij hebben contact gehad met uw advocaat.
Wij hebben met uw bedrijf afspraken gemaakt.
Een advocaat kan u helpen met het contact met uw kinderen.
Voor de omgang met uw kinderen kunt u bij de rechter terecht.
Wij gaan niet over het contact met uw kinderen.
Wij begrijpen dat u zich zorgen maakt over uw dochter.
Wij begrijpen hoe belangrijk uw kinderen voor u zijn.
Over uw ex-partner kunnen wij niets zeggen.
Wie hulp krijgt, kan zelf een klacht indienen.
Uw ex-partner kan zelf een klacht indienen.
Uw dochter kan zelf bij ons een klacht indienen.
Heeft uw partner ook een klacht? Dan kan die zelf klagen.
U vraagt waar uw ex-partner woont. Zulke vragen beantwoorden wij nooit.
Wij delen geen informatie over anderen. Wij zeggen ook niet of iemand wel of niet bij ons bekend is.
De begeleiding van nieuwe medewerkers is verbeterd.
Onze medewerker begeleidt u naar de uitgang.
Onze medewerkers begeleiden bezoekers naar buiten.
Onze medewerker belt u volgende week.
De opvang van regenwater is een taak van de gemeente.
De opvang van vluchtelingen is een taak van de gemeente.
Wij kennen uw situatie niet.
Wij kennen uw bedrijf al jaren.
Uw klacht is bij ons in behandeling.
Uw klacht is in behandeling bij ons.
Uw klacht is bij ons geregistreerd onder nummer 2026-0042.
Het geluid in de avond is bij ons bekend als probleem, en dat probleem is bij ons bekend.
Dit is bij ons bekend.
Uw klacht wordt door ons behandeld.
U wordt door ons op de hoogte gehouden.
Wij bevestigen dat wij uw klacht hebben ontvangen.
Wij bevestigen dat uw klacht is ingetrokken.
De kamer waarin wij u spraken, was koud.
Uw kind zit op een school in de buurt, schrijft u.
Het gesprek met u en de teamleider was op 3 mei.
Wij hebben uw brief aan de teamleider gegeven.
Uw vader heeft de machtiging getekend.
U schrijft namens uw dochter.
Omdat u namens uw dochter klaagt, nemen wij contact met u op.
De cliënt heeft altijd recht op inzage in het eigen dossier.
Het verblijf in de wachtkamer duurde lang, schrijft u.
Haar antwoord vindt u hieronder.
Uw naam staat in ons systeem met het oude adres.
Zoekt u hulp voor uw kinderen? Dan kunt u bij het wijkteam terecht.
U kunt dit zelf aan uw dochter vertellen.
U wilt weten waar uw vrouw verblijft. Daarover zeggen wij nooit iets.
Uw klacht is op 3 mei bij ons binnengekomen.
Wij hebben met elkaar overlegd over uw klacht.
Uw bedrijf staat niet op onze wachtlijst met leveranciers.
Wij bieden u onze excuses aan.
Wij helpen u graag verder.
Met uw vraag gaat het team aan de slag.
De behandeling van uw klacht duurt vier weken.
De begeleider van de bouwplaats heeft met u gebeld.
Wij hebben de teamleider geadviseerd het hek te sluiten.
De kinderen in de straat spelen hier graag.
De school van uw dochter heeft een eigen klachtenregeling.
Uw man mag meekomen naar het gesprek.
Een tolk kan met u meekomen, of uw zoon kan voor u vertalen.
Het gezag over uw kinderen is een zaak van de rechter.
De huisarts kan uw partner hierbij helpen.
Wij vinden het jammer dat het zo gelopen is.
De wens van uw vader is ons duidelijk.
U kunt uw moeder machtigen om voor u te spreken.
Een brief aan uw zoon kunt u zelf schrijven.
Wij lezen graag hoe het verder met u gaat.
Vraag gerust of uw broer kan meelezen.)";

constexpr char16_t unseen[] = uR"(Uw kinderen missen u niet.
Over twee weken verhuist uw vrouw.
Wij hopen dat uw zus dat zelf wil vertellen.
Op onze school zit ook uw zoon.
Uw moeder en haar begeleider lezen uw brieven samen.
Wie bij ons komt, zoals uw dochter, blijft meestal een half jaar.
Zij heeft bij ons afscheid genomen.
De medewerkster over wie u klaagt, is de mentor.
Toen u belde, zat zij naast de telefoon.
Uw ex-partner staat hier niet voor open.
De kinderen hebben hun eigen begeleider.
Bel haar niet meer, want zij schrikt daarvan.
Dat uw man zich meldde, was verstandig.
Uw partner vroeg ons om dit adres niet te geven.
Uw broer logeerde een nacht in de noodopvang.)";

} // namespace

const LeakSentences &dutchLeakSentences()
{
    static const LeakSentences sentences{sentenceLines(confirming), sentenceLines(ambiguous),
                                         sentenceLines(innocent), sentenceLines(unseen)};
    return sentences;
}

} // namespace gehoor
