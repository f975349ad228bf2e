// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/organisation.h>
#include <core/settings/stationery.h>

class QPagedPaintDevice;

namespace gehoor {

/// Paints a page that shows whether the address stands in the envelope's window: the window and an address of
/// six lines, rulers, fold marks, and what to change when it does not fit.
void paintTestPage(const Stationery &stationery, const Organisation &organisation, QPagedPaintDevice &device);
QByteArray testPagePdf(const Stationery &stationery, const Organisation &organisation);

} // namespace gehoor
