// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/match.h>
#include <core/leaks/nameparts.h>
#include <core/leaks/wordindex.h>

#include <optional>

namespace gehoor {

/// Finds names in a text by any of their parts, and single words such as a place or a street. How sure a
/// finding is follows from how alike the word is, whether it is an ordinary word too, whether it is written
/// as a name, and what stands beside it: a form of address, a matching initial, a tussenvoegsel, the rest of
/// the name.
class NameMatcher
{
public:
    void addName(int source, const NameParts &name);
    /// A word that is looked for by itself: the whole of what is protected, or a piece of it that weighs at
    /// most `most`.
    void addWord(int source, const QString &key);
    void addPiece(int source, const QString &key, Severity most, bool nearMisses);
    /// To be called once after the last add.
    void finish() { m_index.finish(); }

    QList<Match> find(const QList<Word> &words) const;

private:
    enum class Role { First, Surname, Whole };
    struct Part
    {
        int name; ///< place in m_names
        Role role;
        QString key;
        bool ordinary;
        bool nearMisses;
    };
    struct Name
    {
        int source;
        NameParts parts;
        Severity most = Severity::Protected;
        bool piece = false;
    };
    /// A part of a name seen in words [begin, end).
    struct Sight
    {
        int part;
        qsizetype begin;
        qsizetype end;
        Likeness likeness;
    };
    struct Surroundings
    {
        qsizetype begin; ///< where the name begins, initials and tussenvoegsels with it
        qsizetype end;
        bool title = false;
        bool initial = false;
        bool prefix = false;        ///< its tussenvoegsel stands before it
        bool tellingPrefix = false; ///< one that stands before names only
        bool rest = false;          ///< another part of the name stands beside it
        bool restExact = false;
    };

    void addPart(int name, Role role, const QString &key, bool nearMisses = true);
    QList<Sight> sights(const QList<Word> &words) const;
    void look(const QList<Word> &words, qsizetype begin, qsizetype end, QList<Sight> &found) const;
    void lookSpaced(const QList<Word> &words, qsizetype begin, qsizetype end, QList<Sight> &found) const;
    Surroundings surroundings(const QList<Word> &words, const QList<Sight> &ofName, qsizetype which) const;
    void seeBefore(const QList<Word> &words, const Sight &sight, Surroundings &around) const;
    void seeInitials(const QList<Word> &words, const Sight &sight, Surroundings &around) const;
    void seeRest(const QList<Word> &words, const QList<Sight> &ofName, qsizetype which,
                 Surroundings &around) const;
    std::optional<Severity> weigh(const QList<Word> &words, const Sight &sight,
                                  const Surroundings &around) const;
    std::optional<Severity> weighNearMiss(const Word &word, const Part &part, bool ordinarySeen,
                                          const Surroundings &around) const;
    bool isWhole(const Sight &sight, const Surroundings &around) const;

    QList<Name> m_names;
    QList<Part> m_parts;
    WordIndex m_index;
};

} // namespace gehoor
