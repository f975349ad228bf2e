// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// Whether a folded word is also an ordinary Dutch or English word (resources/leaks/ordinary.*.txt), so that
/// it tells of a person only by its capital and what stands around it: Roos, Bakker, Groot, Blij.
bool isOrdinary(const QString &key);

} // namespace gehoor
