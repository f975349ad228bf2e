// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <tests/bench/measure.h>

namespace gehoor {

/// Show a window until its list is first painted, say "painted" on stdout, and end: a window of Qt's alone,
/// empty, with the outward parts of the program's (menus, search field, the pages at the left, heading, two
/// buttons, list), one with nothing in it at all, and the program itself over an open register, with its
/// language, theme and icon.
int showEmptyWindow();
int showBareWindow();
int showProgram(std::unique_ptr<Desk> desk);

/// From starting the program to the painted list, save the key, against an empty Qt window; each in a process
/// of its own. What a bare window takes is only told: it loads no fonts.
void measureStart(Table &table, const QString &registerPath);

} // namespace gehoor
