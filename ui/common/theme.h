// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>

#include <QColor>

namespace gehoor {

/// How the window is coloured.
enum class Theme { System, Light, Dark };
inline constexpr Keys<Theme, 3> themeKeys({{{Theme::System, QLatin1StringView("system")},
                                            {Theme::Light, QLatin1StringView("light")},
                                            {Theme::Dark, QLatin1StringView("dark")}}});

QString wording(Theme theme);

/// Colours the whole application. System gives back the platform's own style and palette.
void applyTheme(Theme theme);

// Marks in a text, to be read on its ground; each has a shape or a word beside it.
QColor stopColour();
QColor cautionColour();

} // namespace gehoor
