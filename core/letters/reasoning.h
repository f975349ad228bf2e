// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/letters/letter.h>
#include <core/settings/organisation.h>
#include <core/settings/policy.h>
#include <core/triage/assessment.h>
#include <core/triage/followupsteps.h>

namespace gehoor {

/// Everything the page of reasons is made from; no I/O, no clock.
struct ReasoningFacts
{
    Organisation organisation;
    Complaint complaint;
    QList<Assessment> history; ///< every verdict ever given, by part and age
    QList<FollowUpStep> catalogue;
    QMap<AssessmentId, CriteriaSet> criteria; ///< those of the days of the verdicts
    Policy policy;
    QDate today;
    bool masked = false; ///< something protected was taken out of the words
};

/// The page that says why a case was judged as it was, laid out as a letter that goes to nobody: for each
/// part its verdicts, newest first, with every question, where in the information sheet it rests, answer and
/// remark, what followed, what was decided and why, and what was withdrawn. Others' words are escaped. The
/// words of the page come from resources/triage/reasoning.json; damage there is our own mistake and gives
/// Internal.
[[nodiscard]] Result<LetterContent> composeReasoning(const ReasoningFacts &facts, Language language);

/// `2026-0042-onderbouwing.pdf`, `2026-0042-reasons.pdf`.
QString reasoningFileName(const QString &complaintNumber, Language language);

} // namespace gehoor
