// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/texttable.h>

namespace gehoor {

TextTable::TextTable(QStringList headings, QObject *parent)
    : RowsModel(parent), m_headings(std::move(headings))
{
}

QVariant TextTable::cell(const QStringList &row, int column, int role) const
{
    constexpr qsizetype enough = 2000;
    if (role == Qt::DisplayRole || role == SortRole)
        return row.value(column).left(enough).simplified();
    return {};
}

} // namespace gehoor
