// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/letterfacts.h>

using namespace Qt::StringLiterals;

namespace gehoor {

Organisation exampleOrganisation()
{
    return {.name = u"Blijf Groep"_s,
            .returnAddress = u"Postbus 2938, 1000 CX Amsterdam"_s,
            .place = u"Amsterdam"_s,
            .phone = u"020-555 01 23"_s,
            .email = u"klacht@blijf.example"_s,
            .website = u"www.blijf.example"_s,
            .signatory = u"klachtenfunctionaris"_s,
            .signatoryEnglish = u"complaints officer"_s,
            .reachable = u"maandag tot en met donderdag van 9.00 tot 17.00 uur"_s,
            .reachableEnglish = u"Monday to Thursday, 9.00 to 17.00"_s,
            .clientScheme = u"Cliënten kunnen gebruik maken van de interne klachtenregeling."_s,
            .clientSchemeEnglish = u"Clients can use the internal complaints scheme."_s};
}

void addPart(LetterFacts &facts, const QString &text, Verdict verdict, std::optional<Ground> ground)
{
    const int number = int(facts.complaint.parts.size()) + 1;
    const PartId id(100 + number);
    facts.complaint.parts.append({.id = id, .number = number, .text = text, .theme = {}, .whose = {}});
    facts.assessments.append(
        {.id = AssessmentId(number),
         .part = id,
         .day = facts.today,
         .criteriaVersion = facts.criteria.version,
         .answers = {},
         .remarks = {},
         .verdict = verdict,
         .ground = ground,
         .followedFromAnswers = true,
         .reason = {},
         // As if chosen by hand: an (ex-)partner is proposed none about another.
         .steps = ground ? proposedSteps(facts.catalogue, *ground, Capacity::Relative) : QStringList()});
}

LetterFacts exampleFacts(std::optional<Ground> ground)
{
    const QString text = u"Mijn ex zit volgens mij bij jullie en krijgt daar alleen maar slechte raad."_s;
    LetterFacts facts{
        .organisation = exampleOrganisation(),
        .complaint = {.id = ComplaintId(1),
                      .number = ComplaintNumber(2026, 42),
                      .logged = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC),
                      .details = {.received = QDate(2026, 11, 20),
                                  .subject = u"Die begeleiding moet stoppen"_s,
                                  .text = text,
                                  .remedy = {},
                                  .complainant = {.name = u"R. Mulder"_s,
                                                  .formOfAddress = FormOfAddress::Mr,
                                                  .capacity = Capacity::ExPartner,
                                                  .organisation = {},
                                                  .address = u"Lindelaan 12\n1234 AB Voorbeeldstad"_s,
                                                  .email = u"r.mulder@voorbeeld.example"_s,
                                                  .phone = {},
                                                  .representative = {}}},
                      .parts = {}},
        .assessments = {},
        .referrals = {},
        .catalogue = followUpSteps().value(),
        .criteria = criteriaSet().value(),
        .terms = {},
        .today = QDate(2026, 11, 23)};
    addPart(facts, text, ground ? Verdict::NotAdmissible : Verdict::Admissible, ground);
    return facts;
}

void addReferral(LetterFacts &facts, int part, const QString &function, QDate day)
{
    facts.referrals.append({.id = ForwardingId(facts.referrals.size() + 1),
                            .part = PartId(100 + part),
                            .responsible = ResponsibleId(1),
                            .function = function,
                            .day = day,
                            .response = {}});
}

LetterFacts factsForAllKinds()
{
    LetterFacts facts = exampleFacts(Ground::ConcernsAnother);
    facts.complaint.details.complainant.safeChannel = SafeChannel::Post;
    addPart(facts, u"Een medewerker schold mij uit."_s, Verdict::Admissible);
    addReferral(facts, 2, u"teammanager"_s, QDate(2026, 11, 23));
    return facts;
}

LetterFacts fitting(LetterFacts facts, LetterKind kind)
{
    if (kind != LetterKind::ReferralClient && kind != LetterKind::ReferralEmployee)
        return facts;
    for (Assessment &assessment : facts.assessments) {
        if (assessment.ground)
            assessment.ground = kind == LetterKind::ReferralClient ? Ground::Client : Ground::Employee;
    }
    return facts;
}

LetterRequest requestOf(LetterKind kind, Language language)
{
    LetterRequest request{.kind = kind, .language = language};
    if (kind == LetterKind::ContactLimits)
        request.explanation = u"Op 20 november riep u door de telefoon. U kunt ons per brief bereiken."_s;
    return request;
}

} // namespace gehoor
