// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/overview.h>

namespace gehoor {

/// The heads under which the day's work stands, in this order.
enum class WorkHead { Late, TodayAndTomorrow, ThisWeek, Later, WithoutTerm, WaitingForOthers };

struct WorkGroup
{
    WorkHead head;
    QList<OverviewRow> rows;
};

QString wording(WorkHead head);

/// Under which head a case stands today. What others must do comes under WaitingForOthers until it is late.
WorkHead workHead(const OverviewRow &row, QDate today);

/// The rows under their heads, in their order; heads without rows are left out.
QList<WorkGroup> workGroups(const QList<OverviewRow> &rows, QDate today);

} // namespace gehoor
