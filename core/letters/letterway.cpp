// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/letters/addressing.h>
#include <core/letters/letterway.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString otherAddress = u"address"_s;

SafeChannel channelOf(PostedBy by)
{
    return by == PostedBy::Post ? SafeChannel::Post : SafeChannel::Mail;
}

/// A representative's own address is another than the one that was asked about. A client's may be that of a
/// housemate.
bool goesElsewhere(const Complainant &complainant, PostedBy by)
{
    return by == PostedBy::Post && addressee(complainant).address != complainant.address;
}

std::optional<WayRemark> remarkOnChannel(LetterKind kind, const WayFacts &facts, PostedBy by)
{
    const Complainant &complainant = facts.complainant;
    const bool asked = complainant.safeChannel != SafeChannel::NotAsked;
    if (complainant.safeChannel == channelOf(by))
        return std::nullopt;
    if (facts.mayBeClient || kind == LetterKind::ReferralClient)
        return asked ? WayRemark::ClientElsewhere : WayRemark::ClientNotAsked;
    if (goesElsewhere(complainant, by))
        return std::nullopt;
    return asked ? WayRemark::Elsewhere : WayRemark::NotAsked;
}

/// `open`: the letter may go this way. Of one that goes another way the postal address does not matter.
std::optional<WayRemark> remarkOnAddress(const Complainant &complainant, PostedBy by, bool open)
{
    if (by == PostedBy::Mail)
        return isBlank(complainant.email) ? std::optional(WayRemark::NoEmail) : std::nullopt;
    const Complainant to = addressee(complainant);
    if (to.noPost)
        return WayRemark::NoPost;
    if (!open)
        return std::nullopt;
    if (isBlank(to.address))
        return WayRemark::NoAddress;
    return hasPostcode(to.address) ? std::nullopt : std::optional(WayRemark::OddAddress);
}

bool bearsOtherAddress(const LetterContent &content, const WayFacts &facts)
{
    const Complainant to = addressee(facts.complainant);
    return !to.noPost && content.address != addressLines(to, content.language);
}

/// Those withdrawn too: what was known of the complainant does not go with the verdict.
QList<Assessment> lastOfEachPart(const QList<Assessment> &history)
{
    QMap<PartId, Assessment> last;
    for (const Assessment &assessment : history)
        last.insert(assessment.part, assessment);
    return last.values();
}

bool speaksOfClient(const Assessment &assessment)
{
    return assessment.ground == Ground::Client ||
           assessment.answers.value(Question::Client, Answer::No) != Answer::No;
}

bool rulesClientOut(const Assessment &assessment)
{
    return !assessment.withdrawal &&
           assessment.answers.value(Question::Client, Answer::Unknown) == Answer::No;
}

} // namespace

bool mayBeClient(const Complainant &complainant, const QList<Assessment> &history)
{
    if (complainant.capacity == Capacity::Client)
        return true;
    const QList<Assessment> last = lastOfEachPart(history);
    return std::any_of(last.begin(), last.end(), &speaksOfClient) ||
           (complainant.capacity == Capacity::Unknown &&
            std::none_of(last.begin(), last.end(), &rulesClientOut));
}

WayFacts wayFactsOf(const Complainant &complainant, const QList<Assessment> &history)
{
    return {complainant, mayBeClient(complainant, history)};
}

QList<WayRemark> wayRemarks(LetterKind kind, const WayFacts &facts, PostedBy by)
{
    QList<WayRemark> remarks;
    if (by == PostedBy::Hand || !goesToComplainant(kind))
        return remarks;
    const auto onChannel = remarkOnChannel(kind, facts, by);
    const bool open = onChannel != WayRemark::ClientElsewhere && onChannel != WayRemark::Elsewhere;
    for (const auto &remark : {onChannel, remarkOnAddress(facts.complainant, by, open)}) {
        if (remark)
            remarks.append(*remark);
    }
    std::sort(remarks.begin(), remarks.end());
    return remarks;
}

QList<WayRemark> wayRemarks(const Letter &letter, const WayFacts &facts, PostedBy by)
{
    QList<WayRemark> remarks = wayRemarks(letter.kind, facts, by);
    if (by == PostedBy::Post && goesToComplainant(letter.kind) && bearsOtherAddress(letter.content, facts))
        remarks.append(WayRemark::OtherAddress);
    std::sort(remarks.begin(), remarks.end());
    return remarks;
}

bool stopsPrinting(WayRemark remark)
{
    return remark <= WayRemark::ClientElsewhere;
}

bool stopsLeaving(WayRemark remark)
{
    return remark <= WayRemark::Elsewhere;
}

Error refusalOf(WayRemark remark, PostedBy by)
{
    const ErrorKind kind = by == PostedBy::Post ? ErrorKind::NoPost : ErrorKind::NoMail;
    switch (remark) {
    case WayRemark::OtherAddress:
        return {kind, otherAddress};
    case WayRemark::ClientNotAsked:
        return {ErrorKind::SafeChannelNotAsked, u"client"_s};
    case WayRemark::ClientElsewhere:
        return {kind, u"client"_s};
    case WayRemark::Elsewhere:
        return {kind, u"elsewhere"_s};
    default:
        return {kind, {}};
    }
}

bool opensWithReason(const Error &refusal)
{
    const bool ofTheWay = refusal.kind == ErrorKind::NoPost || refusal.kind == ErrorKind::NoMail ||
                          refusal.kind == ErrorKind::SafeChannelNotAsked;
    return ofTheWay && !refusal.detail.isEmpty() && refusal.detail != otherAddress;
}

bool passes(const QString &despite, WayRemark remark, PostedBy by)
{
    return !isBlank(despite) && opensWithReason(refusalOf(remark, by));
}

} // namespace gehoor
