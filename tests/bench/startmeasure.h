// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <tests/bench/measure.h>

#include <functional>
#include <memory>

namespace gehoor {

using OpenedDesk = std::function<std::unique_ptr<Desk>()>;

/// Show a window until its list is first painted, say on stdout how many milliseconds that took, and end: a
/// window of Qt's alone, empty, with the outward parts of the program's (menus, search field, the pages at
/// the left, heading, two buttons, list), one with nothing in it at all, and the program itself over a
/// register, with its language, theme and icon: opened before its window, or `afterStart`, as when its key
/// was typed at the window that was there.
int showEmptyWindow();
int showBareWindow();
int showProgram(const OpenedDesk &open, bool afterStart);

/// From the key to the painted list, against the start of an empty window of Qt's. What it takes from the
/// start of the program, save the key, is only told. Each in a process of its own.
void measureStart(Table &table, const QString &registerPath);

} // namespace gehoor
