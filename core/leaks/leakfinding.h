// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/id.h>
#include <core/basics/keys.h>

#include <QString>

#include <optional>

namespace gehoor {

/// Suspicious warns; Protected blocks until the officer overrides it with a reason.
enum class Severity { Suspicious, Protected };

/// What was found again in a text.
enum class LeakSource {
    Fact,  ///< a protected fact of the case
    Place, ///< of the organisation's list of places
    Staff, ///< of the organisation's list of staff names
    Phrase ///< words that confirm that somebody is known here
};
inline constexpr Keys<LeakSource, 4> leakSourceKeys({{{LeakSource::Fact, QLatin1StringView("fact")},
                                                      {LeakSource::Place, QLatin1StringView("place")},
                                                      {LeakSource::Staff, QLatin1StringView("staff")},
                                                      {LeakSource::Phrase, QLatin1StringView("phrase")}}});

/// One place in a text where something shows that should not.
struct LeakFinding
{
    qsizetype offset; ///< in UTF-16 units of the text as given
    qsizetype length;
    int page; ///< from 1; a form feed begins a page
    int line; ///< from 1, within the page
    QString matched;
    Severity severity;
    LeakSource source;
    QString known;                            ///< the fact, the list's entry or the phrase
    std::optional<ProtectedFactId> fact = {}; ///< for LeakSource::Fact

    bool operator==(const LeakFinding &) const = default;
};

} // namespace gehoor
