// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/ownerfile.h>
#include <core/basics/sha256.h>
#include <core/basics/text.h>
#include <core/complaint/complaints.h>
#include <core/intake/intake.h>
#include <core/intake/mailreader.h>
#include <core/intake/sender.h>
#include <core/settings/settings.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QDate dayOfReceipt(const MailMessage &mail, QDate today)
{
    for (const QDateTime &moment : {mail.arrived, mail.sent}) {
        const QDate day = moment.toLocalTime().date();
        if (isPossibleDay(day, today))
            return day;
    }
    return today;
}

/// One line for the officer, of what may be half a megabyte: the address first and whole, which no name may
/// push out of sight.
QString mailbox(const QString &address, const QString &name)
{
    const auto usable = EmailAddress::parse(address);
    const QString first = usable ? cleaned(usable->value()) : asOneLine(address);
    const QString then = asOneLine(name);
    if (first.isEmpty() || then.isEmpty())
        return first + then;
    return u"%1 (%2)"_s.arg(first, then);
}

/// A mail may say it all in its subject, or in a letter that was scanned: it is a complaint all the same.
QString wordsOf(const MailMessage &mail)
{
    if (!isBlank(mail.text))
        return mail.text;
    if (!isBlank(mail.subject))
        return mail.subject;
    QStringList names;
    for (const Attachment &attachment : mail.attachments)
        names.append(attachment.name);
    return names.join(u'\n');
}

Result<> keepDocuments(ComplaintStore &store, const Complaint &complaint, const ComplaintDraft &draft)
{
    const auto keep = [&](DocumentRole role, const QString &name, const QString &mediaType,
                          const QByteArray &content) {
        return store.insertDocument(complaint.id, role, name, mediaType, content, complaint.logged)
            .map([](DocumentId) {});
    };
    // What was told or typed is kept as it was taken down, beside the working text.
    const auto original =
        draft.original.isEmpty()
            ? keep(DocumentRole::Original, complaint.number.text() + u".txt"_s, u"text/plain"_s,
                   draft.details.text.toUtf8())
            : keep(DocumentRole::Original, draft.originalName, draft.originalMediaType, draft.original);
    if (!original)
        return original;
    for (const Attachment &attachment : draft.attachments) {
        const auto kept =
            keep(DocumentRole::Attachment, attachment.name, attachment.mediaType, attachment.content);
        if (!kept)
            return kept;
    }
    return {};
}

} // namespace

ComplaintDraft draftFromMail(const MailMessage &mail, const QByteArray &original, const QString &fileName,
                             QDate today, const Organisation &organisation)
{
    const Sender sender = senderOf(mail, organisation);
    ComplaintDraft draft;
    draft.details.received = dayOfReceipt(mail, today);
    draft.details.channel = Channel::Mail;
    draft.details.subject = mail.subject;
    draft.details.text = wordsOf(mail);
    draft.details.letterLanguage = Language::Dutch;
    draft.details.complainant.name = sender.name;
    draft.details.complainant.email = sender.email;
    draft.messageId = mail.messageId;
    draft.answerTo = asOneLine(mail.replyToWords);
    if (!draft.answerTo.isEmpty()) {
        draft.sentBy = mailbox(mail.fromAddress, mail.fromName);
        if (!mail.replyTo.isEmpty())
            draft.answerTo = mailbox(mail.replyTo, mail.replyToName);
    }
    draft.original = original;
    draft.originalName = QFileInfo(fileName).fileName();
    draft.originalMediaType = u"message/rfc822"_s;
    draft.attachments = mail.attachments;
    draft.damaged = mail.damaged;
    return draft;
}

Result<ComplaintDraft> draftFromMailFile(const QString &path, QDate today, const Organisation &organisation)
{
    const auto bytes = readFile(path, MailLimits().bytes, ErrorKind::MailTooLarge);
    if (!bytes)
        return failureOf(bytes);
    return readMail(*bytes).map(
        [&](const MailMessage &mail) { return draftFromMail(mail, *bytes, path, today, organisation); });
}

Intake::Intake(RegisterFile &file, const Clock &clock) : m_file(file), m_clock(clock), m_store(file) {}

Result<ComplaintDraft> Intake::readMailFile(const QString &path) const
{
    return Settings(m_file).organisation().and_then([&](const Organisation &organisation) {
        return draftFromMailFile(path, m_clock.today(), organisation);
    });
}

Result<std::optional<QString>> Intake::loggedBefore(const ComplaintDraft &draft) const
{
    const QString sha256 = draft.original.isEmpty() ? QString() : sha256Hex(draft.original);
    return m_store.loggedAs(sha256, draft.messageId);
}

Result<Complaint> Intake::log(const ComplaintDraft &draft, IfLoggedBefore ifLoggedBefore)
{
    if (const auto checked = checkDetails(draft.details, m_clock.today()); !checked)
        return failureOf(checked);
    if (ifLoggedBefore == IfLoggedBefore::Refuse) {
        const auto before = loggedBefore(draft);
        if (!before)
            return failureOf(before);
        if (*before)
            return failure(ErrorKind::AlreadyLogged, **before);
    }
    Act act{ActKind::ComplaintLogged, {}, {}};
    std::optional<Complaint> logged;
    const auto done = m_file.write(act, [&]() -> Result<> {
        const auto inserted = m_store.insert(draft.details, draft.messageId, m_clock.now(), m_clock.today());
        if (!inserted)
            return failureOf(inserted);
        logged = *inserted;
        act.complaint = inserted->id; // known only now; the trail is written after the work
        return keepDocuments(m_store, *inserted, draft);
    });
    if (!done)
        return failureOf(done);
    return *logged;
}

} // namespace gehoor
