// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backupplan.h>
#include <ui/common/rowsmodel.h>

namespace gehoor {

/// Which copies exist where.
class CopiesModel final : public RowsModel<BackupCopy>
{
    Q_OBJECT
public:
    enum Column { Made, Whereabouts, Cases, Head, File, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const BackupCopy &copy, int column, int role) const override;
};

} // namespace gehoor
