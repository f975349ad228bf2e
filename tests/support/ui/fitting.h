// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gehoor {

/// The window can be made to fit the smallest screen (1024x700), and no word of a button or a choice is cut
/// off.
void expectFitting(QWidget &window);

} // namespace gehoor
