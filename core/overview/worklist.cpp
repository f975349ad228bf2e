// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/worklist.h>

#include <algorithm>
#include <array>

namespace gehoor {
namespace {

/// What somebody else does next. A letter that must tell the complainant something is not, whatever the case
/// waits for.
bool isForOthers(const WorkRow &row)
{
    return isWaiting(row.standing) && asksOthers(row.step.value_or(Step::RemindResponsible));
}

} // namespace

WorkHead workHead(const WorkRow &row, QDate today)
{
    if (row.due && *row.due < today)
        return WorkHead::Late;
    if (row.putOff && row.putOff->day > today)
        return WorkHead::PutOff;
    if (isForOthers(row))
        return WorkHead::WaitingForOthers;
    if (!row.due)
        return WorkHead::WithoutTerm;
    if (*row.due <= today.addDays(1))
        return WorkHead::TodayAndTomorrow;
    return *row.due <= lastUrgentDay(today) ? WorkHead::ThisWeek : WorkHead::Later;
}

bool isUrgent(WorkHead head)
{
    return head <= WorkHead::ThisWeek;
}

QDate lastUrgentDay(QDate today)
{
    return std::max(today.addDays(1), today.addDays(Qt::Sunday - today.dayOfWeek()));
}

QList<WorkGroup> workGroups(QList<WorkRow> rows, QList<CheckRow> checks, QDate today)
{
    std::array<WorkGroup, std::tuple_size_v<std::decay_t<decltype(workHeadKeys.entries())>>> all;
    for (std::size_t index = 0; index < all.size(); ++index)
        all[index].head = workHeadKeys.entries()[index].first;
    for (WorkRow &row : rows)
        all[static_cast<std::size_t>(workHead(row, today))].rows.append(std::move(row));
    all[static_cast<std::size_t>(WorkHead::ToCheck)].checks = std::move(checks);
    auto &putOff = all[static_cast<std::size_t>(WorkHead::PutOff)].rows;
    std::stable_sort(putOff.begin(), putOff.end(),
                     [](const WorkRow &a, const WorkRow &b) { return a.putOff->day < b.putOff->day; });
    QList<WorkGroup> groups;
    for (WorkGroup &group : all) {
        if (group.size() > 0)
            groups.append(std::move(group));
    }
    return groups;
}

} // namespace gehoor
