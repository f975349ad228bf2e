// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/words.h>

#include <QStringList>

namespace gehoor {

/// A person's name taken apart; all folded. "Y.M. van Dijk-de Vries": initials "ym", prefixes "van" and "de",
/// surnames "dyk" and "vries".
struct NameParts
{
    QStringList firsts;   ///< first names of two letters or more
    QString initials;     ///< of the first names too, in order
    QStringList prefixes; ///< tussenvoegsels
    QStringList surnames;

    bool isEmpty() const { return firsts.isEmpty() && surnames.isEmpty() && initials.isEmpty(); }
};

/// The names in a text: one for each line, or between semicolons. "Dijk, Yara van" is read as "Yara van
/// Dijk"; a title in front and words that are no name ("mijn zus Sara") are left out. A name of one word is
/// given as a surname.
QList<NameParts> namesIn(const QString &text);

/// "van", "de", "den", "'t", "el", also shortened to "v", "d" or "vd".
bool isNamePrefix(const QString &key);
/// The shortened ones alone.
bool isShortenedPrefix(const QString &key);

enum class Title {
    None,
    Mr,
    Ms,
    Any,  ///< of anybody: "dr"
    Other ///< of somebody beside the person who is written to: "moeder", "familie", "collega"
};
/// Whether a folded word is a form of address or of family, and for whom.
Title titleOf(const QString &key);

} // namespace gehoor
