// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <QList>

namespace gehoor {

class Database;

/// "Geho", the application_id in SQLite's header of every register.
constexpr qint64 registerMark = 0x4765686f;

/// One step of the file format: what brings a register from the number before it to its own.
struct Migration
{
    int number;
    QString sql;
};

enum class MigrationOutcome { Current, Upgraded, Newer };

/// The steps of this program, `:/schema/0001_initial.sql` and on, in the order of their numbers.
[[nodiscard]] Result<QList<Migration>> migrations();

/// The number of the last step a register has had.
[[nodiscard]] Result<int> formatVersion(const Database &database);

/// Runs the steps a register has not had yet, each in a transaction that also counts it. A register that has
/// had more than these is left alone: Newer.
[[nodiscard]] Result<MigrationOutcome> migrate(Database &database, const QList<Migration> &steps);

} // namespace gehoor
