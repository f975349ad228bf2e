// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/forwarding/forwarding.h>
#include <core/intake/attachmentname.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const Part &partOf(const Complaint &complaint, PartId id)
{
    const auto found = std::find_if(complaint.parts.begin(), complaint.parts.end(),
                                    [&](const Part &candidate) { return candidate.id == id; });
    Q_ASSERT(found != complaint.parts.end());
    return *found;
}

Act actOn(const Referral &referral, const Complaint &complaint, ActKind kind)
{
    return {kind, complaint.id, QString::number(partOf(complaint, referral.part).number)};
}

bool isBetween(QDate day, QDate first, QDate last)
{
    return day.isValid() && day >= first && day <= last;
}

Result<> checkDocument(const std::optional<Attachment> &document)
{
    if (!document)
        return {};
    if (document->content.isEmpty())
        return failure(ErrorKind::DocumentEmpty, document->name);
    return document->content.size() > largestResponseDocument
               ? failure(ErrorKind::DocumentTooLarge, document->name)
               : Result<>();
}

/// A rule: whether the complainant can have been answered so.
Result<> checkAnswering(const Referral &referral, const Answering &answering, QDate today)
{
    return isBetween(answering.day, referral.day, today) ? Result<>()
                                                         : failure(ErrorKind::InvalidDate, u"answered"_s);
}

/// A rule: whether this can be the response to a referral.
Result<> checkResponse(const Referral &referral, const ResponseGiven &given, QDate today)
{
    if (referral.response)
        return failure(ErrorKind::AlreadyResponded);
    if (!isBetween(given.day, referral.day, today))
        return failure(ErrorKind::InvalidDate, u"day"_s);
    if (isBlank(given.summary))
        return failure(ErrorKind::EmptyText, u"summary"_s);
    if (const auto document = checkDocument(given.document); !document)
        return document;
    if (!given.answered)
        return {};
    return given.partial ? failure(ErrorKind::NotResponded)
                         : checkAnswering(referral, *given.answered, today);
}

} // namespace

Forwarding::Forwarding(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_complaints(file), m_triage(file), m_responsibles(file), m_store(file)
{
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

Result<ForwardingId> Forwarding::forward(PartId part, ResponsibleId to, const QString &despiteConflict)
{
    const auto complaint = openCaseOf(part);
    if (!complaint)
        return failureOf(complaint);
    if (const auto checked = checkForwardable(part); !checked)
        return failureOf(checked);
    const auto all = m_responsibles.all();
    if (!all)
        return failureOf(all);
    const auto responsible = std::find_if(all->begin(), all->end(), [&](const Responsible &candidate) {
        return candidate.id == to && candidate.active;
    });
    if (responsible == all->end())
        return failure(ErrorKind::UnknownResponsible);
    const Part &forwardedPart = partOf(*complaint, part);
    const bool conflict = conflictOf(*responsible, forwardedPart, *all, m_clock.today()) != Conflict::None;
    if (conflict && isBlank(despiteConflict))
        return failure(ErrorKind::Conflict, responsible->function);
    Result<ForwardingId> forwarded = ForwardingId(0);
    const Act act{conflict ? ActKind::ForwardedDespiteConflict : ActKind::Forwarded, complaint->id,
                  QString::number(forwardedPart.number)};
    const auto done = m_file.write(act, [&]() -> Result<> {
        forwarded =
            m_store.insert(part, *responsible, m_clock.today(), conflict ? despiteConflict : QString());
        return forwarded.map([](ForwardingId) {});
    });
    return done.and_then([&] { return forwarded; });
}

Result<Referral> Forwarding::openReferral(ForwardingId id) const
{
    const auto referral = m_store.referral(id);
    if (!referral)
        return failureOf(referral);
    if (!*referral || (*referral)->takenBack)
        return failure(ErrorKind::NotForwarded);
    return **referral;
}

Result<> Forwarding::takeBack(ForwardingId forwarding, const QString &reason)
{
    if (isBlank(reason))
        return failure(ErrorKind::ReasonMissing);
    const auto referral = openReferral(forwarding);
    const auto complaint = referral.and_then([&](const Referral &one) { return openCaseOf(one.part); });
    if (!complaint)
        return failureOf(complaint);
    const auto letter = m_store.unpostedLetterOn(*referral);
    if (!letter)
        return failureOf(letter);
    if (*letter)
        return failure(ErrorKind::LetterOnForwarding, QString::number(**letter));
    const TakingBack takingBack{.day = m_clock.today(), .reason = reason};
    const Act act = actOn(*referral, *complaint, ActKind::ForwardingTakenBack);
    return m_file.write(act, [&] { return m_store.setTakenBack(forwarding, takingBack); });
}

Result<> Forwarding::recordResponse(ForwardingId forwarding, const ResponseGiven &given)
{
    const auto referral = openReferral(forwarding);
    const auto complaint = referral.and_then([&](const Referral &one) { return openCaseOf(one.part); });
    if (!complaint)
        return failureOf(complaint);
    if (const auto checked = checkResponse(*referral, given, m_clock.today()); !checked)
        return checked;
    const Act act = actOn(*referral, *complaint,
                          given.partial ? ActKind::PartialResponseRecorded : ActKind::ResponseRecorded);
    return m_file.write(act, [&] { return keepResponse(*referral, complaint->id, given); });
}

Result<> Forwarding::keepResponse(const Referral &referral, ComplaintId complaint, const ResponseGiven &given)
{
    Response response{
        .day = given.day, .summary = given.summary, .by = isBlank(given.by) ? referral.function : given.by};
    if (given.document) {
        const Attachment &document = *given.document;
        const QString safe = safeAttachmentName(document.name);
        const auto kept =
            m_complaints.insertDocument(complaint, DocumentRole::Response,
                                        safe.isEmpty() ? namelessAttachment(1, document.mediaType) : safe,
                                        document.mediaType, document.content, m_clock.now());
        if (!kept)
            return failureOf(kept);
        response.document = *kept;
    }
    const auto inserted = m_store.insertResponse(referral.id, response, !given.partial);
    if (!inserted || !given.answered)
        return inserted;
    const QString by = isBlank(given.answered->by) ? response.by : given.answered->by;
    return m_store.setAnswered(referral.id, {given.answered->day, by});
}

Result<> Forwarding::recordAnswered(ForwardingId forwarding, const Answering &answering)
{
    const auto referral = openReferral(forwarding);
    const auto complaint = referral.and_then([&](const Referral &one) { return openCaseOf(one.part); });
    if (!complaint)
        return failureOf(complaint);
    if (!referral->response)
        return failure(ErrorKind::NotResponded);
    if (referral->answered)
        return failure(ErrorKind::AlreadyAnswered);
    if (const auto checked = checkAnswering(*referral, answering, m_clock.today()); !checked)
        return checked;
    const Answering kept{answering.day, isBlank(answering.by) ? referral->response->by : answering.by};
    const Act act = actOn(*referral, *complaint, ActKind::ComplainantAnswered);
    return m_file.write(act, [&] { return m_store.setAnswered(forwarding, kept); });
}

Result<QList<Referral>> Forwarding::referrals(ComplaintId complaint) const
{
    return m_store.referrals(complaint);
}

Result<QList<Referral>> Forwarding::referralHistory(ComplaintId complaint) const
{
    return m_store.referralHistory(complaint);
}

} // namespace gehoor
