// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace gehoor {

constexpr qsizetype digitsOfHead = 64;                    ///< hexadecimal
constexpr qsizetype fewestDigitsOfHead = 8;               ///< of its start, as lists show it
constexpr qsizetype mostDigitsOfStart = digitsOfHead / 2; ///< of more, some were left out

/// Why what was typed is neither a head of the trail nor the start of one.
struct HeadFault
{
    qsizetype digits = 0; ///< how many it has
    QString stranger;     ///< the first sign that is no digit; empty when only the number is wrong

    bool operator==(const HeadFault &) const = default;
};

/// A head of the trail, or its start, as it is kept, from what somebody typed off paper or a list: spaces,
/// hyphens and an ellipsis at the end are dropped, capitals, O for 0 and I or l for 1 forgiven.
tl::expected<QString, HeadFault> headTyped(const QString &typed);

/// Where the one head has another digit than the other, from 1, when those are so few that they are slips of
/// one head; else none.
QList<qsizetype> slips(const QString &head, const QString &typed);

/// What the trail has of a head, or of the start of one.
struct HeadSought
{
    bool found = false;
    QString meant = {}; ///< when it was not found: the head that was typed with slips()
};

} // namespace gehoor
