// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/key.h>
#include <core/registerfile/passphrase.h>

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>
#include <zxcvbn.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

// In bits. One guess costs a third of a second and 128 MiB (key.cpp), so 2^30 guesses take ten years of one
// core, and 2^50 ten million.
constexpr double guessable = 30;
constexpr double good = 50;
constexpr double bitsOfAWord = 13; ///< drawn from a list of 8,000 words
constexpr double bitsOfASign = 5;  ///< of those between words

// Letters in one piece: of how many a word is thought to be, and from how many on they are one.
constexpr qsizetype lettersOfAWord = 8;
constexpr qsizetype fewestOfAWord = 4;
constexpr double mostWordsOfAPiece = 3; ///< klachtencommissievergadering

/// Longer ones take the estimate more than a moment and are no stronger for it.
constexpr qsizetype longestEstimated = 100;

/// What stands near a Dutch complaints officer and in no English list.
const char *nearbyWords[] = {
    "gehoor",   "blijf",     "groep",      "blijfgroep",    "klacht",   "klachten", "klager",  "cliënt",
    "opvang",   "register",  "wachtwoord", "wachtwoordzin", "wachtzin", "geheim",   "welkom",  "zomer",
    "winter",   "lente",     "herfst",     "januari",       "februari", "maart",    "april",   "juni",
    "juli",     "augustus",  "september",  "oktober",       "november", "december", "maandag", "dinsdag",
    "woensdag", "donderdag", "vrijdag",    "zaterdag",      "zondag",   nullptr};

/// As a guesser would go about it who draws word after word from a list.
double bitsByWords(const QString &passphrase)
{
    double bits = 0;
    const QStringList words = passphrase.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool plain = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
        bits += plain ? bitsOfAWord : bitsOfAWord + double(word.size());
    }
    return bits;
}

double bitsOfPiece(qsizetype letters)
{
    return letters < fewestOfAWord
               ? bitsOfASign * double(letters)
               : bitsOfAWord *
                     std::min(mostWordsOfAPiece, std::ceil(double(letters) / double(lettersOfAWord)));
}

/// Without a space it does not show how many words there are, and one alone may be long: vertrouwenspersoon.
double bitsByPieces(const QString &passphrase)
{
    double bits = 0;
    qsizetype letters = 0;
    bool wasLower = false;
    for (const QChar c : passphrase) {
        if (!c.isLetter() || (c.isUpper() && wasLower))
            bits += bitsOfPiece(std::exchange(letters, 0));
        if (c.isLetter())
            ++letters;
        else
            bits += bitsOfASign;
        wasLower = c.isLower();
    }
    return bits + bitsOfPiece(letters);
}

} // namespace

Strength strengthOf(const QString &passphrase)
{
    if (passphrase.size() < minimumPassphraseLength)
        return Strength::TooShort;
    QByteArray utf8 = passphrase.left(longestEstimated).toUtf8();
    double bits = ZxcvbnMatch(utf8.constData(), nearbyWords, nullptr);
    utf8.fill('\0');
    const bool showsWords = passphrase.contains(u' ');
    bits =
        std::min(bits, showsWords ? bitsByWords(passphrase) : std::max(bitsByPieces(passphrase), guessable));
    if (bits < guessable)
        return Strength::Guessable;
    return bits < good ? Strength::Moderate : Strength::Good;
}

} // namespace gehoor
