// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/forwarding/responsible.h>
#include <ui/common/rowsmodel.h>

namespace gehoor {

/// The responsible persons as a table.
class ResponsiblesModel final : public RowsModel<Responsible>
{
    Q_OBJECT
public:
    enum Column { Function, Name, Team, Email, Areas, StandIn, Active, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const Responsible &responsible, int column, int role) const override;
};

} // namespace gehoor
