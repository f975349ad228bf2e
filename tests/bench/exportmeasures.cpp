// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/overviewqueries.h>
#include <tests/bench/registermeasures.h>
#include <ui/exports/overviewtable.h>

#include <QFile>
#include <QSqlQuery>
#include <QSqlRecord>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

void walkBare(const Desk &desk)
{
    const Query query = listQuery({}, -1, {});
    QSqlQuery walk(registerConnection(desk));
    walk.setForwardOnly(true);
    if (!walk.prepare(query.sql))
        qFatal("cannot prepare");
    for (const QVariant &value : query.values)
        walk.addBindValue(value);
    walk.exec();
    const int columns = walk.record().count();
    qsizetype read = 0;
    while (walk.next()) {
        for (int column = 0; column < columns; ++column)
            read += walk.value(column).toString().size();
    }
    if (read == 0)
        qFatal("nothing walked");
}

QList<QList<QByteArray>> cellsOf(Desk &desk)
{
    QList<QList<QByteArray>> rows;
    const OverviewCells words;
    sure(desk.overview.each({}, [&](const OverviewRow &row) {
        QList<QByteArray> cells;
        const QStringList texts = words.of(row);
        for (const QString &cell : texts)
            cells.append(cell.toUtf8());
        rows.append(cells);
        return true;
    }));
    return rows;
}

void writeBare(const QList<QList<QByteArray>> &rows, const QString &path)
{
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = nullptr, .use_zip64 = LXW_FALSE};
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "x");
    lxw_row_t line = 0;
    for (const QList<QByteArray> &cells : rows) {
        lxw_col_t column = 0;
        for (const QByteArray &cell : cells)
            worksheet_write_string(sheet, line, column++, cell.constData(), nullptr);
        ++line;
    }
    workbook_close(book);
}

} // namespace

void measureExports(Table &table, Desk &desk, const QString &folder)
{
    const QString csv = folder + u"/cases.csv"_s;
    table.compare(u"export as CSV"_s, 2, timed([&] { sure(exportOverview(desk, {}, csv)); }),
                  timed([&] { walkBare(desk); }));
    const QString xlsx = folder + u"/cases.xlsx"_s;
    const QString bareXlsx = folder + u"/bare.xlsx"_s;
    const QList<QList<QByteArray>> cells = cellsOf(desk);
    table.compare(u"export as XLSX"_s, 1.5, timed([&] { sure(exportOverview(desk, {}, xlsx)); }),
                  timed([&] { writeBare(cells, bareXlsx); }));
}

} // namespace gehoor
