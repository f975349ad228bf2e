// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/practicecases.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Admissible as a whole: forwarded, and told to which function.
PracticeCase admissible(const QString &mail, const QString &answers, const QStringList &keepsSilent)
{
    return {.mail = mail,
            .parts = {{.answers = answers, .verdict = Verdict::Admissible}},
            .standing = Standing::ToForward,
            .nextStep = Step::Forward,
            .letter = LetterKind::Forwarded,
            .says = {u"Wij nemen uw klacht in behandeling."_s,
                     u"doorgestuurd naar de betreffende verantwoordelijke: teamleider"_s, neutralSentence()},
            .keepsSilent = keepsSilent};
}

/// About the help to another: refused as a whole.
PracticeCase aboutAnother(const QString &mail, const QStringList &steps, const QStringList &keepsSilent)
{
    return {
        .mail = mail,
        .parts =
            {{.answers = u"nnyn"_s,
              .verdict = Verdict::NotAdmissible,
              .ground = Ground::ConcernsAnother,
              .steps = steps,
              .sentence =
                  u"Gaat het om een ander, dan mag u het er niet mee eens zijn, maar u kunt er niet over klagen."_s}},
        .standing = Standing::NoticeDue,
        .nextStep = Step::SendNotice,
        .letter = LetterKind::NotAdmissible,
        .says = {u"Wij nemen uw klacht niet in behandeling."_s,
                 u"Gaat het om een ander, dan mag u het er niet mee eens zijn"_s, neutralSentence()},
        .keepsSilent = keepsSilent};
}

PracticeCase therapyAndShouting()
{
    return {.mail = u"case-04.eml"_s,
            .parts = {{.answers = u"nnynn"_s,
                       .verdict = Verdict::NotAdmissible,
                       .ground = Ground::NoAuthority,
                       .steps = {u"familyCourt"_s},
                       .sentence = u"als u het ouderlijk gezag over dat kind heeft"_s,
                       .words = u"De traumatherapie van mijn dochter."_s},
                      {.answers = u"nnyy"_s,
                       .verdict = Verdict::Admissible,
                       .words = u"Een medewerker schreeuwde tegen mij."_s}},
            .standing = Standing::ToForward, // first, so that one letter says both
            .nextStep = Step::Forward,
            .letter = LetterKind::PartlyAdmissible,
            .says = {u"Een deel nemen wij in behandeling: onderdeel 2."_s,
                     u"Een deel nemen wij niet in behandeling: onderdeel 1."_s,
                     u"als u het ouderlijk gezag over dat kind heeft"_s, neutralSentence()},
            .keepsSilent = {u"dader"_s, u"traumatherapie"_s}};
}

PracticeCase formerClient()
{
    return {.mail = u"case-13.eml"_s,
            .parts = {{.answers = u"y"_s,
                       .verdict = Verdict::NotAdmissible,
                       .ground = Ground::Client,
                       .steps = {u"clientScheme"_s},
                       .sentence = u"Wij hebben meer dan één klachtenregeling."_s}},
            .standing = Standing::NoticeDue,
            .nextStep = Step::SendNotice,
            .letter = LetterKind::ReferralClient,
            .says = {u"Meer hoeft u niet te zeggen."_s, u"uw contactpersoon"_s},
            .keepsSilent = {u"mentor"_s, u"klacht"_s, u"Blijf"_s},
            .capacity = Capacity::Client,
            .safeChannel = SafeChannel::Mail};
}

PracticeCase anonymousAndVague()
{
    return {.mail = u"case-15.eml"_s,
            .parts = {{.answers = u"unyu"_s, .verdict = Verdict::MoreInformation}},
            .standing = Standing::ToAssess, // nobody can be asked
            .nextStep = Step::DecideOnWhatThereIs,
            .capacity = Capacity::Unknown,
            .safeChannel = SafeChannel::NotAsked,
            .anonymous = true};
}

PracticeCase employeeOfOurs()
{
    return {.mail = u"employee.eml"_s,
            .parts = {{.answers = u"ny"_s,
                       .verdict = Verdict::NotAdmissible,
                       .ground = Ground::Employee,
                       .steps = {u"staffScheme"_s},
                       .sentence = u"Voor medewerkers is er een andere weg."_s}},
            .standing = Standing::NoticeDue,
            .nextStep = Step::SendNotice,
            .letter = LetterKind::ReferralEmployee,
            .says = {u"is bedoeld voor mensen en organisaties van buiten"_s,
                     u"bij uw leidinggevende, bij personeelszaken of bij de vertrouwenspersoon"_s,
                     neutralSentence()},
            .keepsSilent = {u"rooster"_s, u"nachtdienst"_s},
            .capacity = Capacity::Employee,
            .ownContent = "From: J. Bos <j.bos@example.nl>\r\nSubject: Mijn rooster\r\n"
                          "Date: Mon, 16 Nov 2026 09:15:00 +0100\r\n"
                          "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                          "Ik werk bij jullie in de nachtdienst. Mijn rooster klopt al maanden niet en de\r\n"
                          "planner luistert niet.\r\n"};
}

PracticeCase anotherOrganisation()
{
    return {.mail = u"police.eml"_s,
            .parts = {{.answers = u"nnn"_s,
                       .verdict = Verdict::NotAdmissible,
                       .ground = Ground::NotOurConduct,
                       .steps = {u"otherOrganisation"_s},
                       .sentence = u"Zoals wij het lezen, gaat het hier om iets anders."_s}},
            .standing = Standing::NoticeDue,
            .nextStep = Step::SendNotice,
            .letter = LetterKind::NotAdmissible,
            .says = {u"Wij nemen uw klacht niet in behandeling."_s,
                     u"Zoals wij het lezen, gaat het hier om iets anders."_s,
                     u"Dan kunt u bij die organisatie zelf een klacht indienen."_s, neutralSentence()},
            .keepsSilent = {u"agent"_s, u"boete"_s},
            .capacity = Capacity::Neighbour,
            .ownContent = "From: P. Smit <p.smit@example.nl>\r\nSubject: Boete\r\n"
                          "Date: Mon, 16 Nov 2026 10:15:00 +0100\r\n"
                          "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                          "De agent die bij u voor de deur stond gaf mij een boete. Daar klaag ik over.\r\n"};
}

/// As an expert judges them.
QList<PracticeCase> expertCases()
{
    return {admissible(u"case-01.eml"_s, u"nnyy"_s, {u"type"_s, u"lachen"_s}),
            aboutAnother(u"case-02.eml"_s, {}, {u"begeleiding"_s, u"slechte"_s}),
            admissible(u"case-03.eml"_s, u"nnyyy"_s, {u"Regenboog"_s, u"Purmerend"_s, u"zoon"_s}),
            therapyAndShouting(),
            aboutAnother(u"case-06.eml"_s, {u"personComplainsSelf"_s}, {u"kamer"_s, u"dochter"_s}),
            admissible(u"case-08.eml"_s, u"nnyy"_s, {u"gezin"_s}),
            admissible(u"case-10.eml"_s, u"nnyy"_s, {u"machtswellusteling"_s}),
            admissible(u"case-12.eml"_s, u"nnyy"_s, {u"borg"_s}),
            formerClient(),
            anonymousAndVague(),
            admissible(u"case-17.eml"_s, u"nnyy"_s, {u"leugenaar"_s}),
            admissible(u"case-19.eml"_s, u"nnyy"_s, {u"Sanne"_s, u"woont"_s}),
            employeeOfOurs(),
            anotherOrganisation()};
}

} // namespace

QString neutralSentence()
{
    return u"Wij zeggen ook niet of iemand wel of niet bij ons bekend is."_s;
}

QList<PracticeCase> practiceCases()
{
    QList<PracticeCase> cases = expertCases();
    const auto of = [&](const QString &mail) -> PracticeCase & {
        return *std::find_if(cases.begin(), cases.end(),
                             [&](const PracticeCase &practice) { return practice.mail == mail; });
    };
    of(u"case-03.eml"_s).facts = {{.kind = FactKind::School, .text = u"De Regenboog"_s},
                                  {.kind = FactKind::Place, .text = u"Purmerend"_s}};
    of(u"case-06.eml"_s).capacity = Capacity::Relative;
    of(u"case-08.eml"_s).capacity = Capacity::OtherOrganisation;
    of(u"case-10.eml"_s).capacity = Capacity::OtherOrganisation;
    of(u"case-12.eml"_s).capacity = Capacity::Company;
    of(u"case-17.eml"_s).happened = QDate(2021, 4, 1);
    of(u"case-19.eml"_s).safety = true;
    of(u"case-19.eml"_s).nameless = true;
    return cases;
}

QByteArray mailOf(const PracticeCase &practice)
{
    if (!practice.ownContent.isEmpty())
        return practice.ownContent;
    QFile file(u":/demo/"_s + practice.mail);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gehoor
