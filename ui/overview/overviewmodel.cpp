// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/markers.h>
#include <ui/overview/overviewmodel.h>
#include <ui/wording/lateness.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>

namespace gehoor {
namespace {

constexpr int pageSize = 100;

} // namespace

OverviewModel::OverviewModel(Desk &desk, QObject *parent) : RowsModel(parent), m_desk(desk) {}

void OverviewModel::setFilter(const OverviewFilter &filter)
{
    m_filter = filter;
    setRows({});
    refresh();
}

void OverviewModel::setPrivacy(bool on)
{
    m_privacy = on;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void OverviewModel::refresh()
{
    const int wanted = std::max(pageSize, rowCount());
    auto found = m_desk.overview.rows(m_filter, wanted);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_more = found->size() >= wanted;
    m_calendar = m_desk.settings.terms().value_or(Terms()).calendar;
    setRows(std::move(*found));
}

bool OverviewModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !rows().isEmpty();
}

void OverviewModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const OverviewRow &last = rows().constLast();
    const auto found = m_desk.overview.rows(m_filter, pageSize, PageEnd{last.received, last.id});
    m_more = found && found->size() >= pageSize;
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    appendRows(*found);
}

QString OverviewModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Case");
    case Received:
        return tr("Received");
    case Complainant:
        return tr("Complainant");
    case CapacityColumn:
        return tr("Capacity");
    case Subject:
        return tr("Subject");
    case StandingColumn:
        return tr("Stands");
    case NextStepColumn:
        return tr("Next step");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

QVariant OverviewModel::cell(const OverviewRow &row, int column, int role) const
{
    const bool late = row.due && *row.due < m_desk.clock.today();
    switch (role) {
    case IdRole:
        return row.id.value();
    case SortRole:
        return sortValue(row, column);
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
    case NarrowRole:
        return column == Complainant && row.safetyFlag ? besideSafety(name(row), role) : QVariant();
    case Qt::FontRole:
        return column == Due && late ? QVariant(boldFont()) : QVariant();
    default:
        return {};
    }
}

QVariant OverviewModel::sortValue(const OverviewRow &row, int column) const
{
    if (column == Received)
        return row.received;
    if (column == Due)
        return row.due ? QVariant(*row.due) : QVariant();
    return text(row, column);
}

QString OverviewModel::name(const OverviewRow &row) const
{
    if (row.cleared)
        return wording(*row.cleared);
    return m_privacy ? initials(row.complainant) : row.complainant;
}

QString OverviewModel::text(const OverviewRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Received:
        return numericDay(row.received, row.cleared);
    case Complainant:
        return row.safetyFlag && !row.cleared ? withSafety(name(row)) : name(row);
    case CapacityColumn:
        return onlyYearsKnown(row.cleared) ? QString() : wording(row.capacity);
    case Subject:
        return m_privacy ? tr("(hidden)") : row.subject;
    case StandingColumn:
        return wording(row.standing);
    case NextStepColumn:
        return row.nextStep ? wording(*row.nextStep, row.standing) : QString();
    case Due:
        return row.due ? dueWords(*row.due, m_desk.clock.today(), m_calendar) : QString();
    default:
        return {};
    }
}

} // namespace gehoor
