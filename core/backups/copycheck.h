// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backupplan.h>
#include <core/registerfile/act.h>
#include <core/registerfile/key.h>

namespace gehoor {

class RegisterFile;

/// What stands at the path of a copy, as far as can be told.
enum class CopyFound {
    ThatCopy, ///< as it was written, but for who only looked at it
    Changed,  ///< a register that is not as it was written: it is damaged, or somebody worked in it
    Unknown,  ///< a register of which that cannot be told
    Another,  ///< the open register itself, no register, a later copy, or one in which somebody worked
    Unreadable
};

/// What a copy is called until the register knows of it. What a program that died left under that name is
/// taken away.
QString unfinishedName(const QString &path);

/// Why a copy that has our salt does not open or cannot be read: of another failure it cannot be told what it
/// is now.
bool tellsOfDamage(const Error &error);

/// Whether a copy was taken away, from the disk too. What is out of reach, as on a stick that was taken out,
/// may be there still.
bool isTakenAway(const QString &path);

/// Whether less stands there than was written, as on a stick that was pulled out before it had everything, or
/// that fails. To be asked often: nothing is read.
bool isCutShort(const BackupCopy &copy);

/// Whether it is certain, by a look at its beginning alone, that it cannot be put back: it was cut short, or
/// the disk gives nothing there.
bool isRuined(const BackupCopy &copy, const RegisterFile &file);

/// What whoever only looks leaves in the trail.
bool isLook(ActKind kind);

/// The salt of what stands at the path of a copy, which may be the open register itself by now: to read that
/// from the file would give up the locks SQLite has on it. Failures of RegisterFile::salt().
[[nodiscard]] Result<Key::Salt> saltOf(const BackupCopy &copy, const RegisterFile &file);

/// A register that opens with the key of now is told by its trail: it ends as that of the copy did. One that
/// does not, since the one or the other got a new passphrase, is told by its bytes, which takes as long as it
/// is large; so is what was only kept.
CopyFound lookAtCopy(const BackupCopy &copy, RegisterFile &file);

} // namespace gehoor
