// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/access.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

namespace gehoor {
QStringList why(const AccessRequest &request, const AccessTerm &term)
{
    QStringList lines{
        Words::tr("Request for access received on %1, %2.")
            .arg(longDate(request.received), wording(request.channel)),
        Words::tr("The law gives one month (AVG, article 12): until %1. The information sheet does not speak "
                  "of it.")
            .arg(longDate(term.month))};
    if (const auto &extension = request.extension)
        lines << Words::tr("Extended on %1 by %n month(s), until %2. The reason: %3", nullptr,
                           extension->months)
                     .arg(longDate(extension->day), longDate(term.end), extension->reason.simplified());
    for (const DayOff &off : term.rolledOver)
        lines << Words::tr("%1 is no working day: %2.").arg(longDate(off.day), dayOffName(off));
    if (!term.rolledOver.isEmpty())
        lines << Words::tr("It moves on to the next working day: the law says so.");
    lines << (request.answered ? Words::tr("Answered on %1.").arg(longDate(*request.answered))
                               : Words::tr("So it is to be answered by %1, %2.")
                                     .arg(weekdayName(term.day), longDate(term.day)));
    return lines;
}

} // namespace gehoor
