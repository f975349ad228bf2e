// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/match.h>
#include <core/leaks/words.h>

#include <QHash>
#include <QStringList>

namespace gehoor {

/// An address taken apart; all folded, any may be empty. "Lindelaan 12-a, 1234 AB Zilverdam": street
/// "lindelaan", number "12", postcode "1234ab", place "zilverdam".
struct AddressParts
{
    QStringList street; ///< its words
    QString number;
    QString postcode;
    QStringList place;
};

/// Takes an address apart. Text without a number and a postcode is a place.
AddressParts addressParts(const QString &text);

/// Finds addresses in a text: a postcode in any spacing, and a house number with its street before or behind
/// it, with "straat" shortened or not and one letter wrong. A place, or a street alone, is a word for
/// NameMatcher.
class AddressMatcher
{
public:
    void add(int source, const AddressParts &address);
    QList<Match> find(const QList<Word> &words) const;

private:
    struct Street
    {
        int source;
        QString name; ///< its words written as one
        QString last; ///< its last word, when it says enough by itself
        qsizetype words;
    };
    void findPostcode(const QList<Word> &words, qsizetype begin, QList<Match> &found) const;
    void findStreet(const QList<Word> &words, qsizetype number, QList<Match> &found) const;

    QHash<QString, QList<int>> m_postcodes;
    QHash<QString, QList<Street>> m_streets; ///< by house number
};

} // namespace gehoor
