// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/match.h>
#include <core/leaks/words.h>

#include <QHash>

namespace gehoor {

/// Finds phone numbers in any notation and mail addresses, also spelled ("yara at voorbeeld punt nl").
class NumberMatcher
{
public:
    /// Whether it can be looked for as a phone number.
    static bool isPhone(const QString &text);
    void addPhone(int source, const QString &text);
    /// Whether it can be looked for as a mail address.
    static bool isMail(const QString &text);
    void addMail(int source, const QString &text);

    QList<Match> find(const QList<Word> &words) const;

private:
    struct Known
    {
        int source;
        QString text;
    };
    void findPhone(const QList<Word> &words, qsizetype begin, qsizetype end, QList<Match> &found) const;
    void findMail(const QList<Word> &words, qsizetype begin, QList<Match> &found) const;

    QHash<QString, QList<int>> m_phones;      ///< by what stays the same in every notation
    QHash<QChar, QList<Known>> m_mailByFirst; ///< by its first letter
};

} // namespace gehoor
