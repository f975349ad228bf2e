// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/leakcorpus.h>
#include <tests/support/letterfacts.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int generatedLetters = 300;

/// Sentences as complaints officers write them; many begin with a word that is a name too, and many hold
/// capitals, numbers and dates that are nobody's.
constexpr char16_t dutchText[] = uR"(Op 23 november 2026 hebben wij uw klacht ontvangen.
Dank u wel dat u ons heeft laten weten wat u dwarszit.
Blij zijn wij dat u de moeite heeft genomen ons te schrijven.
Groot is het verschil van inzicht niet, denken wij.
Wit papier is voldoende; u hoeft geen formulier te gebruiken.
Wij willen er binnen onze mogelijkheden alles aan doen om klachten samen op te lossen.
Daarom sturen wij uw klacht door naar de betreffende verantwoordelijke.
Wilt u geen post van ons ontvangen? Laat het ons dan weten.
De klachtenfunctionaris beoordeelt of wij uw klacht in behandeling kunnen nemen.
U kunt ons bellen van maandag tot en met donderdag, van 9.00 tot 17.00 uur.
In de zomer zijn wij minder goed bereikbaar, en in de winter op vrijdag niet.
Bij het Juridisch Loket kunt u gratis advies krijgen (0800-8020).
Slachtofferhulp Nederland is te bereiken via 0900-0101.
De Raad voor de Kinderbescherming heeft een eigen klachtenregeling.
Veilig Thuis is dag en nacht bereikbaar op 0800-2000.
U schrijft dat u op dinsdag 3 maart heeft gebeld en dat er werd opgehangen.
Wij zien dat dit u bezighoudt, en wij begrijpen dat dit niet het antwoord is waarop u hoopte.
Een klacht over een rechter kunt u indienen bij de rechtbank zelf.
Heeft u een advocaat? Dan kan die u helpen bij de volgende stap.
Uw brief van 12 oktober 2026 hebben wij goed gelezen.
Voor de omgang met kinderen kunt u bij de rechter terecht.
De gemeente Amsterdam heeft daarvoor een wijkteam.
Wij hebben de bakker op de hoek gevraagd de straat vrij te houden.
De boer die naast ons kantoor woont, heeft daar ook last van.
Het was een lange en koude winter, schrijft u, en de verwarming deed het niet.
Op de muur stond een roos geschilderd; die is er nu af.
De visser en zijn vos staan op het bord bij de ingang.
Met de linde voor uw deur gaat het beter, hoorden wij van de gemeente.
In april en mei was ons kantoor gesloten vanwege een verbouwing.
Wij hopen dat de storm van vorige week u geen schade heeft gebracht.
Onze reactie kan twee tot vier weken duren.
Factuur 2026-118 van 4 juni 2026 ten bedrage van € 1.250,00 is betaald op 11-6-2026.
Uw kenmerk is 884521-B; het onze staat boven aan deze brief.
Een medewerker van ons heeft dit volgens u niet goed gedaan.
De koning is dat jaar bij ons op bezoek geweest, maar dat staat hier buiten.
Wij delen geen informatie over anderen. Wij zeggen ook niet of iemand wel of niet bij ons bekend is.
Uw verzoek om inzage behandelen wij apart, binnen een maand.
Volgens de Algemene verordening gegevensbescherming heeft u recht op uw eigen gegevens.
U kunt uw klacht ook voorleggen aan de Nationale ombudsman of de Kinderombudsman.
De parkeerplaats aan de overkant is van de gemeente en niet van ons.
Uw levering van 15 september is in goede orde ontvangen, maar drie dozen ontbraken.
Is het gesprek voor u goed verlopen? Ook dat horen wij graag.
Wij praten graag met u, op een dag en een plek die u goed uitkomen.
Neem gerust iemand mee, bijvoorbeeld een vriend of een familielid.
Kort gezegd: wij nemen dit deel van uw klacht niet in behandeling.
Lang heeft u op antwoord gewacht, en dat spijt ons.
Bij voorbaat dank voor uw medewerking.
Laat ons voor 1 december 2026 weten of u daarmee kunt instemmen.
De politie kunt u bellen via 0900-8844, of bij spoed via 112.
Onze locatiemanager neemt hierover contact met u op.
Zij heeft ook gekeken naar de afspraken over geluid in de avond.
Hij vertelde dat de vuilcontainers voortaan op donderdag buiten staan.
De functionaris gegevensbescherming bereikt u via ons algemene nummer.
In het informatieblad leest u onder ‘Niet eens’ wat u kunt doen.
Jong of oud, iedereen kan bij ons een klacht indienen.
Vrede met dit antwoord heeft u misschien niet, en dat begrijpen wij.
Wij hebben uw klacht besproken met de teamleider en met de afdeling Inkoop.
Uw hond was volgens u bang geworden van het lawaai op Koningsdag.)";

constexpr char16_t englishText[] = uR"(We received your complaint on 23 November 2026.
Thank you for letting us know what troubles you.
We will not be taking up your complaint.
We do not share information about other people. Nor do we say whether or not anyone is known to us.
We treat everyone the same in this.
Hope for a quick answer is understandable; it may take until June.
Grace is what we would ask of you while we look into this.
April and May were busy months for our office.
Brown envelopes are not needed; plain paper will do.
The winter was long, you write, and the heating was off on Monday and Tuesday.
A rose was painted on our wall, which has since been cleaned.
The Dutch Data Protection Authority can tell you more about your rights.
You can call the police on 0900-8844, or 112 in an emergency.
Legal advice is available free of charge from the Juridisch Loket.
A lawyer can ask the court to settle the arrangements about the children.
The person responsible will respond to your complaint, and may first contact you to hear more.
Please quote our reference when you write to us.
Your invoice 2026-118 of 4 June 2026 (EUR 1,250.00) was paid on 11 June.
You wrote that you called on Tuesday 3 March and that someone hung up on you.
If you do not agree, please let us know before 1 December 2026.
You may bring a friend, a relative or an interpreter to the conversation.
The bins in the street belong to the City of Amsterdam and not to us.
We can see that this matters to you, and we understand that this is not the answer you had hoped for.
Our office is closed on Good Friday and on King's Day.
In your letter of 12 October you ask for a copy of your own file.
That request will be answered separately, within one month.
Within our means, we want to do everything we can to resolve complaints together.
She looked into the noise and spoke with the team about it.
He told us that the gate is now closed at ten in the evening.
The National Ombudsman only considers complaints about public bodies.)";

const QStringList &dutchSentences()
{
    static const QStringList list = QString::fromUtf16(dutchText).split(u'\n');
    return list;
}

const QStringList &englishSentences()
{
    static const QStringList list = QString::fromUtf16(englishText).split(u'\n');
    return list;
}

Complainant complainantOf(Chance &chance)
{
    static const QStringList others{
        u"T. van Asselt"_s,     u"K. Nijenhof"_s,  u"M. Abdi"_s,          u"J.P. Rensink"_s,
        u"Sven Tillema"_s,      u"H. de Graaff"_s, u"Ö. Yurt"_s,          u"L. Baas-Kuyt"_s,
        u"C. van der Sluijs"_s, u"W. Ouwehand"_s,  u"P. O'Connor"_s,      u"A. Bergsma"_s,
        u"D. Schaafsma"_s,      u"R. Pinto"_s,     u"E. Steenhuis-Bok"_s, u"N. Ferwerda"_s};
    static const QStringList places{u"Groenekerk"_s, u"Amsterdam"_s, u"Wijdehorn"_s, u"Almerezand"_s};
    Complainant complainant;
    if (chance.below(5) == 0) { // a relative bears the name that is protected
        const CorpusName name = chance.oneOf(protectedNames());
        complainant.name = u"Q. "_s + name.family();
    } else {
        complainant.name = chance.oneOf(others);
    }
    complainant.formOfAddress =
        chance.oneOf(QList{FormOfAddress::Mr, FormOfAddress::Ms, FormOfAddress::Neutral});
    complainant.address =
        u"%1 %2\n%3 %4  %5"_s.arg(chance.oneOf(QStringList{u"Hoofdweg"_s, u"Parkzicht"_s, u"Spoorsingel"_s}))
            .arg(200 + chance.below(90))
            .arg(1100 + chance.below(100))
            .arg(u"GR"_s, chance.oneOf(places).toUpper());
    complainant.phone = u"06-9%1"_s.arg(9000000 + chance.below(999999));
    complainant.email = u"klager%1@brief.example"_s.arg(chance.below(1000));
    return complainant;
}

QString surnameOf(const Complainant &complainant)
{
    return complainant.name.section(u' ', 1);
}

QString salutationOf(const Complainant &complainant, bool english)
{
    const QString name = surnameOf(complainant);
    switch (complainant.formOfAddress) {
    case FormOfAddress::Mr:
        return english ? u"Dear Mr %1,"_s.arg(name) : u"Geachte heer %1,"_s.arg(name);
    case FormOfAddress::Ms:
        return english ? u"Dear Ms %1,"_s.arg(name) : u"Geachte mevrouw %1,"_s.arg(name);
    case FormOfAddress::Neutral:
        break;
    }
    return (english ? u"Dear %1,"_s : u"Geachte %1,"_s).arg(complainant.name);
}

CleanLetter generated(Chance &chance)
{
    const bool english = chance.below(3) == 0;
    const QStringList &sentences = english ? englishSentences() : dutchSentences();
    CleanLetter letter{{}, complainantOf(chance)};
    const Organisation organisation = exampleOrganisation();
    QString text = u"%1\n%2\n\n%3\n%4\n\n%5, %6\n%7: 2026-%8\n\n%9\n\n"_s.arg(
        organisation.name, organisation.returnAddress, letter.complainant.name, letter.complainant.address,
        organisation.place, english ? u"24 November 2026"_s : u"24 november 2026"_s,
        english ? u"Our reference"_s : u"Ons kenmerk"_s, QString::number(1000 + chance.below(9000)).mid(0, 4),
        salutationOf(letter.complainant, english));
    const qsizetype count = 12 + chance.below(14);
    for (qsizetype i = 0; i < count; ++i) {
        QString sentence = chance.oneOf(sentences);
        // The page breaks lines where it likes.
        const qsizetype space = sentence.indexOf(u' ', chance.below(sentence.size()));
        if (space > 0)
            sentence[space] = u'\n';
        text += sentence + (i % 4 == 3 ? u"\n\n"_s : u" "_s);
    }
    text +=
        u"\n\n%1\n\n%2\n%3\nTel. %4\n"_s.arg(english ? u"Yours sincerely,"_s : u"Met vriendelijke groet,"_s,
                                             english ? organisation.signatoryEnglish : organisation.signatory,
                                             organisation.name, organisation.phone);
    letter.text = text;
    return letter;
}

/// The words of HTML of our own making.
QString plain(QString html)
{
    static const QRegularExpression ends(u"</(p|h2|li)>|<br/?>"_s);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return html.replace(ends, u"\n"_s)
        .remove(tags)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

void addComposed(QList<CleanLetter> &letters)
{
    const QList<std::optional<Ground>> grounds{
        std::nullopt,          Ground::Client,          Ground::Employee,
        Ground::NotOurConduct, Ground::ConcernsAnother, Ground::NoAuthority};
    for (const std::optional<Ground> ground : grounds) {
        LetterFacts facts = exampleFacts(ground);
        facts.complaint.details.text = u"Ik ben niet tevreden over de gang van zaken."_s;
        for (Part &part : facts.complaint.parts)
            part.text = facts.complaint.details.text;
        if (!ground)
            addReferral(facts, 1, u"teamleider ambulante hulp"_s, facts.today);
        for (const auto &[kind, key] : letterKindKeys.entries()) {
            for (const Language language : {Language::Dutch, Language::English}) {
                const auto content = compose({.kind = kind, .language = language}, facts);
                if (!content)
                    continue;
                letters.append(
                    {QStringList{content->sender.join(u'\n'), content->returnLine,
                                 content->address.join(u'\n'), content->place + u", "_s + content->date,
                                 content->reference, content->subject, plain(content->body)}
                         .join(u"\n\n"_s),
                     facts.complaint.details.complainant});
            }
        }
    }
}

} // namespace

QString cleanSentence(Chance &chance)
{
    return chance.oneOf(chance.below(3) == 0 ? englishSentences() : dutchSentences());
}

LeakSample sampleOf(Chance &chance, const QString &sentence, const QString &shown, qint64 fact)
{
    const QString before = cleanSentence(chance) + u' ';
    const qsizetype begin = before.size() + sentence.indexOf(u"%1"_s);
    QString text = before + sentence;
    text.replace(begin, 2, shown);
    return {text + u' ' + cleanSentence(chance), begin, begin + shown.size(), fact};
}

QList<CleanLetter> cleanLetters(unsigned seed)
{
    Chance chance(seed);
    QList<CleanLetter> letters;
    for (int i = 0; i < generatedLetters; ++i)
        letters.append(generated(chance));
    addComposed(letters);
    return letters;
}

QString twoPageLetter()
{
    Chance chance(5);
    QString text;
    while (text.size() < 6000)
        text += cleanSentence(chance) + (chance.below(4) == 0 ? u"\n\n"_s : u" "_s);
    return text.insert(3000, u"\f"_s) +
           u"Yara van Dijk belde met 06 12 34 56 78. Mevrouw Mulder woont op de Berkenlaan 12."_s;
}

} // namespace gehoor
