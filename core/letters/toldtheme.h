// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>

#include <QString>

namespace gehoor {

/// A rule: what a letter calls the theme of a part; empty where it says nothing. Words of our own, never
/// those that were typed: these, and themes about another person, may tell what others must not read.
QString toldTheme(const QString &theme, Language language);

} // namespace gehoor
