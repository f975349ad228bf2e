// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <core/retention/retentionrule.h>

namespace gehoor {

/// The SQL of retention. Everything but the reads and rewrite() runs inside RegisterFile::write().
class RetentionStore
{
public:
    explicit RetentionStore(RegisterFile &file);

    [[nodiscard]] Result<> setTerms(const RetentionTerms &terms);
    [[nodiscard]] Result<RetentionTerms> terms() const;
    [[nodiscard]] Result<> insertHold(ComplaintId id, const Hold &hold);
    [[nodiscard]] Result<> liftHold(ComplaintId id, QDate day, const QString &reason);
    /// In force.
    [[nodiscard]] Result<std::optional<Hold>> hold(ComplaintId id) const;
    /// Those lifted too, by age.
    [[nodiscard]] Result<QList<Hold>> holds(ComplaintId id) const;

    /// Cases that ended so after the first day and not after the last, the longest closed first, at most
    /// `limit`; those on hold, or with a limit in force or a request for access to answer, and those cleared
    /// are left out. Never scans; lastLine() is not looked up.
    [[nodiscard]] Result<QList<KeptCase>> closedBy(Ending outcome, QDate after, QDate last, int limit) const;
    /// Those on hold, the longest held first.
    [[nodiscard]] Result<QList<HeldCase>> held() const;
    /// The latest day (UTC) that its trail bears up to its closing; that it was looked at does not count.
    /// Invalid where those lines were lost.
    [[nodiscard]] Result<QDate> lastLine(ComplaintId id) const;
    /// One case, with that day; none while it is open.
    [[nodiscard]] Result<std::optional<KeptCase>> closedCase(ComplaintId id) const;
    /// The number of its last line in the trail; that it was looked at does not count.
    [[nodiscard]] Result<qint64> lastAct(ComplaintId id) const;

    /// The words that anonymising leaves: themes of its parts, functions it was forwarded to.
    [[nodiscard]] Result<QStringList> staying(ComplaintId id) const;

    /// CaseCleared, detail: the number.
    [[nodiscard]] Result<> checkNotCleared(ComplaintId id) const;
    /// Clears the case and leaves its stub.
    [[nodiscard]] Result<> clear(ComplaintId id, const Cleared &cleared);
    /// Whether a copy made then holds something of a case that was cleared since, or whose remains were still
    /// in the file.
    [[nodiscard]] Result<bool> heldThen(const QDateTime &made) const;

    [[nodiscard]] Result<bool> rewriteDue() const;
    [[nodiscard]] Result<> setRewritten(const QDateTime &at);
    /// Writes every page of the file anew and empties the log beside it; before that the index for search is
    /// put together anew, for only then do the words of what was cleared leave it. NotRewritten or InUse when
    /// the log cannot be emptied, since somebody reads along; Damaged when the disk lost pages; failures of
    /// the disk.
    [[nodiscard]] Result<> rewrite();

private:
    [[nodiscard]] Result<> mergeIndex();

    RegisterFile &m_file;
};

} // namespace gehoor
