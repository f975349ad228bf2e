// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/filelock.h>
#include <ui/wording/fileerrors.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QFileInfo>

namespace gehoor {
namespace {

/// What stands already where something would be made.
std::optional<QString> placeError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FileExists:
        return Words::tr("There is a file %1 already; it was left as it is. Choose another name.")
            .arg(error.detail);
    case ErrorKind::LogAlone:
        return Words::tr(
                   "%1 belongs to a register whose own file is not there; the last changes may stand in "
                   "it alone. It was left as it is. Put the two beside each other again (this one is "
                   "called as the register is, with -wal behind it), or choose another name.")
            .arg(error.detail);
    case ErrorKind::NameOfWorkingCopy:
        return Words::tr("%1 bears the name that Gehoor's own copy would have here. It was left as it is. "
                         "Choose another name for the register.")
            .arg(error.detail);
    case ErrorKind::ReadBefore:
        return Words::tr("%1 holds what an earlier salvage read. It was left as it is, since a disk may not "
                         "give that a second time. Salvage that file instead of the damaged one, or read "
                         "the disk once more; either way, give the new register another name.")
            .arg(error.detail);
    case ErrorKind::PlaceOfRegister:
        return Words::tr(
                   "%1 is a register, a copy of one, or belongs to one. It was left as it is and nothing "
                   "was saved. Choose another place.")
            .arg(error.detail);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<QString> fileError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FileNotFound:
        return Words::tr("There is no file or folder %1. Check the name.").arg(error.detail);
    case ErrorKind::NoPlaceForRegister:
        return Words::tr("The register cannot be made there: %1. Check that the folder exists and that files "
                         "can be made in it, or choose another place.")
            .arg(error.detail);
    case ErrorKind::NoPermission:
        return Words::tr("You are not allowed to read or write %1. Choose another place, or ask whoever "
                         "manages this computer.")
            .arg(error.detail);
    case ErrorKind::DiskFull:
        if (!error.detail.isEmpty())
            return Words::tr("The disk is full: there is no room left in the folder %1. Nothing was changed; "
                             "what was kept before is safe. Make room there and try again.")
                .arg(QFileInfo(error.detail).absolutePath());
        return Words::tr(
            "The disk is full. Nothing was changed; what was kept before is safe. Make room and try again.");
    case ErrorKind::ReadFailed:
        return Words::tr("%1 could not be read. Check that it is a file and that the disk is connected.")
            .arg(error.detail);
    case ErrorKind::WriteFailed:
        return Words::tr("%1 could not be written. Nothing was changed. Check that the folder exists.")
            .arg(error.detail);
    case ErrorKind::SecondName:
        return Words::tr(
                   "The file %1 has another name too, so that two people could write in it at the same "
                   "time. Take the other name away, or copy the file and work in the copy. Whoever only "
                   "reads it may miss what was done last under the other name.")
            .arg(error.detail);
    case ErrorKind::LogUnreadable:
        return Words::tr(
                   "The register %1 was not closed properly: its last changes stand in a file beside it, "
                   "which can only be read where you may write. Copy both, %1 and %1-wal, to a folder of "
                   "your own and open the copy.")
            .arg(error.detail);
    default:
        return placeError(error);
    }
}

QString closingWording(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotInPlace:
        return Words::tr("%1 is not the file any more that is open here, and what was done could not be kept "
                         "beside it. Whoever closes the register now loses that. Go back, put the file where "
                         "it was or make room on the disk, and try again.")
            .arg(error.detail);
    case ErrorKind::KeptBeside:
        return Words::tr(
                   "The file of this register does not stand in its place any more: it was moved, "
                   "replaced or taken away, perhaps by a program that synchronises folders. All that was "
                   "done is kept as %1. From now on open that file, and go on in it.")
            .arg(error.detail);
    default:
        return wording(error);
    }
}

namespace {

/// Of the file of a register that is open.
std::optional<QString> openRegisterError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotInPlace:
        return Words::tr(
                   "%1 is not the file any more that is open here: it was moved, replaced or taken away, "
                   "perhaps by a program that synchronises folders, or its disk or share cannot be reached. "
                   "What you wanted to do just now was not done, for it would be lost. Before you close or "
                   "lock the register, put the file back where it was and try again.")
            .arg(error.detail);
    case ErrorKind::KeptBeside:
        return Words::
            tr("The file of this register does not stand in its place any more: it was moved, replaced or "
               "taken away, perhaps by a program that synchronises folders. What you wanted to do just "
               "now was not done. All that was done before is kept as %1: close this register, open that "
               "file and go on in it, or put the old file back and try again.")
                .arg(error.detail);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<QString> registerError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotARegister:
        return Words::tr("%1 is not a Gehoor register, or it has been cut short. Choose another file, or "
                         "restore a backup.")
            .arg(error.detail);
    case ErrorKind::WrongKey:
        return Words::tr(
            "The passphrase does not open this register. Check capitals, spaces and the keyboard, and try "
            "again. Forgotten? Use the emergency sheet.");
    case ErrorKind::Damaged:
        return Words::tr(
            "The register is damaged. What you wanted to do just now was not done. Do not work on "
            "in it: first copy its file, then restore the newest backup. The manual tells how, "
            "under “Salvaging a damaged register”.");
    case ErrorKind::NewerFormat:
        return Words::tr("This register was made by a newer Gehoor. Install the newest version to open it.");
    case ErrorKind::OlderFormat:
        return error.detail.isEmpty()
                   ? Words::tr("This register was made by an older Gehoor and must be brought up to date "
                               "first, but you are not allowed to write it. Copy it to a folder of your own "
                               "and open the copy.")
                   : Words::tr("This register was made by an older Gehoor and must be brought up to date "
                               "first, but it is open elsewhere: %1. Close it there and try again.")
                         .arg(error.detail);
    case ErrorKind::InUse:
        if (isOnAnotherMachine(error.detail))
            return Words::tr("The register is open on another computer: %1. Close it there first and then "
                             "open it here anew: a register can be open on one computer at a time. If that "
                             "computer is broken or lost, the manual says how to go on.")
                .arg(error.detail);
        return Words::
            tr("The register is open elsewhere: %1. Close it there first, or open it here for reading only.")
                .arg(error.detail);
    case ErrorKind::OpenedReadOnly:
        return Words::tr("The register is open for reading only. Nothing was changed.");
    case ErrorKind::NoCipher:
        return Words::tr("This installation cannot encrypt (SQLCipher is missing), so nothing was opened. "
                         "Have Gehoor installed again.");
    case ErrorKind::ReopenNeeded:
        return Words::tr(
            "The passphrase was changed, but the register could not be opened again with it at once. "
            "Open it with the new passphrase; where it is open still, lock it first.");
    case ErrorKind::Locked:
        return Words::tr("The register is locked. Give the passphrase first.");
    default:
        return openRegisterError(error);
    }
}

} // namespace gehoor
