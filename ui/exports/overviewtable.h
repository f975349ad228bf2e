// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <core/exports/table.h>

namespace gehoor {

/// The columns of the overview, in the language of the screen.
QStringList overviewHeadings();
QStringList overviewCells(const OverviewRow &row);

/// The export of what a list shows, in steps, so that a window can show progress and cancel. Destroyed before
/// finish(), it leaves nothing behind.
class OverviewExport
{
public:
    /// By the file's ending: `.xlsx`, else CSV.
    [[nodiscard]] static Result<OverviewExport> begin(Desk &desk, const OverviewFilter &filter,
                                                      const QString &path);
    /// Writes up to `rows` further rows; false when all are written.
    [[nodiscard]] Result<bool> next(int rows);
    /// Puts the file in its place and the export on the audit trail.
    [[nodiscard]] Result<> finish();
    qint64 written() const { return m_written; }

private:
    OverviewExport(Desk &desk, const OverviewFilter &filter, std::unique_ptr<TableWriter> writer);

    Desk *m_desk;
    OverviewFilter m_filter;
    std::unique_ptr<TableWriter> m_writer;
    std::optional<PageEnd> m_end;
    qint64 m_written = 0;
};

/// The whole export at once: how many cases were written.
[[nodiscard]] Result<qint64> exportOverview(Desk &desk, const OverviewFilter &filter, const QString &path);

} // namespace gehoor
