// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/readability.h>

#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

bool isJoint(QChar c)
{
    return c == u'-' || c == u'\'' || c == u'\u2019' || c == u'\u00ad' || c == u'\u2011';
}

/// Whether a character belongs to a word, given the one after it.
bool isWordCharacter(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
        return true;
    return isJoint(c) && at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() &&
           text[at + 1].isLetterOrNumber();
}

bool isAbbreviation(const QString &word)
{
    static const QSet<QString> known{
        u"bijv"_s, u"bv"_s,   u"blz"_s,  u"ca"_s, u"dhr"_s,  u"dr"_s, u"drs"_s, u"enz"_s, u"evt"_s,
        u"incl"_s, u"ing"_s,  u"ir"_s,   u"jl"_s, u"mevr"_s, u"mr"_s, u"mrs"_s, u"ms"_s,  u"mw"_s,
        u"nr"_s,   u"prof"_s, u"resp"_s, u"st"_s, u"tel"_s,  u"vs"_s, u"no"_s,  u"etc"_s, u"approx"_s};
    return word.isEmpty() || (word.size() == 1 && word[0].isLetter()) || known.contains(word.toLower());
}

/// Whether the mark at this place ends a sentence: what follows begins one, and what goes before is no
/// abbreviation.
bool endsSentence(const QString &text, qsizetype at)
{
    if (text[at] == u'\n')
        return true;
    if (!u".!?…"_s.contains(text[at]))
        return false;
    constexpr qsizetype mostMarks = 8; // looked at between two sentences
    const qsizetype end = std::min(text.size(), at + mostMarks);
    qsizetype next = at + 1;
    while (next < end && u".!?…)\"'”’»"_s.contains(text[next]))
        ++next;
    if (next == text.size() || text[next] == u'\n')
        return true;
    if (!text[next].isSpace())
        return false;
    while (next < end && !text[next].isLetterOrNumber())
        ++next;
    if (next < text.size() && text[next].isLower())
        return false;
    qsizetype begin = at;
    while (begin > 0 && text[begin - 1].isLetterOrNumber())
        --begin;
    return text[at] != u'.' || !isAbbreviation(text.mid(begin, at - begin));
}

/// As a reader counts: an address is one word, and so is a number, however it is spaced.
int countWords(QStringView sentence)
{
    int words = 0;
    bool numberBefore = false;
    for (const QStringView word : sentence.tokenize(u' ')) {
        const bool letters = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        const bool digits = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (letters || (digits && !numberBefore))
            ++words;
        numberBefore = digits && !letters;
    }
    return words;
}

/// Hard phrases by their first word; those of most words first.
using Phrases = QHash<QString, QList<std::pair<QStringList, QString>>>;

Phrases readPhrases(Language language)
{
    Phrases phrases;
    QFile file(u":/plainwords/%1.txt"_s.arg(languageKeys.key(language)));
    if (!file.open(QIODevice::ReadOnly))
        return phrases;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList sides = line.split(u'|');
        if (line.startsWith(u'#') || sides.size() != 2)
            continue;
        const QStringList forms = sides[0].split(u',');
        for (const QString &form : forms) {
            const QStringList words = form.simplified().toLower().split(u' ');
            phrases[words.first()].append({words, sides[1].trimmed()});
        }
    }
    for (auto &sameFirst : phrases) {
        std::stable_sort(sameFirst.begin(), sameFirst.end(), [](const auto &one, const auto &other) {
            return one.first.size() > other.first.size();
        });
    }
    return phrases;
}

const Phrases &phrasesOf(Language language)
{
    static const Phrases dutch = readPhrases(Language::Dutch);
    static const Phrases english = readPhrases(Language::English);
    return language == Language::Dutch ? dutch : english;
}

} // namespace

QList<TextPlace> wordsIn(const QString &text)
{
    QList<TextPlace> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        while (at < text.size() && isWordCharacter(text, at))
            ++at;
        if (at > begin)
            words.append({begin, at - begin});
        else
            ++at;
    }
    return words;
}

QList<TextPlace> spelledWords(const QString &text)
{
    // A dot, @ or slash between letters makes an address: what touches it is no word of the language.
    const auto joins = [&](qsizetype at, qsizetype beyond) {
        return at >= 0 && at < text.size() && u"@./:_"_s.contains(text[at]) && beyond >= 0 &&
               beyond < text.size() && text[beyond].isLetterOrNumber();
    };
    QList<TextPlace> words = wordsIn(text);
    words.removeIf([&](const TextPlace &word) {
        const qsizetype end = word.offset + word.length;
        return joins(word.offset - 1, word.offset - 2) || joins(end, end + 1);
    });
    return words;
}

QList<LongSentence> longSentences(const QString &paragraph)
{
    QList<LongSentence> found;
    const QList<TextPlace> words = wordsIn(paragraph);
    qsizetype first = 0;
    qsizetype at = 0;
    for (qsizetype word = 0; word < words.size(); ++word) {
        const qsizetype wordEnd = words[word].offset + words[word].length;
        const qsizetype nextWord = word + 1 < words.size() ? words[word + 1].offset : paragraph.size();
        for (at = wordEnd; at < nextWord && !endsSentence(paragraph, at);)
            ++at;
        if (at == nextWord && nextWord < paragraph.size())
            continue;
        const qsizetype begin = words[first].offset;
        const qsizetype end = std::min(at + 1, paragraph.size());
        const int count = countWords(QStringView(paragraph).sliced(begin, end - begin));
        if (count > mostWordsInSentence)
            found.append({{begin, end - begin}, count});
        first = word + 1;
    }
    return found;
}

QList<HardWord> hardWords(const QString &paragraph, Language language)
{
    QList<HardWord> found;
    const QString text = paragraph.toLower();
    if (text.size() != paragraph.size())
        return found; // a letter that is two in lower case: the places would be others
    const QList<TextPlace> words = wordsIn(text);
    const auto wordAt = [&](qsizetype word) { return text.mid(words[word].offset, words[word].length); };
    const Phrases &phrases = phrasesOf(language);
    for (qsizetype word = 0; word < words.size(); ++word) {
        const auto sameFirst = phrases.constFind(wordAt(word));
        if (sameFirst == phrases.constEnd())
            continue;
        for (const auto &[phrase, plainer] : *sameFirst) {
            const qsizetype last = word + phrase.size() - 1;
            qsizetype same = 0;
            while (last < words.size() && same < phrase.size() && wordAt(word + same) == phrase[same])
                ++same;
            if (same < phrase.size())
                continue;
            const qsizetype begin = words[word].offset;
            found.append({{begin, words[last].offset + words[last].length - begin}, plainer});
            word = last;
            break;
        }
    }
    return found;
}

} // namespace gehoor
