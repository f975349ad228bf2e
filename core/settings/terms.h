// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/settings/workingcalendar.h>

namespace gehoor {

enum class TermUnit { WorkingDays, Weeks, CalendarDays };
inline constexpr Keys<TermUnit, 3>
    termUnitKeys({{{TermUnit::WorkingDays, QLatin1StringView("workingDays")},
                   {TermUnit::Weeks, QLatin1StringView("weeks")},
                   {TermUnit::CalendarDays, QLatin1StringView("calendarDays")}}});

/// How long one term is.
struct TermRule
{
    int length = 1;
    TermUnit unit = TermUnit::WorkingDays;
    bool rolls = true; ///< one that ends on no working day ends on the next

    bool operator==(const TermRule &) const = default;
};

/// The organisation's own terms and the calendar they are counted by. None of them stands in the information
/// sheet: they are proposals that the organisation sets (organisatiebeleid, niet in het informatieblad), and
/// no letter promises them.
struct Terms
{
    TermRule acknowledge{5};                  ///< from receipt to the posted acknowledgement
    TermRule assess{5};                       ///< from receipt, or the complainant's answer, to a verdict
    TermRule decide{4, TermUnit::Weeks};      ///< from receipt to the posted notice or the forwarding
    TermRule information{2, TermUnit::Weeks}; ///< from the posted request to the complainant's answer
    TermRule respond{6, TermUnit::Weeks};     ///< from forwarding to the response
    TermRule extension{4, TermUnit::Weeks};   ///< the most it is extended without consent; rolls as it does
    WorkingCalendar calendar = {};

    bool operator==(const Terms &) const = default;
};

constexpr int shortestTerm = 1;
/// About four years of working days, three of the others.
constexpr int longestTerm(TermUnit unit)
{
    return unit == TermUnit::Weeks ? 142 : 999;
}

/// A rule: whether the term can be kept at all.
constexpr bool isPossible(const TermRule &rule)
{
    return rule.length >= shortestTerm && rule.length <= longestTerm(rule.unit);
}

} // namespace gehoor
