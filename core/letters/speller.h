// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>

#include <QStringList>

#include <memory>

class Hunspell;

namespace gehoor {

/// Knows the words of one language: Hunspell with the dictionary of the system (Debian's hunspell-nl,
/// hunspell-en-gb). Opening takes some tenths of a second, and so does asking for suggestions; for one thread
/// at a time.
class Speller
{
public:
    /// None when this computer has no dictionary of the language, in UTF-8, in a folder `hunspell` of its
    /// data folders.
    static std::unique_ptr<Speller> open(Language language);
    ~Speller();

    bool isRight(const QString &word) const;
    /// The likeliest first.
    QStringList suggestions(const QString &word) const;

private:
    explicit Speller(std::unique_ptr<Hunspell> hunspell);

    std::unique_ptr<Hunspell> m_hunspell;
};

/// Whether a word is one that a dictionary can judge: in Latin letters, no number, no abbreviation in
/// capitals, not longer than any word is.
bool isSpelled(const QString &word);

} // namespace gehoor
