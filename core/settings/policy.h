// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gehoor {

/// Questions of the organisation's own policy that are asked beside those of the information sheet, which
/// says nothing of them (organisatiebeleid, niet in het informatieblad). They warn; no verdict follows from
/// them.
struct Policy
{
    bool tooOld = true;
    int tooOldMonths = 12; ///< from the conduct to the receipt; the year of Awb 9:8 is only a model
    bool handledBefore = true;
    bool anonymous = true;

    bool operator==(const Policy &) const = default;
};

constexpr int fewestPolicyMonths = 1;
constexpr int mostPolicyMonths = 600;

} // namespace gehoor
