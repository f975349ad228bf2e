// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>

namespace gehoor {

/// The work of RegisterFile::inspect(). What cannot be read is a problem found, not a failure.
Inspection inspectRegister(Database &database, const QString &path);

} // namespace gehoor
