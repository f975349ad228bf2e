// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/words.h>
#include <core/settings/owntext.h>
#include <core/settings/textproblem.h>

#include <QHash>
#include <QStringList>

#include <optional>

namespace gehoor {

/// Words that confirm that somebody is known here, as kept in resources/leaks/phrases.*.txt: one a line,
/// "a/b" for one of these, "..." for up to three words of the same sentence.
struct PhraseList
{
    QStringList blocking;
    QStringList warning;
    QStringList harmless; ///< what would match but gives nothing away

    bool operator==(const PhraseList &) const = default;
};

/// Reads a list with the headings [blocks], [warns] and [harmless]; lines that begin with # are remarks.
PhraseList phrasesFrom(const QString &text);
/// The text of those that come with the program.
QString shippedPhrases(Language language);
/// Dutch and English: the organisation's where it has its own, otherwise those of the program.
PhraseList phrasesIn(const OwnTexts &own);
/// Those that come with the program.
PhraseList ourPhrases();

/// The key of the phrases within TextKind::Phrases.
inline const QString phrasesKey = QStringLiteral("phrases");
constexpr qsizetype longestPhrase = 500;
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
    /// One of several runs of words; none: up to three words of any kind.
    using Element = QList<QStringList>;
    struct Phrase
    {
        int number;
        QList<Element> elements;
    };
    void add(Phrase phrase);
    static std::optional<qsizetype> endOf(const QList<Element> &elements, qsizetype element,
                                          const QList<Word> &words, qsizetype begin);

    QList<Phrase> m_phrases;
    QHash<QString, QList<int>> m_byFirst; ///< places in m_phrases
};

} // namespace gehoor
