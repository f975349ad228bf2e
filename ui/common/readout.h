// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace gehoor {

/// Has a screen reader say what a label tells now; by itself it reads out only where the keys are.
void readOut(QLabel &label);

} // namespace gehoor
