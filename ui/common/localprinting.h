// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gehoor {

/// From now on the printing library speaks with the print service of this machine through its socket file
/// alone. Otherwise it would open a network connection as soon as a page is shown. Printers elsewhere are
/// reached by that service.
void keepPrintingLocal();

} // namespace gehoor
