// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/texttable.h>

#include <QHeaderView>
#include <QTableView>

namespace gehoor {

TextTable::TextTable(QStringList headings, QObject *parent)
    : RowsModel(parent), m_headings(std::move(headings))
{
}

TextTable *TextTable::in(QTableView &view, const QStringList &headings)
{
    auto *table = new TextTable(headings, &view);
    view.setModel(table);
    view.verticalHeader()->hide();
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view.horizontalHeader()->setStretchLastSection(true);
    return table;
}

QVariant TextTable::cell(const QStringList &row, int column, int role) const
{
    constexpr qsizetype enough = 2000;
    if (role == Qt::DisplayRole || role == SortRole)
        return row.value(column).left(enough).simplified();
    if (role == Qt::ToolTipRole)
        return row.value(column).left(enough).toHtmlEscaped();
    return {};
}

} // namespace gehoor
