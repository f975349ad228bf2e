// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <optional>

namespace gehoor {

/// A whole sentence on a file or folder; none when the failure is of another kind.
std::optional<QString> fileError(const Error &error);

/// Likewise why a register could not be opened, or not be written.
std::optional<QString> registerError(const Error &error);

/// Why closing a register is the end of it in its place, and where all of it was kept if it was.
QString closingWording(const Error &error);

} // namespace gehoor
