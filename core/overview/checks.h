// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complainant.h>
#include <core/letters/letter.h>
#include <core/letters/letterway.h>
#include <core/overview/standing.h>

namespace gehoor {

/// What the officer should look at beside the next steps: work that was begun and left, and facts of a case
/// that do not agree with each other. A new kind needs a row in each table of checks.cpp and in
/// ui/wording/today.cpp, and its place in CasePage.
enum class CheckKind {
    DraftNotPosted,
    FinalNotPosted,
    BundleNotSent,
    FinalOlderThanVerdict, ///< a final letter was made before the last verdict of the case
    LetterContradicts,     ///< the last letter that told of a verdict tells what no longer holds
    FactsMissing,          ///< an (ex-)partner complains and nothing is protected in the case
    ClosedWithOpenParts,   ///< closed, and something is still owed for a part
    MeasureDue,            ///< the day of an improvement measure has come
    LimitDue,              ///< a contact limit is to be evaluated
    AccessDue,             ///< the complainant's request for access is to be answered
    NoticeMissing,         ///< not admissible, and no notice was posted within its term
    ResponseMissing,       ///< forwarded, and no response was recorded within its term
    AnswerMissing,         ///< responded to, and the complainant was not answered within the term
    SafeChannelNotAsked,   ///< a letter left before the complainant said which way is safe
    PostedUnchecked,       ///< posted before there was a leak check
    PostedDespiteNoPost    ///< on paper to somebody to whom no post may go
};
inline constexpr Keys<CheckKind, 16>
    checkKeys({{{CheckKind::DraftNotPosted, QLatin1StringView("draftNotPosted")},
                {CheckKind::FinalNotPosted, QLatin1StringView("finalNotPosted")},
                {CheckKind::BundleNotSent, QLatin1StringView("bundleNotSent")},
                {CheckKind::FinalOlderThanVerdict, QLatin1StringView("finalOlderThanVerdict")},
                {CheckKind::LetterContradicts, QLatin1StringView("letterContradicts")},
                {CheckKind::FactsMissing, QLatin1StringView("factsMissing")},
                {CheckKind::ClosedWithOpenParts, QLatin1StringView("closedWithOpenParts")},
                {CheckKind::MeasureDue, QLatin1StringView("measureDue")},
                {CheckKind::LimitDue, QLatin1StringView("limitDue")},
                {CheckKind::AccessDue, QLatin1StringView("accessDue")},
                {CheckKind::NoticeMissing, QLatin1StringView("noticeMissing")},
                {CheckKind::ResponseMissing, QLatin1StringView("responseMissing")},
                {CheckKind::AnswerMissing, QLatin1StringView("answerMissing")},
                {CheckKind::SafeChannelNotAsked, QLatin1StringView("safeChannelNotAsked")},
                {CheckKind::PostedUnchecked, QLatin1StringView("postedUnchecked")},
                {CheckKind::PostedDespiteNoPost, QLatin1StringView("postedDespiteNoPost")}}});

/// Whether it belongs to the day's work, under "to be checked". What is late stands there as a step already.
bool isForToday(CheckKind kind);
/// Whether it is a finding of the consistency check. What merely waits is none.
bool isFinding(CheckKind kind);

/// One thing to check in a case.
struct Check
{
    CheckKind kind;
    int subject = 0; ///< the number of the letter, bundle, part or limit it is about, or the id of a measure;
                     ///< 0: the case
    QDate since;     ///< the day from which it holds; may lie ahead, where a term decides

    bool operator==(const Check &) const = default;
};

/// A letter of the case as the checks look at it; withdrawn ones are not.
struct CheckedLetter
{
    int number;
    LetterKind kind;
    LetterState state;
    QDate day; ///< on which it came to that state
    std::optional<PostedBy> postedBy = {};
    /// Until it is posted: drafted before the last verdict of the case was given. Posted: it told of a
    /// verdict that is no longer in force.
    bool beforeLastVerdict = false;
    bool leakChecked = true;

    bool operator==(const CheckedLetter &) const = default;
};

/// Something else of the case that waits, and since or until when.
struct OpenMatter
{
    int subject; ///< as in Check
    QDate day;

    bool operator==(const OpenMatter &) const = default;
};

/// The facts of a case that only the checks look at.
struct CheckFacts
{
    Capacity capacity = Capacity::Unknown;
    WayFacts way = {};
    bool noPost = false;
    bool hasProtectedFacts = false;
    QList<Ground> grounds = {};            ///< of the verdicts in force
    std::optional<QDate> lastVerdict = {}; ///< the day one was last given or withdrawn
    std::optional<QDate> lastContact = {}; ///< noted in the file
    std::optional<Closing> closing = {};
    QList<CheckedLetter> letters = {}; ///< by number
    QList<OpenMatter> bundlesNotSent =
        {}; ///< and not made anew, of forwardings in force; the day they were made
    QList<OpenMatter> openMeasures = {};      ///< that have a day
    QList<OpenMatter> limitsInForce = {};     ///< to the contact; the day of their evaluation
    std::optional<QDate> accessReminder = {}; ///< see accessReminder(); none while no request runs
    bool cleared = false;                     ///< only a stub is left: there is nothing to put right

    bool operator==(const CheckFacts &) const = default;
};

/// A rule: whether a letter that goes this way needs no question any more which way is safe: it was asked, or
/// nobody need be, as for a letter to a representative's own address.
bool isSafeChannelAsked(LetterKind kind, const WayFacts &facts, PostedBy by);

/// The rule, pure: all that is to be checked in a case, by the day from which it holds. It does not look at
/// the present day.
QList<Check> checksOf(const CaseFacts &facts, const CaseStanding &standing, const CheckFacts &more);

/// Those that hold on this day.
QList<Check> holding(const QList<Check> &checks, QDate today);

} // namespace gehoor
