// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/account.h>
#include <core/basics/text.h>
#include <core/triage/triage.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString keysOf(const QList<Question> &questions)
{
    QStringList keys;
    for (const Question question : questions)
        keys.append(questionKeys.key(question));
    return keys.join(u',');
}

Result<QStringList> chosenSteps(const Decision &decision, const std::optional<Ground> &ground,
                                const JudgedBy &by)
{
    if (!decision.steps)
        return ground ? proposedSteps(by.catalogue, *ground, by.capacity) : QStringList();
    QStringList steps = *decision.steps;
    steps.removeDuplicates();
    if (steps.size() > mostFollowUpSteps)
        return failure(ErrorKind::TooManySteps);
    for (const QString &key : steps) {
        const bool known = std::any_of(by.catalogue.begin(), by.catalogue.end(),
                                       [&](const FollowUpStep &step) { return step.key == key; });
        if (!known)
            return failure(ErrorKind::UnknownStep, key);
    }
    return steps;
}

} // namespace

Result<Assessment> assessmentOf(const Decision &decision, const JudgedBy &by, PartId part, QDate today)
{
    const Outcome outcome = assess(by.criteria, decision.answers);
    const std::optional<Verdict> verdict = decision.verdict ? decision.verdict : outcome.verdict;
    if (!verdict)
        return failure(ErrorKind::AnswersMissing, keysOf(outcome.open));
    std::optional<Ground> ground;
    if (*verdict == Verdict::NotAdmissible)
        ground = decision.ground ? decision.ground : outcome.ground;
    const bool followed = verdict == outcome.verdict && ground == outcome.ground;
    if ((!followed || by.isJudged) && isBlank(decision.reason))
        return failure(ErrorKind::ReasonMissing);
    const auto steps = chosenSteps(decision, ground, by);
    if (!steps)
        return failureOf(steps);
    return Assessment{.id = AssessmentId(0),
                      .part = part,
                      .day = today,
                      .criteriaVersion = by.criteria.version,
                      .wording = by.criteria.wording,
                      .answers = decision.answers,
                      .remarks = decision.remarks,
                      .verdict = *verdict,
                      .ground = ground,
                      .followedFromAnswers = followed,
                      .reason = decision.reason,
                      .steps = *steps};
}

Decision decisionOf(const Assessment &assessment)
{
    Decision decision{assessment.answers, assessment.remarks, {}, {}, {}, {}};
    if (assessment.ground)
        decision.steps = assessment.steps; // without a ground nobody chose them
    if (!assessment.followedFromAnswers) {
        decision.verdict = assessment.verdict;
        decision.ground = assessment.ground;
    }
    return decision;
}

Triage::Triage(RegisterFile &file, const Clock &clock)
    : m_file(file), m_clock(clock), m_complaints(file), m_store(file)
{
}

Result<Complaint> Triage::openCaseOf(PartId part) const
{
    auto complaint =
        m_complaints.complaintOf(part).and_then([&](ComplaintId id) { return m_complaints.findOpen(id); });
    if (!complaint)
        return failureOf(complaint);
    const auto forwarded = m_store.isForwarded(part);
    if (!forwarded)
        return failureOf(forwarded);
    if (*forwarded)
        return failure(ErrorKind::AlreadyForwarded);
    return complaint;
}

Result<Assessment> Triage::decide(PartId part, const Decision &decision)
{
    const auto complaint = openCaseOf(part);
    if (!complaint)
        return failureOf(complaint);
    const auto criteria = m_store.criteria();
    if (!criteria)
        return failureOf(criteria);
    const auto catalogue = followUpSteps();
    if (!catalogue)
        return failureOf(catalogue);
    const auto before = changeableVerdict(part);
    if (!before)
        return failureOf(before);
    const Capacity capacity = complaint->details.complainant.capacity;
    auto assessment =
        assessmentOf(decision, {*criteria, *catalogue, capacity, before->has_value()}, part, m_clock.today());
    if (!assessment)
        return assessment;
    assessment->by = accountName();
    const auto done =
        m_file.write({ActKind::Assessed, complaint->id, verdictKeys.key(assessment->verdict)}, [&] {
            return m_store.insert(*assessment).map([&](AssessmentId id) { assessment->id = id; });
        });
    if (!done)
        return failureOf(done);
    return assessment;
}

Result<CriteriaSet> Triage::criteria() const
{
    return m_store.criteria();
}

Result<CriteriaSet> Triage::criteria(const QList<Assessment> &assessments) const
{
    return m_store.criteria(assessments);
}

Result<QList<FollowUpStep>> Triage::steps() const
{
    return m_store.steps();
}

Result<> Triage::withdraw(PartId part, const QString &reason)
{
    if (isBlank(reason))
        return failure(ErrorKind::ReasonMissing);
    const auto complaint = openCaseOf(part);
    if (!complaint)
        return failureOf(complaint);
    const auto verdict = changeableVerdict(part);
    if (!verdict)
        return failureOf(verdict);
    if (!*verdict)
        return failure(ErrorKind::NotAssessed);
    const Withdrawal withdrawal{.day = m_clock.today(), .by = accountName(), .reason = reason};
    return m_file.write({ActKind::VerdictWithdrawn, complaint->id, verdictKeys.key((*verdict)->verdict)},
                        [&] { return m_store.setWithdrawn((*verdict)->id, withdrawal); });
}

Result<std::optional<Assessment>> Triage::changeableVerdict(PartId part) const
{
    const auto history = m_store.history(part);
    if (!history)
        return failureOf(history);
    if (history->isEmpty() || history->last().withdrawal)
        return std::optional<Assessment>();
    const auto letter = m_store.unpostedLetterOn(history->last());
    if (!letter)
        return failureOf(letter);
    if (*letter)
        return failure(ErrorKind::UnpostedLetter, QString::number(**letter));
    return std::optional(history->last());
}

Result<QList<Assessment>> Triage::current(ComplaintId complaint) const
{
    return m_store.current(complaint);
}

Result<QList<Assessment>> Triage::history(PartId part) const
{
    return m_store.history(part);
}

Result<QList<Assessment>> Triage::history(ComplaintId complaint) const
{
    return m_store.history(complaint);
}

} // namespace gehoor
