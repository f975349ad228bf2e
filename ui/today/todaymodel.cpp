// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/markers.h>
#include <ui/today/todaymodel.h>
#include <ui/wording/lateness.h>
#include <ui/wording/today.h>
#include <ui/wording/wording.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What an index carries: 0 for a head, else the place of its head and one.
constexpr quintptr headId = 0;

} // namespace

void TodayModel::setWork(QList<WorkGroup> groups, QDate today, WorkingCalendar calendar, bool privacy)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_today = today;
    m_calendar = std::move(calendar);
    m_privacy = privacy;
    endResetModel();
}

QModelIndex TodayModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : headId);
}

QModelIndex TodayModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == headId)
        return {};
    return createIndex(int(child.internalId() - 1), 0, headId);
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isHead = parent.internalId() == headId && parent.column() == 0;
    return isHead ? int(m_groups.at(parent.row()).size()) : 0;
}

int TodayModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

/// The group a row stands in; nullptr for a head.
const WorkGroup *TodayModel::groupOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != headId ? &m_groups.at(qsizetype(index.internalId()) - 1)
                                                           : nullptr;
}

const WorkRow *TodayModel::workRow(const QModelIndex &index) const
{
    const WorkGroup *const group = groupOf(index);
    return group && index.row() < group->rows.size() ? &group->rows.at(index.row()) : nullptr;
}

const CheckRow *TodayModel::checkRow(const QModelIndex &index) const
{
    const WorkGroup *const group = groupOf(index);
    return group && index.row() >= group->rows.size() ? &group->checks.at(index.row() - group->rows.size())
                                                      : nullptr;
}

QModelIndex TodayModel::find(ComplaintId id, const std::optional<Check> &check) const
{
    for (int head = 0; head < m_groups.size(); ++head) {
        const QModelIndex parent = index(head, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex at = index(row, 0, parent);
            const WorkRow *const work = workRow(at);
            const CheckRow *const checked = checkRow(at);
            if (check ? checked && checked->of.id == id && checked->check == *check
                      : work && work->of.id == id)
                return at;
        }
    }
    return {};
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Case");
    case Complainant:
        return tr("Complainant");
    case StandingColumn:
        return tr("Stands");
    case StepColumn:
        return tr("Next step");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return groupOf(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemIsEnabled;
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!groupOf(index))
        return headData(m_groups.at(index.row()), index.column(), role);
    const WorkRow *const work = workRow(index);
    const CheckRow *const checked = checkRow(index);
    const WorkCase &of = work ? work->of : checked->of;
    switch (role) {
    case IdRole:
        return of.id.value();
    case Qt::DisplayRole:
        return work ? text(*work, index.column()) : text(*checked, index.column());
    case Qt::DecorationRole:
    case NarrowRole:
        return index.column() == Complainant && of.safetyFlag ? besideSafety(name(of), role) : QVariant();
    case Qt::FontRole:
        return index.column() == Due && work && work->due && *work->due < m_today ? QVariant(boldFont())
                                                                                  : QVariant();
    default:
        return {};
    }
}

QVariant TodayModel::headData(const WorkGroup &group, int column, int role) const
{
    if (role == Qt::FontRole)
        return boldFont();
    if (role != Qt::DisplayRole || column != 0)
        return {};
    return u"%1 (%2)"_s.arg(wording(group.head)).arg(group.size());
}

QString TodayModel::name(const WorkCase &of) const
{
    return m_privacy ? initials(of.complainant) : of.complainant;
}

QString TodayModel::flagged(const WorkCase &of) const
{
    return of.safetyFlag ? withSafety(name(of)) : name(of);
}

QString TodayModel::text(const WorkRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.of.number;
    case Complainant:
        return flagged(row.of);
    case StandingColumn:
        return wording(row.standing);
    case StepColumn: {
        const QString step = row.step ? wording(*row.step, row.standing) : QString();
        const bool putOff = row.putOff && row.putOff->day > m_today;
        return putOff ? u"%1 - %2"_s.arg(step, wording(*row.putOff, !m_privacy)) : step;
    }
    case Due:
        return row.due ? dueWords(*row.due, m_today, m_calendar) : QString();
    default:
        return {};
    }
}

QString TodayModel::text(const CheckRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.of.number;
    case Complainant:
        return flagged(row.of);
    case StandingColumn:
        return tr("to check");
    case StepColumn:
        return wording(row.check);
    case Due:
        return tr("since %1").arg(shortDate(row.check.since));
    default:
        return {};
    }
}

} // namespace gehoor
