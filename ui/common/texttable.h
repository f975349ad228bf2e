// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/common/rowsmodel.h>

namespace gehoor {

/// A table of words to look at, under fixed headings.
class TextTable : public RowsModel<QStringList>
{
    Q_OBJECT
public:
    TextTable(QStringList headings, QObject *parent);

protected:
    int columns() const override { return int(m_headings.size()); }
    QString heading(int column) const override { return m_headings.at(column); }
    QVariant cell(const QStringList &row, int column, int role) const override;

private:
    QStringList m_headings;
};

} // namespace gehoor
