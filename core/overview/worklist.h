// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/checks.h>

namespace gehoor {

/// The heads under which the day's work stands, in this order.
enum class WorkHead {
    Late,
    TodayAndTomorrow,
    ThisWeek,
    ToCheck, ///< rows of checks, not of steps
    Later,
    WithoutTerm,
    WaitingForOthers,
    PutOff ///< by the officer, until a day
};
inline constexpr Keys<WorkHead, 8>
    workHeadKeys({{{WorkHead::Late, QLatin1StringView("late")},
                   {WorkHead::TodayAndTomorrow, QLatin1StringView("todayAndTomorrow")},
                   {WorkHead::ThisWeek, QLatin1StringView("thisWeek")},
                   {WorkHead::ToCheck, QLatin1StringView("toCheck")},
                   {WorkHead::Later, QLatin1StringView("later")},
                   {WorkHead::WithoutTerm, QLatin1StringView("withoutTerm")},
                   {WorkHead::WaitingForOthers, QLatin1StringView("waitingForOthers")},
                   {WorkHead::PutOff, QLatin1StringView("putOff")}}});

/// Until when and why a step was put off.
struct PutOffUntil
{
    QDate day;
    QString reason;

    bool operator==(const PutOffUntil &) const = default;
};

/// Whose case a row of the day's work is about.
struct WorkCase
{
    ComplaintId id;
    QString number;
    QString complainant; ///< as in OverviewRow
    bool safetyFlag = false;

    bool operator==(const WorkCase &) const = default;
};

/// An open case with its most urgent step.
struct WorkRow
{
    WorkCase of;
    Standing standing;
    std::optional<Step> step = {};
    std::optional<QDate> due = {};
    std::optional<PutOffUntil> putOff = {}; ///< the step; it may be past

    bool operator==(const WorkRow &) const = default;
};

/// A case with something to check.
struct CheckRow
{
    WorkCase of;
    Check check;

    bool operator==(const CheckRow &) const = default;
};

struct WorkGroup
{
    WorkHead head;
    QList<WorkRow> rows = {};
    QList<CheckRow> checks = {}; ///< under ToCheck only

    qsizetype size() const { return rows.size() + checks.size(); }
    bool operator==(const WorkGroup &) const = default;
};

/// Under which head a case stands today. What is late stands there whatever else holds, so that no term
/// passes unseen. What others must do comes under WaitingForOthers, and what was put off under PutOff until
/// its day.
WorkHead workHead(const WorkRow &row, QDate today);

/// Whether the head is one of what is to be done this week.
bool isUrgent(WorkHead head);
/// The last day that is urgent: Sunday, or tomorrow.
QDate lastUrgentDay(QDate today);

/// The rows under their heads, in their order, those put off by the day they come back; heads without rows
/// are left out.
QList<WorkGroup> workGroups(QList<WorkRow> rows, QList<CheckRow> checks, QDate today);

} // namespace gehoor

// A growing list moves its rows as bytes: nothing in them points into them.
Q_DECLARE_TYPEINFO(gehoor::WorkRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(gehoor::CheckRow, Q_RELOCATABLE_TYPE);
