// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QDate>
#include <QList>

#include <optional>

namespace gehoor {

/// A limit was looked at again, and goes on.
struct LimitEvaluation
{
    QDate day;
    QDate next; ///< evaluation
    QString reason;

    bool operator==(const LimitEvaluation &) const = default;
};

/// That a limit holds no more.
struct LimitEnding
{
    QDate day;
    QString reason;

    bool operator==(const LimitEnding &) const = default;
};

/// A limit to the contact with a complainant. The information sheet knows none: it is the organisation's own
/// policy, and holds until an evaluation says otherwise.
struct ContactLimit
{
    int number = 0;         ///< 1, 2, ... within the case, given when it is kept
    QString behaviour = {}; ///< what was done, concretely: which day, which words
    QString measure = {};   ///< what the contact is limited to
    QDate start = {};
    QDate evaluate = {};                     ///< by this day it is looked at again
    QList<LimitEvaluation> evaluations = {}; ///< oldest first
    std::optional<LimitEnding> ended = {};

    bool operator==(const ContactLimit &) const = default;
};

/// The farthest day of an evaluation, counted from the day before it: later is a slip of the keyboard.
QDate lastEvaluation(QDate from);
/// The first day on which one of those in force is looked at again; none when none is.
std::optional<QDate> nextLook(const QList<ContactLimit> &limits);
constexpr qsizetype longestLimitText = 20'000; ///< characters

/// A rule: whether a limit can be kept. EmptyText (detail "behaviour" or "limit"), TextTooLong; InvalidDate
/// (detail "start") for a start before 1990 or more than a year ahead; InvalidDate (detail "evaluate") unless
/// after the start, after today, and not after lastEvaluation().
[[nodiscard]] Result<> checkLimit(const ContactLimit &limit, QDate today);

/// A rule: whether a limit may go on until this day. ReasonMissing, TextTooLong; InvalidDate (detail
/// "evaluate").
[[nodiscard]] Result<> checkEvaluation(const LimitEvaluation &evaluation, const ContactLimit &of);

} // namespace gehoor
