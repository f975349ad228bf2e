// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/wordindex.h>
#include <core/leaks/words.h>

#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// So few words are held against each one faster than found by their hashes.
constexpr std::size_t fewWords = 16;

using Letters = QVarLengthArray<QChar, 2 * longestWord>;

QStringView view(const Letters &letters)
{
    return {letters.constData(), letters.size()};
}

/// The word as it is, and with each of its letters taken out.
template <class Use>
void forEachShortened(QStringView word, Use use)
{
    use(qHash(word));
    Letters buffer;
    buffer.append(word.constData() + 1, word.size() - 1);
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i > 0)
            buffer[i - 1] = word[i - 1];
        use(qHash(view(buffer)));
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
using Forms = std::array<Letters, 3>;

Forms formsOf(QStringView key)
{
    Forms forms;
    auto &[same, undoubled, spelledOut] = forms;
    for (const QChar c : key) {
        same.append(c);
        if (undoubled.isEmpty() || undoubled.back() != c)
            undoubled.append(c);
        if (c == u'y')
            spelledOut.append(u'i');
        spelledOut.append(c == u'y' ? u'j' : c);
    }
    return forms;
}

/// Without the last when it is as the first.
std::span<const Letters> differentForms(const Forms &forms)
{
    return {forms.data(), forms.back().size() == forms.front().size() ? forms.size() - 1 : forms.size()};
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

bool isNear(const Forms &a, const Forms &b)
{
    return isWithinOneEdit(view(a[0]), view(b[0])) || isWithinOneEdit(view(a[1]), view(b[1])) ||
           isWithinOneEdit(view(a[2]), view(b[2]));
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
}

void WordIndex::finish()
{
    if (m_entries.size() <= fewWords)
        return;
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const QString &key = m_entries[place].key;
        if (lettersOf(key) < shortestForEdit)
            continue;
        const Forms forms = formsOf(key);
        for (const Letters &form : differentForms(forms))
            forEachShortened(view(form), [&](size_t hash) { m_shortened.emplace_back(hash, int(place)); });
    }
    std::sort(m_shortened.begin(), m_shortened.end());
}

QList<WordHit> WordIndex::find(const QString &key, bool nearMisses) const
{
    QList<WordHit> hits;
    if (key.isEmpty() || key.size() > longestWord)
        return hits;
    const auto keep = [&](const QHash<QString, QList<int>> &places, const QString &word, Likeness likeness) {
        const auto known = places.constFind(word);
        if (known == places.cend())
            return;
        for (const int place : *known)
            keepClosest(hits, {m_entries[place].number, likeness});
    };
    keep(m_byKey, key, Likeness::Exact);
    for (const QString &stem : stems(key))
        keep(m_byPlain, undoubled(stem), Likeness::Ending);
    keep(m_byPlain, undoubled(key), Likeness::Doubling);
    if (nearMisses && lettersOf(key) >= shortestForEdit - 1) {
        findNear(key, hits);
        if (key.endsWith(u's'))
            findNear(key.chopped(1), hits);
    }
    return hits;
}

void WordIndex::findNear(const QString &key, QList<WordHit> &hits) const
{
    const Forms forms = formsOf(key);
    const auto weigh = [&](const Entry &entry) {
        if (isNear(formsOf(entry.key), forms))
            keepClosest(hits, {entry.number, Likeness::OneEdit});
    };
    if (m_shortened.empty()) {
        for (const Entry &entry : m_entries) {
            if (lettersOf(entry.key) >= shortestForEdit)
                weigh(entry);
        }
        return;
    }
    const auto look = [&](size_t hash) {
        const auto [first, last] =
            std::equal_range(m_shortened.begin(), m_shortened.end(), std::pair<size_t, int>(hash, 0),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
        for (auto candidate = first; candidate != last; ++candidate)
            weigh(m_entries[candidate->second]);
    };
    for (const Letters &form : differentForms(forms))
        forEachShortened(view(form), look);
}

bool withinOneEdit(const QString &a, const QString &b)
{
    return isWithinOneEdit(a, b);
}

} // namespace gehoor
