// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/addressmatcher.h>
#include <core/leaks/cautions.h>
#include <core/leaks/datematcher.h>
#include <core/leaks/numbermatcher.h>
#include <core/leaks/ordinarywords.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool hasPatternSigns(const QString &text)
{
    constexpr auto signs = "*?[]{}|^$\\"_L1;
    return std::any_of(text.cbegin(), text.cend(), [&](QChar c) { return signs.contains(c); });
}

bool isOrdinaryName(const QList<Word> &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [](const Word &word) { return !word.number && isOrdinary(word.key); });
}

constexpr qsizetype longestDate = 8; ///< in digits

/// Numbers, and at most a word such as "tel" in front.
bool isNumbersOnly(const QList<Word> &words)
{
    return std::all_of(words.cbegin() + 1, words.cend(), [](const Word &word) { return word.number; });
}

qsizetype digitsIn(const QList<Word> &words)
{
    qsizetype digits = 0;
    for (const Word &word : words)
        digits += word.number ? word.key.size() : 0;
    return digits;
}

} // namespace

QList<FactCaution> cautionsOf(const ProtectedFact &fact, const Complainant &complainant)
{
    const QString text = fact.text.left(longestFact);
    const QList<Word> words = wordsOf(text);
    if (words.isEmpty())
        return {};
    QList<FactCaution> cautions;
    if (sharedWithComplainant(fact, complainant))
        cautions << FactCaution::Shared;
    if (words.size() == 1 && words.constFirst().key.size() == 1)
        cautions << FactCaution::OneLetter;
    else if (isName(fact.kind) && isOrdinaryName(words))
        cautions << FactCaution::OrdinaryWord;
    if (hasPatternSigns(text))
        cautions << FactCaution::OnlyWords;
    if (fact.kind == FactKind::Phone && !NumberMatcher::isPhone(text))
        cautions << FactCaution::NoPhone;
    if (fact.kind == FactKind::Email && !NumberMatcher::isMail(text))
        cautions << FactCaution::NoEmail;
    if (fact.kind == FactKind::BirthDate && !DateMatcher::isDate(text))
        cautions << FactCaution::NoDate;
    return cautions;
}

FactKind guessedKind(const QString &given)
{
    const QString text = given.left(longestFact);
    const QList<Word> words = wordsOf(text);
    if (words.isEmpty())
        return FactKind::Name;
    if (NumberMatcher::isMail(text))
        return FactKind::Email;
    if (isNumbersOnly(words) && digitsIn(words) > longestDate)
        return FactKind::Phone;
    if (DateMatcher::isDate(text))
        return FactKind::BirthDate;
    const AddressParts address = addressParts(text);
    const bool isAddress =
        !address.postcode.isEmpty() || (!address.number.isEmpty() && !address.street.isEmpty());
    return isAddress ? FactKind::Address : FactKind::Name;
}

} // namespace gehoor
