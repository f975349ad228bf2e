// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/forwarding/forwardingstore.h>
#include <core/letters/letterstore.h>
#include <core/registerfile/onrecord.h>
#include <core/rights/rights.h>
#include <core/safety/limitstore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// After closing; while nobody knows how it will end, the longest.
int monthsKept(const RetentionTerms &terms, const std::optional<Closing> &closing)
{
    if (closing)
        return terms.of(closing->outcome);
    int longest = 0;
    for (const auto &[ending, key] : endingKeys.entries())
        longest = std::max(longest, terms.of(ending));
    return longest;
}

} // namespace

Rights::Rights(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_settings(file), m_complaints(file), m_store(file), m_leaks(file, clock)
{
}

Result<QList<AccessRequest>> Rights::requests(ComplaintId complaint) const
{
    return m_complaints.find(complaint).and_then([&](const Complaint &) { return m_store.of(complaint); });
}

Result<QList<WaitingAccess>> Rights::waiting() const
{
    return m_store.waiting();
}

Result<AccessTerm> Rights::term(const AccessRequest &request) const
{
    return m_settings.terms().map([&](const Terms &terms) { return accessTerm(request, terms.calendar); });
}

Result<AccessRequest> Rights::running(ComplaintId complaint) const
{
    const auto known = m_complaints.find(complaint);
    if (!known)
        return failureOf(known);
    const auto found = m_store.running(complaint);
    if (!found)
        return failureOf(found);
    return *found ? Result<AccessRequest>(**found) : failure(ErrorKind::NoAccessRequest);
}

Result<> Rights::request(ComplaintId complaint, QDate received, Channel channel)
{
    const AccessRequest request{.received = received, .channel = channel};
    if (const auto checked = checkAccessRequest(request, m_clock.today()); !checked)
        return checked;
    const auto before = running(complaint);
    if (before)
        return failure(ErrorKind::AccessRuns);
    if (before.error().kind != ErrorKind::NoAccessRequest)
        return failureOf(before);
    return m_file.write({ActKind::AccessRequested, complaint, received.toString(Qt::ISODate)},
                        [&] { return m_store.insert(complaint, request); });
}

Result<> Rights::extend(ComplaintId complaint, int months, const QString &reason)
{
    const auto request = running(complaint);
    if (!request)
        return failureOf(request);
    const auto terms = m_settings.terms();
    if (!terms)
        return failureOf(terms);
    const AccessExtension extension{m_clock.today(), months, reason};
    if (const auto checked = checkAccessExtension(*request, extension, terms->calendar); !checked)
        return checked;
    return m_file.write({ActKind::AccessExtended, complaint, QString::number(months)},
                        [&] { return m_store.extend(complaint, extension); });
}

Result<> Rights::answer(ComplaintId complaint, QDate day)
{
    const auto request = running(complaint);
    if (!request)
        return failureOf(request);
    if (const auto checked = checkAccessAnswer(*request, day, m_clock.today()); !checked)
        return checked;
    return m_file.write({ActKind::AccessAnswered, complaint, day.toString(Qt::ISODate)},
                        [&] { return m_store.answer(complaint, day); });
}

Result<AccessData> Rights::dataOf(const Complaint &complaint) const
{
    const auto organisation = m_settings.organisation();
    if (!organisation)
        return failureOf(organisation);
    const ComplaintDetails &details = complaint.details;
    AccessData data{.organisation = *organisation,
                    .number = complaint.number.text(),
                    .complainant = details.complainant,
                    .complained = details.received,
                    .channel = details.channel,
                    .parts = {},
                    .today = m_clock.today()};
    data.complainant.representative.clear();
    data.complainant.mandateSeen = false;
    return addWhatFollowed(data, complaint.id).map([&] { return data; });
}

Result<> Rights::addWhatFollowed(AccessData &data, ComplaintId complaint) const
{
    const ForwardingStore forwardings(m_file);
    const auto parts = forwardings.partFacts(complaint, isReachable(data.complainant));
    if (!parts)
        return failureOf(parts);
    data.parts = *parts;
    const auto letters = LetterStore(m_file).of(complaint);
    if (!letters)
        return failureOf(letters);
    for (const Letter &letter : *letters) {
        if (letter.posted && goesToComplainant(letter.kind))
            data.letters.append({letter.kind, *letter.posted});
    }
    const auto limits = LimitStore(m_file).of(complaint);
    if (!limits)
        return failureOf(limits);
    for (const ContactLimit &limit : *limits)
        data.limits.append(
            {limit.start, limit.evaluate, limit.ended ? std::optional(limit.ended->day) : std::nullopt});
    const auto requests = m_store.of(complaint);
    if (!requests)
        return failureOf(requests);
    data.requests = *requests;
    const auto closing = forwardings.closing(complaint);
    if (!closing)
        return failureOf(closing);
    if (*closing) {
        data.closed = (*closing)->day;
        data.outcome = (*closing)->outcome;
    }
    return RetentionStore(m_file).terms().map(
        [&](const RetentionTerms &terms) { data.monthsKept = monthsKept(terms, *closing); });
}

Result<> Rights::mayLeave(ComplaintId complaint, const LetterContent &page)
{
    return m_leaks.release(WayOut::OwnData, complaint, textOf(page), {}, Speaker::Organisation);
}

Result<LetterContent> Rights::page(ComplaintId complaint)
{
    if (const auto request = running(complaint); !request)
        return failureOf(request);
    const auto known = m_complaints.find(complaint);
    if (!known)
        return failureOf(known);
    const auto data = dataOf(*known);
    if (!data)
        return failureOf(data);
    const auto page = composeAccess(*data, known->details.letterLanguage);
    if (!page)
        return page;
    return mayLeave(complaint, *page).map([&] { return *page; });
}

Result<> Rights::save(ComplaintId complaint, const LetterContent &page, const QByteArray &content,
                      const QString &path)
{
    if (const auto request = running(complaint); !request)
        return failureOf(request);
    if (const auto released = mayLeave(complaint, page); !released)
        return released;
    return saveOnRecord(m_file, {ActKind::AccessExported, complaint, sha256Hex(content)}, path, content);
}

} // namespace gehoor
