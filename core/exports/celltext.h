// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// The text with U+FFFD in place of each character that neither a CSV reader nor XML 1.0 takes: control
/// characters other than tab, line feed and carriage return, halves of surrogate pairs, U+FFFE and U+FFFF.
QString printable(const QString &text);

/// Whether a spreadsheet that reads the text from a CSV file might take it for a formula: its first character
/// that counts is = + - or @ (wide forms too), or it begins with a tab or a line end. Spaces, invisible
/// characters and quotes do not count, since some programs drop them first.
bool looksLikeFormula(const QString &text);

} // namespace gehoor
