// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/key.h>

#include <QList>
#include <QStringList>

namespace gehoor {

/// The key of a register as it stands on the emergency sheet: 13 groups of five signs, digits and capitals
/// without I, L, O and U (Crockford's base 32). Four signs of a group are the key's, the fifth is the check
/// of these and of the group's place: any one wrong sign, any two neighbours exchanged and any group
/// elsewhere than in its place show.
constexpr int sheetGroupCount = 13;

/// The groups in their order. Wipe them after use.
QStringList sheetGroups(const Key &key);
void wipe(QStringList &groups);

/// Four signs that tell one key of a register from another. They follow from the salt alone, which everybody
/// can read, and so give nothing away; with every new passphrase they are others.
QString sheetMark(const Key::Salt &salt);

/// Why what was typed is no key.
struct SheetFault
{
    qsizetype signs = 0; ///< how many were typed, of sheetGroupCount * 5
    QList<int> groups; ///< which of them are wrong, counted from 1; none when too few or too many were typed

    bool operator==(const SheetFault &) const = default;
};

/// What was typed from a sheet. Small letters, O for 0, I or L for 1, U for V, and missing, other or more
/// spaces and dashes are forgiven. Whether the key opens the register shows when it is tried.
[[nodiscard]] tl::expected<Key, SheetFault> keyFromSheet(const QString &typed, const Key::Salt &salt);

/// Whether what was typed so far, where a passphrase could be typed too, comes from a sheet: at least three
/// groups are right. Of other words one in 32 looks right.
bool isFromSheet(const QString &typed);

} // namespace gehoor
