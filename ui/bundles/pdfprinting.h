// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>

#include <functional>

class QPrinter;

namespace gehoor {

/// Prints the pages of a PDF, each as large as it fits on a sheet. `goOn` is told how many are done, of how
/// many, and may stop it; false when it was stopped.
[[nodiscard]] Result<bool> printPdf(const QByteArray &pdf, QPrinter &printer,
                                    const std::function<bool(int, int)> &goOn);

} // namespace gehoor
