// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backupstore.h>
#include <core/basics/clock.h>
#include <core/retention/retentionstore.h>

namespace gehoor {

/// A closed case whose retention is over.
struct DueCase
{
    KeptCase of;
    QDate due;

    bool operator==(const DueCase &) const = default;
};

/// A copy of the register that is to be destroyed.
struct DoomedCopy
{
    BackupCopy copy;
    bool holdsCleared = false; ///< something of a case that was cleared since; else it is past the rule
    bool there = false;        ///< within reach: to destroy it deletes its file

    bool operator==(const DoomedCopy &) const = default;
};

/// What the trail notes of the file that was written anew, of what else are the settings of retention.
inline constexpr QLatin1StringView noteOnRewritten("rewritten");

/// What becomes of a register that may be a copy that is to be destroyed, or one in which somebody went on
/// working.
enum class InDoubt { Keep, Destroy };

/// How long closed cases are kept, and clearing them when that is over: what stays is a stub. An open case is
/// never cleared.
class Retention
{
public:
    Retention(RegisterFile &file, const Clock &clock);

    [[nodiscard]] Result<RetentionTerms> terms() const;
    /// InvalidTerm (detail "retentionMonths") outside fewestMonthsKept..mostMonthsKept.
    [[nodiscard]] Result<> setTerms(const RetentionTerms &terms);
    /// Cases that would be due today by other terms and are not by the present ones, the longest due first,
    /// at most `limit`. Failures as setTerms().
    [[nodiscard]] Result<QList<DueCase>> moreDue(const RetentionTerms &terms, int limit) const;

    /// ReasonMissing, TextTooLong (detail "reason"), OnHold, CaseCleared, UnknownComplaint. An open case can
    /// be put on hold beforehand.
    [[nodiscard]] Result<> hold(ComplaintId id, const QString &reason);
    /// ReasonMissing, TextTooLong (detail "reason"), NotOnHold, UnknownComplaint.
    [[nodiscard]] Result<> lift(ComplaintId id, const QString &reason);
    /// In force, of all cases, the longest held first.
    [[nodiscard]] Result<QList<HeldCase>> held() const;
    /// Every hold on the case, those lifted too, by age.
    [[nodiscard]] Result<QList<Hold>> holds(ComplaintId id) const;

    /// What can be cleared today, the longest due first, at most `limit`.
    [[nodiscard]] Result<QList<DueCase>> due(int limit) const;
    /// NotClosed, CaseCleared, UnknownComplaint; failures as checkDue().
    [[nodiscard]] Result<ClearingPreview> preview(ComplaintId id) const;
    /// Clears what was shown, all of it or nothing, and writes the file anew without it. ChangedSincePreview
    /// (detail: the number) when a case is not what was shown any more; failures as preview(); NotRewritten
    /// when the cases are cleared and, whatever failed then, rewrite() is still to be done. From then on what
    /// a restore that was killed left beside the register is known as a copy too.
    [[nodiscard]] Result<> clear(const QList<ClearingPreview> &shown, ClearedHow how);

    /// Whether a case was cleared since the file was last written anew.
    [[nodiscard]] Result<bool> rewriteDue() const;
    /// Writes every page of the file anew, so that nothing of what was cleared is left in it. NotRewritten.
    [[nodiscard]] Result<> rewrite();

    /// Copies that hold what was cleared, or that the rule of backups keeps no longer and could not take
    /// away, or left to a person, as it does in a folder that is chosen no longer; newest first.
    [[nodiscard]] Result<QList<DoomedCopy>> doomedCopies() const;
    /// Deletes the copy where it is within reach; else it was destroyed by hand, and that is recorded.
    /// UnknownCopy, NoNewerCopy, NotThatCopy (what stands there is left), CopyInDoubt (likewise, unless
    /// `whenInDoubt` says otherwise), NoPermission; MayComeBack when it is gone, but stays on the list
    /// because that may not be on the disk.
    [[nodiscard]] Result<> destroyCopy(qint64 number, InDoubt whenInDoubt = InDoubt::Keep);

    /// Of a cleared case nothing is changed or sent any more, whoever asks: CaseCleared. Run by RegisterFile
    /// inside the transaction of every act.
    [[nodiscard]] Result<> allow(const Act &act) const;

private:
    struct Longest
    {
        QList<DueCase> cases; ///< due by their closing, the longest first
        bool areAll = true;
    };
    [[nodiscard]] Result<Longest> closedLongest(const RetentionTerms &terms, const QMap<Ending, QDate> &since,
                                                int most) const;
    [[nodiscard]] Result<QList<DueCase>> dueByTrail(QList<DueCase> closed, const RetentionTerms &terms,
                                                    int limit) const;
    [[nodiscard]] Result<QList<DueCase>> dueBy(const RetentionTerms &terms, const QMap<Ending, QDate> &since,
                                               int limit) const;
    [[nodiscard]] Result<> clearOne(const ClearingPreview &shown, ClearedHow how);

    RegisterFile &m_file;
    const Clock &m_clock;
    RetentionStore m_store;
    BackupStore m_backups;
};

} // namespace gehoor
