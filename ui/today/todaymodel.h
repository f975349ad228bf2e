// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/worklist.h>
#include <core/settings/workingcalendar.h>

#include <QAbstractItemModel>

namespace gehoor {

/// The day's work as a tree of two levels: heads, and under them the cases with their step or check. Rows are
/// held by value, so that thousands of them cost little more than reading them.
class TodayModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Number, Complainant, StandingColumn, StepColumn, Due, ColumnCount };
    /// The case's id as qint64, on every cell of its row; none on a head.
    static constexpr int IdRole = Qt::UserRole;
    using QAbstractItemModel::QAbstractItemModel;

    /// Lateness counts by the calendar. `privacy`: names become initials, and reasons are left out.
    void setWork(QList<WorkGroup> groups, QDate today, WorkingCalendar calendar, bool privacy);
    /// The row of a step or of a check; nullptr for the other, and for a head.
    const WorkRow *workRow(const QModelIndex &index) const;
    const CheckRow *checkRow(const QModelIndex &index) const;
    /// Where the case's step stands, or this check of it; invalid when it is not there.
    QModelIndex find(ComplaintId id, const std::optional<Check> &check) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const WorkGroup *groupOf(const QModelIndex &index) const;
    QVariant headData(const WorkGroup &group, int column, int role) const;
    QString name(const WorkCase &of) const;
    /// With the word of the safety flag, where that is set.
    QString flagged(const WorkCase &of) const;
    QString text(const WorkRow &row, int column) const;
    QString text(const CheckRow &row, int column) const;

    QList<WorkGroup> m_groups;
    QDate m_today;
    WorkingCalendar m_calendar;
    bool m_privacy = false;
};

} // namespace gehoor
