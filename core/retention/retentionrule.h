// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>
#include <core/forwarding/closing.h>

#include <QMap>

namespace gehoor {

constexpr int proposedMonths = 24;
constexpr int fewestMonthsKept = 1;
constexpr int mostMonthsKept = 600;

/// How long a closed case is kept: the organisation's own policy, the information sheet does not speak of it.
struct RetentionTerms
{
    QMap<Ending, int> months = {}; ///< those set; the others are proposedMonths

    int of(Ending outcome) const { return months.value(outcome, proposedMonths); }
    bool operator==(const RetentionTerms &) const = default;
};

/// That a case is kept past its term.
struct Hold
{
    QDate day;
    QString reason;
    std::optional<QDate> lifted = {}; ///< none while it is in force
    QString liftingReason = {};       ///< may be empty: it was not always asked

    bool operator==(const Hold &) const = default;
};

/// A case that is kept past its term.
struct HeldCase
{
    ComplaintId id;
    QString number;
    Hold hold;

    bool operator==(const HeldCase &) const = default;
};

/// A closed case as retention looks at it.
struct KeptCase
{
    ComplaintId id;
    QString number;
    Ending outcome;
    QDate closed;
    std::optional<Hold> hold = {};
    bool limitInForce = false; ///< to the contact: it must still be known
    bool accessRuns = false;   ///< the complainant asked for their data and was not answered
    bool breachOpen = false;   ///< whether a data breach in it is reported is not decided
    QDate lastLine = {};       ///< see RetentionStore::lastLine(); invalid also where it was not looked up

    bool operator==(const KeptCase &) const = default;
};

/// What of a case goes, as far as it has it. A new kind needs its count in clearing.cpp and its words in
/// ui/wording/retention.cpp.
enum class Goes {
    Originals,
    Documents,
    Letters,
    Bundles,
    Notes,
    Responses,
    Facts,
    Passed, ///< findings of the leak check let pass, with their reasons
    Limits,
    Measures,
    LearningPoints,
    Links,
    PutOffs,
    Holds,
    AccessRequests,
    Breaches, ///< their words; that they were stays
    OwnWords  ///< words that the spelling check was taught and that may name somebody
};
inline constexpr Keys<Goes, 17> goesKeys({{{Goes::Originals, QLatin1StringView("originals")},
                                           {Goes::Documents, QLatin1StringView("documents")},
                                           {Goes::Letters, QLatin1StringView("letters")},
                                           {Goes::Bundles, QLatin1StringView("bundles")},
                                           {Goes::Notes, QLatin1StringView("notes")},
                                           {Goes::Responses, QLatin1StringView("responses")},
                                           {Goes::Facts, QLatin1StringView("facts")},
                                           {Goes::Passed, QLatin1StringView("passed")},
                                           {Goes::Limits, QLatin1StringView("limits")},
                                           {Goes::Measures, QLatin1StringView("measures")},
                                           {Goes::LearningPoints, QLatin1StringView("learningPoints")},
                                           {Goes::Links, QLatin1StringView("links")},
                                           {Goes::PutOffs, QLatin1StringView("putOffs")},
                                           {Goes::Holds, QLatin1StringView("holds")},
                                           {Goes::AccessRequests, QLatin1StringView("accessRequests")},
                                           {Goes::Breaches, QLatin1StringView("breaches")},
                                           {Goes::OwnWords, QLatin1StringView("ownWords")}}});

/// What clearing a case would take, beside its words and who complained: shown before it is confirmed.
struct ClearingPreview
{
    KeptCase of;
    QDate due;
    QList<std::pair<Goes, qint64>> going = {}; ///< how many of each that it has
    QStringList documents = {};                ///< their names
    QStringList staying = {};                  ///< words that stay when it is anonymised: themes, functions
    qint64 lastAct =
        0; ///< the number of the case's last line in the trail: what was confirmed is what was shown

    bool operator==(const ClearingPreview &) const = default;
};

/// A rule: the day from which a case may be cleared. None was closed before what had been done in it: where a
/// clock that was set back said so, its term runs from that.
QDate dueOn(const KeptCase &kept, const RetentionTerms &terms);

/// A rule: a case that is kept for so many months may be cleared today when it was closed on that day or
/// before.
QDate lastDayDue(int months, QDate today);

/// A rule: whether a closed case may be cleared today. OnHold, LimitInForce, AccessRuns, BreachOpen;
/// RetentionRuns, detail: the day from which it may.
[[nodiscard]] Result<> checkDue(const KeptCase &kept, const RetentionTerms &terms, QDate today);

/// A word that stands for exactly these previews: typed back, it confirms what was shown and nothing else.
QString confirmationOf(const QList<ClearingPreview> &previews);

} // namespace gehoor
