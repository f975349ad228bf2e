// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/addressmatcher.h>
#include <core/leaks/wordindex.h>

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype postcodeLength = 6;
/// A street's last word of so many letters is known without the words before it.
constexpr qsizetype tellingStreet = 6;
constexpr qsizetype mostStreetWords = 6;

/// "Lindestr" as "lindestraat".
QString longStreet(const QString &key)
{
    return key.endsWith(u"str"_s) ? key + u"aat"_s : key;
}

QString streetName(const QStringList &words)
{
    return longStreet(words.join(QString()));
}

/// What may stand between a street and its number.
bool isNumberWord(const QString &key)
{
    static const QSet<QString> known{u"nr"_s, u"nummer"_s, u"huisnummer"_s, u"no"_s, u"number"_s, u"op"_s};
    return known.contains(key);
}

/// Where a Dutch postcode that begins at a word ends, or nothing.
std::optional<qsizetype> postcodeEnd(const QList<Word> &words, qsizetype begin)
{
    if (!words[begin].number || words[begin].key.startsWith(u'0'))
        return std::nullopt;
    qsizetype length = 0;
    for (qsizetype i = begin; i < words.size() && i < begin + postcodeLength; ++i) {
        const Word &word = words[i];
        const qsizetype after = length + (word.end - word.begin);
        const bool apart =
            i > begin && (word.gap & ~(Gaps(Gap::Space) | Gap::Line | Gap::Hyphen | Gap::Dot)) != Gaps();
        if (apart || word.number != (length < 4) || (word.number && after > 4) || after > postcodeLength)
            return std::nullopt;
        if (after == postcodeLength)
            return i + 1;
        length = after;
    }
    return std::nullopt;
}

bool sameStreet(const QString &known, const QString &seen)
{
    return known == seen || undoubled(known) == undoubled(seen) ||
           (known.size() >= shortestForEdit && withinOneEdit(known, seen));
}

} // namespace

AddressParts addressParts(const QString &text)
{
    const QList<Word> words = wordsOf(text.left(2000));
    AddressParts address;
    qsizetype i = 0;
    const auto takeWords = [&](QStringList &into) {
        while (i < words.size() && !words[i].number)
            into.append(words[i++].key);
    };
    takeWords(address.street);
    if (i == 0 && i < words.size() && !postcodeEnd(words, 0)) { // "2e Oosterparkstraat 12"
        address.street.append(words[i++].key);
        takeWords(address.street);
    }
    if (i == words.size()) {
        address.place = std::exchange(address.street, {});
        return address;
    }
    if (!postcodeEnd(words, i))
        address.number = words[i++].key;
    while (i < words.size() && !postcodeEnd(words, i))
        ++i;
    if (i == words.size()) { // "Lindelaan 12, Zilverdam": behind the number and its addition
        i = words.size();
        while (i > 0 && !words[i - 1].number &&
               !words[i - 1].gap.testAnyFlags(Gaps(Gap::Line) | Gap::Comma | Gap::Other) &&
               words[i - 1].gap != Gaps())
            --i;
        if (i > 0 && !words[i - 1].number && words[i - 1].gap != Gaps())
            --i;
    } else {
        const qsizetype end = *postcodeEnd(words, i);
        address.postcode = glued(words, i, end);
        i = end;
    }
    takeWords(address.place);
    return address;
}

void AddressMatcher::add(int source, const AddressParts &address)
{
    if (!address.postcode.isEmpty())
        m_postcodes[address.postcode].append(source);
    if (address.street.isEmpty() || address.number.isEmpty())
        return;
    const QString name = streetName(address.street);
    const QString last = longStreet(address.street.last());
    m_streets[address.number].append({source, name, last.size() >= tellingStreet ? last : name,
                                      std::min<qsizetype>(address.street.size(), mostStreetWords)});
}

void AddressMatcher::findPostcode(const QList<Word> &words, qsizetype begin, QList<Match> &found) const
{
    const auto end = postcodeEnd(words, begin);
    if (!end)
        return;
    for (const int source : m_postcodes.value(glued(words, begin, *end)))
        found.append({source, begin, *end, Severity::Protected, true});
}

void AddressMatcher::findStreet(const QList<Word> &words, qsizetype number, QList<Match> &found) const
{
    const auto streets = m_streets.constFind(words[number].key);
    if (streets == m_streets.cend())
        return;
    qsizetype before = number; // the street ends here
    while (before > 0 && number - before < 2 && isNumberWord(words[before - 1].key))
        --before;
    for (const Street &street : *streets) {
        const auto matches = [&](qsizetype begin, qsizetype end) {
            const QString seen = longStreet(glued(words, begin, end));
            return sameStreet(street.name, seen) || sameStreet(street.last, seen);
        };
        for (qsizetype count = 1; count <= street.words + 2; ++count) { // two more for what a line end tore
            if (before - count >= 0 && matches(before - count, before))
                found.append({street.source, before - count, number + 1, Severity::Protected, true});
            if (number + 1 + count <= words.size() && matches(number + 1, number + 1 + count))
                found.append({street.source, number, number + 1 + count, Severity::Protected, true});
        }
    }
}

QList<Match> AddressMatcher::find(const QList<Word> &words) const
{
    QList<Match> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].number)
            continue;
        findPostcode(words, i, found);
        findStreet(words, i, found);
    }
    return found;
}

} // namespace gehoor
