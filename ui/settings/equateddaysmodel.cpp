// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/equateddaysmodel.h>
#include <ui/wording/wording.h>

namespace gehoor {

void EquatedDaysModel::setDays(const EquatedDays &days)
{
    QList<EquatedDay> rows;
    for (auto day = days.begin(); day != days.end(); ++day)
        rows.append({day.key(), day.value()});
    setRows(rows);
}

EquatedDays EquatedDaysModel::days() const
{
    EquatedDays days;
    for (const EquatedDay &one : rows())
        days.insert(one.day, one.name);
    return days;
}

QString EquatedDaysModel::heading(int column) const
{
    switch (column) {
    case Day:
        return tr("Day");
    case Name:
        return tr("Name");
    default:
        return {};
    }
}

QVariant EquatedDaysModel::cell(const EquatedDay &day, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Day:
        return role == SortRole ? QVariant(day.day) : shortDate(day.day);
    case Name:
        return day.name;
    default:
        return {};
    }
}

} // namespace gehoor
