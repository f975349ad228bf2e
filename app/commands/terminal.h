// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// Whether a person sits at the terminal to be asked.
bool terminalCanAsk();

/// Asks for one line without showing what is typed.
QString askHidden(const QString &question);

} // namespace gehoor
