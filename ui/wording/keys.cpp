// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/keys.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int signsInAGroup = 5;

/// The price of destroying the sheets of before.
QString olderBackupsThen()
{
    return Words::tr("Without them, older backups open only with the passphrase of their time.");
}

} // namespace

QString wording(const SheetFault &fault)
{
    if (fault.groups.isEmpty())
        return Words::tr("The sheet has %1 groups of %2 signs, %3 in all; typed: %4.")
            .arg(sheetGroupCount)
            .arg(signsInAGroup)
            .arg(sheetGroupCount * signsInAGroup)
            .arg(fault.signs);
    QStringList numbers;
    for (const int group : fault.groups)
        numbers << QString::number(group);
    const QString told = numbers.size() == 1
                             ? Words::tr("Not as on the sheet: group %1. Look at it again.")
                             : Words::tr("Not as on the sheet: groups %1. Look at them again.");
    return told.arg(localeOf(screenLanguage()).createSeparatedList(numbers));
}

QString sheetStanding(const QString &typed, const QString &next)
{
    if (typed.isEmpty())
        return {};
    const auto key = keyFromSheet(typed, {}); // the checks say nothing of the salt
    if (!key)
        return wording(key.error());
    const QString right = Words::tr("Every group is typed without a mistake.");
    return next.isEmpty() ? right : right + u' ' + next;
}

QString otherSheet(const QString &mark)
{
    return Words::tr(
               "This sheet is typed without a mistake, but it does not open this register. It is of "
               "another register, or was made with another passphrase: then the sheet is void here, and "
               "opens backups of its own time only. Keep it until a new backup is made and copied to another "
               "place. The sheet that opens this register has the mark %1.")
        .arg(mark);
}

QString sheetInVain(const QString &mark)
{
    return Words::tr(
               "Typed without a mistake, but this sheet does not open the register: it is void here, or "
               "of another register. The sheet that opens it has the mark %1.")
        .arg(mark);
}

QString closedSheetInVain(const QString &mark)
{
    return Words::tr("Typed without a mistake, but this sheet does not open the register. As far as the file "
                     "can be read, the sheet that opens it has the mark %1.")
        .arg(mark);
}

QString sheetThatDoesNotOpen(const QString &mark)
{
    return Words::tr(
               "This sheet is typed without a mistake, but it does not open this register. It may be of "
               "another register, or of another passphrase: then it opens backups of its own time only. Or "
               "the beginning of the file is damaged. As far as that can be read, the sheet that opens it "
               "has the mark %1. Is there no such sheet? Keep this one and restore a backup; the manual "
               "tells how, under “Salvaging a damaged register”.")
        .arg(mark);
}

QString perhapsDamaged()
{
    return Words::tr("Are you certain of the passphrase? Then the beginning of the file may be damaged; the "
                     "manual tells what to do, under “Salvaging a damaged register”.");
}

QString sheetOfAnotherBackup(const QString &mark)
{
    return Words::tr(
               "This backup needs the sheet with the mark %1, as far as it can be read. The sheet that was "
               "typed has no mistake in it, but does not open this backup: it is of another register (look "
               "at the name on the sheet), or the passphrase was changed in between. Keep the sheet. Is "
               "there none with that mark? Take another backup; the beginning of this one may be damaged.")
        .arg(mark);
}

QString voidSheets(const QString &mark, bool isBackedUp)
{
    const QString todo =
        isBackedUp ? Words::tr("Sheets of this register with another mark than %1 open older backups only. "
                               "The newest backup opens with this sheet: copy it to another place, and then "
                               "destroy those sheets.")
                   : Words::tr("Sheets of this register with another mark than %1 open older backups only. "
                               "Make a new backup now (Settings, Backups), which opens with this sheet, and "
                               "copy it to another place; after that, destroy those sheets.");
    return todo.arg(mark) + u' ' + olderBackupsThen();
}

std::optional<QString> sheetTyped(const QString &typed, const Key::Salt &salt)
{
    constexpr qsizetype near = signsInAGroup; // so many signs too few or too many
    const auto key = keyFromSheet(typed, salt);
    if (key)
        return sheetOfAnotherBackup(sheetMark(salt));
    if (std::abs(key.error().signs - sheetGroupCount * signsInAGroup) > near)
        return std::nullopt;
    return wording(key.error());
}

QString wording(SheetState state)
{
    switch (state) {
    case SheetState::None:
        return Words::tr("There is no emergency sheet yet. Once the passphrase is forgotten, only such a "
                         "sheet can open the register.");
    case SheetState::NotChecked:
        return Words::tr("The emergency sheet was not typed back yet. It counts only once that is done.");
    case SheetState::Void:
        return Words::tr("The emergency sheet made before no longer opens the register, only backups of that "
                         "time. Make a new sheet, type it back, make a new backup, and copy that to another "
                         "place. Keep the old sheet until then; after that, destroy it.");
    case SheetState::Counts:
        return Words::tr("There is an emergency sheet, and it was typed back. Another one made now holds the "
                         "same key. Is a sheet lost? Change the passphrase: the lost sheet then opens older "
                         "backups only.");
    }
    Q_UNREACHABLE();
}

QString sheetOffer(SheetState state)
{
    if (state == SheetState::None)
        return wording(state) + u' ' + Words::tr("Make a sheet now?");
    return Words::tr("Keep the old sheet for now. In this order: make a new sheet, type it back, make a new "
                     "backup, copy that to another place, and only then destroy the old sheet. Make a new "
                     "sheet now?");
}

QString backedUpWording(const BackupCopy &made, const QString &mark, SheetState sheets, bool othersMade)
{
    const bool hasSheet = sheets == SheetState::NotChecked || sheets == SheetState::Counts;
    QStringList words{
        Words::tr("The backup was made and read back: %1, with %n case(s).", nullptr, int(made.complaints))
            .arg(QFileInfo(made.path).fileName()),
        hasSheet
            ? Words::tr("It opens with the present passphrase, or with the emergency sheet with the "
                        "mark %1.")
                  .arg(mark)
            : Words::tr("It opens with the present passphrase; no emergency sheet was made for it yet.")};
    if (othersMade && sheets == SheetState::Counts)
        words << Words::tr(
                     "Sheets of this register with another mark open older backups only. Copy this backup to "
                     "another place, and then destroy those sheets.")
              << olderBackupsThen();
    else if (othersMade)
        words << Words::tr("Keep older sheets until the new one was made and typed back (File, "
                           "Emergency sheet).");
    return words.join(u' ');
}

QString wording(SheetStep step)
{
    switch (step) {
    case SheetStep::Printed:
        return Words::tr("emergency sheet printed");
    case SheetStep::Saved:
        return Words::tr("emergency sheet saved as a file");
    case SheetStep::Checked:
        return Words::tr("emergency sheet typed back");
    }
    Q_UNREACHABLE();
}

QString migratingNow()
{
    return Words::tr("Bringing the register up to date for this version of Gehoor…");
}

QString rekeyingNow()
{
    return Words::tr("Changing the passphrase: writing the register anew and reading it back…");
}

QString rekeyWording(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InUse:
        return Words::tr("The register is being read elsewhere. Close it there first. The passphrase was not "
                         "changed.");
    case ErrorKind::DiskFull:
        return Words::tr("The disk is full: in the folder %1 there must be room for a second copy of the "
                         "register for a moment. The passphrase was not changed. Make room there and try "
                         "again.")
            .arg(QFileInfo(error.detail).absolutePath());
    case ErrorKind::NoPermission:
    case ErrorKind::WriteFailed:
        return Words::tr("Nothing can be written in the folder of the register (%1). The passphrase was not "
                         "changed. Check that the disk is connected, or ask whoever manages this computer.")
            .arg(QDir::toNativeSeparators(error.detail));
    default:
        return wording(error);
    }
}

QString sheetPlaceWording(const Error &error)
{
    if (error.kind != ErrorKind::PlaceOfRegister || !QFileInfo(error.detail).isDir())
        return wording(error);
    return Words::tr("The emergency sheet was not saved: it would lie where the register or a backup lies "
                     "(%1). Whoever finds both can read every case. Print it on paper. Is there no printer "
                     "here? Save it in quite another folder, and not on a stick or share on which the "
                     "register or a backup is; print that file and then delete it.")
        .arg(QDir::toNativeSeparators(error.detail));
}

QString sheetFileWarning(const QString &path)
{
    return Words::tr(
               "%1 is the key of the register, readable for whoever finds it. Print it, then delete the "
               "file and empty the wastebasket. Do not mail it, do not keep it on a share, and delete it "
               "before another program takes it along in a copy of this computer.")
        .arg(QDir::toNativeSeparators(path));
}

QString olderCopies()
{
    return Words::tr("Backups made before open only with the old passphrase, or with an emergency sheet of "
                     "that time: so make a new backup too.");
}

} // namespace gehoor
