// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/nameparts.h>
#include <core/leaks/ordinarywords.h>

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// More words are no name but a story.
constexpr qsizetype mostNameWords = 12;

bool isInitial(const Word &word)
{
    return word.key.size() == 1 || (word.key == u"y"_s && word.end - word.begin == 2);
}

/// "Dijk, Yara van" as "Yara van Dijk"; anything else stays.
QString inOrder(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    return comma < 0 ? name : name.mid(comma + 1) + u' ' + name.left(comma);
}

/// Without forms of address: "de heer R. Mulder" as "R. Mulder".
QList<Word> withoutTitles(const QList<Word> &words)
{
    QList<Word> rest;
    for (const Word &word : words) {
        if (titleOf(word.key) == Title::None)
            rest.append(word);
        else if (word.key == u"heer"_s && !rest.isEmpty() && rest.constLast().key == u"de"_s)
            rest.removeLast();
    }
    return rest;
}

QList<Word> nameWords(const QString &name)
{
    QList<Word> words = withoutTitles(wordsOf(inOrder(name)));
    words.erase(std::remove_if(words.begin(), words.end(), [](const Word &word) { return word.number; }),
                words.end());
    const bool capitals = std::any_of(words.cbegin(), words.cend(), [](const Word &w) { return w.capital; });
    if (capitals) {
        words.erase(std::remove_if(words.begin(), words.end(),
                                   [](const Word &word) {
                                       return !word.capital && !isNamePrefix(word.key) &&
                                              isOrdinary(word.key);
                                   }),
                    words.end());
    }
    return words.mid(0, mostNameWords);
}

/// "Ben" in front is a first name, "ben" inside is not; a capital letter by itself is an initial.
bool isPrefixAt(const QList<Word> &words, qsizetype i)
{
    static const QSet<QString> alsoFirstNames{u"ben"_s, u"abu"_s, u"al"_s, u"el"_s,
                                              u"da"_s,  u"di"_s,  u"la"_s};
    const Word &word = words[i];
    const bool mayBeFirst = i == 0 && alsoFirstNames.contains(word.key);
    return i + 1 < words.size() && isNamePrefix(word.key) &&
           !(word.capital && (word.key.size() == 1 || mayBeFirst));
}

/// Where the surname begins: at the first tussenvoegsel, or without one at the last word with what hangs on
/// it by a hyphen.
qsizetype surnameAt(const QList<Word> &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isPrefixAt(words, i))
            return i;
    }
    qsizetype surname = std::max<qsizetype>(words.size() - 1, 0);
    while (surname > 1 && words[surname].gap == Gap::Hyphen)
        --surname;
    return surname;
}

NameParts takenApart(const QList<Word> &words)
{
    NameParts name;
    const qsizetype surname = surnameAt(words);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        if (i >= surname)
            (isPrefixAt(words, i) ? name.prefixes : name.surnames).append(word.key);
        else if (name.initials += word.key.at(0); !isInitial(word))
            name.firsts.append(word.key);
    }
    return name;
}

} // namespace

bool isNamePrefix(const QString &key)
{
    static const QSet<QString> known{
        u"van"_s,   u"de"_s,     u"den"_s,    u"der"_s,   u"het"_s, u"t"_s,    u"s"_s,   u"te"_s,
        u"ter"_s,   u"ten"_s,    u"op"_s,     u"in"_s,    u"aan"_s, u"by"_s,   u"la"_s,  u"le"_s,
        u"du"_s,    u"di"_s,     u"da"_s,     u"dos"_s,   u"von"_s, u"zu"_s,   u"zum"_s, u"el"_s,
        u"al"_s,    u"ben"_s,    u"bin"_s,    u"ibn"_s,   u"abu"_s, u"v"_s,    u"d"_s,   u"vd"_s,
        u"vande"_s, u"vander"_s, u"vanden"_s, u"onder"_s, u"uit"_s, u"over"_s, u"vh"_s};
    return known.contains(key);
}

bool isShortenedPrefix(const QString &key)
{
    return key == u"v"_s || key == u"d"_s || key == u"vd"_s || key == u"vh"_s || key == u"t"_s;
}

Title titleOf(const QString &key)
{
    static const QHash<QString, Title> known{
        {u"heer"_s, Title::Mr},        {u"dhr"_s, Title::Mr},        {u"meneer"_s, Title::Mr},
        {u"mynheer"_s, Title::Mr},     {u"mr"_s, Title::Mr},         {u"mister"_s, Title::Mr},
        {u"sir"_s, Title::Mr},         {u"mevrouw"_s, Title::Ms},    {u"mw"_s, Title::Ms},
        {u"mevr"_s, Title::Ms},        {u"mrs"_s, Title::Ms},        {u"ms"_s, Title::Ms},
        {u"miss"_s, Title::Ms},        {u"madam"_s, Title::Ms},      {u"juffrouw"_s, Title::Ms},
        {u"moeder"_s, Title::Other},   {u"dochter"_s, Title::Other}, {u"zus"_s, Title::Other},
        {u"tante"_s, Title::Other},    {u"oma"_s, Title::Other},     {u"mother"_s, Title::Other},
        {u"daughter"_s, Title::Other}, {u"sister"_s, Title::Other},  {u"vader"_s, Title::Other},
        {u"zoon"_s, Title::Other},     {u"broer"_s, Title::Other},   {u"oom"_s, Title::Other},
        {u"opa"_s, Title::Other},      {u"father"_s, Title::Other},  {u"son"_s, Title::Other},
        {u"brother"_s, Title::Other},  {u"dr"_s, Title::Any},        {u"drs"_s, Title::Any},
        {u"familie"_s, Title::Other},  {u"fam"_s, Title::Other},     {u"gezin"_s, Title::Other},
        {u"partner"_s, Title::Other},  {u"collega"_s, Title::Other}, {u"colleague"_s, Title::Other},
        {u"family"_s, Title::Other}};
    return known.value(key, Title::None);
}

QList<NameParts> namesIn(const QString &text)
{
    const auto breaks = [](QChar c) { return c == u'\r' || c == u'\n' || c == u';'; };
    QList<NameParts> names;
    for (auto begin = text.cbegin(); begin != text.cend();) {
        const auto end = std::find_if(begin, text.cend(), breaks);
        const NameParts name = takenApart(nameWords(QString(begin, end - begin)));
        if (!name.isEmpty())
            names.append(name);
        begin = std::find_if_not(end, text.cend(), breaks);
    }
    return names;
}

} // namespace gehoor
