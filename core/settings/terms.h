// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gehoor {

/// The organisation's own terms, in working days. None of them stands in the information sheet: they are
/// proposals that the organisation sets (organisatiebeleid, niet in het informatieblad), and no letter
/// promises them.
struct Terms
{
    int acknowledge = 5;  ///< from receipt to the posted acknowledgement
    int assess = 5;       ///< from receipt to a verdict on every part
    int decide = 20;      ///< from receipt to the posted notice or the forwarding (four weeks)
    int information = 10; ///< from the posted request for information to the complainant's answer
    int respond = 30;     ///< from forwarding to the response (six weeks)

    bool operator==(const Terms &) const = default;
};

constexpr int shortestTerm = 1;
constexpr int longestTerm = 999;

} // namespace gehoor
