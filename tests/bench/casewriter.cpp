// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <tests/bench/casewriter.h>

#include <cstdio>

namespace gehoor {

using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2006, 11, 27);
const QDate lastDay(2026, 11, 23);
constexpr int daysToSettle = 200; ///< older cases are closed
constexpr qint64 casesInOneAct = 2000;

/// How far a case has come. The last is what most old cases come to.
enum Stage { Logged, Judged, Sent, Answered, Finished, stages };

} // namespace

Result<> CaseWriter::write(qint64 cases)
{
    Responsible person;
    person.function = u"teamleider"_s;
    const auto saved = m_desk.forwarding.saveResponsible(person);
    if (!saved)
        return failureOf(saved);
    person.id = *saved;
    m_responsible = person;
    const qint64 days = firstDay.daysTo(lastDay);
    for (qint64 written = 0; written < cases;) {
        const auto done = m_desk.file.write({ActKind::ComplaintLogged, {}, {}}, [&]() -> Result<> {
            for (qint64 end = std::min(cases, written + casesInOneAct); written < end; ++written) {
                const QDate received = firstDay.addDays(written * days / cases);
                if (const auto one = writeCase(received, received.daysTo(lastDay) > daysToSettle); !one)
                    return one;
            }
            return {};
        });
        if (!done)
            return done;
        std::fprintf(stderr, "\r%lld cases", static_cast<long long>(written));
    }
    std::fputc('\n', stderr);
    m_clock.set(lastDay);
    return {};
}

Result<> CaseWriter::writeCase(QDate received, bool old)
{
    m_clock.set(std::min(lastDay, received.addDays(m_text.below(3))));
    ComplaintDetails details;
    details.received = received;
    details.channel = channelKeys.entries()[static_cast<std::size_t>(m_text.below(6))].first;
    details.subject = m_text.subject();
    details.text = m_text.text();
    details.safetyFlag = m_text.once(10);
    details.complainant.name = m_text.name();
    details.complainant.capacity = capacityKeys.entries()[static_cast<std::size_t>(m_text.below(6))].first;
    details.complainant.address = m_text.address();
    details.complainant.email = u"klager%1@example.nl"_s.arg(m_text.below(1'000'000));
    details.complainant.safeChannel = m_text.once(4) ? SafeChannel::NotAsked : SafeChannel::Mail;
    ComplaintStore complaints(m_desk.file);
    auto complaint = complaints.insert(details, {}, m_clock.now(), m_clock.today());
    if (!complaint)
        return failureOf(complaint);
    const auto original = complaints.insertDocument(complaint->id, DocumentRole::Original, u"klacht.txt"_s,
                                                    u"text/plain"_s, details.text.toUtf8(), m_clock.now());
    if (!original)
        return failureOf(original);
    if (m_text.once(3)) {
        if (const auto kept = protect(complaint->id); !kept)
            return kept;
    }
    if (m_text.once(6)) {
        Part second;
        second.text = m_text.subject();
        if (const auto part = complaints.insertPart(complaint->id, second); !part)
            return failureOf(part);
        complaint = complaints.find(complaint->id);
        if (!complaint)
            return failureOf(complaint);
    }
    return settle(*complaint, old).and_then([&] { return derive(complaint->id); });
}

Result<> CaseWriter::protect(ComplaintId id)
{
    LeakStore leaks(m_desk.file);
    return leaks.insertFact(id, {.text = m_text.protectedName()})
        .and_then([&](ProtectedFactId) {
            return leaks.insertFact(id, {.kind = FactKind::Address, .text = m_text.address()});
        })
        .map([](ProtectedFactId) {});
}

Result<> CaseWriter::settle(const Complaint &complaint, bool old)
{
    const int stage = old && !m_text.once(1000) ? Finished : m_text.below(stages);
    if (stage == Logged)
        return {};
    const Verdict verdict = m_text.once(2)           ? Verdict::NotAdmissible
                            : old || !m_text.once(4) ? Verdict::Admissible
                                                     : Verdict::MoreInformation;
    for (const Part &part : complaint.parts) {
        if (const auto decided = decide(part.id, verdict); !decided)
            return decided;
    }
    if (stage == Judged)
        return {};
    if (verdict == Verdict::Admissible) {
        if (const auto sent = forward(complaint, stage > Sent); !sent)
            return sent;
    }
    const LetterKind kind = verdict == Verdict::Admissible      ? LetterKind::Forwarded
                            : verdict == Verdict::NotAdmissible ? LetterKind::NotAdmissible
                                                                : LetterKind::InformationRequest;
    if (const auto posted = post(complaint.id, kind); !posted)
        return posted;
    if (stage == Finished && verdict != Verdict::MoreInformation)
        return close(complaint.id, verdict == Verdict::Admissible ? Ending::Answered : Ending::NotAdmissible);
    return {};
}

Result<> CaseWriter::decide(PartId part, Verdict verdict)
{
    Decision decision;
    const Answer answer = verdict == Verdict::MoreInformation ? Answer::Unknown : Answer::No;
    decision.answers = {{Question::Client, answer},
                        {Question::Employee, Answer::No},
                        {Question::Conduct, Answer::Yes},
                        {Question::Direct, Answer::Yes}};
    decision.verdict = verdict;
    if (verdict == Verdict::NotAdmissible)
        decision.ground = groundKeys.entries()[static_cast<std::size_t>(m_text.below(5))].first;
    decision.reason = u"Na een gesprek zo besloten."_s;
    static const auto criteria = criteriaSet();
    static const auto catalogue = followUpSteps();
    if (!criteria || !catalogue)
        return failure(ErrorKind::Internal, u"no criteria"_s);
    const auto assessment =
        assessmentOf(decision, {*criteria, *catalogue, Capacity::Unknown, false}, part, m_clock.today());
    if (!assessment)
        return failureOf(assessment);
    return TriageStore(m_desk.file).insert(*assessment).map([](AssessmentId) {});
}

Result<> CaseWriter::post(ComplaintId id, LetterKind kind)
{
    LetterContent content;
    content.subject = u"Uw klacht"_s;
    content.body = u"<p>Dank u wel voor uw brief.</p>"_s;
    LetterStore letters(m_desk.file);
    const QByteArray kept = "%PDF-1.4";
    return letters.insertDraft(id, 1, {.kind = kind}, content, m_clock.today())
        .and_then([&](LetterId letter) {
            return letters.setFinal(letter, kept, sha256Hex(kept), m_clock.today()).and_then([&] {
                return letters.setPosted(letter, m_clock.today(), PostedBy::Post);
            });
        });
}

Result<> CaseWriter::forward(const Complaint &complaint, bool respond)
{
    ForwardingStore forwardings(m_desk.file);
    for (const Part &part : complaint.parts) {
        const auto forwarded = forwardings.insert(part.id, *m_responsible, m_clock.today(), {});
        if (!forwarded)
            return failureOf(forwarded);
        if (!respond)
            continue;
        const QString by = m_responsible->function;
        const Response response{m_clock.today(), u"Er is gesproken en het is uitgelegd."_s, by};
        if (const auto done = forwardings.insertResponse(*forwarded, response, true); !done)
            return done;
        if (const auto done = forwardings.setAnswered(*forwarded, {m_clock.today(), by}); !done)
            return done;
    }
    return {};
}

Result<> CaseWriter::close(ComplaintId id, Ending ending)
{
    return ForwardingStore(m_desk.file).insertClosing(id, {m_clock.today(), ending, {}});
}

Result<> CaseWriter::derive(ComplaintId id)
{
    const Act logged{ActKind::ComplaintLogged, id, {}};
    return m_desk.overview.derive(logged).and_then([&] { return m_desk.repeats.derive(logged); });
}

} // namespace gehoor
