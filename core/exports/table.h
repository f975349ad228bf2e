// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QStringList>

#include <memory>

namespace gehoor {

/// Something a table is written to, row by row, so that a long export can show progress and be cancelled.
/// Cells are text that no spreadsheet runs as a formula. Until commit() nothing stands at the path; a writer
/// that is destroyed before commit() leaves nothing behind. Files are owner-only. DiskFull, NoPermission or
/// WriteFailed (also when a folder stands at the path); detail: the path. After a failure only destruction is
/// left.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    [[nodiscard]] virtual Result<> row(const QStringList &cells) = 0;
    /// After the last row: writes what is still to be written. With a large XLSX that takes as long as all
    /// its rows did; it may be done in another thread than theirs.
    [[nodiscard]] virtual Result<> finish() = 0;
    /// Puts the finished file in its place.
    [[nodiscard]] virtual Result<> commit() = 0;
};

/// CSV by RFC 4180: UTF-8 with byte order mark, CRLF, separated by semicolons (as a Dutch spreadsheet
/// expects). A cell that looks like a formula gets a leading apostrophe; characters no reader takes become
/// U+FFFD.
[[nodiscard]] Result<std::unique_ptr<TableWriter>> csvWriter(const QString &path,
                                                             const QStringList &headings);

/// XLSX by libxlsxwriter in constant memory: every cell a text cell; headings bold and frozen. Characters
/// that XML does not take become U+FFFD. No spreadsheet takes more than 32,767 characters in a cell: longer
/// text is cut there and ends in " […]"; CSV holds it whole. WriteFailed after 1,048,576 rows, a sheet's
/// most.
[[nodiscard]] Result<std::unique_ptr<TableWriter>> xlsxWriter(const QString &path, const QString &sheet,
                                                              const QStringList &headings);

} // namespace gehoor
