// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/commands/call.h>

namespace gehoor {

Command breachCommand(); // breach

} // namespace gehoor
