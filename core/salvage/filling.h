// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/salvage/damagedstore.h>
#include <core/salvage/salvage.h>
#include <core/salvage/salvagestore.h>

#include <QDate>

namespace gehoor {

/// Fills a new register with what can be read of a damaged one of the same format, table by table.
class Filling
{
public:
    Filling(DamagedStore &from, Database &to, QDate today)
        : m_from(from), m_to(to), m_store(to), m_today(today)
    {
    }

    /// The failures of writing; what cannot be read is no failure, but in the report.
    [[nodiscard]] Result<> run();
    const SalvageReport &report() const { return m_report; }

private:
    struct Waiting
    {
        TableShape table;
        Database::Values values;
    };

    [[nodiscard]] Result<> copy(const TableShape &table);
    [[nodiscard]] Result<> keep(const TableShape &table, const Database::Values &values);
    [[nodiscard]] Result<> addEmptyCases();
    [[nodiscard]] Result<> keepWaiting();
    [[nodiscard]] Result<> keepUnlinked();
    void append(Unread unread);
    void tellUnread(const TableShape &table, const QList<RowRange> &ranges);
    void tellOrphans();
    bool tellCases(const TableShape &table, const RowRange &range, Unread &unread);

    DamagedStore &m_from;
    Database &m_to;
    SalvageStore m_store;
    QDate m_today;
    SalvageReport m_report;
    QList<RowRange> m_lostCases;
    QList<Waiting> m_waiting; ///< rows that refer to one that has not come
};

} // namespace gehoor
