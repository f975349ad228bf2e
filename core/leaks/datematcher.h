// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/match.h>
#include <core/leaks/words.h>

#include <QDate>
#include <QHash>

namespace gehoor {

/// A day written in a text, in words [begin, end). Where a notation can be read in more than one way
/// (3-4-1985, 12-3-85) each reading is given.
struct WrittenDay
{
    QList<QDate> readings; ///< without a year: in the year 4
    qsizetype end;
    bool hasYear;
};

/// The day that is written from a word on, in Dutch or English, figures or words: 12-3-1985, 1985-03-12,
/// 19850312, 12 maart 1985, 12 mrt '85, March 12th, 1985, 12.III.1985. No readings when there is none.
WrittenDay dayAt(const QList<Word> &words, qsizetype begin);

/// Finds dates of birth in any notation; without a year only beside a word of birth, and then suspicious.
class DateMatcher
{
public:
    /// Whether it can be looked for as a date.
    static bool isDate(const QString &text);
    void add(int source, const QString &text);
    QList<Match> find(const QList<Word> &words) const;

private:
    QHash<QDate, QList<int>> m_days;
    QHash<QDate, QList<int>> m_birthdays; ///< in the year 4
};

} // namespace gehoor
