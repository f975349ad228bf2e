// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/letterwarnings.h>

#include <QCoreApplication>

namespace gehoor {
namespace {

struct LetterWarnings
{
    Q_DECLARE_TR_FUNCTIONS(LetterWarnings)
};

/// Which way to go instead.
QString alongTheSafeWay(SafeChannel channel)
{
    switch (channel) {
    case SafeChannel::Mail:
        return LetterWarnings::tr(
            "The safe channel is mail: put the letter ready as mail or save the PDF, and send it from "
            "your mail program.");
    case SafeChannel::Phone:
        return LetterWarnings::tr("The safe channel is the phone: call before anything is sent.");
    default:
        return LetterWarnings::tr("The safe channel is post: print the letter and post it.");
    }
}

QString alongTheSafeWayToAClient(SafeChannel channel)
{
    switch (channel) {
    case SafeChannel::Mail:
        return LetterWarnings::tr(
            "The safe channel is mail: this letter is neither printed nor posted. Save it "
            "and send it from your mail program.");
    case SafeChannel::Phone:
        return LetterWarnings::tr("The safe channel is the phone: call this complainant, who may be a "
                                  "client. The letter is neither "
                                  "printed nor posted.");
    default:
        return LetterWarnings::tr("The safe channel is post: this letter does not go by mail.");
    }
}

QString sentence(WayRemark remark, SafeChannel channel)
{
    switch (remark) {
    case WayRemark::NoPost:
        return LetterWarnings::tr("No post may go to this complainant, so the letter is not printed. Save "
                                  "the PDF and send it along the safe channel.");
    case WayRemark::OtherAddress:
        return LetterWarnings::tr(
            "The letter bears another address than the case has now, so it is neither "
            "printed nor posted. Make a new one, and withdraw this one unless it has gone already.");
    case WayRemark::ClientNotAsked:
        return LetterWarnings::tr(
            "This complainant may be a client, and was not asked yet which way of reaching them is safe: "
            "somebody else could open the letter. It goes neither by post nor by mail until you asked and "
            "recorded the answer in the case.");
    case WayRemark::ClientElsewhere:
        return alongTheSafeWayToAClient(channel);
    case WayRemark::Elsewhere:
        return alongTheSafeWay(channel);
    case WayRemark::NotAsked:
        return LetterWarnings::tr("The complainant was not asked yet which way of reaching them is safe.");
    case WayRemark::NoAddress:
        return LetterWarnings::tr(
            "There is no address, so the letter cannot be posted. Add it with “Change the "
            "case”, or save the PDF and send it along the safe channel.");
    case WayRemark::OddAddress:
        return LetterWarnings::tr(
            "No Dutch postcode was recognised in the address. Check whether the address is "
            "complete before you post.");
    case WayRemark::NoEmail:
        return LetterWarnings::tr("There is no e-mail address of the complainant in the case.");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList letterWarnings(LetterKind kind, const WayFacts &facts, PostedBy by, const QString &despite)
{
    QStringList warnings;
    const QList<WayRemark> remarks = wayRemarks(kind, facts, by);
    for (const WayRemark remark : remarks) {
        if (!passes(despite, remark, by))
            warnings << sentence(remark, facts.complainant.safeChannel);
    }
    return warnings;
}

QStringList letterWarnings(const Letter &letter, const WayFacts &facts)
{
    if (letter.state == LetterState::Posted || letter.state == LetterState::Withdrawn)
        return {};
    QStringList warnings;
    const QList<WayRemark> remarks = wayRemarks(letter, facts, PostedBy::Post);
    for (const WayRemark remark : remarks)
        warnings << sentence(remark, facts.complainant.safeChannel);
    return warnings;
}

QString inShort(WayRemark remark)
{
    switch (remark) {
    case WayRemark::NoPost:
        return LetterWarnings::tr("no post may go there");
    case WayRemark::OtherAddress:
        return LetterWarnings::tr("bears another address than the case has now");
    case WayRemark::ClientNotAsked:
        return LetterWarnings::tr("may be a client, and was not asked which way is safe");
    case WayRemark::ClientElsewhere:
        return LetterWarnings::tr("may be a client, and post is not the safe way");
    case WayRemark::Elsewhere:
        return LetterWarnings::tr("post is not the safe way");
    case WayRemark::NotAsked:
        return LetterWarnings::tr("not asked which way is safe");
    case WayRemark::NoAddress:
        return LetterWarnings::tr("there is no address");
    case WayRemark::OddAddress:
        return LetterWarnings::tr("the address may be incomplete");
    case WayRemark::NoEmail:
        return LetterWarnings::tr("there is no e-mail address");
    }
    Q_UNREACHABLE();
}

} // namespace gehoor
