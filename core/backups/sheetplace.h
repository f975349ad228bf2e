// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

namespace gehoor {

/// Whether an emergency sheet may be written at `path`: not where the key would lie beside what it opens.
/// PlaceOfRegister, detail: the folder of that, which is
/// - the folder of the register, and any other in which a register or a copy stands;
/// - the folder for backups and all that lies beneath it, which goes along when somebody carries it off;
/// - that of a copy the register knows of, whatever the copy is called;
/// - all of a stick or share on which one of these is, unless the register itself is on that too.
/// However the path is spelled, and wherever links lead.
[[nodiscard]] Result<> checkSheetPlace(RegisterFile &file, const QString &path);

/// Saves the sheet, as `pdf` at `path`, for its owner alone, and keeps that in the trail: both or neither.
/// Failures of checkSheetPlace() and saveOnRecord().
[[nodiscard]] Result<> saveSheet(RegisterFile &file, const QByteArray &pdf, const QString &path);

} // namespace gehoor
