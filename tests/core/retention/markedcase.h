// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/builders.h>

namespace gehoor {

/// A closed case that has something everywhere, and in each place a word that stands nowhere else: they all
/// end in "merk" before a number. `mark` tells the words of one case from those of another.
ComplaintId markedCase(Desk &desk, const QString &mark);
/// All those words.
QStringList markedWords(const QString &mark);
/// Those by which a search finds the case, and those by which it does not.
QStringList searchedWords(const QString &mark);
QStringList otherWords(const QString &mark);

} // namespace gehoor
