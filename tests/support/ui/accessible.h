// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gehoor {

/// Everything to work with on this page or dialog has a name for a screen reader and is reached by Tab, and
/// no key means two things on it, the menus included. `name` says which page when it fails.
void expectAccessible(QWidget &page, const char *name);

} // namespace gehoor
