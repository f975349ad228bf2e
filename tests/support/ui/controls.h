// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <string>

class QWidget;

namespace gehoor {

/// What an officer reads or works with on a page, as far as it is seen; no part of such a thing, and no
/// button that never takes the keys.
QList<QWidget *> controlsOf(const QWidget &page);
/// Those buttons, which can be clicked only, as far as they are seen.
QList<QWidget *> mouseButtonsOf(const QWidget &page);

/// Whether the widget of this name is there and seen.
bool sees(const QWidget &window, const QString &name);

/// Class and name of a widget, for the message of a failed test.
std::string told(const QWidget &widget);

} // namespace gehoor
