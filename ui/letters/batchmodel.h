// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letterbatch.h>
#include <ui/common/rowsmodel.h>

namespace gehoor {

/// The letters of a batch: of which case, how far, and what stops them.
class BatchModel : public RowsModel<BatchLetter>
{
    Q_OBJECT
public:
    enum Column { CaseColumn, ComplainantColumn, StateColumn, ColumnCount };
    explicit BatchModel(bool privacy, QObject *parent = nullptr);

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const BatchLetter &entry, int column, int role) const override;

private:
    bool m_privacy;
};

} // namespace gehoor
