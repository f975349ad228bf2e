// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backupplan.h>
#include <core/registerfile/registerfile.h>

#include <QMap>

namespace gehoor {

class Database;

/// The SQL of backups. Everything but the reads runs inside RegisterFile::write().
class BackupStore
{
public:
    explicit BackupStore(RegisterFile &file);
    [[nodiscard]] Result<> setPlan(const BackupPlan &plan);
    [[nodiscard]] Result<BackupPlan> plan() const;
    [[nodiscard]] Result<> insert(const BackupCopy &copy);
    [[nodiscard]] Result<> setDoubt(const BackupCopy &copy, CopyDoubt doubt);
    /// That it stands at its path now, and no longer where it was put.
    [[nodiscard]] Result<> setPlace(const BackupCopy &copy);
    [[nodiscard]] Result<> setRemoved(const BackupCopy &copy, const QDateTime &at);
    /// Inserts what a restore that was killed left beside the register, what was kept of it while its file
    /// was away, and the file of which it was kept itself (told from another's by its salt), unless it is
    /// known. In them too must be found what is to be destroyed one day.
    [[nodiscard]] Result<> noteFilesBeside();
    /// Of a register just put back from `backup`: inserts what it does not know of that, of the copies that
    /// the register of before told of, and of that itself, as it was put aside (without a path: there was
    /// none). In them too must be found what is to be destroyed one day.
    [[nodiscard]] Result<> noteRestored(const QList<BackupCopy> &told, BackupCopy backup,
                                        const BackupCopy &before);
    /// Newest first, with those that were removed.
    [[nodiscard]] Result<QList<BackupCopy>> copies() const;
    /// What was done after the last copy by the plan was made, wherever that is now, up to this line of the
    /// trail, each kind once. Whoever put a register back, or salvaged it, left none that lacks a copy: it
    /// counts from there. Nothing where no such line stands there.
    [[nodiscard]] Result<QList<ActKind>> actsOutsideCopies(qint64 lastLine) const;
    /// The last number that was given to a case, by year.
    [[nodiscard]] Result<QMap<int, int>> numbersGiven() const;
    /// No number up to these is given to a case from now on, and none of a letter that was drafted or a
    /// bundle that was made in these acts to another of its case.
    [[nodiscard]] Result<> passNumbers(const QMap<int, int> &given, const QList<AuditLine> &acts);

private:
    RegisterFile &m_file;
};

// Of any register, whether it is the one at work or not.

[[nodiscard]] Result<qint64> countComplaints(const Database &database);

} // namespace gehoor
