// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/wayout.h>

#include <memory>

namespace gehoor {

class Leaks;

/// A row of a table: those of its cells in which people wrote.
struct TableRow
{
    ComplaintId complaint;
    QStringList cells;
};

/// Holds the cells of a table of many cases against what is protected, each case against its own facts, all
/// of them read once. The register is asked again only about a case whose cells look as if they show
/// something.
class TableLeaks
{
public:
    [[nodiscard]] static Result<TableLeaks> of(const Leaks &leaks);

    /// Those of some rows whose cells look as if they show something. Any thread may ask: it asks no
    /// register.
    QList<TableRow> suspects(const QList<TableRow> &rows) const;
    /// Judges suspects, in the order of their rows. Once too many findings stop them (isTooMany()) no more
    /// are looked at: the table cannot be let pass as it is. Of those that only warn, mostFindings are kept.
    [[nodiscard]] Result<> judge(const QList<TableRow> &suspects);
    const QList<CaseLeaks> &found() const { return m_found; }

private:
    struct Known;

    TableLeaks(const Leaks &leaks, std::shared_ptr<const Known> known);

    const Leaks *m_leaks;
    std::shared_ptr<const Known> m_known;
    QList<CaseLeaks> m_found;
    qsizetype m_stops = 0;
    qsizetype m_warnings = 0;
};

} // namespace gehoor
