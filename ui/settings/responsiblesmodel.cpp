// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/responsiblesmodel.h>
#include <ui/wording/wording.h>

namespace gehoor {
namespace {

QString deputyWords(const Responsible &responsible, const QList<Responsible> &all)
{
    const auto &deputy = responsible.deputy;
    if (!deputy)
        return {};
    for (const Responsible &each : all) {
        if (each.id == deputy->id)
            return deputy->to ? ResponsiblesModel::tr("%1, until %2")
                                    .arg(each.function.simplified(), shortDate(*deputy->to))
                              : each.function.simplified();
    }
    return {};
}

} // namespace

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
    case Areas:
        return tr("Deals with");
    case StandIn:
        return tr("Deputy");
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
    case Areas:
        return (responsible.themes + responsible.locations).join(QStringLiteral(", "));
    case StandIn:
        return deputyWords(responsible, rows());
    case Active:
        return responsible.active ? tr("yes") : tr("no");
    default:
        return {};
    }
}

} // namespace gehoor
