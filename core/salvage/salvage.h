// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/clock.h>
#include <core/registerfile/key.h>

#include <QStringList>

namespace gehoor {

/// What of one table did not come over, or not as it was.
struct Unread
{
    /// Its name in the register; "log" when the end of the write-ahead log could not be read, "derived" for a
    /// case whose place in the lists could not be worked out.
    QString table;
    QString rows = {};                ///< by their numbers: "12-15 20-"; empty in a table without
    std::optional<qint64> count = {}; ///< how many, where it is known
    QStringList cases = {};           ///< numbers of the cases they belong to, as far as they are known
    bool orphaned = false;            ///< read, but it refers to what could not be read
    bool unlinked = false;            ///< brought over, but without its link to what could not be read

    bool operator==(const Unread &) const = default;
};

/// What a salvage brought over, and what not.
struct SalvageReport
{
    qint64 complaints = 0;
    qint64 rows = 0;
    QStringList emptyCases = {}; ///< of which only the number was left
    QList<Unread> unread = {};
    QStringList problems = {}; ///< as an inspection of the new register finds them
    QString auditHead = {};
    bool ofEarlierReading = false; ///< what an earlier salvage had read was used

    bool isWhole() const { return unread.isEmpty() && problems.isEmpty(); }
};

/// Where a salvage into `target` puts what the disk gives of the damaged file, before it looks into it.
QString readingFor(const QString &target);

/// Brings what can still be read of the register `old` into a new one at `target`, under a key of its own.
/// The old file is only read (but gets its log back where a restore was broken off); a key that is not its
/// own is kept beside it as an attempt that failed, and the new one's trail tells of such. What was read of
/// it stands at readingFor() meanwhile; on failure it stays there when the disk did not give all of the file.
/// A reading that stands there already, since a salvage was broken off or nothing came of it, is gone on with
/// when it is of this register and that was not written since; then it goes when a register was made of it.
/// FileExists when `target` does, LogAlone when only the log of a register stands there; NameOfWorkingCopy
/// when `old` bears the name of a copy that is made of it; ReadBefore (detail: the file) when another reading
/// stands there, which can be salvaged like any register, or only the log of one; InUse when a program has
/// the old one open or salvages into `target`; WrongKey or Damaged when the pages that tell where everything
/// stands cannot be read; NewerFormat; failures of writing. On failure nothing is made at `target`.
[[nodiscard]] Result<SalvageReport> salvage(const QString &old, const Key &oldKey, const QString &target,
                                            const Key &newKey, const Clock &clock);

} // namespace gehoor
