// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

namespace gehoor {

/// The trail of all acts: lines that are only ever added, each bound to the line before it by its hash.
namespace audittrail {

/// Under which setting the officer stands who was chosen.
inline constexpr QLatin1StringView officerSetting("officer");
/// The note of ActKind::Salvaged on the register as a whole: which lines could not be read, by their numbers.
QString noteOnLost(const QStringList &lines);

/// Who is chosen now and stands beside what is done; empty: nobody.
[[nodiscard]] Result<QString> officer(const Database &database);

/// Adds the line of an act, inside the caller's transaction. UnknownComplaint when its case is not there.
[[nodiscard]] Result<> append(Database &database, const Act &act, const QDateTime &now);

/// The newest `last` lines (0: all) before the line numbered `before` (0: up to the last), oldest first.
[[nodiscard]] Result<QList<AuditLine>> lines(const Database &database, int last, qint64 before);
/// The hash of the newest line; empty where there is none.
[[nodiscard]] Result<QString> head(const Database &database);
/// The lines of one case, oldest first.
[[nodiscard]] Result<QList<AuditLine>> linesOf(const Database &database, ComplaintId complaint);

/// See query() in auditfilter.h.
[[nodiscard]] Result<QList<AuditLine>> find(const Database &database, const AuditFilter &filter, int atMost,
                                            const AuditLine *after);
/// Which line has this hash, as headTyped() gives it, or nearly.
[[nodiscard]] Result<HeadSought> seek(const Database &database, const QString &head);

struct ChainCheck
{
    QList<qint64> broken; ///< numbers of lines that do not follow from the line before them
    QList<qint64> back;   ///< numbers of lines that goesBack() from the line before them
    QStringList lost; ///< lines lost at a salvage, by its own line in the trail: "12-15"; "20-" to the end
    QString head;     ///< hash of the last line
};
[[nodiscard]] Result<ChainCheck> check(const Database &database);

} // namespace audittrail
} // namespace gehoor
