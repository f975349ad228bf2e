// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/sheet.h>

#include <algorithm>

namespace gehoor {
namespace {

constexpr double rightSenderLeft = 130;
constexpr double senderWidth = 65;
constexpr double logoTop = 12;
constexpr double gap = 5;
constexpr double clearOfEdges = 5; ///< so that the address stays in sight when the sheet slides about
constexpr double leastHeadTop = 90;

} // namespace

SheetLayout layoutOf(const Stationery &stationery)
{
    const EnvelopeWindow &measures = stationery.window;
    const bool right = measures.side == WindowSide::Right;
    const double windowLeft = right ? sheet::width - measures.fromSide - measures.width : measures.fromSide;
    const QRectF window(windowLeft, measures.fromTop, measures.width, measures.height);
    const QRectF address(window.left() + clearOfEdges, window.top() + clearOfEdges,
                         window.width() - clearOfEdges, window.height() - clearOfEdges - 3);
    const double senderLeft = right ? sheet::left : rightSenderLeft;
    const double room = right ? window.left() - gap - senderLeft : senderWidth;
    const bool hasLogo = !stationery.logo.sha256.isEmpty();
    const QRectF logo(senderLeft, logoTop, hasLogo ? std::min(room, logoWidth) : 0, hasLogo ? logoHeight : 0);
    const double senderTop = hasLogo ? logo.bottom() + gap : sheet::top;
    return {.window = window,
            .address = address,
            .returnLineTop = window.top() + 0.5,
            .logo = logo,
            .sender = QRectF(senderLeft, senderTop, std::min(room, senderWidth), 0),
            .headTop = std::max(leastHeadTop, window.bottom() + gap)};
}

} // namespace gehoor
