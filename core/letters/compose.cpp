// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/deadlines/duedate.h>
#include <core/letters/addressing.h>
#include <core/letters/bodytext.h>
#include <core/letters/compose.h>
#include <core/letters/fieldparts.h>
#include <core/letters/letterfields.h>
#include <core/letters/lettertemplate.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A client's letter may be opened by a housemate: nothing in it names the organisation.
QStringList senderLines(const Organisation &organisation, LetterKind kind)
{
    QStringList sender{organisation.name, organisation.returnAddress, organisation.phone, organisation.email,
                       organisation.website};
    if (kind == LetterKind::ReferralClient)
        sender = {organisation.returnAddress, organisation.phone};
    QStringList lines;
    for (const QString &line : std::as_const(sender)) {
        const QString tidy = asOneLine(line);
        if (!tidy.isEmpty())
            lines.append(tidy);
    }
    return lines;
}

/// For the same reason the letter of a client shows neither logo nor footer.
Stationery stationeryOf(const Stationery &stationery, LetterKind kind)
{
    return kind == LetterKind::ReferralClient ? Stationery{.window = stationery.window} : stationery;
}

} // namespace

QDate responseDay(const Referral &referral, const LetterFacts &facts)
{
    const int part = numberOf(referral.part, facts.complaint);
    const TermFacts rests{.start = referral.day,
                          .startedBy = TermStart::Forwarded,
                          .extensions = facts.partTerms.value(part).extensions};
    return dueDate(Term::Respond, rests, facts.terms).day;
}

std::optional<QDate> extendedUntil(const LetterFacts &facts)
{
    std::optional<QDate> until;
    for (const Referral &referral : facts.referrals) {
        const int part = numberOf(referral.part, facts.complaint);
        if (!referral.response && !facts.partTerms.value(part).extensions.isEmpty())
            until = std::max(until, std::optional(responseDay(referral, facts)));
    }
    return until;
}

std::optional<QDate> proposedDay(LetterKind kind, QDate today, const Terms &terms,
                                 const std::optional<QDate> &known)
{
    constexpr int monthsBetweenLooks = 3;
    const bool isAhead = known && *known >= today;
    switch (kind) {
    case LetterKind::InformationRequest:
        return dueDate(Term::Information, today, terms).day;
    case LetterKind::Delay:
        return isAhead ? *known : dueDate(Term::Decide, today, terms).day;
    case LetterKind::ContactLimits:
        return isAhead ? *known : today.addMonths(monthsBetweenLooks);
    default:
        return {};
    }
}

std::optional<QDate> proposedDay(LetterKind kind, QDate today, const LetterFacts &facts)
{
    const bool limits = kind == LetterKind::ContactLimits;
    return proposedDay(kind, today, facts.terms, limits ? facts.limitsLookedAt : extendedUntil(facts));
}

Result<LetterContent> compose(const LetterRequest &request, const LetterFacts &facts)
{
    const auto until = request.until ? request.until : proposedDay(request.kind, facts.today, facts);
    if (until && (!until->isValid() || *until < facts.today))
        return failure(ErrorKind::InvalidDate, u"until"_s);
    if (request.explanation && request.explanation->size() > longestLetterText)
        return failure(ErrorKind::TextTooLong, u"explanation"_s);
    const auto fields = letterFields(request, facts);
    if (!fields)
        return failureOf(fields);
    const auto filled = fillTemplate(request.kind, LetterTexts(request.language, facts.texts), *fields);
    if (!filled)
        return failureOf(filled);

    const bool toComplainant = goesToComplainant(request.kind);
    const Complainant &complainant = facts.complaint.details.complainant;
    return LetterContent{
        .sender = senderLines(facts.organisation, request.kind),
        .returnLine = toComplainant ? asOneLine(facts.organisation.returnAddress) : QString(),
        .address = toComplainant ? addressLines(addressee(complainant), request.language) : QStringList(),
        .place = asOneLine(facts.organisation.place),
        .date = dateInFull(facts.today, request.language),
        .reference = facts.complaint.number.text(),
        .subject = filled->subject,
        .body = toHtml(bodyParagraphs(filled->body)),
        .language = request.language,
        .stationery = stationeryOf(facts.stationery, request.kind),
        .onBehalfOf = toComplainant ? onBehalfOf(complainant, request.language) : QString()};
}

} // namespace gehoor
