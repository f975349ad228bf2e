// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gate of the letters: by which way one may go to the complainant.
#include <core/basics/sha256.h>
#include <core/basics/text.h>
#include <core/letters/letters.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

Result<WayFacts> Letters::wayFacts(ComplaintId id) const
{
    const auto complaint = m_complaints.find(id);
    if (!complaint)
        return failureOf(complaint);
    const auto history = m_triage.history(id);
    if (!history)
        return failureOf(history);
    return wayFactsOf(complaint->details.complainant, *history);
}

Result<QList<WayRemark>> Letters::stopped(const Letter &letter, PostedBy by, Stops stops) const
{
    const auto facts = wayFacts(letter.complaint);
    if (!facts)
        return failureOf(facts);
    QList<WayRemark> remarks = wayRemarks(letter, *facts, by);
    remarks.removeIf([stops](WayRemark remark) { return !stops(remark); });
    return remarks;
}

Result<> Letters::mayGo(const Letter &letter, PostedBy by, Stops stops, const QString &despite) const
{
    const auto remarks = stopped(letter, by, stops);
    if (!remarks)
        return failureOf(remarks);
    for (const WayRemark remark : *remarks) {
        if (!passes(despite, remark, by))
            return tl::unexpected(refusalOf(remark, by));
    }
    return {};
}

Result<> Letters::keepReason(const Letter &letter, PostedBy by, Stops stops, const QString &despite)
{
    if (isBlank(despite))
        return {};
    const auto remarks = stopped(letter, by, stops);
    if (!remarks)
        return failureOf(remarks);
    const auto contacts = m_complaints.contacts(letter.complaint);
    if (!contacts)
        return failureOf(contacts);
    const auto trail = m_file.audit(letter.complaint);
    if (!trail)
        return failureOf(trail);
    const QString name = letterName(letter.content.reference, letter.number);
    const QString note = name + u": "_s + despite;
    const bool noted = std::any_of(contacts->begin(), contacts->end(),
                                   [&](const Contact &contact) { return contact.text == note; });
    const Act act{ActKind::WayPassed, letter.complaint,
                  QStringList{name, postedByKeys.key(by), sha256Hex(despite.toUtf8())}.join(u' ')};
    const bool passed = std::any_of(trail->begin(), trail->end(), [&](const AuditLine &line) {
        return line.kind == act.kind && line.note == act.note;
    });
    if (remarks->isEmpty() || passed)
        return {};
    return m_file.write(act, [&] {
        return noted ? Result<>() : m_complaints.insertContact(letter.complaint, m_clock.today(), note);
    });
}

Result<> Letters::maySend(const Letter &letter, PostedBy by, const QString &despite) const
{
    return mayGo(letter, by, &stopsLeaving, despite);
}

/// Where a mail with the letter goes; none when that is not to the complainant.
Result<std::optional<EmailAddress>> Letters::mailAddress(const Letter &letter) const
{
    if (!goesToComplainant(letter.kind))
        return std::optional<EmailAddress>();
    const auto complaint = m_complaints.find(letter.complaint);
    if (!complaint)
        return failureOf(complaint);
    const QString &email = complaint->details.complainant.email;
    if (isBlank(email))
        return failure(ErrorKind::EmptyText, u"email"_s);
    return EmailAddress::parse(email).map([](const EmailAddress &address) { return std::optional(address); });
}

Result<> Letters::mayMail(const Letter &letter) const
{
    return maySend(letter, PostedBy::Mail)
        .and_then([&] { return mailAddress(letter); })
        .map([](const std::optional<EmailAddress> &) {});
}

} // namespace gehoor
