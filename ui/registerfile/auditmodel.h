// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <ui/common/rowsmodel.h>

namespace gehoor {

/// The audit trail as a table.
class AuditModel final : public RowsModel<AuditLine>
{
    Q_OBJECT
public:
    enum Column { Number, At, What, Case, Note, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const AuditLine &line, int column, int role) const override;
};

} // namespace gehoor
