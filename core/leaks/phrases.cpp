// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/phrases.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype longestGap = 3;
constexpr qsizetype mostPhraseWords = 100;

QStringList keysOf(const QString &text)
{
    QStringList keys;
    for (const Word &word : wordsOf(text.left(mostPhraseWords * 20)).mid(0, mostPhraseWords))
        keys.append(word.key);
    return keys;
}

} // namespace

std::optional<std::pair<QString, QString>> wordListIn(const QString &line)
{
    const qsizetype sign = line.indexOf(u'=');
    const QString name = line.left(sign).trimmed();
    const QString words = line.mid(sign + 1).trimmed();
    if (sign < 0 || !name.startsWith(u'@') || keysOf(name).size() != 1 || words.contains(u' '))
        return std::nullopt;
    return std::pair(name, words);
}

QString writtenOut(const QString &phrase, const WordLists &lists)
{
    QStringList parts = phrase.split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        QStringList alternatives = part.split(u'/');
        for (QString &alternative : alternatives)
            alternative = lists.value(alternative, alternative);
        part = alternatives.join(u'/');
    }
    return parts.join(u' ');
}

PhraseList phrasesFrom(const QString &text)
{
    PhraseList list;
    WordLists lists;
    QStringList *section = &list.warning;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line == u"[words]"_s)
            section = nullptr;
        else if (line == u"[blocks]"_s)
            section = &list.blocking;
        else if (line == u"[warns]"_s)
            section = &list.warning;
        else if (line == u"[harmless]"_s)
            section = &list.harmless;
        else if (section != nullptr)
            section->append(writtenOut(line, lists));
        else if (const auto words = wordListIn(line))
            lists.insert(words->first, words->second);
    }
    return list;
}

QString shippedPhrases(Language language)
{
    QFile file(u":/leaks/phrases.%1.txt"_s.arg(languageKeys.key(language)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? tidied(QString::fromUtf8(file.readAll())) : QString();
}

PhraseList phrasesIn(const OwnTexts &own)
{
    PhraseList all;
    for (const auto &[language, key] : languageKeys.entries()) {
        const auto text = own.constFind({TextKind::Phrases, phrasesKey, language});
        const PhraseList list = phrasesFrom(text == own.cend() ? shippedPhrases(language) : *text);
        all.blocking += list.blocking;
        all.warning += list.warning;
        all.harmless += list.harmless;
    }
    return all;
}

PhraseList ourPhrases()
{
    static const PhraseList ours = phrasesIn({});
    return ours;
}

int PhraseMatcher::elementOf(const QString &part)
{
    if (const auto known = m_byPart.constFind(part); known != m_byPart.cend())
        return *known;
    Element element;
    if (part != u"..."_s) {
        for (const QString &alternative : part.split(u'/')) {
            if (!m_keys.contains(alternative))
                m_keys.insert(alternative, keysOf(alternative));
            if (const QStringList keys = m_keys.value(alternative); !keys.isEmpty())
                element[keys.constFirst()].append(keys);
        }
        if (element.isEmpty())
            return -1;
    }
    m_elements.append(element);
    const int place = int(m_elements.size()) - 1;
    m_byPart.insert(part, place);
    return place;
}

void PhraseMatcher::addPattern(int phrase, const QString &pattern)
{
    QList<int> elements;
    for (const QString &part : pattern.split(u' ', Qt::SkipEmptyParts)) {
        if (const int element = elementOf(part); element >= 0)
            elements.append(element);
    }
    add({phrase, elements});
}

void PhraseMatcher::addText(int phrase, const QString &text)
{
    if (text.isEmpty())
        return;
    const QStringList keys = keysOf(text);
    if (keys.isEmpty())
        return;
    m_elements.append(Element{{keys.constFirst(), {keys}}});
    add({phrase, {int(m_elements.size()) - 1}});
}

void PhraseMatcher::add(Phrase phrase)
{
    while (!phrase.elements.isEmpty() && m_elements[phrase.elements.constFirst()].isEmpty())
        phrase.elements.removeFirst();
    if (phrase.elements.isEmpty())
        return;
    const int place = int(m_phrases.size());
    const Element &first = m_elements[phrase.elements.constFirst()];
    for (auto key = first.keyBegin(); key != first.keyEnd(); ++key)
        m_byFirst[*key].append(place);
    m_phrases.append(std::move(phrase));
}

std::optional<qsizetype> PhraseMatcher::endOf(const QList<int> &elements, qsizetype element,
                                              const QList<Word> &words, qsizetype begin) const
{
    if (element == elements.size())
        return begin;
    const Element &wanted = m_elements[elements[element]];
    if (wanted.isEmpty()) {
        for (qsizetype skipped = 0; skipped <= longestGap; ++skipped) {
            if (const auto end = endOf(elements, element + 1, words, begin + skipped))
                return end;
            if (begin + skipped >= words.size() || words[begin + skipped].opensSentence)
                return std::nullopt;
        }
        return std::nullopt;
    }
    // A phrase of several elements stands in one sentence; a text is looked for as it stands.
    if (begin >= words.size() || (element > 0 && words[begin].opensSentence))
        return std::nullopt;
    const auto runs = wanted.constFind(words[begin].key);
    if (runs == wanted.cend())
        return std::nullopt;
    for (const QStringList &keys : *runs) {
        const bool fits = begin + keys.size() <= words.size() &&
                          std::equal(keys.cbegin(), keys.cend(), words.cbegin() + begin,
                                     [](const QString &key, const Word &word) { return key == word.key; });
        if (!fits)
            continue;
        if (const auto end = endOf(elements, element + 1, words, begin + keys.size()))
            return end;
    }
    return std::nullopt;
}

QList<PhraseHit> PhraseMatcher::find(const QList<Word> &words) const
{
    QList<PhraseHit> hits;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto places = m_byFirst.constFind(words[i].key);
        if (places == m_byFirst.cend())
            continue;
        for (const int place : *places) {
            const Phrase &phrase = m_phrases[place];
            if (const auto end = endOf(phrase.elements, 0, words, i))
                hits.append(PhraseHit{phrase.number, {i, *end}});
        }
    }
    return hits;
}

} // namespace gehoor
