// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/letters/addressing.h>
#include <core/letters/fieldparts.h>
#include <core/letters/letterfields.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Empty: through the officer. An address or number would tell who stays anonymous.
QString safeReach(const Complainant &complainant)
{
    if (complainant.anonymous)
        return {};
    switch (complainant.safeChannel) {
    case SafeChannel::NotAsked:
        break;
    case SafeChannel::Post: {
        QStringList lines = addressLines(complainant, Language::Dutch);
        return complainant.noPost ? QString() : lines.join(u", "_s);
    }
    case SafeChannel::Mail:
        return asOneLine(complainant.email);
    case SafeChannel::Phone:
        return asOneLine(complainant.phone);
    }
    return {};
}

/// Who complains, by name; the organisation where no person is named. Empty when they stay anonymous.
QString whoComplains(const Complainant &complainant)
{
    if (complainant.anonymous)
        return {};
    const QString name = asOneLine(complainant.name);
    return name.isEmpty() ? asOneLine(complainant.organisation) : name;
}

} // namespace

Result<QJsonObject> forwardedFields(const LetterRequest &request, const LetterFacts &facts)
{
    const auto referrals = referralsFor(request, facts);
    if (!referrals)
        return failureOf(referrals);
    QList<int> numbers;
    for (const Referral &referral : *referrals)
        numbers.append(numberOf(referral.part, facts.complaint));
    QJsonObject fields = scopeFields(numbers, request, facts);
    const QJsonObject destinations = destinationFields(*referrals, request, facts);
    for (auto field = destinations.begin(); field != destinations.end(); ++field)
        fields.insert(field.key(), field.value());
    return fields;
}

Result<QJsonObject> memoFields(const LetterRequest &request, const LetterFacts &facts)
{
    const auto referrals = referralsFor(request, facts);
    if (!referrals)
        return failureOf(referrals);
    const Referral &referral = referrals->last();
    const ComplaintDetails &details = facts.complaint.details;
    const QList<PartId> about = request.parts.isEmpty() ? QList{referral.part} : request.parts;
    QList<int> numbers;
    QStringList texts;
    for (const Part &part : facts.complaint.parts) {
        if (!about.contains(part.id))
            continue;
        numbers.append(part.number);
        texts.append(part.text);
    }
    if (numbers.isEmpty())
        return failure(ErrorKind::UnknownPart);
    const QString words = texts.join(u"\n\n"_s);
    const Complainant &complainant = details.complainant;
    const QDate target = responseDay(referral, facts);
    QJsonObject fields = scopeFields(numbers, request, facts);
    fields.insert(u"function"_s, asOneLine(referral.function));
    fields.insert(u"capacity"_s, QJsonObject{{capacityKeys.key(complainant.capacity), true}});
    fields.insert(u"anonymous"_s, complainant.anonymous);
    fields.insert(u"complainant"_s, whoComplains(complainant));
    fields.insert(u"reach"_s, safeReach(complainant));
    fields.insert(u"unreachable"_s, !isReachable(complainant) && isBlank(complainant.representative));
    fields.insert(u"paragraphs"_s, paragraphs(words.left(longestLetterText)));
    fields.insert(u"wordsFollow"_s, isBlank(words));
    fields.insert(u"cut"_s, words.size() > longestLetterText);
    fields.insert(u"target"_s, dateInFull(target, request.language));
    return fields;
}

Result<QJsonObject> reminderFields(const LetterRequest &request, const LetterFacts &facts)
{
    const auto referrals = referralsFor(request, facts);
    if (!referrals)
        return failureOf(referrals);
    const auto waiting = std::find_if(referrals->crbegin(), referrals->crend(),
                                      [](const Referral &referral) { return !referral.response; });
    if (waiting == referrals->crend())
        return failure(ErrorKind::AlreadyResponded);
    QJsonObject fields = scopeFields({numberOf(waiting->part, facts.complaint)}, request, facts);
    const QDate target = responseDay(*waiting, facts);
    fields.insert(u"function"_s, asOneLine(waiting->function));
    fields.insert(u"day"_s, dateInFull(waiting->day, request.language));
    fields.insert(u"target"_s, dateInFull(target, request.language));
    return fields;
}

} // namespace gehoor
