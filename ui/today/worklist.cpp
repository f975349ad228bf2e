// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/today/worklist.h>

#include <QCoreApplication>
#include <QMap>

namespace gehoor {

WorkHead workHead(const OverviewRow &row, QDate today)
{
    if (row.due && *row.due < today)
        return WorkHead::Late;
    if (row.standing == Standing::AwaitingComplainant || row.standing == Standing::AwaitingResponse)
        return WorkHead::WaitingForOthers;
    if (!row.due)
        return WorkHead::WithoutTerm;
    if (*row.due <= today.addDays(1))
        return WorkHead::TodayAndTomorrow;
    const QDate sunday = today.addDays(Qt::Sunday - today.dayOfWeek());
    return *row.due <= sunday ? WorkHead::ThisWeek : WorkHead::Later;
}

QList<WorkGroup> workGroups(const QList<OverviewRow> &rows, QDate today)
{
    QMap<WorkHead, QList<OverviewRow>> byHead;
    for (const OverviewRow &row : rows)
        byHead[workHead(row, today)].append(row);
    QList<WorkGroup> groups;
    for (auto group = byHead.cbegin(); group != byHead.cend(); ++group)
        groups.append({group.key(), group.value()});
    return groups;
}

QString wording(WorkHead head)
{
    switch (head) {
    case WorkHead::Late:
        return QCoreApplication::translate("WorkHead", "Late");
    case WorkHead::TodayAndTomorrow:
        return QCoreApplication::translate("WorkHead", "Today and tomorrow");
    case WorkHead::ThisWeek:
        return QCoreApplication::translate("WorkHead", "This week");
    case WorkHead::Later:
        return QCoreApplication::translate("WorkHead", "Later");
    case WorkHead::WithoutTerm:
        return QCoreApplication::translate("WorkHead", "Without a term");
    case WorkHead::WaitingForOthers:
        return QCoreApplication::translate("WorkHead", "Waiting for others");
    }
    Q_UNREACHABLE();
}

} // namespace gehoor
