// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;
class QTextEdit;

namespace gehoor {

/// Shows the actions of a text, above the usual ones, in its context menu.
void showActionsInMenu(QPlainTextEdit &text);
void showActionsInMenu(QTextEdit &text);

} // namespace gehoor
