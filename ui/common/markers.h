// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QVariant>

namespace gehoor {

// What stands out in a list does so by a word with an icon or a bold letter, never by colour alone.

/// What a cell shows in place of its text where it is too narrow for that, beside its picture; setUpTable()
/// and setUpTree() see to it.
constexpr int NarrowRole = Qt::UserRole + 100;

QFont boldFont();
/// "R. Mulder" with the word for the safety flag before it.
QString withSafety(const QString &complainant);
/// The rest of the cell of such a name: the picture, and the name alone where there is no room for the word.
QVariant besideSafety(const QString &complainant, int role);

} // namespace gehoor
