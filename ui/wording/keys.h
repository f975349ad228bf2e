// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backupplan.h>
#include <core/registerfile/emergencysheet.h>

namespace gehoor {

// Passphrase and emergency sheet in the user's words.

/// What is wrong with what was typed from a sheet, and where to look.
QString wording(const SheetFault &fault);
/// How the groups stand that were typed so far, and once all are right what is `next`, if anything. Empty of
/// nothing typed.
QString sheetStanding(const QString &typed, const QString &next);
/// That the sheet that was typed is whole, but opens a register of another mark than this.
QString otherSheet(const QString &mark);
/// The same in short, while it is typed.
QString sheetInVain(const QString &mark);
/// The same in short, of a register that cannot be opened; see sheetThatDoesNotOpen().
QString closedSheetInVain(const QString &mark);
/// As otherSheet(), of one that cannot be opened: that mark is read from its beginning, which may be damaged.
QString sheetThatDoesNotOpen(const QString &mark);
/// For whoever is certain of a passphrase that does not open the register.
QString perhapsDamaged();
/// That the sheet that was typed is whole, and opens a backup of another mark than this.
QString sheetOfAnotherBackup(const QString &mark);
/// Why what was typed, in place of a passphrase, does not open the backup with this salt; none when it does
/// not look like a sheet.
std::optional<QString> sheetTyped(const QString &typed, const Key::Salt &salt);
/// How the sheets of the register stand, and what follows from that.
QString wording(SheetState state);
/// The question whether to make a sheet now, of a register of which no sheet counts.
QString sheetOffer(SheetState state);
/// That a backup was made just now, which sheet opens it, by the mark of the present key, and what that means
/// for those of a key before.
QString backedUpWording(const BackupCopy &made, const QString &mark, SheetState sheets, bool othersMade);
/// What was done with a sheet, in the trail.
QString wording(SheetStep step);
/// What goes on while it is changed.
QString rekeyingNow();
/// While an older format is brought up to date.
QString migratingNow();
/// Why a passphrase cannot be changed.
QString rekeyWording(const Error &error);
/// Why a sheet was not saved, and what to do instead.
QString sheetPlaceWording(const Error &error);
/// What to do with a sheet that was saved as a file.
QString sheetFileWarning(const QString &path);
/// That copies made before the passphrase was changed open as they did, and what to do about it.
QString olderCopies();
/// What to do with sheets of a key before the present one, of which this is the mark; sooner when the newest
/// backup opens with that already.
QString voidSheets(const QString &mark, bool isBackedUp);

} // namespace gehoor
