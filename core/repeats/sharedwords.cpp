// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/words.h>
#include <core/repeats/sharedwords.h>

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestText = 50'000; ///< what comes after it does not count
constexpr qsizetype runLength = 4;        ///< words; a closing such as "met vriendelijke groet" is shorter
constexpr qsizetype fewestRuns = 5;       ///< two texts of fewer words are alike by chance
constexpr qsizetype partInCommon = 3;     ///< a third
constexpr qsizetype longestShown = 200;   ///< characters

/// One number for each run of words, in the order of the text.
QList<qint64> runsOf(const QList<Word> &words)
{
    QList<qint64> runs;
    for (qsizetype i = 0; i + runLength <= words.size(); ++i) {
        QString run;
        for (qsizetype k = i; k < i + runLength; ++k)
            run += words[k].key + u' ';
        runs.append(stableHash(run));
    }
    return runs;
}

struct Run
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// The longest stretch whose numbers are all among those of the other text.
Run longestIn(const QList<qint64> &runs, const QSet<qint64> &others)
{
    Run longest;
    Run current;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (!others.contains(runs[i])) {
            current = {};
            continue;
        }
        if (current.length++ == 0)
            current.begin = i;
        if (current.length > longest.length)
            longest = current;
    }
    return longest;
}

} // namespace

qint64 stableHash(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325; // FNV-1a, then mixed so that the lowest numbers are a fair choice
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 0x100000001b3;
    }
    hash ^= hash >> 30;
    hash *= 0xbf58476d1ce4e5b9;
    hash ^= hash >> 27;
    hash *= 0x94d049bb133111eb;
    hash ^= hash >> 31;
    return static_cast<qint64>(hash & quint64(std::numeric_limits<qint64>::max()));
}

QList<qint64> sketchOf(const QString &text)
{
    QList<qint64> runs = runsOf(wordsOf(text.left(longestText)));
    if (runs.size() < fewestRuns)
        return {};
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs.mid(0, sketchSize);
}

std::optional<QString> sharedWords(const QString &text, const QString &other)
{
    const QList<Word> words = wordsOf(text.left(longestText));
    const QList<qint64> runs = runsOf(words);
    const QList<qint64> otherRuns = runsOf(wordsOf(other.left(longestText)));
    if (std::min(runs.size(), otherRuns.size()) < fewestRuns)
        return std::nullopt;
    const QSet<qint64> mine(runs.begin(), runs.end());
    const QSet<qint64> others(otherRuns.begin(), otherRuns.end());
    const qsizetype shared =
        std::count_if(mine.begin(), mine.end(), [&](qint64 run) { return others.contains(run); });
    if (shared * partInCommon < std::min(mine.size(), others.size()))
        return std::nullopt;
    const Run longest = longestIn(runs, others);
    const qsizetype begin = words[longest.begin].begin;
    const qsizetype end = words[longest.begin + longest.length + runLength - 2].end;
    const QString shown = text.mid(begin, std::min(end - begin, 2 * longestShown)).simplified();
    return shown.size() <= longestShown ? shown : shown.left(longestShown) + u'…';
}

} // namespace gehoor
