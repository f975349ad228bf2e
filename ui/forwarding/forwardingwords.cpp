// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <ui/forwarding/forwardingwords.h>
#include <ui/triage/verdictwords.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr qsizetype enoughOfAText = 700;

QString documentName(const Response &response, const CaseFile &file)
{
    for (const Document &document : file.documents) {
        if (response.document == document.id)
            return Words::tr(" (document: %1)").arg(document.name);
    }
    return {};
}

QString words(const Response &response, bool isFinal, const CaseFile &file)
{
    const QString opening =
        isFinal ? Words::tr("Response of %1, by %2%3: %4") : Words::tr("Partial response of %1, by %2%3: %4");
    return opening.arg(longDate(response.day), response.by.simplified().left(200),
                       documentName(response, file), response.summary.left(enoughOfAText));
}

QStringList words(const Referral &referral, const CaseFile &file)
{
    QStringList lines{Words::tr("Forwarded to %1 on %2.")
                          .arg(referral.function.simplified().left(200), longDate(referral.day))};
    if (!referral.despiteConflict.isEmpty())
        lines << Words::tr(
                     "The complaint is about this person or who they stand in for; it went there all the "
                     "same: %1")
                     .arg(referral.despiteConflict.left(enoughOfAText));
    for (const Response &response : referral.partial)
        lines << words(response, false, file);
    if (referral.response)
        lines << words(*referral.response, true, file);
    if (referral.answered)
        lines << Words::tr("The complainant was answered on %1 by %2.")
                     .arg(longDate(referral.answered->day), referral.answered->by.simplified().left(200));
    if (referral.takenBack)
        lines << Words::tr("Taken back on %1: %2")
                     .arg(longDate(referral.takenBack->day), referral.takenBack->reason.left(enoughOfAText));
    return lines;
}

} // namespace

QStringList storyOf(const Part &part, const CaseFile &file)
{
    QStringList lines{Words::tr("Part %1: %2").arg(part.number).arg(partWords(part))};
    const auto assessment = file.assessment(part.id);
    if (!assessment)
        lines << Words::tr("Assess this part first; an admissible part can be forwarded.");
    else if (assessment->verdict != Verdict::Admissible)
        lines << Words::tr("This part is not forwarded: %1.").arg(wording(assessment->verdict));
    // The newest first: it is what the officer looks for.
    for (auto referral = file.referralHistory.crbegin(); referral != file.referralHistory.crend();
         ++referral) {
        if (referral->part == part.id)
            lines << words(*referral, file);
    }
    return lines;
}

QStringList closingStory(const CaseFile &file)
{
    QStringList lines;
    for (auto closing = file.closings.crbegin(); closing != file.closings.crend(); ++closing) {
        if (closing->reopened)
            lines << Words::tr("Opened again on %1: %2")
                         .arg(longDate(closing->reopened->day),
                              closing->reopened->reason.left(enoughOfAText));
        lines << Words::tr("Closed on %1: %2.").arg(longDate(closing->day), wording(closing->outcome));
        if (closing->told)
            lines << Words::tr("The complainant told so on %1: %2")
                         .arg(longDate(closing->told->day), closing->told->how.left(enoughOfAText));
        if (!isBlank(closing->learningPoint))
            lines << Words::tr("Learned: %1").arg(closing->learningPoint.left(enoughOfAText));
    }
    for (const Measure &measure : file.measures)
        lines << Words::tr("Measure (%1): %2").arg(wording(measure.state), measure.text.left(enoughOfAText));
    return lines;
}

QString responseWords(const Referral &referral, bool reachable)
{
    if (!referral.response)
        return referral.partial.isEmpty()
                   ? Words::tr("awaited")
                   : Words::tr("in part, %1").arg(shortDate(referral.partial.last().day));
    const QString day = shortDate(referral.response->day);
    return referral.answered || !reachable ? day : Words::tr("%1, complainant not answered").arg(day);
}

} // namespace gehoor
