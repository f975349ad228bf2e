// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complaint.h>

namespace gehoor {

/// For stores: from the columns cleared and cleared_at of a case; none when they are empty.
inline std::optional<Cleared> clearedOf(const QString &how, const QString &at, KeyReader &keys)
{
    if (how.isEmpty())
        return std::nullopt;
    return Cleared{keys.read(clearedHowKeys, how), QDateTime::fromString(at, Qt::ISODateWithMs)};
}

} // namespace gehoor
