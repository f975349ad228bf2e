// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>

#include <QStringList>

namespace gehoor {

/// Sentences as a hurried officer writes them; the list of phrases was grown until it held the first three.
struct LeakSentences
{
    QStringList confirming; ///< that somebody is, or is not, known here: each stops a letter
    QStringList ambiguous;  ///< that may say so, of whom "zij" is: somebody should look again
    QStringList innocent;   ///< of nobody, and much alike: no letter is held up by one
    QStringList unseen; ///< confirming ones written after the list was closed, and never used to mend it: how
                        ///< many of these are missed says more than the others
};
inline QStringList sentenceLines(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'\n');
}
const LeakSentences &dutchLeakSentences();
const LeakSentences &englishLeakSentences();
inline const LeakSentences &leakSentences(Language language)
{
    return language == Language::Dutch ? dutchLeakSentences() : englishLeakSentences();
}

/// Sentences of tests/data/sentences, written in one go before the phrases were made to find such. The
/// phrases were improved on every other line; the rest are what they never saw.
struct KeptSentences
{
    QStringList seen;
    QStringList heldOut;
};
KeptSentences confirmingSentences(Language language); ///< that somebody is, or is not, known here
KeptSentences honestSentences(Language language);     ///< that tell nothing of anybody

} // namespace gehoor
