// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/triage/criteria.h>

#include <QDate>

namespace gehoor {

/// What the officer decides on one part: answers, verdict and the follow-up steps for the letter.
struct Decision
{
    Answers answers;
    QMap<Question, QString> remarks;
    /// None: what follows from the answers. Otherwise the officer's own verdict.
    std::optional<Verdict> verdict;
    /// With NotAdmissible, the officer's own ground; none: what follows from the answers. It may stay empty:
    /// a refusal need not rest on the information sheet.
    std::optional<Ground> ground;
    /// Required when verdict or ground differ from what follows, or when another verdict of the part is in
    /// force.
    QString reason;
    /// Keys from the catalogue, at most mostFollowUpSteps; an empty list says honestly that no step is
    /// possible. None: those proposed for the ground.
    std::optional<QStringList> steps;

    bool operator==(const Decision &) const = default;
};

/// That a verdict was taken back: by an act of its own, so that both stay.
struct Withdrawal
{
    QDate day;
    QString by; ///< the computer account
    QString reason;

    bool operator==(const Withdrawal &) const = default;
};

/// A decision as it is kept.
struct Assessment
{
    AssessmentId id;
    PartId part;
    QDate day;
    int criteriaVersion;
    qint64 wording = 0; ///< of the criteria, see CriteriaSet
    Answers answers;
    QMap<Question, QString> remarks;
    Verdict verdict;
    std::optional<Ground> ground;
    bool followedFromAnswers;
    QString reason;
    QStringList steps;
    QString by = {};                           ///< the computer account it was given from; empty: not known
    std::optional<Withdrawal> withdrawal = {}; ///< none while it was not taken back

    bool operator==(const Assessment &) const = default;
};

} // namespace gehoor
