// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/today/worklist.h>

#include <QStandardItemModel>

namespace gehoor {

/// The day's work as a tree of two levels: heads, and the cases under them.
class TodayModel final : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Column { Number, Complainant, StandingColumn, StepColumn, Due, ColumnCount };
    /// The case's id as qint64, on every cell of its row; none on a head.
    static constexpr int IdRole = Qt::UserRole;

    explicit TodayModel(QObject *parent = nullptr);

    /// `privacy`: names become initials.
    void setWork(const QList<OverviewRow> &rows, QDate today, bool privacy);
};

} // namespace gehoor
