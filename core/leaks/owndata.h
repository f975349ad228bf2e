// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complainant.h>
#include <core/leaks/nameparts.h>
#include <core/leaks/phrases.h>
#include <core/settings/organisation.h>

#include <QHash>
#include <QSet>

namespace gehoor {

/// What is the complainant's own or the organisation's own, and may stand in a letter: names, addresses,
/// places, phone numbers. A name behind a form of address is theirs only when they are known to bear that
/// one: by their form of address, or because it was typed before their name. "Mevrouw Mulder" is not theirs
/// in a letter to mister Mulder, nor in one to R. Mulder of whom that is not known; "uw zus Mulder" never is.
class OwnData
{
public:
    OwnData(const Complainant &complainant, const Organisation &organisation);

    /// Where it stands in a text; in order, not overlapping.
    QList<Span> find(const QList<Word> &words) const;

private:
    /// Who bears a word of a name.
    struct Bearer
    {
        QSet<Title> titles;   ///< of Mr and Ms
        QSet<QString> others; ///< the folded words of Title::Other that were typed before the name
    };

    void addName(const QString &name, FormOfAddress form);
    static bool isOfAnother(const QList<Word> &words, qsizetype begin, const Bearer &bearer);
    void addAddress(const QString &address);
    void findNames(const QList<Word> &words, QList<Span> &spans) const;

    PhraseMatcher m_texts;
    QHash<QString, Bearer> m_names; ///< by each word of them
    QString m_initials;
};

} // namespace gehoor
