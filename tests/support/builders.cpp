// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {

ComplaintDetails makeDetails(const QString &text)
{
    ComplaintDetails details;
    details.received = QDate(2026, 11, 20);
    details.subject = u"Klacht over een telefoongesprek"_s;
    details.text = text;
    details.remedy = u"Een excuus"_s;
    details.complainant.name = u"R. Mulder"_s;
    details.complainant.formOfAddress = FormOfAddress::Mr;
    details.complainant.capacity = Capacity::ExPartner;
    details.complainant.address = u"Lindelaan 12\n1234 AB Voorbeeldstad"_s;
    details.complainant.email = u"r.mulder@example.nl"_s;
    details.complainant.phone = u"06 12345678"_s;
    return details;
}

ComplaintDraft makeDraft(const QString &text)
{
    ComplaintDraft draft;
    draft.details = makeDetails(text);
    return draft;
}

MailMessage makeMail()
{
    MailMessage mail;
    mail.fromName = u"R. Mulder"_s;
    mail.fromAddress = u"r.mulder@example.nl"_s;
    mail.subject = u"Klacht"_s;
    mail.messageId = u"1@example.nl"_s;
    mail.text = u"De medewerkster lachte mij uit."_s;
    mail.sent = QDateTime(QDate(2026, 11, 19), QTime(9, 30), Qt::LocalTime);
    mail.arrived = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::LocalTime);
    mail.attachments = {{.name = u"brief.pdf"_s, .mediaType = u"application/pdf"_s, .content = "%PDF-1.4"}};
    return mail;
}

Answers answers(Answer client, Answer employee, Answer conduct, Answer direct,
                std::optional<Answer> authority)
{
    Answers given{{Question::Client, client},
                  {Question::Employee, employee},
                  {Question::Conduct, conduct},
                  {Question::Direct, direct}};
    if (authority)
        given.insert(Question::Authority, *authority);
    return given;
}

Decision admissible()
{
    Decision decision;
    decision.answers = answers(Answer::No, Answer::No, Answer::Yes, Answer::Yes);
    return decision;
}

Decision concernsAnother()
{
    Decision decision;
    decision.answers = answers(Answer::No, Answer::No, Answer::Yes, Answer::No);
    return decision;
}

Decision moreInformation()
{
    Decision decision;
    decision.answers = answers(Answer::No, Answer::No, Answer::Yes, Answer::Unknown);
    return decision;
}

Complaint logComplaint(Desk &desk, const QString &text)
{
    return desk.intake.log(makeDraft(text)).value();
}

ResponsibleId addResponsible(Desk &desk, const QString &function)
{
    Responsible responsible;
    responsible.function = function;
    return desk.forwarding.saveResponsible(responsible).value();
}

ForwardingId forwardComplaint(Desk &desk, const Complaint &complaint)
{
    const PartId part = complaint.parts.first().id;
    desk.triage.decide(part, admissible()).value();
    return desk.forwarding.forward(part, addResponsible(desk)).value();
}

Bundle makeBundle(Desk &desk, ComplaintId complaint, ForwardingId forwarding)
{
    const BundleChoice choice = desk.bundles.proposed(complaint, forwarding).value();
    return desk.bundles.make(desk.bundles.prepare(complaint, choice, {}).value(), {"%PDF invented", 2})
        .value();
}

void respond(Desk &desk, ForwardingId forwarding)
{
    const QDate today = desk.clock.today();
    EXPECT_TRUE(succeeded(desk.forwarding.recordResponse(
        forwarding, {.day = today, .summary = u"Excuus gemaakt"_s, .answered = Answering{today}})));
}

Told toldToday(const Desk &desk)
{
    return {desk.clock.today(), u"Per telefoon."_s};
}

void postLetter(Desk &desk, ComplaintId complaint, LetterKind kind)
{
    LetterRequest request;
    request.kind = kind;
    const Letter letter = desk.letters.draft(complaint, request).value();
    desk.letters.finalise(letter.id, "%PDF-1.4").value();
    EXPECT_TRUE(succeeded(desk.letters.markPosted(letter.id, desk.clock.today(), PostedBy::Post)));
}

Result<> printerOpens()
{
    return {};
}

Result<> printerFails()
{
    return failure(ErrorKind::PrinterFailed, QStringLiteral("printer"));
}

} // namespace gehoor
