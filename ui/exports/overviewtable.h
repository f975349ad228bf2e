// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <core/exports/table.h>
#include <core/leaks/tableleaks.h>

#include <QHash>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <future>

namespace gehoor {

/// The columns of the overview, in the language of the screen.
QStringList overviewHeadings();

/// Makes a row's cells, in the language of the screen. It looks up every word once: an export has very many
/// cells and few different words.
class OverviewCells
{
public:
    OverviewCells();
    QStringList of(const OverviewRow &row) const;
    /// Of these, those in which people wrote. The others are numbers, days and the program's own words.
    static TableRow writtenByPeople(const OverviewRow &row)
    {
        return {row.id, {row.complainant, row.subject}};
    }

private:
    Language m_language;
    QHash<Channel, QString> m_channels;
    QHash<Capacity, QString> m_capacities;
    QHash<Verdict, QString> m_verdicts;
    QHash<Standing, QString> m_standings;
    QHash<Step, QString> m_steps;
};

/// The export of what a list shows, in steps, so that a window can show progress and cancel. Another thread
/// looks at the rows and writes them while further ones are read. Destroyed before commit(), it leaves
/// nothing behind.
class OverviewExport
{
public:
    /// By the file's ending: `.xlsx`, else CSV.
    [[nodiscard]] static Result<std::unique_ptr<OverviewExport>>
    begin(Desk &desk, const OverviewFilter &filter, const QString &path);
    Q_DISABLE_COPY_MOVE(OverviewExport)
    ~OverviewExport() { m_other.clear(); }

    /// Writes up to `rows` further rows; false when all are written.
    [[nodiscard]] Result<bool> next(int rows);
    /// Finishes the file, which takes long with a large XLSX. It touches neither desk nor window, so that
    /// another thread may do it.
    [[nodiscard]] Result<> finish() { return m_writer->finish(); }
    /// Puts the finished file in its place and the export on the audit trail. Leak while something protected
    /// shows in a cell and there is no reason to let it pass; the export can then be committed with one.
    [[nodiscard]] Result<> commit(const QString &reason = {});
    /// What shows in the rows, once all are written: what stops them, and what asks to look again.
    const QList<CaseLeaks> &leaks() const { return m_leaks.found(); }
    qint64 written() const { return m_written; }

private:
    /// What came of a page.
    struct Outcome
    {
        QList<TableRow> suspects;
        Result<> written;
    };

    OverviewExport(Desk &desk, const OverviewFilter &filter, TableLeaks leaks,
                   std::unique_ptr<TableWriter> writer, QString path);
    void handOver(QList<OverviewRow> page);
    [[nodiscard]] Result<> write(const QList<OverviewRow> &page);
    /// What came of the pages that are done, and of the first of them until at most `left` are not.
    [[nodiscard]] Result<> takeBack(std::size_t left);

    Desk *m_desk;
    OverviewFilter m_filter;
    OverviewCells m_cells;
    TableLeaks m_leaks;
    std::unique_ptr<TableWriter> m_writer;
    QString m_path;
    std::optional<PageEnd> m_end;
    qint64 m_written = 0;
    std::deque<std::future<Outcome>> m_behind; ///< pages that the other thread has not given back
    QThreadPool m_other;                       ///< the last member: its end waits for what it is doing
};

/// The whole export at once: how many cases were written. `tell` is told what shows in it before it leaves.
/// Leak as OverviewExport::commit().
[[nodiscard]] Result<qint64> exportOverview(Desk &desk, const OverviewFilter &filter, const QString &path,
                                            const QString &reason = {},
                                            const std::function<void(const QList<CaseLeaks> &)> &tell = {});

} // namespace gehoor
