// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/triage/criteria.h>

#include <QDate>
#include <QList>

#include <optional>

namespace gehoor {

/// How a case ended. A judgement (well-founded or not) is possible, never asked by the information sheet.
enum class Ending {
    Answered,
    SolvedTogether,
    WellFounded,
    PartlyWellFounded,
    NotWellFounded,
    NoJudgement,
    Withdrawn,
    NotAdmissible,
    Referred,
    NotAComplaint,
    TooLittleInformation
};
inline constexpr Keys<Ending, 11>
    endingKeys({{{Ending::Answered, QLatin1StringView("answered")},
                 {Ending::SolvedTogether, QLatin1StringView("solvedTogether")},
                 {Ending::WellFounded, QLatin1StringView("wellFounded")},
                 {Ending::PartlyWellFounded, QLatin1StringView("partlyWellFounded")},
                 {Ending::NotWellFounded, QLatin1StringView("notWellFounded")},
                 {Ending::NoJudgement, QLatin1StringView("noJudgement")},
                 {Ending::Withdrawn, QLatin1StringView("withdrawn")},
                 {Ending::NotAdmissible, QLatin1StringView("notAdmissible")},
                 {Ending::Referred, QLatin1StringView("referred")},
                 {Ending::NotAComplaint, QLatin1StringView("notAComplaint")},
                 {Ending::TooLittleInformation, QLatin1StringView("tooLittleInformation")}}});

/// What the complainant told: that the complaint is withdrawn, or that it is solved.
struct Told
{
    QDate day;
    QString how; ///< by phone, by letter, ...

    bool operator==(const Told &) const = default;
};

/// Why and when a closed case was opened again.
struct Reopening
{
    QDate day;
    QString reason;

    bool operator==(const Reopening &) const = default;
};

struct Closing
{
    QDate day;
    Ending outcome;
    QString learningPoint;
    std::optional<Told> told = {}; ///< always there where the outcome needsTelling()
    std::optional<Reopening> reopened = {};

    bool operator==(const Closing &) const = default;
};

/// The facts of one part that decide where it stands.
struct PartFacts
{
    int number = 1;
    std::optional<Verdict> verdict;
    std::optional<QDate> forwarded;
    std::optional<QDate> responded; ///< the day of the final response
    bool answerSettled = false;     ///< the complainant was answered, or cannot be (see isReachable)

    bool operator==(const PartFacts &) const = default;
};

/// A rule: whether only the complainant can end the case so. The day and the way they told it are kept: it is
/// the complainant who withdraws or is satisfied, not the organisation that believes so.
bool needsTelling(Ending outcome);

/// A rule: whether nothing more is owed for a part. The responsible person responded and the complainant was
/// answered, or it was told not to be handled, or it is no complaint. `noticeSettled`: the notice of not
/// handling was posted, or none is possible (see isReachable).
bool isDone(const PartFacts &part, bool noticeSettled);

/// A rule: the parts that stand in the way of closing with this outcome; when there are none, it may be
/// closed. A complaint that was withdrawn, or solved to the complainant's content, may be closed at any
/// time; one with too little information without waiting longer for what was asked.
QList<int> openParts(const QList<PartFacts> &parts, bool noticeSettled, Ending outcome);

} // namespace gehoor
