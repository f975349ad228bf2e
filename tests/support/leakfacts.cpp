// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/leakcorpus.h>
#include <tests/support/letterfacts.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

namespace {

/// First name, tussenvoegsel, surname.
constexpr char16_t plainNames[] =
    uR"(Yasmin|van|Duijvenbode; Noor||Mulder; Fatima|el|Hamdaoui; Zoë||Janssen; Sofie|van den|Heuvel
Işık||Yılmaz; Aylin||Öztürk; Chantal||Verhoeven; Naima||Bouzian; Thirza|van der|Meulen
Marieke||Hendriks; Danique||Schippersma; Shanti||Ramdin; Anouk|ter|Horstink; Priscilla||Gomes
Agnieszka||Kowalczyk; Renée||Lefèvre; Samira|ben|Ali; Hanane||Aziz; Willemijn|van|Rijswijk
Joyce||Maassen; Lotte||Zijlstra; Carmen||Fernandez; Nienke||Hoekstra; Meryem||Demir; Elif||Şahin
Wendy||Vermeulen; Kimberley||Jansma; Rachida||Oulad; Saskia|van 't|Hoff; Dilara||Çelik
Femke||Postma; Esmée||Dijkstra; Tamara||Kuipersma; Halima||Warsame; Annelies||Terpstra
Babette|de|Ruijter; Ingrid||Schellekens; Monique||Peeters; Latifa||Amrani; Romy||Wijnands
Sylvana||Pinas; Tess||Bloemendaal; Veerle|van|Oss; Yvonne||Zuidema; Charlotte|du|Pree
Evelien||Koopmans; Gülsüm||Aydın; Jolanda||Feenstra; Keziah||Tjon; Liselotte||Brandsma
Mirjam||Hofstede; Nazlı||Kaplan; Oksana||Bondarenko; Petra||Lubbers; Quinty||Sanders; Rabia||Karaca
Stefanie||Affourtit; Trudy||Wielinga; Ursula||Brühlmann; Vesna||Novák; Wilma||Scholten
Xenia||Papadaki; Zeynep||Arslan; Amira||Haddad; Britt||Nijhuis; Céline||Dubois; Denise||Elzinga
Elske||Haitsma; Floor||Wiersma; Gerda||Boersma; Hilde||Ottens; Ilse||Rademaker; Jamila||Chaouch
Kelly||Verbeek)";
constexpr char16_t ordinaryNames[] =
    uR"(Roos||Bakker; Yara|van|Dijk; Iris|de|Groot; Bloem||Blij; Jasmijn|de|Boer; Mei|de|Lange
Hazel||Visser; Linde|de|Wit; Fleur||Vos; Grace||Koning; Hope|de|Jong; Rose||Brown; Dag||Winter
Storm||Kok; April|van|Veen)";

QList<CorpusName> namesFrom(const QString &text, bool ordinary)
{
    static const QRegularExpression breaks(u";\\s+|\n"_s);
    QList<CorpusName> names;
    for (const QString &name : text.split(breaks)) {
        const QStringList parts = name.split(u'|');
        names.append({parts[0], parts[1], parts[2], ordinary});
    }
    return names;
}

} // namespace

QString CorpusName::family() const
{
    return prefix.isEmpty() ? surname : prefix + u' ' + surname;
}

QString CorpusName::full() const
{
    return first + u' ' + family();
}

QList<CorpusName> protectedNames()
{
    return namesFrom(QString::fromUtf16(plainNames), false) +
           namesFrom(QString::fromUtf16(ordinaryNames), true);
}

QList<CorpusAddress> protectedAddresses()
{
    static const QStringList lines{u"Berkenlaan|12|1243|AB|Zilverdam"_s,
                                   u"Kerkstraat|3|2345|CD|Lutterveen"_s,
                                   u"Van der Heijdenstraat|118|3456|EF|Oudmolen"_s,
                                   u"Prinses Beatrixlaan|77|4567|GH|Kraaienburg"_s,
                                   u"Laan van Oostwijk|4|5678|JK|Wasterdorp"_s,
                                   u"Oude Gracht|29|6789|LM|Noorderkoog"_s,
                                   u"2e Oosterparkstraat|15|7891|NP|Eemstede"_s,
                                   u"Zeemanspad|8|8912|RT|Harkumerzijl"_s,
                                   u"Burgemeester Pottstraat|240|9123|VW|Zuidlaren aan Zee"_s,
                                   u"Hoge Weide|61|1357|XZ|Weerselbeek"_s,
                                   u"Gruttostraat|33|2468|YP|IJsselkamp"_s,
                                   u"Rijnkade|9|3579|ZA|Terwolden"_s,
                                   u"Nieuwe Ebbingeweg|5|4680|BR|Doesveld"_s,
                                   u"Schoutenlaan|101|5791|KL|Ravelskerk"_s,
                                   u"Molenwerf|46|6802|MN|Haspelo"_s,
                                   u"Tulpplein|7|7913|PR|Bloklandseveer"_s,
                                   u"Esdoornhof|19|8024|TV|Spijkenhorn"_s,
                                   u"Wilgendreef|52|9135|WX|Grijpshoeve"_s,
                                   u"Pastoor Smitsweg|2|1246|ZB|Marsumerveld"_s,
                                   u"De Ruyterkade|88|2357|AC|Stavelaar"_s,
                                   u"Vliethof|14|3468|DE|Ottermeer"_s,
                                   u"Sint Jansstraat|6|4579|FG|Beukelaar"_s,
                                   u"Koningin Emmaplein|31|5680|HJ|Trintelen"_s,
                                   u"Ambachtsweg|95|6791|KN|Vroomsveen"_s,
                                   u"Akkerdistel|23|7802|LP|Dalfserbrug"_s};
    QList<CorpusAddress> addresses;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'|');
        addresses.append({parts[0], parts[1], parts[2], parts[3], parts[4]});
    }
    return addresses;
}

QStringList protectedPhones()
{
    QStringList phones{u"0612345678"_s, u"0201234567"_s, u"0307654321"_s, u"0653127788"_s, u"0851303030"_s};
    Chance chance(31);
    while (phones.size() < 35)
        phones.append((phones.size() % 3 == 0 ? u"0%1"_s : u"06%1"_s)
                          .arg(phones.size() % 3 == 0 ? 200000000 + chance.below(700000000)
                                                      : 10000000 + chance.below(89000000)));
    return phones;
}

QStringList protectedMails()
{
    QStringList mails{u"y.vandijk@voorbeeld.example"_s, u"noor_mulder84@post.example"_s,
                      u"f.el-hamdaoui@mail.voorbeeld.example"_s, u"zoe@janssen.example"_s};
    for (const CorpusName &name : protectedNames().mid(20, 21))
        mails.append(u"%1.%2@nergens.example"_s.arg(name.first.toLower()
                                                        .normalized(QString::NormalizationForm_D)
                                                        .remove(QChar(0x301))
                                                        .remove(QChar(0x308)),
                                                    QString::number(mails.size())));
    return mails;
}

QList<QDate> protectedBirthDates()
{
    QList<QDate> days{QDate(1985, 3, 12), QDate(1990, 12, 31), QDate(2019, 2, 1), QDate(1978, 10, 5),
                      QDate(1996, 2, 29)};
    Chance chance(47);
    while (days.size() < 25)
        days.append(QDate(1955, 1, 1).addDays(chance.below(24000)));
    return days;
}

QList<ProtectedFact> protectedFacts()
{
    QList<ProtectedFact> facts;
    const auto add = [&](FactKind kind, const QString &text) {
        facts.append({.id = ProtectedFactId(facts.size() + 1), .kind = kind, .text = text});
    };
    for (const CorpusName &name : protectedNames())
        add(FactKind::Name, name.full());
    for (const CorpusAddress &a : protectedAddresses())
        add(FactKind::Address, u"%1 %2\n%3 %4  %5"_s.arg(a.street, a.number, a.digits, a.letters, a.place));
    for (const QString &phone : protectedPhones())
        add(FactKind::Phone, phone);
    for (const QString &mail : protectedMails())
        add(FactKind::Email, mail);
    for (const QDate day : protectedBirthDates())
        add(FactKind::BirthDate, day.toString(u"d-M-yyyy"_s));
    return facts;
}

LeakKnowledge corpusKnowledge(const Complainant &complainant)
{
    return {.facts = protectedFacts(), .complainant = complainant, .organisation = exampleOrganisation()};
}

bool CorpusCheck::finds(const LeakSample &sample, Severity atLeast) const
{
    // To somebody: a check of its own for each sample, so against the one fact that shows in it.
    const bool toNobody = sample.complainant == Complainant();
    const QList<LeakFinding> findings = toNobody ? m_ofNobody.findings(sample.text)
                                                 : LeakCheck({.facts = {protectedFacts().at(sample.fact - 1)},
                                                              .phrases = {},
                                                              .complainant = sample.complainant,
                                                              .organisation = exampleOrganisation()})
                                                       .findings(sample.text);
    return std::any_of(findings.cbegin(), findings.cend(), [&](const LeakFinding &finding) {
        const bool same = sample.fact == 0 ? finding.source == LeakSource::Phrase
                                           : finding.fact == ProtectedFactId(sample.fact);
        const bool there = finding.offset >= sample.begin && finding.offset + finding.length <= sample.end;
        return same && there && finding.severity >= atLeast;
    });
}

QList<LeakVariant> leakVariants(unsigned seed)
{
    return nameVariants(seed) + otherVariants(seed);
}

} // namespace gehoor
