// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/wordindex.h>
#include <core/leaks/words.h>

#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// So few words are held against each one faster than found by their hashes.
constexpr std::size_t fewWords = 16;

using Letters = QVarLengthArray<QChar, 2 * longestWord>;

/// What a word would be without a genitive or diminutive ending.
QStringList stems(const QString &key)
{
    static constexpr std::array endings{"s"_L1,     "tje"_L1, "tjes"_L1, "je"_L1, "jes"_L1, "etje"_L1,
                                        "etjes"_L1, "pje"_L1, "pjes"_L1, "ke"_L1, "kes"_L1};
    QStringList found;
    if (!key.endsWith(u's') && !key.endsWith(u'e'))
        return found;
    for (const auto ending : endings) {
        if (key.endsWith(ending) && key.size() >= ending.size() + 3)
            found.append(key.chopped(ending.size()));
    }
    if (key.endsWith(u"kje"_s) && key.size() >= 6)
        found.append(key.chopped(3) + u'g'); // Koninkje
    return found;
}

/// Letters as a person counts them: "y" may have been "ij".
qsizetype lettersOf(const QString &key)
{
    return key.size() + key.count(u'y');
}

bool isWithinOneEdit(QStringView a, QStringView b)
{
    const QStringView shorter = a.size() <= b.size() ? a : b;
    const QStringView longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype i = 0;
    while (i < shorter.size() && shorter[i] == longer[i])
        ++i;
    const auto rest = [&](qsizetype inShorter, qsizetype inLonger) {
        return shorter.sliced(inShorter) == longer.sliced(inLonger);
    };
    if (longer.size() > shorter.size())
        return rest(i, i + 1);
    if (i == longer.size() || rest(i + 1, i + 1))
        return true;
    return i + 1 < longer.size() && shorter[i] == longer[i + 1] && shorter[i + 1] == longer[i] &&
           rest(i + 2, i + 2);
}

/// The forms in which words are held against each other: as they are, without doubled letters, and with "ij"
/// for "y" again, so that a slip inside "ij" is one slip.
struct Forms
{
    QString key;
    QString plain;
    QString spelledOut;
};

Forms formsOf(const QString &key)
{
    return {key, undoubled(key), key.contains(u'y') ? QString(key).replace(u'y', u"ij"_s) : key};
}

bool isNear(const Forms &a, const Forms &b)
{
    return isWithinOneEdit(a.key, b.key) || isWithinOneEdit(a.plain, b.plain) ||
           isWithinOneEdit(a.spelledOut, b.spelledOut);
}

/// A slip adds one letter and takes away another at most, of which one may be "y", which is two.
constexpr uint mostOtherLetters = 3;

quint64 bitOf(QChar letter)
{
    return quint64(1) << (letter.unicode() % 64);
}

/// "IJ" that was torn is one letter again when its halves come together.
quint64 bitOfFirst(QChar letter)
{
    return bitOf(letter == u'y' ? QChar(u'i') : letter);
}

/// Which letters are in a word, as bits, in whichever of its forms.
quint64 lettersIn(const QString &key)
{
    quint64 letters = 0;
    for (const QChar c : key)
        letters |= c == u'y' ? bitOf(u'i') | bitOf(u'j') : bitOf(c);
    return letters;
}

/// The hashes of a word in each of its forms, as it is and with each of its letters taken out.
template <class Use>
void forEachShortened(const Forms &forms, Use use)
{
    const auto shorten = [&](QStringView word) {
        use(qHash(word));
        Letters buffer;
        buffer.append(word.constData() + 1, word.size() - 1);
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (i > 0)
                buffer[i - 1] = word[i - 1];
            use(qHash(QStringView(buffer.constData(), buffer.size())));
        }
    };
    shorten(forms.key);
    shorten(forms.plain);
    if (forms.spelledOut.size() != forms.key.size())
        shorten(forms.spelledOut);
}

void keepClosest(QList<WordHit> &hits, WordHit hit)
{
    const auto known = std::find_if(hits.begin(), hits.end(),
                                    [&](const WordHit &other) { return other.entry == hit.entry; });
    if (known == hits.end())
        hits.append(hit);
    else
        known->likeness = std::min(known->likeness, hit.likeness);
}

} // namespace

void WordIndex::add(const QString &key, int entry)
{
    if (key.isEmpty() || key.size() > longestWord)
        return;
    m_entries.push_back({key, entry, lettersIn(key)});
    m_firsts |= bitOfFirst(key.front());
}

bool WordIndex::mayKnow(QChar first) const
{
    return (m_firsts & bitOfFirst(first)) != 0;
}

void WordIndex::finish()
{
    if (m_entries.size() <= fewWords)
        return;
    int place = 0;
    for (const Entry &entry : m_entries) {
        m_byKey[entry.key].append(place);
        m_byPlain[undoubled(entry.key)].append(place);
        if (lettersOf(entry.key) >= shortestForEdit)
            forEachShortened(formsOf(entry.key), [&](size_t hash) { m_shortened.emplace_back(hash, place); });
        ++place;
    }
    std::sort(m_shortened.begin(), m_shortened.end());
}

QList<WordHit> WordIndex::find(const QString &key, bool nearMisses) const
{
    QList<WordHit> hits;
    if (key.isEmpty() || key.size() > longestWord)
        return hits;
    const bool few = m_byKey.isEmpty();
    const auto keep = [&](const QHash<QString, QList<int>> &places, bool plain, const QString &word,
                          Likeness likeness) {
        if (few) {
            for (const Entry &entry : m_entries) {
                if (entry.key.front() == key.front() && (plain ? undoubled(entry.key) : entry.key) == word)
                    keepClosest(hits, {entry.number, likeness});
            }
            return;
        }
        const auto known = places.constFind(word);
        if (known == places.cend())
            return;
        for (const int place : *known)
            keepClosest(hits, {m_entries[place].number, likeness});
    };
    if (mayKnow(key.front())) {
        keep(m_byKey, false, key, Likeness::Exact);
        for (const QString &stem : stems(key))
            keep(m_byPlain, true, undoubled(stem), Likeness::Ending);
        keep(m_byPlain, true, undoubled(key), Likeness::Doubling);
    }
    if (nearMisses && lettersOf(key) >= shortestForEdit - 1) {
        findNear(key, hits);
        if (key.endsWith(u's'))
            findNear(key.chopped(1), hits);
    }
    return hits;
}

void WordIndex::findNear(const QString &key, QList<WordHit> &hits) const
{
    const quint64 letters = lettersIn(key);
    const auto mayBeNear = [&](const Entry &entry) {
        return qPopulationCount(entry.letters ^ letters) <= mostOtherLetters;
    };
    const auto weigh = [&](const Entry &entry, const Forms &forms) {
        if (mayBeNear(entry) && isNear(formsOf(entry.key), forms))
            keepClosest(hits, {entry.number, Likeness::OneEdit});
    };
    if (m_byKey.isEmpty()) {
        if (std::none_of(m_entries.cbegin(), m_entries.cend(), mayBeNear))
            return;
        const Forms forms = formsOf(key);
        for (const Entry &entry : m_entries) {
            if (lettersOf(entry.key) >= shortestForEdit)
                weigh(entry, forms);
        }
        return;
    }
    const Forms forms = formsOf(key);
    forEachShortened(forms, [&](size_t hash) {
        const auto [first, last] =
            std::equal_range(m_shortened.begin(), m_shortened.end(), std::pair<size_t, int>(hash, 0),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
        for (auto candidate = first; candidate != last; ++candidate)
            weigh(m_entries[candidate->second], forms);
    });
}

bool withinOneEdit(const QString &a, const QString &b)
{
    return isWithinOneEdit(a, b);
}

} // namespace gehoor
