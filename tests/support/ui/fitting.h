// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gehoor {

/// The window can be made to fit the smallest screen (1024x700), no word of a button, a choice, a heading of
/// a column or a hint in a field is cut off, and no page has to be scrolled sideways.
void expectFitting(QWidget &window);

} // namespace gehoor
