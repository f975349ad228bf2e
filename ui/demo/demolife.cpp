// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/workingdays.h>
#include <core/letters/addressing.h>
#include <ui/demo/democase.h>
#include <ui/letters/letterprinter.h>

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

// How many working days after receipt things happen in an invented life.
constexpr int acknowledgeAfter = 1;
constexpr int assessAfter = 3;
constexpr int actAfter = 4;
constexpr int respondAfter = 18;
constexpr int closeAfter = 22;

} // namespace

void DemoLife::plan(const DemoCase &demoCase)
{
    m_calendar.on(demoCase.draft.details.received, [this, demoCase] { return begin(demoCase); });
}

Result<> DemoLife::begin(const DemoCase &demoCase)
{
    const auto logged = m_desk.intake.log(demoCase.draft);
    if (!logged)
        return failureOf(logged);
    const Complaint &complaint = *logged;
    const QDate received = complaint.details.received;
    if (demoCase.acknowledge) {
        m_calendar.on(addWorkingDays(received, acknowledgeAfter), [this, demoCase, complaint] {
            LetterRequest request;
            request.kind = LetterKind::Acknowledgement;
            return write(demoCase, complaint, request, true);
        });
    }
    if (demoCase.requestInformation) {
        m_calendar.on(addWorkingDays(received, actAfter), [this, demoCase, complaint] {
            LetterRequest request;
            request.kind = LetterKind::InformationRequest;
            return write(demoCase, complaint, request, true);
        });
    }
    return beginParts(demoCase, complaint);
}

Result<> DemoLife::beginParts(const DemoCase &demoCase, const Complaint &complaint)
{
    for (qsizetype i = 0; i < demoCase.parts.size(); ++i) {
        const DemoPart &life = demoCase.parts.at(i);
        Part part = life.part;
        PartId id = complaint.parts.constFirst().id;
        if (part.text.isEmpty())
            part.text = complaint.details.text;
        part.number = int(i) + 1;
        if (i > 0) {
            const auto added = m_desk.complaints.addPart(complaint.id, part);
            if (!added)
                return failureOf(added);
            id = *added;
        } else {
            part.id = id;
            if (const auto changed = m_desk.complaints.changePart(complaint.id, part); !changed)
                return changed;
        }
        planPart(demoCase, complaint, id, life);
    }
    if (demoCase.outcome) {
        m_calendar.on(addWorkingDays(complaint.details.received, closeAfter), [this, demoCase, complaint] {
            return m_desk.forwarding.close(complaint.id, *demoCase.outcome, demoCase.learningPoint,
                                           Told{m_desk.clock.today(), demoCase.told});
        });
    }
    return {};
}

void DemoLife::planPart(const DemoCase &demoCase, const Complaint &complaint, PartId part,
                        const DemoPart &life)
{
    const QDate received = complaint.details.received;
    if (!life.decision.answers.isEmpty())
        m_calendar.on(addWorkingDays(received, assessAfter),
                      [this, part, life] { return assess(part, life); });
    if (!life.notice.isEmpty()) {
        m_calendar.on(addWorkingDays(received, actAfter), [this, demoCase, complaint, life] {
            LetterRequest request;
            request.kind = LetterKind::NotAdmissible;
            return write(demoCase, complaint, request, life.notice == u"posted");
        });
    }
    if (!life.forward.isEmpty())
        m_calendar.on(addWorkingDays(received, actAfter), [this, demoCase, complaint, part, life] {
            return forward(demoCase, complaint, part, life);
        });
    if (!life.response.isEmpty())
        m_calendar.on(addWorkingDays(received, respondAfter),
                      [this, complaint, part, life] { return respond(complaint, part, life); });
}

Result<> DemoLife::assess(PartId part, const DemoPart &life)
{
    return m_desk.triage.decide(part, life.decision).map([](const Assessment &) {});
}

Result<> DemoLife::forward(const DemoCase &demoCase, const Complaint &complaint, PartId part,
                           const DemoPart &life)
{
    const auto to = m_desk.forwarding.responsible(life.forward);
    if (!to)
        return failureOf(to);
    const auto forwarded = m_desk.forwarding.forward(part, to->id);
    if (!forwarded)
        return failureOf(forwarded);
    LetterRequest request;
    request.kind = LetterKind::Memo;
    request.forwarding = *forwarded;
    if (const auto memo = write(demoCase, complaint, request, true); !memo)
        return memo;
    const auto verdicts = m_desk.triage.current(complaint.id);
    if (!verdicts)
        return failureOf(verdicts);
    const bool partly = std::any_of(verdicts->begin(), verdicts->end(), [](const Assessment &assessment) {
        return assessment.verdict == Verdict::NotAdmissible;
    });
    request.kind = partly ? LetterKind::PartlyAdmissible : LetterKind::Forwarded;
    return write(demoCase, complaint, request, true);
}

Result<> DemoLife::respond(const Complaint &complaint, PartId part, const DemoPart &life)
{
    const auto referrals = m_desk.forwarding.referrals(complaint.id);
    if (!referrals)
        return failureOf(referrals);
    const QDate today = m_desk.clock.today();
    for (const Referral &referral : *referrals) {
        if (referral.part == part)
            return m_desk.forwarding.recordResponse(
                referral.id, {.day = today, .summary = life.response, .answered = Answering{today}});
    }
    return failure(ErrorKind::NotForwarded);
}

Result<> DemoLife::write(const DemoCase &demoCase, const Complaint &complaint, LetterRequest request,
                         bool post)
{
    request.language = complaint.details.letterLanguage;
    const auto draft = m_desk.letters.draft(complaint.id, request);
    if (!draft)
        return failureOf(draft);
    const auto letter = pdfToKeep(draft->content).and_then([&](const QByteArray &pdf) {
        return m_desk.letters.finalise(draft->id, pdf);
    });
    if (!letter)
        return failureOf(letter);
    if (demoCase.saveLetters) {
        const QString name =
            letterFileName(complaint.number.text(), letter->number, letter->content.language);
        const QString path = QDir(m_letterFolder).filePath(name);
        if (const auto saved = m_desk.letters.savePdf(letter->id, path); !saved)
            return saved;
        m_savedLetters << path;
    }
    return post ? m_desk.letters.markPosted(letter->id, m_desk.clock.today(),
                                            proposedPosting(complaint.details.complainant))
                : Result<>();
}

} // namespace gehoor
