// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backupplan.h>
#include <core/registerfile/registerfile.h>

#include <QMap>

namespace gehoor {

/// What a register holds, as a person tells one from another.
struct RegisterSummary
{
    QString organisation; ///< empty where none was filled in
    qint64 complaints = 0;
    QString lastNumber; ///< of the case logged last; empty where there is none
    AuditLine lastAct{};
};
/// Damaged where it has no trail.
[[nodiscard]] Result<RegisterSummary> summaryOf(RegisterFile &file);

/// What stands where a backup is to be put, beside what the backup holds.
struct PresentRegister
{
    RegisterSummary summary;
    bool mayLackLastAct = false; ///< as RegisterFile::mayLackLastAct()
    QList<AuditLine> lost;       ///< acts that the backup does not hold, oldest first
    QList<BackupCopy> copies;    ///< that it knows of
    QMap<int, int> numbers;      ///< the last it gave to cases, by year
};
/// Of the register at `path`, opened as at any other time, and the trail of the backup. Failures of
/// RegisterFile::open() and of reading.
[[nodiscard]] Result<PresentRegister> presentRegister(const QString &path, const Key &key,
                                                      const QList<AuditLine> &ofBackup, const Clock &clock);

} // namespace gehoor
