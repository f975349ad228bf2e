// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// The name of the computer account this program runs under: who did something, as far as a program can tell.
QString accountName();

} // namespace gehoor
