// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/deadlines/workingdays.h>
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

/// What a term counts from.
enum class TermStart { Received, Requested, Answered, Forwarded };

/// We waited for the complainant: from the day a request for information was posted to the day of the answer
/// (or, without one, of the verdict that was given all the same); still waiting without it.
struct Waiting
{
    QDate from;
    std::optional<QDate> to = {};

    bool operator==(const Waiting &) const = default;
};

/// That the complainant agreed.
struct Consent
{
    QDate day;
    QString how;

    bool operator==(const Consent &) const = default;
};

/// The term of a response was extended.
struct Extension
{
    QDate day; ///< on which it was extended
    int length = 1;
    TermUnit unit = TermUnit::Weeks;
    QString reason = {};
    std::optional<Consent> consent = {};

    bool operator==(const Extension &) const = default;
};

/// What moved the terms of one part.
struct PartTerms
{
    QList<Waiting> waits = {};        ///< oldest first
    QList<Extension> extensions = {}; ///< of its last forwarding, oldest first

    bool operator==(const PartTerms &) const = default;
};

/// The facts one due date follows from.
struct TermFacts
{
    QDate start; ///< the day itself is not counted
    TermStart startedBy = TermStart::Received;
    QList<Waiting> waits = {};
    QList<Extension> extensions = {};
};

/// Days of waiting that were added back.
struct Pause
{
    QDate from;
    QDate to;
    int days;  ///< added: working days in a term of working days, otherwise days
    QDate end; ///< to which the term ran then

    bool operator==(const Pause &) const = default;
};

/// An extension, and to which day the term ran then.
struct Prolonging
{
    Extension extension;
    QDate end;

    bool operator==(const Prolonging &) const = default;
};

/// A due date and how it came about, in the order in which it did; ui/wording turns it into the lines a
/// person reads.
struct DueDate
{
    Term term;
    TermStart startedBy;
    QDate start;
    TermRule rule;
    QDate counted;                              ///< the last day of the bare length
    QList<Pause> pauses = {};                   ///< without overlap
    std::optional<QDate> standsStillSince = {}; ///< we still wait; nothing was added for it yet
    QList<Prolonging> prolongings = {};
    QList<DayOff> passed = {};     ///< holidays on weekdays that were not counted as working days
    QList<DayOff> rolledOver = {}; ///< the last day and those after it that are no working days
    bool beyondKnownDays = false;  ///< it lies in a year whose equated days are not known
    QDate day;

    bool operator==(const DueDate &) const = default;
};

const TermRule &ruleOf(Term term, const Terms &terms);

/// The rule, pure: length, then what was waited, then extensions, then rolling.
DueDate dueDate(Term term, const TermFacts &facts, const Terms &terms);
/// Without anything that moved it; what it counts from follows from the term.
DueDate dueDate(Term term, QDate start, const Terms &terms);

} // namespace gehoor
