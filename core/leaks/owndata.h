// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/complaint/complainant.h>
#include <core/leaks/nameparts.h>
#include <core/leaks/phrases.h>
#include <core/settings/organisation.h>

#include <QSet>

namespace gehoor {

/// What is the complainant's own or the organisation's own, and may stand in a letter: names, addresses,
/// places, phone numbers. A form of address for another ("mevrouw Mulder" to mister Mulder) is not theirs.
class OwnData
{
public:
    OwnData(const Complainant &complainant, const Organisation &organisation);

    /// Where it stands in a text; in order, not overlapping.
    QList<Span> find(const QList<Word> &words) const;

private:
    void addName(const QString &name);
    void addAddress(const QString &address);
    void findNames(const QList<Word> &words, QList<Span> &spans) const;

    PhraseMatcher m_texts;
    QSet<QString> m_names;
    QString m_initials;
    FormOfAddress m_formOfAddress;
};

} // namespace gehoor
