// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/lastrestore.h>
#include <core/backups/presentregister.h>
#include <core/basics/clock.h>

#include <optional>

namespace gehoor {

class Database;
class FileLock;

/// Putting a backup in the place of a register. Until put() nothing but a copy under another name is made,
/// and the present file loses no act; it is opened as any register is, which brings an older format up to
/// date, notes where its log was cut off, and goes back from a restore that was broken off. The backup itself
/// is never written to.
class Restoration
{
public:
    /// Copies the backup beside `target`, opens the copy with `key` and reads it to the last page.
    /// FileNotFound (the backup, or the folder of `target`), FileExists where both are one, LogAlone where
    /// only the log of a register stands at `target`, NameOfWorkingCopy where the backup bears the name of
    /// the copy made of it, NotARegister, WrongKey, Damaged when it is not sound, InUse when a program has
    /// `target` open or restores to it; failures of writing. What takes as long as the backup is large is run
    /// by `longWork`.
    [[nodiscard]] static Result<std::unique_ptr<Restoration>> prepare(const QString &backup,
                                                                      const QString &target, const Key &key,
                                                                      const Clock &clock,
                                                                      const LongWork &longWork = runHere);
    ~Restoration();
    Restoration(const Restoration &) = delete;
    Restoration &operator=(const Restoration &) = delete;

    const RegisterSummary &backup() const { return m_backup; }
    /// identityOf() the backup.
    const QString &identity() const { return m_identity; }
    /// The name of a newer copy of the same register in the folder of the backup, as the names of both tell;
    /// none where there is none, or where the backup is what a restore kept.
    std::optional<QString> newerBeside() const;
    /// Whether the register will stand in the folder of the backup, where none stood.
    bool standsWithBackup() const;
    /// Whether a file stands at the target now.
    bool takesPlace() const { return m_takesPlace; }
    /// That file; none when there is none, or it was not opened yet, or cannot be read.
    const std::optional<PresentRegister> &present() const { return m_present; }
    /// Of the register that stands there, where it is to be opened with another key than the backup before it
    /// is known what would be lost; none when that is known, or cannot be.
    std::optional<Key::Salt> saltOfOtherKey() const;
    /// Opens that with its key, after which present() is known. ChangedSincePreview as put(); failures of
    /// RegisterFile::open(), among them WrongKey, an attempt that is noted. After any of them nothing more is
    /// known than before. What takes long is run by `longWork`.
    [[nodiscard]] Result<> lookIntoPresent(const Key &key, const LongWork &longWork = runHere);
    /// What put() takes away, as far as that is known.
    Loss loss() const;

    /// Does it, unless something else stands there than when this was prepared: ChangedSincePreview (detail:
    /// the target), after which it is to be prepared anew. The present file is kept beside it under another
    /// name, which is the answer; empty when there was none. At any moment the target is the one file or the
    /// other. The restored register knows of the backup and of what was kept; where the present one could be
    /// read (present()), also of every copy that knew of, and it gives no case, letter or bundle a number
    /// that was given there. InUse when somebody reads along in that file, whether it opens with this key or
    /// not. What may take long is run by `longWork`. Once.
    [[nodiscard]] Result<QString> put(const LongWork &longWork = runHere);
    /// Where what stood there was kept already when put() failed after that; no register knows of it. Else
    /// empty.
    const QString &leftAside() const { return m_leftAside; }
    /// Whether the restored file stands at the target though put() failed: what was reported as failed was
    /// done, and may not be on the disk for certain.
    bool standsAllTheSame() const { return m_standsAllTheSame; }

private:
    Restoration(const QString &target, const Clock &clock);
    [[nodiscard]] Result<std::unique_ptr<FileLock>> readThrough(const QString &backup, const Key &key);
    [[nodiscard]] Result<std::unique_ptr<FileLock>> keepAlone() const;
    [[nodiscard]] Result<> takeInAlone(const QString &backup, const Key &key);
    [[nodiscard]] Result<> takeIn(const QString &backup, const Key &key);
    [[nodiscard]] Result<> openCopy(const QString &backup, const Key &key);
    tl::unexpected<Error> told(ErrorKind kind, const QString &backup) const;
    [[nodiscard]] Result<> compareAtOnce(const Key &key);
    [[nodiscard]] Result<> compare(const QList<AuditLine> &backup, const Key &key);
    [[nodiscard]] Result<> checkStandsAsShown() const;
    [[nodiscard]] Result<> checkEndsAsShown(const Database &present) const;
    [[nodiscard]] Result<> settlePresent();
    [[nodiscard]] Result<> noteCopies(const QString &aside);
    [[nodiscard]] Result<> keepUnder(const QString &aside) const;
    [[nodiscard]] Result<> putAside(const QString &aside) const;
    [[nodiscard]] Result<> putCopy(const QString &aside) const;
    void discard();

    const QString m_target;
    const QString m_unfinished;
    const Clock &m_clock;
    // What bears that name is ours to take away, under its lock or that of the target: without either it may
    // be another restore's.
    bool m_ownsCopy = false;
    std::unique_ptr<RegisterFile> m_copy;
    QString m_backupPath; ///< by its true name, beside which its log stands
    Key::Salt m_backupSalt{};
    RegisterSummary m_backup;
    QString m_identity;
    Fingerprint m_written; ///< of the backup
    bool m_takesPlace = false;
    std::optional<Key::Salt> m_presentSalt; ///< of what stands at the target, if it can be a register
    std::optional<PresentRegister> m_present;
    std::optional<Key> m_presentKey; ///< by which it was opened
    QString m_leftAside;
    bool m_standsAllTheSame = false;
};

} // namespace gehoor
