// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// How long a passphrase holds out against somebody who has the file and guesses, so far as a program can
/// tell: it knows common passwords, English words, names, dates and patterns, and a few Dutch words.
enum class Strength {
    TooShort,  ///< shorter than minimumPassphraseLength
    Guessable, ///< a common password, a pattern or a repetition, however long
    Moderate,
    Good
};

/// Estimated by zxcvbn; a word of letters alone counts for no more than one drawn from a list of words would,
/// because Dutch words are not in its lists. Without a space letters count for as many words as they may be,
/// so that one long word is not called good.
Strength strengthOf(const QString &passphrase);

} // namespace gehoor
