// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/retention/stub.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString partLine(const CaseFile &file, const Part &part)
{
    QStringList words;
    if (!part.theme.isEmpty())
        words << part.theme.simplified();
    const auto assessment = file.assessment(part.id);
    words << (assessment ? wording(assessment->verdict) : Words::tr("not assessed"));
    if (assessment && assessment->ground)
        words << wording(*assessment->ground);
    if (assessment)
        words << longDate(assessment->day);
    return Words::tr("Part %1: %2").arg(part.number).arg(words.join(u", "_s));
}

QString forwardingLine(const Part &part, const Referral &referral)
{
    QString line = Words::tr("Part %1 forwarded to %2 on %3")
                       .arg(part.number)
                       .arg(referral.function, longDate(referral.day));
    if (referral.response)
        line += u", "_s + Words::tr("response on %1").arg(longDate(referral.response->day));
    if (referral.answered)
        line += u", "_s + Words::tr("complainant got an answer on %1").arg(longDate(referral.answered->day));
    return line;
}

/// Of what was destroyed only the years are known.
QStringList years(const CaseFile &file)
{
    QStringList lines{Words::tr("Received in %1").arg(file.complaint.details.received.year())};
    if (file.closing)
        lines << Words::tr("Closed in %1: %2")
                     .arg(file.closing->day.year())
                     .arg(wording(file.closing->outcome));
    return lines;
}

} // namespace

QStringList stubLines(const CaseFile &file)
{
    const ComplaintDetails &details = file.complaint.details;
    const Cleared cleared = file.complaint.cleared.value_or(Cleared());
    QStringList lines{Words::tr("Case %1 was %2, since it was kept long enough. This is left of it:")
                          .arg(file.complaint.number.text(), wording(cleared))};
    if (cleared.how == ClearedHow::Destroyed)
        return lines + years(file);
    lines << Words::tr("Received %1 %2").arg(longDate(details.received), arrival(details.channel))
          << Words::tr("Capacity: %1").arg(wording(details.complainant.capacity));
    for (const Part &part : file.complaint.parts) {
        lines << partLine(file, part);
        if (const auto referral = file.referral(part.id))
            lines << forwardingLine(part, *referral);
    }
    for (const Letter &letter : file.letters)
        lines << Words::tr("Letter %1: %2, %3")
                     .arg(letter.number)
                     .arg(wording(letter.kind), wording(letter.state));
    if (file.closing)
        lines
            << Words::tr("Closed on %1: %2").arg(longDate(file.closing->day), wording(file.closing->outcome));
    return lines;
}

} // namespace gehoor
