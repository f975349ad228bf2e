// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>

#include <QDate>

namespace gehoor {

/// How a case ended. A judgement (well-founded or not) is possible, never asked by the information sheet.
enum class Ending {
    Answered,
    SolvedTogether,
    WellFounded,
    PartlyWellFounded,
    NotWellFounded,
    NoJudgement,
    Withdrawn,
    NotAdmissible,
    Referred,
    NotAComplaint,
    TooLittleInformation
};
inline constexpr Keys<Ending, 11>
    endingKeys({{{Ending::Answered, QLatin1StringView("answered")},
                 {Ending::SolvedTogether, QLatin1StringView("solvedTogether")},
                 {Ending::WellFounded, QLatin1StringView("wellFounded")},
                 {Ending::PartlyWellFounded, QLatin1StringView("partlyWellFounded")},
                 {Ending::NotWellFounded, QLatin1StringView("notWellFounded")},
                 {Ending::NoJudgement, QLatin1StringView("noJudgement")},
                 {Ending::Withdrawn, QLatin1StringView("withdrawn")},
                 {Ending::NotAdmissible, QLatin1StringView("notAdmissible")},
                 {Ending::Referred, QLatin1StringView("referred")},
                 {Ending::NotAComplaint, QLatin1StringView("notAComplaint")},
                 {Ending::TooLittleInformation, QLatin1StringView("tooLittleInformation")}}});

struct Closing
{
    QDate day;
    Ending outcome;
    QString learningPoint;

    bool operator==(const Closing &) const = default;
};

} // namespace gehoor
