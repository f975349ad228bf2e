// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/workingcalendar.h>
#include <ui/common/rowsmodel.h>

namespace gehoor {

struct EquatedDay
{
    QDate day;
    QString name;
};

/// The days equated with a holiday as a table, by date.
class EquatedDaysModel final : public RowsModel<EquatedDay>
{
    Q_OBJECT
public:
    enum Column { Day, Name, ColumnCount };
    using RowsModel::RowsModel;

    void setDays(const EquatedDays &days);
    EquatedDays days() const;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const EquatedDay &day, int column, int role) const override;
};

} // namespace gehoor
