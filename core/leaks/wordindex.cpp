// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/wordindex.h>
#include <core/leaks/words.h>

#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The word as it is, and with each of its letters taken out.
void forEachShortened(const QString &word, const std::function<void(size_t)> &use)
{
    use(qHash(QStringView(word)));
    QString buffer = word.mid(1);
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i > 0)
            buffer[i - 1] = word[i - 1];
        use(qHash(QStringView(buffer)));
    }
}

/// What a word would be without a genitive or diminutive ending.
QStringList stems(const QString &key)
{
    static constexpr std::array endings{"s"_L1,     "tje"_L1, "tjes"_L1, "je"_L1, "jes"_L1, "etje"_L1,
                                        "etjes"_L1, "pje"_L1, "pjes"_L1, "ke"_L1, "kes"_L1};
    QStringList found;
    for (const auto ending : endings) {
        if (key.endsWith(ending) && key.size() >= ending.size() + 3)
            found.append(key.chopped(ending.size()));
    }
    if (key.endsWith(u"kje"_s) && key.size() >= 6)
        found.append(key.chopped(3) + u'g'); // Koninkje
    return found;
}

/// The forms in which words are held against each other: as they are, without doubled letters, and with "ij"
/// for "y" again, so that a slip inside "ij" is one slip.
QStringList formsOf(const QString &key)
{
    QStringList forms{key, undoubled(key)};
    if (key.contains(u'y'))
        forms.append(QString(key).replace(u'y', u"ij"_s));
    return forms;
}

/// Letters as a person counts them: "y" may have been "ij".
qsizetype lettersOf(const QString &key)
{
    return key.size() + key.count(u'y');
}

bool isNear(const QStringList &a, const QStringList &b)
{
    return withinOneEdit(a[0], b[0]) || withinOneEdit(a[1], b[1]) ||
           withinOneEdit(a.value(2, a[0]), b.value(2, b[0]));
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
    const int place = int(m_entries.size());
    m_entries.push_back({key, entry});
    m_byKey[key].append(place);
    m_byPlain[undoubled(key)].append(place);
    if (lettersOf(key) < shortestForEdit)
        return;
    for (const QString &form : formsOf(key))
        forEachShortened(form, [&](size_t hash) { m_shortened.emplace_back(hash, place); });
}

void WordIndex::finish()
{
    std::sort(m_shortened.begin(), m_shortened.end());
}

QList<WordHit> WordIndex::find(const QString &key, bool nearMisses) const
{
    QList<WordHit> hits;
    if (key.isEmpty() || key.size() > longestWord)
        return hits;
    const QString plain = undoubled(key);
    for (const int place : m_byKey.value(key))
        keepClosest(hits, {m_entries[place].number, Likeness::Exact});
    for (const QString &stem : stems(key)) {
        for (const int place : m_byPlain.value(undoubled(stem)))
            keepClosest(hits, {m_entries[place].number, Likeness::Ending});
    }
    for (const int place : m_byPlain.value(plain))
        keepClosest(hits, {m_entries[place].number, Likeness::Doubling});
    if (nearMisses && lettersOf(key) >= shortestForEdit - 1) {
        findNear(key, hits);
        if (key.endsWith(u's'))
            findNear(key.chopped(1), hits);
    }
    return hits;
}

void WordIndex::findNear(const QString &key, QList<WordHit> &hits) const
{
    const QStringList forms = formsOf(key);
    const auto look = [&](size_t hash) {
        const auto [first, last] =
            std::equal_range(m_shortened.begin(), m_shortened.end(), std::pair<size_t, int>(hash, 0),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
        for (auto candidate = first; candidate != last; ++candidate) {
            const Entry &entry = m_entries[candidate->second];
            if (isNear(formsOf(entry.key), forms))
                keepClosest(hits, {entry.number, Likeness::OneEdit});
        }
    };
    for (const QString &form : forms)
        forEachShortened(form, look);
}

bool withinOneEdit(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype i = 0;
    while (i < shorter.size() && shorter[i] == longer[i])
        ++i;
    const auto rest = [&](qsizetype inShorter, qsizetype inLonger) {
        return QStringView(shorter).mid(inShorter) == QStringView(longer).mid(inLonger);
    };
    if (longer.size() > shorter.size())
        return rest(i, i + 1);
    if (i == longer.size() || rest(i + 1, i + 1))
        return true;
    return i + 1 < longer.size() && shorter[i] == longer[i + 1] && shorter[i + 1] == longer[i] &&
           rest(i + 2, i + 2);
}

} // namespace gehoor
