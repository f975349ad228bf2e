// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/forwarding/forwarding.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool sameFunction(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

QString joined(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

int numberOf(PartId part, const Complaint &complaint)
{
    const auto found = std::find_if(complaint.parts.begin(), complaint.parts.end(),
                                    [&](const Part &candidate) { return candidate.id == part; });
    Q_ASSERT(found != complaint.parts.end());
    return found->number;
}

/// A rule: whether this can be the response to a referral.
Result<> checkResponse(const Referral &referral, const Response &response, QDate today)
{
    if (referral.response)
        return failure(ErrorKind::AlreadyResponded);
    if (!response.day.isValid() || response.day < referral.day || response.day > today)
        return failure(ErrorKind::InvalidDate, u"day"_s);
    if (isBlank(response.summary))
        return failure(ErrorKind::EmptyText, u"summary"_s);
    return {};
}

} // namespace

Forwarding::Forwarding(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_complaints(file), m_triage(file), m_store(file)
{
}

Result<QList<Responsible>> Forwarding::responsibles() const
{
    return m_store.responsibles();
}

Result<ResponsibleId> Forwarding::saveResponsible(const Responsible &responsible)
{
    if (isBlank(responsible.function))
        return failure(ErrorKind::EmptyText, u"function"_s);
    if (!isBlank(responsible.email)) {
        if (const auto email = EmailAddress::parse(responsible.email); !email)
            return failureOf(email);
    }
    const auto others = m_store.responsibles();
    if (!others)
        return failureOf(others);
    const bool taken = std::any_of(others->begin(), others->end(), [&](const Responsible &other) {
        return other.id != responsible.id && sameFunction(other.function, responsible.function);
    });
    if (taken)
        return failure(ErrorKind::ConflictingChange, responsible.function);
    Result<ResponsibleId> saved = responsible.id;
    const auto done = m_file.write({ActKind::ResponsibleSaved, {}, {}}, [&]() -> Result<> {
        saved = m_store.save(responsible);
        return saved.map([](ResponsibleId) {});
    });
    return done.and_then([&] { return saved; });
}

Result<Responsible> Forwarding::responsible(const QString &function) const
{
    const auto all = m_store.responsibles();
    if (!all)
        return failureOf(all);
    const auto found = std::find_if(all->begin(), all->end(), [&](const Responsible &responsible) {
        return sameFunction(responsible.function, function);
    });
    if (found == all->end())
        return failure(ErrorKind::UnknownResponsible, function);
    return *found;
}

Result<Responsible> Forwarding::activeResponsible(ResponsibleId id) const
{
    const auto all = m_store.responsibles();
    if (!all)
        return failureOf(all);
    const auto found = std::find_if(all->begin(), all->end(), [&](const Responsible &responsible) {
        return responsible.id == id && responsible.active;
    });
    if (found == all->end())
        return failure(ErrorKind::UnknownResponsible);
    return *found;
}

Result<Complaint> Forwarding::openCaseOf(PartId part) const
{
    return m_complaints.complaintOf(part).and_then([&](ComplaintId id) { return m_complaints.findOpen(id); });
}

Result<> Forwarding::checkForwardable(PartId part) const
{
    const auto forwarded = m_triage.isForwarded(part);
    if (!forwarded)
        return failureOf(forwarded);
    if (*forwarded)
        return failure(ErrorKind::AlreadyForwarded);
    const auto assessments = m_triage.history(part);
    if (!assessments)
        return failureOf(assessments);
    if (assessments->isEmpty() || assessments->last().withdrawal)
        return failure(ErrorKind::NotAssessed);
    if (assessments->last().verdict != Verdict::Admissible)
        return failure(ErrorKind::NotAdmissible);
    return {};
}

Result<ForwardingId> Forwarding::forward(PartId part, ResponsibleId to)
{
    const auto complaint = openCaseOf(part);
    if (!complaint)
        return failureOf(complaint);
    if (const auto checked = checkForwardable(part); !checked)
        return failureOf(checked);
    const auto responsible = activeResponsible(to);
    if (!responsible)
        return failureOf(responsible);
    Result<ForwardingId> forwarded = ForwardingId(0);
    const Act act{ActKind::Forwarded, complaint->id, QString::number(numberOf(part, *complaint))};
    const auto done = m_file.write(act, [&]() -> Result<> {
        forwarded = m_store.insert(part, *responsible, m_clock.today());
        return forwarded.map([](ForwardingId) {});
    });
    return done.and_then([&] { return forwarded; });
}

Result<> Forwarding::recordResponse(ForwardingId forwarding, QDate day, const QString &summary)
{
    const auto referral = m_store.referral(forwarding);
    if (!referral)
        return failureOf(referral);
    if (!*referral)
        return failure(ErrorKind::NotForwarded);
    const auto complaint = openCaseOf((*referral)->part);
    if (!complaint)
        return failureOf(complaint);
    const Response response{.day = day, .summary = summary};
    if (const auto checked = checkResponse(**referral, response, m_clock.today()); !checked)
        return checked;
    return m_file.write({ActKind::ResponseRecorded, complaint->id, {}},
                        [&] { return m_store.setResponse(forwarding, response); });
}

Result<> Forwarding::close(ComplaintId complaint, Ending outcome, const QString &learningPoint)
{
    const auto found = m_complaints.findOpen(complaint);
    if (!found)
        return failureOf(found);
    const auto parts = m_store.partFacts(complaint);
    if (!parts)
        return failureOf(parts);
    const auto notice = m_store.noticePosted(complaint);
    if (!notice)
        return failureOf(notice);
    const bool noticeSettled = notice->has_value() || !isReachable(found->details.complainant);
    if (const auto open = openParts(*parts, noticeSettled, outcome); !open.isEmpty())
        return failure(ErrorKind::PartsOpen, joined(open));
    const Closing closing{.day = m_clock.today(), .outcome = outcome, .learningPoint = learningPoint};
    return m_file.write({ActKind::Closed, complaint, endingKeys.key(outcome)},
                        [&] { return m_store.insertClosing(complaint, closing); });
}

Result<QList<Referral>> Forwarding::referrals(ComplaintId complaint) const
{
    return m_store.referrals(complaint);
}

Result<std::optional<Closing>> Forwarding::closing(ComplaintId complaint) const
{
    return m_store.closing(complaint);
}

} // namespace gehoor
