// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/responsiblesmodel.h>

namespace gehoor {

QString ResponsiblesModel::heading(int column) const
{
    switch (column) {
    case Function:
        return tr("Function");
    case Name:
        return tr("Name");
    case Team:
        return tr("Team");
    case Email:
        return tr("E-mail");
    case Active:
        return tr("In use");
    default:
        return {};
    }
}

QVariant ResponsiblesModel::cell(const Responsible &responsible, int column, int role) const
{
    if (role == IdRole)
        return responsible.id.value();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Function:
        return responsible.function;
    case Name:
        return responsible.name;
    case Team:
        return responsible.team;
    case Email:
        return responsible.email;
    case Active:
        return responsible.active ? tr("yes") : tr("no");
    default:
        return {};
    }
}

} // namespace gehoor
