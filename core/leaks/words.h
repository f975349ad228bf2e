// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace gehoor {

/// What may stand between two words.
enum class Gap {
    Space = 0x1,
    Line = 0x2, ///< end of a line or page
    Hyphen = 0x4,
    Dot = 0x8,
    Apostrophe = 0x10,
    At = 0x20,
    Slash = 0x40,
    Bracket = 0x80, ///< and plus: what stands in phone numbers
    Comma = 0x100,
    Other = 0x200
};
// No operators for Gap itself: declared in this namespace they would hide those for keys (Qt::CTRL |
// Qt::Key_B).
Q_DECLARE_FLAGS(Gaps, Gap)

/// A run of letters or of digits in a text, folded for comparing, with its exact place in that text.
struct Word
{
    QString key;     ///< lower case, no accents, ligatures taken apart, "ij" as "y"; digits as ASCII
    QString plain;   ///< key without doubled letters
    qsizetype begin; ///< in UTF-16 units of the text as given
    qsizetype end;
    Gaps gap; ///< between the word before and this one; none: they touch
    bool number = false;
    bool capital = false;       ///< begins with a capital, or in a script that knows none
    bool shouted = false;       ///< in capitals beside another such word: its capital tells nothing
    bool opensSentence = false; ///< or a heading or an item: its capital tells nothing

    /// Whether the capital marks it as a name.
    bool isMarked() const { return capital && !shouted && !opensSentence; }
};

/// Cuts a text into words after Unicode compatibility decomposition. Characters that cannot be seen (soft
/// hyphens, zero-width and direction marks) and accents do not part a word. Linear.
QList<Word> wordsOf(const QString &text);

/// "janssen" as "jansen".
QString undoubled(const QString &key);

/// The keys of words [begin, end) written as one.
QString glued(const QList<Word> &words, qsizetype begin, qsizetype end);

} // namespace gehoor

// A growing list moves its words as bytes: nothing in them points into them.
Q_DECLARE_TYPEINFO(gehoor::Word, Q_RELOCATABLE_TYPE);
