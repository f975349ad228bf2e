// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

#include <functional>
#include <optional>

namespace gehoor {

/// So that the file itself, not the log beside it, is what is judged.
[[nodiscard]] Result<> bringLogIn(Database &database);

/// The work of RegisterFile::inspect(). What cannot be read is a problem found, not a failure.
Inspection inspectRegister(Database &database, const QString &path);

/// Told how far an inspection is, from 0 to 1, in its thread: before each page that is read there, and while
/// it waits for what is read in another. False breaks it off.
using InspectionWatch = std::function<bool(double part)>;

/// RegisterFile::inspect() in whatever thread, with a connection of its own: `file` must outlive it, and can
/// be read meanwhile. `head`, as headTyped() gives it, is a problem "auditHead ..." when the trail does not
/// hold it: it was cut off, written anew, or an old file was put back, or the head was typed wrong;
/// "auditHeadStart ..." when that is the start of a head, and "auditHeadSlips TYPED HEAD" when the trail
/// holds one of which few digits differ. That only the start was compared is a remark, "startOfHead 8". None
/// when it was broken off; it changes nothing. Failures of opening.
[[nodiscard]] Result<std::optional<Inspection>>
inspectWatched(RegisterFile &file, const std::optional<QString> &head, const InspectionWatch &watch);

} // namespace gehoor
