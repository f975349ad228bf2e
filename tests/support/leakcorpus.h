// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/leakcheck.h>

#include <QList>
#include <QString>

#include <random>

namespace gehoor {

/// Texts with and without leaks, made for judging the leak check and knowing nothing of how it works: it
/// writes names the way people do and spells them with means of its own. The same on every run with a seed.
/// All persons, addresses and numbers are invented.

/// A name as the corpus knows it, in the pieces that people write.
struct CorpusName
{
    QString first;
    QString prefix; ///< tussenvoegsel, may be empty
    QString surname;
    bool ordinary = false; ///< an ordinary word too

    QString full() const;
    QString family() const; ///< with the tussenvoegsel
};

QList<CorpusName> protectedNames();
/// Two hundred facts: the names above, addresses, phone numbers, mail addresses and dates of birth.
QList<ProtectedFact> protectedFacts();

/// A letter in which something shows.
struct LeakSample
{
    QString text;
    qsizetype begin; ///< where it shows
    qsizetype end;
    qint64 fact;                  ///< id of the fact; 0 for a phrase
    Complainant complainant = {}; ///< to whom the letter goes
};

/// One way in which something can show.
struct LeakVariant
{
    QString name;
    Severity atLeast;
    QList<LeakSample> samples;
};

/// Every variant, with samples for every fact it applies to.
QList<LeakVariant> leakVariants(unsigned seed = 2);

/// A letter without a leak, and to whom it goes.
struct CleanLetter
{
    QString text;
    Complainant complainant;
};
/// Letters to people who may bear a protected surname themselves, of sentences that officers write; and the
/// texts that Gehoor's own letters are composed of.
QList<CleanLetter> cleanLetters(unsigned seed = 2);
/// About two pages, with a few leaks in it.
QString twoPageLetter();

/// What a letter of the corpus is held against.
LeakKnowledge corpusKnowledge(const Complainant &complainant = {});

/// Holds samples against the corpus.
class CorpusCheck
{
public:
    /// Whether the check finds what shows in a sample, this grave at least, and marks no letter of the
    /// sentence around it.
    bool finds(const LeakSample &sample, Severity atLeast) const;

private:
    LeakCheck m_ofNobody = LeakCheck(corpusKnowledge()); ///< for a letter to nobody in particular
};

/// Chance that is the same on every run and system.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    qsizetype below(qsizetype limit) { return qsizetype(m_engine() % std::mt19937::result_type(limit)); }
    template <class T>
    const T &oneOf(const QList<T> &list)
    {
        return list[below(list.size())];
    }

private:
    std::mt19937 m_engine;
};

/// Puts a text in the place of %1 of a sentence, between other sentences.
LeakSample sampleOf(Chance &chance, const QString &sentence, const QString &shown, qint64 fact);
/// A sentence without a leak.
QString cleanSentence(Chance &chance);

/// Of leakVariants(): those of names, and the others.
QList<LeakVariant> nameVariants(unsigned seed);
QList<LeakVariant> otherVariants(unsigned seed);

/// The addresses, phone numbers, mail addresses and dates of birth among the facts, in pieces.
struct CorpusAddress
{
    QString street;
    QString number;
    QString digits;  ///< of the postcode
    QString letters; ///< of the postcode
    QString place;
};
QList<CorpusAddress> protectedAddresses();
QStringList protectedPhones(); ///< ten digits
QStringList protectedMails();
QList<QDate> protectedBirthDates();

} // namespace gehoor
