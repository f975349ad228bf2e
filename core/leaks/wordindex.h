// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace gehoor {

/// How a word of a text resembles a word that is looked for, closest first.
enum class Likeness {
    Exact,
    Ending,   ///< with a genitive or diminutive ending: Noors, Noortje, Annaatjes
    Doubling, ///< a letter doubled or undoubled: Jansen, Janssen
    OneEdit   ///< one letter left out, added, changed or changed places
};

struct WordHit
{
    int entry;
    Likeness likeness;
};

constexpr qsizetype shortestForEdit = 5; ///< letters of a word of which near misses are looked for
constexpr qsizetype longestWord = 60;    ///< longer ones are no names

/// Finds words that resemble a given one in time that does not grow with their number: near misses by the
/// hashes of what is left of either word when a letter is taken out.
class WordIndex
{
public:
    /// Adds a folded word under the caller's number for it. Ignored when empty or longer than longestWord.
    void add(const QString &key, int entry);
    /// To be called once after the last add().
    void finish();
    /// Whether a word that begins so may be known as it is or with another ending; quick, and false only
    /// where none is.
    bool mayKnow(QChar first) const;
    /// What resembles a folded word, each entry once, by its closest likeness.
    QList<WordHit> find(const QString &key, bool nearMisses) const;

private:
    struct Entry
    {
        QString key;
        int number;
        quint64 letters; ///< which are in it, as bits
    };
    void findNear(const QString &key, QList<WordHit> &hits) const;

    std::vector<Entry> m_entries;
    quint64 m_firsts = 0;               ///< with which letters they begin, as bits
    QHash<QString, QList<int>> m_byKey; ///< places in m_entries
    QHash<QString, QList<int>> m_byPlain;
    std::vector<std::pair<size_t, int>> m_shortened; ///< sorted by hash
};

/// Whether two words differ by at most one letter left out, added, changed or changed places.
bool withinOneEdit(const QString &a, const QString &b);

} // namespace gehoor
