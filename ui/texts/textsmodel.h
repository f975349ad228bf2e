// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/owntext.h>
#include <ui/common/rowsmodel.h>

namespace gehoor {

/// A text and whose wording of it stands.
struct TextRow
{
    TextName name;
    TextState state;
};

/// The texts of one language as a table.
class TextsModel final : public RowsModel<TextRow>
{
    Q_OBJECT
public:
    enum Column { Text, State, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const TextRow &row, int column, int role) const override;
};

} // namespace gehoor
