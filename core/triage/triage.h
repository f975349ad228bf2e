// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaintstore.h>
#include <core/triage/assessment.h>
#include <core/triage/followupsteps.h>
#include <core/triage/triagestore.h>

namespace gehoor {

/// Judging whether the parts of a complaint are admissible. The officer decides; this records.
class Triage
{
public:
    Triage(RegisterFile &file, const Clock &clock);

    /// Records a decision on a part. AnswersMissing (no verdict follows yet and none is given),
    /// ReasonMissing, UnknownStep, TooManySteps, AlreadyForwarded, AlreadyClosed, UnknownPart; UnpostedLetter
    /// when a letter that is not posted yet rests on the verdict that would change.
    [[nodiscard]] Result<Assessment> decide(PartId part, const Decision &decision);
    /// The criteria as they are worded now: for what is still to be judged.
    [[nodiscard]] Result<CriteriaSet> criteria() const;
    /// As on the day of these verdicts: those of the last one, since a letter speaks with one voice. Without
    /// verdicts, as now.
    [[nodiscard]] Result<CriteriaSet> criteria(const QList<Assessment> &assessments) const;
    /// The follow-up steps as they are worded now.
    [[nodiscard]] Result<QList<FollowUpStep>> steps() const;
    /// Takes the verdict in force back: the part is to be judged again. A posted letter does not stand in the
    /// way, since it cannot be unsent. ReasonMissing, NotAssessed, UnpostedLetter, AlreadyForwarded,
    /// AlreadyClosed, UnknownPart.
    [[nodiscard]] Result<> withdraw(PartId part, const QString &reason);
    /// The decisions in force, one for each part that has one.
    [[nodiscard]] Result<QList<Assessment>> current(ComplaintId complaint) const;
    /// All decisions of a part, oldest first, those withdrawn too.
    [[nodiscard]] Result<QList<Assessment>> history(PartId part) const;
    /// Likewise, of every part of the case, by part number.
    [[nodiscard]] Result<QList<Assessment>> history(ComplaintId complaint) const;

private:
    /// The case of a part that may still be judged.
    [[nodiscard]] Result<Complaint> openCaseOf(PartId part) const;
    /// The verdict of a part that is in force; none when it is to be judged. UnpostedLetter when a letter
    /// still stands in the way of changing it.
    [[nodiscard]] Result<std::optional<Assessment>> changeableVerdict(PartId part) const;

    RegisterFile &m_file;
    const Clock &m_clock;
    ComplaintStore m_complaints;
    TriageStore m_store;
};

/// What a part is judged by, beside what the officer decides.
struct JudgedBy
{
    const CriteriaSet &criteria;
    const QList<FollowUpStep> &catalogue;
    Capacity capacity; ///< in which the complainant complains
    bool isJudged;     ///< a verdict of the part is in force
};

/// A rule: the assessment a decision becomes (without ids), or why it cannot be recorded.
[[nodiscard]] Result<Assessment> assessmentOf(const Decision &decision, const JudgedBy &by, PartId part,
                                              QDate today);
/// A rule: what was decided before, as a decision to look at or to begin anew from.
Decision decisionOf(const Assessment &assessment);

} // namespace gehoor
