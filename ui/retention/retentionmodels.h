// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/retention/retention.h>
#include <ui/common/rowsmodel.h>

namespace gehoor {

/// Cases whose retention is over.
class DueModel final : public RowsModel<DueCase>
{
    Q_OBJECT
public:
    enum Column { Number, Outcome, Closed, KeptUntil, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const DueCase &due, int column, int role) const override;
};

/// Cases that are kept past it, and why.
class HeldModel final : public RowsModel<HeldCase>
{
    Q_OBJECT
public:
    enum Column { Number, Since, Reason, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const HeldCase &held, int column, int role) const override;
};

/// Copies of the register that are to be destroyed.
class DoomedModel final : public RowsModel<DoomedCopy>
{
    Q_OBJECT
public:
    enum Column { Made, Whereabouts, Reason, File, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const DoomedCopy &doomed, int column, int role) const override;
};

} // namespace gehoor
