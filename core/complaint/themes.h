// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// A rule: whether two themes mean the same: the same words, or those with which the other begins, as
/// "bejegening" of "bejegening en houding". A blank one means none.
bool isSameTheme(const QString &one, const QString &other);

} // namespace gehoor
