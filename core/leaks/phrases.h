// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/words.h>
#include <core/settings/owntext.h>
#include <core/settings/textproblem.h>

#include <QHash>
#include <QStringList>

#include <optional>
#include <utility>

namespace gehoor {

/// Words that confirm that somebody is known here, as kept in resources/leaks/phrases.*.txt: one a line,
/// "a/b" for one of these, "a-b" for words that belong together, "@name" for one of a list, "..." for up to
/// three words of the same sentence.
struct PhraseList
{
    QStringList blocking;
    QStringList warning;
    QStringList harmless; ///< what would match but gives nothing away

    bool operator==(const PhraseList &) const = default;
};

/// Reads a list with the headings [words], [blocks], [warns] and [harmless]; lines that begin with # are
/// remarks. Under [words] stands "@name = a/b": the phrases below it that hold @name are given with a/b.
PhraseList phrasesFrom(const QString &text);
/// Words by the name of their list, "@" included; the words as a phrase has them, "a/b".
using WordLists = QHash<QString, QString>;
/// The name and the words of a line under [words]; none: it is no such line.
std::optional<std::pair<QString, QString>> wordListIn(const QString &line);
/// A phrase with the words of its lists in it; a name that is not known stays as it is.
QString writtenOut(const QString &phrase, const WordLists &lists);
/// The text of those that come with the program.
QString shippedPhrases(Language language);
/// Dutch and English: the organisation's where it has its own, otherwise those of the program.
PhraseList phrasesIn(const OwnTexts &own);
/// Those that come with the program.
PhraseList ourPhrases();

/// The key of the phrases within TextKind::Phrases.
inline const QString phrasesKey = QStringLiteral("phrases");
constexpr qsizetype longestPhrase = 500;
constexpr qsizetype longestFullPhrase = 5000; ///< with its lists of words written out
constexpr qsizetype longestPhraseText = 100'000;
/// Whether a list of phrases can stand: each has words to look for that do not stand in every letter, and one
/// at least stops a letter. Signs of search patterns are signs and nothing else.
std::optional<TextProblem> checkPhrases(const QString &text);

/// The same for a name or place of the organisation's lists.
std::optional<TextProblem> checkWatched(const QString &entry, int line);

/// A run of words [begin, end) in a text.
struct Span
{
    qsizetype begin;
    qsizetype end;
};
struct PhraseHit
{
    int phrase; ///< the caller's number
    Span span;
};

/// Finds phrases in a text, word by word.
class PhraseMatcher
{
public:
    /// A phrase as PhraseList has them.
    void addPattern(int phrase, const QString &pattern);
    /// Text that is looked for as it stands.
    void addText(int phrase, const QString &text);
    QList<PhraseHit> find(const QList<Word> &words) const;

private:
    /// One of several runs of words, by their first; none: up to three words of any kind.
    using Element = QHash<QString, QList<QStringList>>;
    struct Phrase
    {
        int number;
        QList<int> elements; ///< places in m_elements
    };
    int elementOf(const QString &part);
    void add(Phrase phrase);
    std::optional<qsizetype> endOf(const QList<int> &elements, qsizetype element, const QList<Word> &words,
                                   qsizetype begin) const;

    QList<Phrase> m_phrases;
    QList<Element> m_elements;
    QHash<QString, QStringList> m_keys;   ///< of alternatives, as they are written
    QHash<QString, int> m_byPart;         ///< places in m_elements, by how they are written: many come back
    QHash<QString, QList<int>> m_byFirst; ///< places in m_phrases
};

} // namespace gehoor
