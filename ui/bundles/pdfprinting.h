// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/letters/paperjob.h>

#include <functional>

class QPrinter;

namespace gehoor {

/// Prints the pages of a PDF, each as large as it fits on a sheet, as PaperJob::print(); how many. `goOn` is
/// told how many are done, of how many, and may stop it: before the first, nothing is printed and the act is
/// not kept; later, what is painted by then is printed.
[[nodiscard]] Result<int> printPdf(const QByteArray &pdf, QPrinter &printer, const PrintAct &act,
                                   const std::function<bool(int, int)> &goOn);

} // namespace gehoor
