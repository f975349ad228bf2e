// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/deadlines/deadlines.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Result<> checkConsent(const Consent &consent, QDate forwarded, QDate today)
{
    if (!consent.day.isValid() || consent.day < forwarded || consent.day > today)
        return failure(ErrorKind::InvalidDate, u"consent"_s);
    if (isBlank(consent.how))
        return failure(ErrorKind::EmptyText, u"how"_s);
    return {};
}

} // namespace

Result<> mayExtend(const Extension &extension, const QList<Extension> &before, QDate forwarded,
                   const Terms &terms)
{
    if (!isPossible(TermRule{.length = extension.length, .unit = extension.unit}))
        return failure(ErrorKind::InvalidTerm, u"extension"_s);
    if (isBlank(extension.reason))
        return failure(ErrorKind::ReasonMissing);
    if (extension.consent)
        return checkConsent(*extension.consent, forwarded, extension.day);
    const bool within = extension.unit == terms.extension.unit && extension.length <= terms.extension.length;
    return before.isEmpty() && within ? Result<>() : failure(ErrorKind::ConsentMissing);
}

Deadlines::Deadlines(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_settings(file), m_complaints(file), m_forwardings(file), m_store(file)
{
}

Result<> Deadlines::extend(ForwardingId forwarding, int length, const QString &reason,
                           const std::optional<Consent> &consent)
{
    const auto referral = m_forwardings.referral(forwarding);
    if (!referral)
        return failureOf(referral);
    if (!*referral || (*referral)->takenBack)
        return failure(ErrorKind::NotForwarded);
    if ((*referral)->response)
        return failure(ErrorKind::AlreadyResponded);
    const auto complaint = m_complaints.complaintOf((*referral)->part).and_then([&](ComplaintId id) {
        return m_complaints.findOpen(id);
    });
    if (!complaint)
        return failureOf(complaint);
    const auto terms = m_settings.terms();
    if (!terms)
        return failureOf(terms);
    const auto before = m_store.extensions(forwarding);
    if (!before)
        return failureOf(before);
    const Extension extension{.day = m_clock.today(),
                              .length = length,
                              .unit = terms->extension.unit,
                              .reason = reason,
                              .consent = consent};
    if (const auto may = mayExtend(extension, *before, (*referral)->day, *terms); !may)
        return may;
    return m_file.write({ActKind::TermExtended, complaint->id, {}},
                        [&] { return m_store.insertExtension(forwarding, extension); });
}

Result<> Deadlines::recordAnswer(ComplaintId complaint, QDate day, const QString &note)
{
    if (const auto open = m_complaints.findOpen(complaint); !open)
        return failureOf(open);
    const auto request = m_store.asked(complaint);
    if (!request)
        return failureOf(request);
    if (!*request)
        return failure(ErrorKind::NotWaiting);
    if (!day.isValid() || day < (*request)->day || day > m_clock.today())
        return failure(ErrorKind::InvalidDate, u"day"_s);
    if (isBlank(note))
        return failure(ErrorKind::EmptyText, u"answer"_s);
    return m_file.write({ActKind::AnswerReceived, complaint, {}}, [&] {
        return m_store.insertAnswer(complaint, (*request)->letter, day).and_then([&] {
            return m_complaints.insertContact(complaint, day, note);
        });
    });
}

Result<std::optional<AskedInformation>> Deadlines::asked(ComplaintId complaint) const
{
    return m_store.asked(complaint);
}

Result<QList<Extension>> Deadlines::extensions(ForwardingId forwarding) const
{
    return m_store.extensions(forwarding);
}

} // namespace gehoor
