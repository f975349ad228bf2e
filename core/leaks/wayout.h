// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/leaks/leakfinding.h>

#include <QList>
#include <QStringList>

namespace gehoor {

/// How words of a case can leave the register other than in a letter; the ways of a letter stand in Letters.
enum class WayOut {
    Copy,      ///< to the clipboard
    Table,     ///< the overview as a file
    Document,  ///< the original or an attachment, as it came
    Reasoning, ///< the page that says why a case was judged as it was
    Terms,     ///< the page that says why a case has its due dates
    Calendar,  ///< the due dates as a file for a calendar
    OwnData,   ///< what is known of the complainant, for the complainant
    Breach     ///< what the authority is told of a data breach
};
inline constexpr Keys<WayOut, 8> wayOutKeys({{{WayOut::Copy, QLatin1StringView("copy")},
                                              {WayOut::Table, QLatin1StringView("table")},
                                              {WayOut::Document, QLatin1StringView("document")},
                                              {WayOut::Reasoning, QLatin1StringView("reasoning")},
                                              {WayOut::Terms, QLatin1StringView("terms")},
                                              {WayOut::Calendar, QLatin1StringView("calendar")},
                                              {WayOut::OwnData, QLatin1StringView("ownData")},
                                              {WayOut::Breach, QLatin1StringView("breach")}}});

/// What shows in the words of one case.
struct CaseLeaks
{
    std::optional<ComplaintId> complaint; ///< none for words of no case in particular
    QList<LeakFinding> findings;

    bool operator==(const CaseLeaks &) const = default;
};

/// How many findings stop them in all.
qsizetype countOfStops(const QList<CaseLeaks> &leaks);

/// Whose words are held against what is protected. Phrases judge what the organisation says of somebody, so
/// they are looked for in its own words alone: a complainant's "zij zit bij jullie" would stop every copy and
/// list.
enum class Speaker { Anybody, Organisation };

} // namespace gehoor
