// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gehoor {

/// Texts that outsiders may send and that programs stumble over. Each must come back equal.
QStringList oddTexts();

} // namespace gehoor
