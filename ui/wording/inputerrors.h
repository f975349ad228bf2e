// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <optional>

namespace gehoor {

/// A whole sentence on what was typed, chosen or read in; none when the failure is of another kind.
std::optional<QString> inputError(const Error &error);

} // namespace gehoor
