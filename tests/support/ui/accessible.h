// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gehoor {

/// Everything to work with on this page or dialog has a name for a screen reader and is reached by Tab in the
/// order in which one reads, or by a key or a menu of its own, no key means two things on it, the menus
/// included, what a dialog is for is done by Ctrl+Enter, and it fits the smallest screen. `name` says which
/// page when it fails. Where the variable GEHOOR_PICTURES names a folder, a picture of the page is kept
/// there, to look at.
void expectAccessible(QWidget &page, const char *name);

} // namespace gehoor
