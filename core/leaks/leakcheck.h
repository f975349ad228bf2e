// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complainant.h>
#include <core/leaks/addressmatcher.h>
#include <core/leaks/datematcher.h>
#include <core/leaks/leakfinding.h>
#include <core/leaks/namematcher.h>
#include <core/leaks/numbermatcher.h>
#include <core/leaks/owndata.h>
#include <core/leaks/phrases.h>
#include <core/leaks/protectedfact.h>
#include <core/settings/organisation.h>

namespace gehoor {

/// What the organisation never wants in a letter, whatever the case; one entry each.
struct OrganisationLists
{
    QStringList places; ///< addresses and names of houses and offices: Protected
    QStringList staff;  ///< names of employees: Suspicious

    bool operator==(const OrganisationLists &) const = default;
};

/// All that a text is held against.
struct LeakKnowledge
{
    QList<ProtectedFact> facts = {};
    OrganisationLists lists = {};
    PhraseList phrases = ourPhrases();
    Complainant complainant = {}; ///< to whom the letter goes
    Organisation organisation = {};
};

/// A rule: the same for a reader who may not learn who complains, or how they are reached: what of these is
/// not told counts as protected and no more as the complainant's own. Without the name nothing leads to them.
LeakKnowledge withheld(LeakKnowledge known, bool name, bool contact);

/// The most findings of one check; of more, the gravest are given.
constexpr qsizetype mostFindings = 1000;

/// A rule: whether so many findings stop a text that there may be more. Such a text cannot be let pass:
/// nobody knows what else is in it.
constexpr bool isTooMany(qsizetype stopping)
{
    return stopping >= mostFindings;
}

/// Holds a finished text against what is protected. Pure: made once from what is known, then asked for any
/// number of texts. Words are compared after folding (see wordsOf), so that case, accents, ligatures, soft
/// hyphens, zero-width characters and the ends of lines and pages hide nothing; the time it takes grows with
/// the text and the facts, not with their product.
/// What is the complainant's or the organisation's own is no finding, unless it is the whole of a protected
/// fact: a surname they share is not, the full name of another is.
class LeakCheck
{
public:
    explicit LeakCheck(const LeakKnowledge &known);

    /// The findings in a text (form feeds part its pages), in the order of their places; at most
    /// mostFindings.
    QList<LeakFinding> findings(const QString &text) const;

private:
    struct Source
    {
        LeakSource kind;
        QString text;
        std::optional<ProtectedFactId> fact;
        Severity most;
    };
    int addSource(LeakSource kind, const QString &text, Severity most,
                  std::optional<ProtectedFactId> fact = {});
    void addFact(const ProtectedFact &fact);
    void addNames(int source, const QString &text);
    void addAddress(int source, const QString &text);
    void addOther(int source, const QString &text);
    void addPhrases(const PhraseList &phrases);
    QList<Match> matches(const QList<Word> &words) const;
    QList<Match> gravest(const QList<Word> &words) const;
    QList<Match> phraseMatches(const QList<Word> &words) const;

    QList<Source> m_sources;
    NameMatcher m_names;
    AddressMatcher m_addresses;
    NumberMatcher m_numbers;
    DateMatcher m_dates;
    PhraseMatcher m_texts; ///< facts that are looked for as they stand
    PhraseMatcher m_phrases;
    PhraseMatcher m_harmless;
    OwnData m_own;
};

/// Those of them that stop a text.
QList<LeakFinding> stopping(const QList<LeakFinding> &findings);
/// Those that only ask to look again.
QList<LeakFinding> warnings(const QList<LeakFinding> &findings);

/// Whether any of these stops a letter.
bool blocks(const QList<LeakFinding> &findings);

} // namespace gehoor
