// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gehoor {

/// Presses Tab until it comes round: every control of the window that can be worked is met once, in the order
/// in which one reads. Shift+Tab goes back from the first to the last.
void expectTabOrder(QWidget &window);

} // namespace gehoor
