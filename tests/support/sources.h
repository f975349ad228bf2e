// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace gehoor {

/// Every source of the program, of core, ui and app: its path from the root, and its text. A failure of the
/// test that asks when they are not there.
void eachSource(const std::function<void(const QString &name, const QString &text)> &each);

} // namespace gehoor
