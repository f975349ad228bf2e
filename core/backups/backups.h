// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backupstore.h>
#include <core/basics/clock.h>

namespace gehoor {

/// Copies of the register: made while the work goes on, encrypted by the same key, for the owner alone, whole
/// or not at all. A copy counts when it was opened, read to its last page and found sound.
class Backups
{
public:
    Backups(RegisterFile &file, const Clock &clock);

    [[nodiscard]] Result<BackupPlan> plan() const;
    /// From then on copies that are not where they were put, and stand in that folder under the same name,
    /// are known to be there; to look at them takes as long as they are large where their passphrase is
    /// another. FileNotFound unless the folder is one; InvalidTerm (detail "backupsKept") outside
    /// fewestKept..mostKept.
    [[nodiscard]] Result<> setPlan(const BackupPlan &plan);

    /// Makes a copy in the folder of the plan, named by register and moment, then takes away what the rule
    /// keeps no longer of those in that folder, as far as that can be and still is the copy; what is not, or
    /// may not be, gets a doubt and is left. Before that, copies are looked for as by setPlan(). The new one
    /// counts. EmptyText (detail "backupFolder") when no folder was chosen; else as
    /// makeTo().
    [[nodiscard]] Result<BackupCopy> make();
    /// Makes a copy at `path`. FileExists (also of something else under the name it has until it is whole:
    /// only what a program left that died while it made a copy of this register is taken away), LogAlone,
    /// PlaceOfRegister (where a log of one would stand), FileNotFound (the folder), NoPermission, DiskFull;
    /// WriteFailed, also when the copy does not read back sound though the register is; Damaged when the
    /// register cannot be copied whole, or is not sound. Nothing is left behind then. From then on what a
    /// restore that was killed left beside the register is known too.
    [[nodiscard]] Result<BackupCopy> makeTo(const QString &path);

    /// Whether the open register itself is a copy, as far as its name and place tell: it is called as those
    /// of the plan are, or lies in the folder for copies, and those that it knows there bear another name.
    [[nodiscard]] Result<bool> isOnACopy() const;

    /// Every copy that is known, newest first, with those that were removed.
    [[nodiscard]] Result<QList<BackupCopy>> copies() const;
    [[nodiscard]] Result<BackupState> state() const;
    /// Whether a copy is to be made: a folder was chosen, and something other than backing up was done since
    /// the newest copy there.
    [[nodiscard]] Result<bool> isDue() const;
    /// The copy that state() judges by: the last made of the plan that still is where it was put and is not
    /// ruined, whatever the clock said then.
    [[nodiscard]] Result<std::optional<BackupCopy>> newest() const;
    /// Whether that one certainly opens with the key of now, and with a sheet of it.
    [[nodiscard]] Result<bool> isNewestOfThisKey() const;

private:
    [[nodiscard]] Result<BackupState> stateBy(const BackupCopy &newest) const;
    [[nodiscard]] Result<bool> isLaterRuined(const BackupCopy &newest) const;
    [[nodiscard]] Result<BackupCopy> makeCopy(const QString &path, bool byPlan);
    [[nodiscard]] Result<BackupCopy> writeCopy(const QString &path, bool byPlan);
    [[nodiscard]] Result<> putOnRecord(const BackupCopy &copy);
    [[nodiscard]] Result<> strikeNewest();
    [[nodiscard]] Result<> noteRemoved(const QList<BackupCopy> &copies, const QString &note);
    [[nodiscard]] Result<> takeAwaySurplus(const BackupPlan &plan, const BackupCopy &justMade);
    [[nodiscard]] Result<> findMoved(const QString &folder);
    [[nodiscard]] Result<> takeAway(const QList<BackupCopy> &surplus);

    RegisterFile &m_file;
    const Clock &m_clock;
    BackupStore m_store;
};

} // namespace gehoor
