// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/letters/addressing.h>
#include <core/letters/fieldparts.h>
#include <core/letters/letterfields.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

QJsonObject generalFields(Language language, const LetterFacts &facts)
{
    const Organisation &organisation = facts.organisation;
    const Complainant complainant = addressee(facts.complaint.details.complainant);
    const bool dutch = language == Language::Dutch;
    QString signatory = asOneLine(dutch ? organisation.signatory : organisation.signatoryEnglish);
    if (!signatory.isEmpty())
        signatory[0] = signatory[0].toUpper();
    return {{u"salutation"_s, salutation(complainant, language)},
            {u"unnamed"_s, isNameless(complainant)},
            {u"received"_s, dateInFull(facts.complaint.details.received, language)},
            {u"number"_s, facts.complaint.number.text()},
            {u"organisation"_s, asOneLine(organisation.name)},
            {u"returnAddress"_s, asOneLine(organisation.returnAddress)},
            {u"phone"_s, asOneLine(organisation.phone)},
            {u"email"_s, asOneLine(organisation.email)},
            {u"reachable"_s, asOneLine(dutch ? organisation.reachable : organisation.reachableEnglish)},
            {u"signatory"_s, signatory}};
}

QJsonObject acknowledgementFields(const LetterFacts &facts)
{
    return {{u"channelUnknown"_s, facts.complaint.details.complainant.safeChannel == SafeChannel::NotAsked}};
}

namespace {

/// The day of the last request that still waits for its answer.
std::optional<QDate> askedBefore(const LetterFacts &facts)
{
    std::optional<QDate> day;
    for (const PartTerms &terms : facts.partTerms) {
        for (const Waiting &wait : terms.waits) {
            if (!wait.to && (!day || wait.from > *day))
                day = wait.from;
        }
    }
    return day;
}

} // namespace

QJsonObject informationRequestFields(const LetterRequest &request, const LetterFacts &facts)
{
    QJsonObject fields = ownExplanation(request);
    const auto asked = askedBefore(facts);
    fields.insert(u"asked"_s, asked ? dateInFull(*asked, request.language) : QString());
    if (fields.value(u"explained"_s).toBool())
        return fields;
    QStringList questions;
    const auto ask = [&](Question question) {
        const QString text = facts.criteria.of(question).request.value(request.language);
        if (!questions.contains(text))
            questions.append(text);
    };
    const auto unclear = withVerdict(Verdict::MoreInformation, facts);
    for (const Criterion &criterion : facts.criteria.criteria) {
        const bool unknown = std::any_of(unclear.begin(), unclear.end(), [&](const Assessment &assessment) {
            return assessment.answers.contains(criterion.question) &&
                   assessment.answers.value(criterion.question) == Answer::Unknown;
        });
        if (unknown)
            ask(criterion.question);
    }
    if (questions.isEmpty()) {
        ask(Question::Conduct);
        ask(Question::Direct);
    }
    fields.insert(u"questions"_s, QJsonArray::fromStringList(questions));
    return fields;
}

Result<QJsonObject> notAdmissibleFields(const LetterRequest &request, const LetterFacts &facts)
{
    const auto refused = withVerdict(Verdict::NotAdmissible, facts);
    if (refused.isEmpty())
        return failure(ErrorKind::NoNoticeNeeded);
    auto fields = refusalFields(refused, request, facts);
    const qsizetype rest = facts.complaint.parts.size() - refused.size();
    if (fields)
        fields->insert(u"restAdmissible"_s, withVerdict(Verdict::Admissible, facts).size() == rest);
    return fields;
}

Result<QJsonObject> partlyAdmissibleFields(const LetterRequest &request, const LetterFacts &facts)
{
    const auto refused = withVerdict(Verdict::NotAdmissible, facts);
    const auto taken = withVerdict(Verdict::Admissible, facts);
    if (refused.isEmpty() || taken.isEmpty() || refused.size() + taken.size() < facts.complaint.parts.size())
        return failure(ErrorKind::NotPartlyAdmissible);
    for (const Assessment &assessment : taken) {
        const bool forwarded =
            std::any_of(facts.referrals.begin(), facts.referrals.end(),
                        [&](const Referral &referral) { return referral.part == assessment.part; });
        if (!forwarded)
            return failure(ErrorKind::NotForwarded);
    }
    auto fields = refusalFields(refused, request, facts);
    if (!fields)
        return fields;
    fields->insert(u"taken"_s, partsField(numbersOf(taken, facts), request.language, facts));
    const QJsonObject destinations = destinationFields(facts.referrals, request, facts);
    for (auto field = destinations.begin(); field != destinations.end(); ++field)
        fields->insert(field.key(), field.value());
    return fields;
}

Result<QJsonObject> referralFields(Ground ground, const LetterFacts &facts)
{
    const auto refused = withVerdict(Verdict::NotAdmissible, facts);
    const bool fits = !refused.isEmpty() &&
                      std::all_of(refused.begin(), refused.end(),
                                  [&](const Assessment &assessment) { return assessment.ground == ground; });
    return fits ? Result<QJsonObject>() : failure(ErrorKind::NoNoticeNeeded, groundKeys.key(ground));
}

Result<QJsonObject> referralClientFields(const LetterFacts &facts)
{
    if (facts.complaint.details.complainant.safeChannel == SafeChannel::NotAsked)
        return failure(ErrorKind::SafeChannelNotAsked);
    return referralFields(Ground::Client, facts);
}

QJsonObject closingFields(const LetterRequest &request, const LetterFacts &facts)
{
    QJsonArray responses;
    for (const Referral &referral : facts.referrals) {
        if (referral.response)
            responses.append(QJsonObject{{u"day"_s, dateInFull(referral.response->day, request.language)},
                                         {u"function"_s, asOneLine(referral.function)}});
    }
    QJsonObject fields = ownExplanation(request);
    fields.insert(u"responses"_s, responses);
    return fields;
}

Result<QJsonObject> contactLimitsFields(const LetterRequest &request)
{
    QJsonObject fields = ownExplanation(request);
    if (!fields.value(u"explained"_s).toBool())
        return failure(ErrorKind::EmptyText, u"explanation"_s);
    return fields;
}

namespace {

Result<QJsonObject> fieldsOf(const LetterRequest &request, const LetterFacts &facts)
{
    switch (request.kind) {
    case LetterKind::Acknowledgement:
        return acknowledgementFields(facts);
    case LetterKind::InformationRequest:
        return informationRequestFields(request, facts);
    case LetterKind::NotAdmissible:
        return notAdmissibleFields(request, facts);
    case LetterKind::PartlyAdmissible:
        return partlyAdmissibleFields(request, facts);
    case LetterKind::Forwarded:
        return forwardedFields(request, facts);
    case LetterKind::Delay:
        return ownExplanation(request);
    case LetterKind::ReferralClient:
        return referralClientFields(facts);
    case LetterKind::ReferralEmployee:
        return referralFields(Ground::Employee, facts);
    case LetterKind::Closing:
        return closingFields(request, facts);
    case LetterKind::ContactLimits:
        return contactLimitsFields(request);
    case LetterKind::Memo:
        return memoFields(request, facts);
    case LetterKind::Reminder:
        return reminderFields(request, facts);
    }
    return failure(ErrorKind::Internal, u"a letter of no known kind"_s);
}

} // namespace

Result<QJsonObject> letterFields(const LetterRequest &request, const LetterFacts &facts)
{
    const auto ofKind = fieldsOf(request, facts);
    if (!ofKind)
        return ofKind;
    QJsonObject fields = generalFields(request.language, facts);
    if (request.kind == LetterKind::ReferralClient) {
        for (const auto &telling : {"organisation"_L1, "returnAddress"_L1, "email"_L1, "signatory"_L1})
            fields.remove(telling);
    }
    for (auto field = ofKind->begin(); field != ofKind->end(); ++field)
        fields.insert(field.key(), field.value());
    if (const auto proposed = proposedDay(request.kind, facts.today, facts))
        fields.insert(u"until"_s, dateInFull(request.until.value_or(*proposed), request.language));
    return fields;
}

} // namespace gehoor
