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

qsizetype letterCount(const QString &text)
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
            if (const qsizetype size = letterCount(alternative); size > 0)
                shortest = std::min(shortest, size);
        }
        if (shortest != std::numeric_limits<qsizetype>::max())
            letters += shortest;
    }
    return letters;
}

bool isHeading(const QString &line)
{
    return line == u"[words]"_s || line == u"[blocks]"_s || line == u"[warns]"_s || line == u"[harmless]"_s;
}

/// The first name of a list of words in a phrase that is written out; empty: none is left.
QString unknownList(const QString &phrase)
{
    for (const QString &part : phrase.split(u' ', Qt::SkipEmptyParts)) {
        for (const QString &alternative : part.split(u'/')) {
            if (alternative.startsWith(u'@'))
                return alternative;
        }
    }
    return {};
}

/// Reads the lines of a list one after the other.
class LineCheck
{
public:
    /// What is wrong with the next line, and with what of it.
    std::optional<std::pair<TextFault, QString>> operator()(const QString &line)
    {
        if (line.isEmpty() || line.startsWith(u'#'))
            return {};
        if (line.startsWith(u'[')) {
            m_ofWords = line == u"[words]"_s;
            return isHeading(line) ? std::nullopt : std::optional(std::pair(TextFault::UnknownHeading, line));
        }
        if (line.size() > longestPhrase)
            return std::pair(TextFault::TooLong, line);
        return m_ofWords ? ofWords(line) : ofPhrase(writtenOut(line, m_lists), line);
    }

private:
    std::optional<std::pair<TextFault, QString>> ofWords(const QString &line)
    {
        const auto words = wordListIn(line);
        if (!words || !unknownList(words->second).isEmpty())
            return std::pair(TextFault::NoWordList, line);
        m_lists.insert(words->first, words->second);
        return shortestOf(words->second) == 0 ? std::optional(std::pair(TextFault::NoWords, line))
                                              : std::nullopt;
    }

    static std::optional<std::pair<TextFault, QString>> ofPhrase(const QString &phrase, const QString &line)
    {
        if (const QString list = unknownList(phrase); !list.isEmpty())
            return std::pair(TextFault::UnknownWordList, list);
        if (phrase.size() > longestFullPhrase)
            return std::pair(TextFault::TooLong, line);
        const qsizetype shortest = shortestOf(phrase);
        if (shortest == 0)
            return std::pair(TextFault::NoWords, line);
        return shortest < leastOfPhrase ? std::optional(std::pair(TextFault::TooShort, line)) : std::nullopt;
    }

    WordLists m_lists;
    bool m_ofWords = false;
};

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
    LineCheck faultOf;
    for (const QString &line : text.split(u'\n')) {
        if (const auto fault = faultOf(line.trimmed()))
            return problemAt(fault->first, text, offset, fault->second);
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
    const qsizetype letters = letterCount(entry);
    if (letters > 0)
        problem.fault = TextFault::TooShort;
    return letters < leastOfEntry ? std::optional(problem) : std::nullopt;
}

} // namespace gehoor
