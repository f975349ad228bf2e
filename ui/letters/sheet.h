// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/stationery.h>

#include <QRectF>

namespace gehoor {

/// Where things stand on the A4 sheet, in millimetres from its upper left corner.
namespace sheet {
constexpr double width = 210;
constexpr double height = 297;
constexpr double left = 25;
constexpr double right = 25; ///< margin
constexpr double top = 25;
constexpr double bottom = 25; ///< margin; the page number or the footer stands in it
constexpr double textWidth = width - left - right;
constexpr double pageNumberTop = 280;
constexpr double footerBottom = 286;
} // namespace sheet

/// What depends on the letter paper, in the same millimetres.
struct SheetLayout
{
    QRectF window;        ///< of the envelope
    QRectF address;       ///< within the window, clear of its edges
    double returnLineTop; ///< above the address
    QRectF logo;          ///< the room for it; empty without one
    QRectF sender;        ///< beside the window; it grows downwards as needed
    double headTop;       ///< date, reference and subject; lower when the sender needs more room
};

SheetLayout layoutOf(const Stationery &stationery);

/// The room for a logo.
constexpr double logoWidth = 60;
constexpr double logoHeight = 18;

} // namespace gehoor
