// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

namespace gehoor {

/// Whether an emergency sheet may be written at `path`: not where the key would go along with what it opens.
/// PlaceOfRegister, detail: the folder of that, which is
/// - any folder in which a register or a copy stands, the folder of the register, that for backups, and that
///   of each copy the register knows of, whatever its name is;
/// - all that lies beneath such a folder, unless it is or holds the home folder: all lies beneath that;
/// - all of a stick, a share or another disk on which one of these is. Nobody can keep away so from the disks
///   of the system, the home folder and temporary files: of those the folders count alone.
/// However the path is spelled, and wherever links lead.
[[nodiscard]] Result<> checkSheetPlace(RegisterFile &file, const QString &path);

/// The first of these folders that is there and in which a sheet may be written; empty when there is none.
QString folderForSheet(RegisterFile &file, const QStringList &folders);

/// Saves the sheet, as `pdf` at `path`, for its owner alone, and keeps that in the trail: both or neither.
/// Failures of checkSheetPlace() and saveOnRecord().
[[nodiscard]] Result<> saveSheet(RegisterFile &file, const QByteArray &pdf, const QString &path);

} // namespace gehoor
