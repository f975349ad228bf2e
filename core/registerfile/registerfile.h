// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/clock.h>
#include <core/basics/result.h>
#include <core/registerfile/act.h>
#include <core/registerfile/changes.h>
#include <core/registerfile/key.h>
#include <core/registerfile/trailhead.h>

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <memory>

namespace gehoor {

class Database;
struct AuditFilter;

enum class Access { Write, Read };

/// One line of the audit trail.
struct AuditLine
{
    qint64 number;
    QDateTime at; ///< UTC
    ActKind kind;
    QString complaintNumber; ///< empty for the register as a whole
    QString note;
    QString officer; ///< name or function, as it was chosen then; may be empty
    QString hash; ///< BLAKE2b-256 over the line before and this line, hexadecimal; before format 31 SHA-256

    bool operator==(const AuditLine &) const = default;
};

/// What an inspection of the whole file found. `problems` is empty when all is well; each is a stable key
/// with a subject, such as "auditChain 17" or "letterHash 2026-0042/1", for wording.
struct Inspection
{
    QStringList problems;
    /// What is no problem but should be known, likewise: "auditGap 12-15", lines lost at a salvage;
    /// "clockBack 2 17 40", so many lines whose moment lies before that of the line before, the first by
    /// their numbers;
    /// "notLookedFor lostPages", while the newest changes stand in the log, which another has open;
    /// "notLookedFor head", where damage hides whether the trail holds the head that was given.
    QStringList remarks;
    qint64 complaints = 0;
    QString auditHead;
};

/// How work that takes long is run; it is done when this returns. A window runs it in another thread and
/// shows meanwhile that it is waiting.
using LongWork = std::function<void(const std::function<void()> &work)>;
inline void runHere(const std::function<void()> &work)
{
    work();
}

/// The register: one encrypted SQLite file, and the one door through which anything in it changes.
/// SQLCipher under Qt's QSQLITE driver; WAL, synchronous=FULL, foreign keys on; owner-only permissions.
class RegisterFile
{
public:
    /// Makes a new register at `path`, which must be free; nothing is left behind on failure. Failures of
    /// checkPlaceIsFree() and makeEmptyFile().
    [[nodiscard]] static Result<std::unique_ptr<RegisterFile>> create(const QString &path, const Key &key,
                                                                      const Clock &clock);
    /// Opens a register. With Access::Write the lock is taken: InUse with the holder as detail when another
    /// program has it, SecondName when the file has another name by which it could be written too. What a
    /// restore that was broken off took from it is put back first. Damaged also when acts that were confirmed
    /// cannot be read from its write-ahead log. An older format is migrated first, for a reader too, who
    /// takes the lock for as long as that lasts: OlderFormat when another program has it, or the file may not
    /// be written. That is run by `longWork`. LogUnreadable where nothing can be written and a log stands
    /// beside it. ReadFailed when what stands beside it under the name of its log, journal or lock is no
    /// file.
    [[nodiscard]] static Result<std::unique_ptr<RegisterFile>> open(const QString &path, const Key &key,
                                                                    Access access, const Clock &clock,
                                                                    const LongWork &longWork = runHere);
    /// The salt needed to derive the key, after the checks that need no key (FileNotFound, NoPermission,
    /// NotARegister, Damaged where only zeros are left of it).
    [[nodiscard]] static Result<Key::Salt> salt(const QString &path);

    /// The same register with a connection of its own, for an act in another thread: to be made, used and
    /// destroyed there. It writes under the lock of this one, which must outlive it; this one can be read
    /// meanwhile, and of both only one writes at a time (the other fails: InUse). What it tells, changes() of
    /// this one tell too, in the thread of this one. Failures of opening.
    [[nodiscard]] Result<std::unique_ptr<RegisterFile>> alongside();

    /// For a copy that the program itself made and nobody keeps: closes it and takes its file away, with all
    /// that was done in it, before its lock goes. Nothing else can be done with this after that.
    void discard();

    ~RegisterFile();
    RegisterFile(const RegisterFile &) = delete;
    RegisterFile &operator=(const RegisterFile &) = delete;

    /// The one door. Runs `work` in a transaction, then what `afterEveryAct` derives, adds the audit line,
    /// commits, and tells `changes()`. On any failure all of it is rolled back and nothing is told. Does not
    /// nest. `act` is read after `work`, which may fill in the case that it logs. The first act brings the
    /// name of the file to the disk; failures of bringNameToDisk(). KeptBeside or NotInPlace once the file
    /// was moved, taken away or replaced.
    [[nodiscard]] Result<> write(const Act &act, const std::function<Result<>()> &work);

    /// Several acts that are one to whoever asks for them: all are kept or none, and `changes()` tells when
    /// all are. `work` writes them through write(); once one of them has failed, all have. Does not nest.
    [[nodiscard]] Result<> together(const std::function<Result<>()> &work);

    /// Within an act: `told` hears whether the act, with all that it is kept together with, was kept. For
    /// what is done beside the register, which no rollback takes back.
    void settleLater(std::function<void(bool kept)> told);

    /// From now on `key` opens it, and the key so far does not; `act`, PassphraseChanged or SheetUsed, stands
    /// in the trail with the mark of the new key's sheet. Whatever happens meanwhile, the one key or the
    /// other opens the register. On failure (InUse when somebody reads along, DiskFull, NoPermission,
    /// WriteFailed, Damaged) the key so far does; but after ReopenNeeded the new one, and
    /// this one writes no more. What takes as long as the register is large is run by `longWork`; until this
    /// returns the register can only be read.
    [[nodiscard]] Result<> changeKey(const Key &key, ActKind act, const LongWork &longWork = runHere);
    /// Whether it is open with this key.
    bool isOpenWith(const Key &key) const;
    /// That a key asked of whoever sits at the open register was not that one: a line of the trail, or, where
    /// none can be kept, as after an opening that failed.
    void noteFailedAttempt();
    /// Of the key it is open with. To read it from the file would give up the locks SQLite has on that.
    Key::Salt keySalt() const;

    /// An act that changes nothing, such as reading a case: its line is added, nothing is worked out anew and
    /// nobody is told. Nothing happens where the register is only read.
    [[nodiscard]] Result<> noteReading(const Act &act);

    /// Closes the file and wipes its key, but keeps the right to write in it, so that what is open over it
    /// can go on later as if nothing had happened. Until wake() whatever needs the file fails as Locked.
    /// Internal in the middle of an act. Before it closes a file that was moved, taken away or replaced, all
    /// of it is kept beside that, if it can be.
    [[nodiscard]] Result<> sleep();
    /// KeptBeside or NotInPlace, as for write(), where an act would be refused now; asleep, where it would
    /// have been when it was put to sleep. For whoever is about to close it.
    [[nodiscard]] Result<> checkInPlace();
    /// Failures as open(), and its log is looked at as there; NewerFormat where a newer program brought it up
    /// to date meanwhile; where what stands there now is not the register as it was left (older, or of an
    /// older format) those of checkInPlace(), else NotInPlace. After them it sleeps on.
    [[nodiscard]] Result<> wake(const Key &key);
    bool isAsleep() const;

    /// What is worked out anew from the facts inside every act's transaction (the overview rows).
    void afterEveryAct(std::function<Result<>(const Act &)> derive);

    /// For stores only: the one database.
    Database &database();
    Changes &changes();
    QString path() const;
    Access access() const;
    /// Whether the log ended, when it was opened, in an act that is not whole: mostly one that was not
    /// confirmed when the machine stopped, else the last one or two that were. It stands in the trail then,
    /// as LogCutOff, unless nothing could be written, and what SQLite dropped is gone: the next opening knows
    /// nothing of it.
    bool mayLackLastAct() const;
    int formatVersion() const;
    /// The number of the trail's last line before this opening; 0 of one just made.
    qint64 lastLineAtOpening() const { return m_lastLineAtOpening; }
    /// That the open register turned out to be damaged, for as long as it is open or until a copy of it turns
    /// out to be sound; tells `changes()` what is new.
    void noteDamage(bool isDamaged = true);
    bool isKnownDamaged() const { return m_isKnownDamaged; }

    /// The trail, oldest first; `last` limits it to the newest n lines (0: all), `before` to those before the
    /// line of that number (0: up to the last).
    [[nodiscard]] Result<QList<AuditLine>> audit(int last = 0, qint64 before = 0) const;
    /// The lines of one case, oldest first.
    [[nodiscard]] Result<QList<AuditLine>> audit(ComplaintId complaint) const;
    /// Lines by what is asked of them, the newest first; at most so many, that come after `after`: nullptr
    /// for the first.
    [[nodiscard]] Result<QList<AuditLine>> audit(const AuditFilter &filter, int atMost,
                                                 const AuditLine *after = nullptr) const;
    /// Whether the trail was once as long as to end in this hash, as headTyped() gives it.
    [[nodiscard]] Result<HeadSought> seekHead(const QString &head) const;
    /// Reads every page and checks structure, foreign keys, audit chain and the SHA-256 of every kept letter,
    /// document and bundle.
    [[nodiscard]] Result<Inspection> inspect() const;

private:
    RegisterFile();
    /// Rather twice than never: they are forgotten after they are kept.
    [[nodiscard]] Result<> noteFailedAttempts();
    void noteCutOffLog();
    [[nodiscard]] Result<> checkAsLeft();
    [[nodiscard]] Result<> keep(const Act &act, const std::function<Result<>()> &work);
    [[nodiscard]] Result<> keepInStep(const Act &act, const std::function<Result<>()> &work);
    void settle(bool kept);
    void tell(const Act &act);
    struct Private;
    std::unique_ptr<Private> d;
    qint64 m_lastLineAtOpening = 0;
    bool m_isKnownDamaged = false;
};

} // namespace gehoor
