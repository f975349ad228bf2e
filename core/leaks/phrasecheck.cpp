// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/leaks/phrases.h>
#include <core/leaks/protectedfact.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Letters and digits of the shortest text that the phrase would find.
constexpr qsizetype leastOfPhrase = 4;
constexpr qsizetype leastOfEntry = 2;

qsizetype lettersOf(const QString &text)
{
    qsizetype letters = 0;
    for (const Word &word : wordsOf(text))
        letters += word.key.size();
    return letters;
}

qsizetype shortestOf(const QString &phrase)
{
    qsizetype letters = 0;
    for (const QString &part : phrase.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype shortest = std::numeric_limits<qsizetype>::max();
        for (const QString &alternative : part.split(u'/')) {
            if (const qsizetype size = lettersOf(alternative); size > 0)
                shortest = std::min(shortest, size);
        }
        if (shortest != std::numeric_limits<qsizetype>::max())
            letters += shortest;
    }
    return letters;
}

std::optional<TextFault> faultOf(const QString &line)
{
    if (line.startsWith(u'[') && line != u"[blocks]"_s && line != u"[warns]"_s && line != u"[harmless]"_s)
        return TextFault::UnknownHeading;
    if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u'['))
        return {};
    if (line.size() > longestPhrase)
        return TextFault::TooLong;
    const qsizetype shortest = shortestOf(line);
    if (shortest == 0)
        return TextFault::NoWords;
    return shortest < leastOfPhrase ? std::optional(TextFault::TooShort) : std::nullopt;
}

} // namespace

std::optional<TextProblem> checkPhrases(const QString &text)
{
    if (isBlank(text))
        return TextProblem{.fault = TextFault::Empty};
    if (text.size() > longestPhraseText)
        return TextProblem{.fault = TextFault::TooLong};
    if (const qsizetype hidden = hiddenIn(text); hidden >= 0)
        return problemAt(TextFault::Hidden, text, hidden);
    qsizetype offset = 0;
    for (const QString &line : text.split(u'\n')) {
        if (const auto fault = faultOf(line.trimmed()))
            return problemAt(*fault, text, offset, line.trimmed());
        offset += line.size() + 1;
    }
    if (phrasesFrom(text).blocking.isEmpty())
        return TextProblem{.fault = TextFault::NothingBlocks};
    return {};
}

std::optional<TextProblem> checkWatched(const QString &entry, int line)
{
    TextProblem problem{.fault = TextFault::NoWords, .line = line, .subject = entry.left(60).simplified()};
    if (entry.size() > longestFact) {
        problem.fault = TextFault::TooLong;
        return problem;
    }
    const qsizetype letters = lettersOf(entry);
    if (letters > 0)
        problem.fault = TextFault::TooShort;
    return letters < leastOfEntry ? std::optional(problem) : std::nullopt;
}

} // namespace gehoor
