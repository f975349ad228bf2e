// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/settings/terms.h>

#include <QDate>
#include <QList>

namespace gehoor {

/// The terms a due date can rest on.
enum class Term { Acknowledge, Assess, Decide, Information, Respond };
inline constexpr Keys<Term, 5> termKeys({{{Term::Acknowledge, QLatin1StringView("acknowledge")},
                                          {Term::Assess, QLatin1StringView("assess")},
                                          {Term::Decide, QLatin1StringView("decide")},
                                          {Term::Information, QLatin1StringView("information")},
                                          {Term::Respond, QLatin1StringView("respond")}}});

/// A due date and how it came about; ui/wording turns it into the lines a person reads.
struct DueDate
{
    Term term;
    QDate start;           ///< the day it counts from (the day itself is not counted)
    int workingDays;       ///< its length
    QList<QDate> holidays; ///< holidays on weekdays that were passed over
    QDate day;

    bool operator==(const DueDate &) const = default;
};

int lengthOf(Term term, const Terms &terms);

/// Start plus N working days, with the holidays passed over.
DueDate dueDate(Term term, QDate start, const Terms &terms);

} // namespace gehoor
