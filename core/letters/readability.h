// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>

#include <QList>
#include <QString>

namespace gehoor {

// What makes a text hard to read, at language level B1: hints, never rules.

/// A piece of a paragraph, in characters.
struct TextPlace
{
    qsizetype offset;
    qsizetype length;

    bool operator==(const TextPlace &) const = default;
};

/// A sentence of more words asks too much of a reader. Advice for B1 says 20 to 25; the program's own letters
/// keep to it.
constexpr int mostWordsInSentence = 24;

struct LongSentence
{
    TextPlace place;
    int words;

    bool operator==(const LongSentence &) const = default;
};

/// The sentences of a paragraph that are too long. A full stop within an abbreviation, a number or an address
/// ends no sentence; a line end does.
QList<LongSentence> longSentences(const QString &paragraph);

struct HardWord
{
    TextPlace place;
    QString plainer; ///< what to write in its place: one or more words, parted by commas

    bool operator==(const HardWord &) const = default;
};

/// The words and phrases of a paragraph for which resources/plainwords has plainer ones, in any case.
QList<HardWord> hardWords(const QString &paragraph, Language language);

/// The words of a text: letters and digits, with the hyphens and apostrophes within.
QList<TextPlace> wordsIn(const QString &text);

/// The words of a text whose spelling counts: not the parts of mail and web addresses.
QList<TextPlace> spelledWords(const QString &text);

} // namespace gehoor
