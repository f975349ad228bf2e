// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/salvage/damagedstore.h>

#include <QDate>
#include <QHash>

namespace gehoor {

/// The SQL of filling a new register with what was read of a damaged one, table by table.
class SalvageStore
{
public:
    explicit SalvageStore(Database &database) : m_database(database) {}

    /// The tables that hold facts, cases and trail first. What is worked out of them is worked out anew.
    [[nodiscard]] Result<QList<TableShape>> tables() const;
    /// False when the row refers to one that is not there.
    [[nodiscard]] Result<bool> insert(const TableShape &table, const Database::Values &values);

    /// Empties what links a data breach to a case, a letter or a bundle that is not there.
    [[nodiscard]] Result<> dropLostLinks(const TableShape &breach, Database::Values &values) const;

    /// A case of which only the number is known, so that what belongs to it has a place. It is taken for
    /// received on the day of its first line in the trail, without one today.
    [[nodiscard]] Result<> insertEmptyCase(qint64 id, const QString &number, QDate today);
    /// The numbers of cases that the trail names, by their row numbers.
    [[nodiscard]] Result<QHash<qint64, QString>> casesOfTrail() const;
    /// The number of a case; empty when it is not there.
    QString numberOf(qint64 complaint) const;
    QString numberOfPart(qint64 part) const;
    /// Cases without words, that have row numbers in this range.
    QStringList casesWithoutText(const RowRange &range) const;
    /// Lines of the trail that are missing between two that are there: "12-15".
    [[nodiscard]] Result<QStringList> gapsInTrail() const;

    /// In a register of today's format: gives words to a case that lost them, brings what is counted up to
    /// what is there, and marks every case for the search of related cases.
    [[nodiscard]] Result<> complete();
    [[nodiscard]] Result<QList<qint64>> cases() const;

private:
    QString text(const QString &sql, const Database::Values &values) const;

    Database &m_database;
};

} // namespace gehoor
