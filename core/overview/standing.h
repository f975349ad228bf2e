// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/deadlines/duedate.h>
#include <core/forwarding/closing.h>

#include <QHash>

#include <optional>

namespace gehoor {

/// Where a case stands; derived, never typed. In order of urgency: where the officer must act comes first.
enum class Standing {
    ToAssess,
    ToForward,
    NoticeDue, ///< a letter must go out: the notice of not handling, or the request for information
    AwaitingComplainant,
    AwaitingResponse,
    ToClose,
    Closed
};
inline constexpr Keys<Standing, 7>
    standingKeys({{{Standing::ToAssess, QLatin1StringView("toAssess")},
                   {Standing::ToForward, QLatin1StringView("toForward")},
                   {Standing::NoticeDue, QLatin1StringView("noticeDue")},
                   {Standing::AwaitingComplainant, QLatin1StringView("awaitingComplainant")},
                   {Standing::AwaitingResponse, QLatin1StringView("awaitingResponse")},
                   {Standing::ToClose, QLatin1StringView("toClose")},
                   {Standing::Closed, QLatin1StringView("closed")}}});

/// What can be done next, in the order in which it is done when all of it is due on one day. Forwarding comes
/// before the letters: so one letter tells of all parts.
enum class Step {
    Assess,
    Forward,
    AskSafeChannel, ///< before any letter to the complainant leaves
    Acknowledge,
    RequestInformation,
    DecideOnWhatThereIs, ///< remind the complainant, or decide on what there is
    SendNotice,
    TellComplainant, ///< to which function the complaint was forwarded
    RemindResponsible,
    SeeAnswered, ///< that the complainant is answered: the responsible person gave a response
    TellDelay,   ///< that the response was put off
    Close
};
inline constexpr Keys<Step, 12>
    stepKeys({{{Step::Assess, QLatin1StringView("assess")},
               {Step::Forward, QLatin1StringView("forward")},
               {Step::AskSafeChannel, QLatin1StringView("askSafeChannel")},
               {Step::Acknowledge, QLatin1StringView("acknowledge")},
               {Step::RequestInformation, QLatin1StringView("requestInformation")},
               {Step::DecideOnWhatThereIs, QLatin1StringView("decideOnWhatThereIs")},
               {Step::SendNotice, QLatin1StringView("sendNotice")},
               {Step::TellComplainant, QLatin1StringView("tellComplainant")},
               {Step::RemindResponsible, QLatin1StringView("remindResponsible")},
               {Step::SeeAnswered, QLatin1StringView("seeAnswered")},
               {Step::TellDelay, QLatin1StringView("tellDelay")},
               {Step::Close, QLatin1StringView("close")}}});

/// Whether a case that stands so goes on by what somebody else does: the complainant or the responsible
/// person.
bool isWaiting(Standing standing);
/// Whether the step asks what came of that.
bool asksOthers(Step step);

/// The facts of a case that decide where it stands. A posted letter counts only when it was drafted after
/// the verdict or the forwarding that it must tell of: an older one cannot have told of it.
struct CaseFacts
{
    QDate received;
    bool reachable = true; ///< see isReachable(); where false, no letter is asked for
    bool safeChannelAsked = false;
    bool acknowledged = false;                      ///< any letter to the complainant was posted
    std::optional<QDate> noticePosted = {};         ///< the day a notice of not handling was posted
    std::optional<QDate> informationRequested = {}; ///< the day the last request for information was posted
    bool toldForwarded = false;                     ///< the complainant was told to which function
    std::optional<QDate> closed = {};
    QList<PartFacts> parts;               ///< by number
    QHash<int, PartTerms> partTerms = {}; ///< what moved the terms of parts, by number
    std::optional<QDate> delayTold = {};  ///< the day the last letter about a delay was posted

    bool operator==(const CaseFacts &) const = default;
};

struct NextStep
{
    Step step;
    std::optional<DueDate> due;
    QList<int> parts; ///< the parts it concerns; empty: the case

    bool operator==(const NextStep &) const = default;
};

/// Where a case stands. The first of each is the one a list shows.
struct CaseStanding
{
    QList<Standing> standings; ///< most urgent first, without repeats, never empty
    QList<NextStep> nextSteps; ///< by due date, the undated last; empty only when closed

    bool operator==(const CaseStanding &) const = default;
};

/// The rule, pure: facts and terms to standing and next steps. What is to be told while a case waits is due
/// no later than what it waits for, and comes before it: else it would be out of sight until that is late. It
/// does not look at the present day: nothing moves by the mere passing of a night, only lateness shows, by
/// comparing due dates with today.
CaseStanding standingOf(const CaseFacts &facts, const Terms &terms);

} // namespace gehoor
