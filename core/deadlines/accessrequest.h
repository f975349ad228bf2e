// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <core/complaint/complaint.h>
#include <core/deadlines/workingdays.h>

#include <QDate>
#include <QList>

#include <optional>

namespace gehoor {

constexpr int mostMonthsExtended = 2;             ///< AVG article 12, section 3
constexpr qsizetype longestAccessReason = 20'000; ///< characters

/// That more time is needed for the answer.
struct AccessExtension
{
    QDate day; ///< on which the complainant was told
    int months = mostMonthsExtended;
    QString reason;

    bool operator==(const AccessExtension &) const = default;
};

/// The complainant asked which data of theirs are kept (AVG article 15).
struct AccessRequest
{
    QDate received = {};
    Channel channel = Channel::Mail;
    std::optional<AccessExtension> extension = {};
    std::optional<QDate> answered = {};

    bool operator==(const AccessRequest &) const = default;
};

/// By when a request is answered, and how that came about.
struct AccessTerm
{
    QDate month;                   ///< the last day of the one month
    QDate end;                     ///< the last day with the extension, before it moved
    QList<DayOff> rolledOver = {}; ///< that day and those after it that are no working days
    QDate day;

    bool operator==(const AccessTerm &) const = default;
};

/// The rule, pure: one month from the day of receipt, with up to two more (AVG article 12, section 3). A
/// month ends on the day of the same number, or on the last day of a month that has none. A day that is no
/// working day moves on to the next one (Regulation 1182/71, article 3): the law says so, no setting.
AccessTerm accessTerm(const AccessRequest &request, const WorkingCalendar &calendar);

/// From this day on a request that is not answered stands among the day's work: a week before its last day,
/// whatever the calendar moves.
QDate accessReminder(const AccessRequest &request);

/// A rule: whether a request can be kept. InvalidDate (detail "received") before 1990 or after today.
[[nodiscard]] Result<> checkAccessRequest(const AccessRequest &request, QDate today);
/// A rule: whether it may be extended. AccessNotExtended (detail "months") unless by 1 or 2, ("twice") when
/// it was before, ("late") when the one month is over, within which the complainant is told of it;
/// ReasonMissing; TextTooLong (detail "reason").
[[nodiscard]] Result<> checkAccessExtension(const AccessRequest &request, const AccessExtension &extension,
                                            const WorkingCalendar &calendar);
/// A rule: whether it can have been answered on that day. InvalidDate (detail "accessAnswered") before the
/// day of receipt or after today.
[[nodiscard]] Result<> checkAccessAnswer(const AccessRequest &request, QDate answered, QDate today);

} // namespace gehoor
