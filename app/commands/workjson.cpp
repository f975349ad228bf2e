// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/casejson.h>
#include <app/commands/workjson.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QJsonObject answersGiven(const Assessment &assessment)
{
    QJsonObject answers;
    for (auto one = assessment.answers.cbegin(); one != assessment.answers.cend(); ++one)
        answers.insert(questionKeys.key(one.key()), answerKeys.key(one.value()));
    return answers;
}

QJsonObject remarksMade(const Assessment &assessment)
{
    QJsonObject remarks;
    for (auto one = assessment.remarks.cbegin(); one != assessment.remarks.cend(); ++one)
        remarks.insert(questionKeys.key(one.key()), one.value());
    return remarks;
}

/// Every verdict on a part, oldest first, those withdrawn too.
QJsonArray verdictsOf(const CaseFile &file, PartId part)
{
    QJsonArray verdicts;
    for (const Assessment &one : file.history) {
        if (one.part != part)
            continue;
        const auto &withdrawal = one.withdrawal;
        verdicts << QJsonObject{{u"day"_s, dayJson(one.day)},
                                {u"verdict"_s, verdictKeys.key(one.verdict)},
                                {u"ground"_s, orNull(one.ground, groundKeys)},
                                {u"reason"_s, one.reason},
                                {u"by"_s, one.by},
                                {u"answers"_s, answersGiven(one)},
                                {u"remarks"_s, remarksMade(one)},
                                {u"steps"_s, QJsonArray::fromStringList(one.steps)},
                                {u"withdrawn"_s, withdrawal ? dayJson(withdrawal->day) : QJsonValue::Null},
                                {u"withdrawnBy"_s, withdrawal ? withdrawal->by : QString()},
                                {u"withdrawalReason"_s, withdrawal ? withdrawal->reason : QString()}};
    }
    return verdicts;
}

/// The SHA-256 of a response's document, by which it is found among the documents.
QJsonValue documentOf(const CaseFile &file, const Response &response)
{
    for (const Document &document : file.documents) {
        if (response.document == document.id)
            return document.sha256;
    }
    return QJsonValue::Null;
}

QJsonObject toJson(const CaseFile &file, const Response &response)
{
    return {{u"on"_s, dayJson(response.day)},
            {u"summary"_s, response.summary},
            {u"by"_s, response.by},
            {u"document"_s, documentOf(file, response)}};
}

QJsonObject toJson(const CaseFile &file, const Referral &referral)
{
    QJsonArray partial;
    for (const Response &one : referral.partial)
        partial << toJson(file, one);
    const auto &response = referral.response;
    const auto &answered = referral.answered;
    const auto &back = referral.takenBack;
    return {{u"part"_s, partNumber(file, referral.part)},
            {u"to"_s, referral.function},
            {u"on"_s, dayJson(referral.day)},
            {u"response"_s, response ? QJsonValue(response->summary) : QJsonValue::Null},
            {u"respondedOn"_s, response ? dayJson(response->day) : QJsonValue::Null},
            {u"respondedBy"_s, response ? QJsonValue(response->by) : QJsonValue::Null},
            {u"document"_s, response ? documentOf(file, *response) : QJsonValue::Null},
            {u"partialResponses"_s, partial},
            {u"answered"_s, answered ? dayJson(answered->day) : QJsonValue::Null},
            {u"answeredBy"_s, answered ? QJsonValue(answered->by) : QJsonValue::Null},
            {u"despiteConflict"_s, referral.despiteConflict},
            {u"takenBack"_s, back ? dayJson(back->day) : QJsonValue::Null},
            {u"takenBackReason"_s, back ? back->reason : QString()}};
}

QJsonArray toJson(const CaseFile &file, const QList<Referral> &referrals)
{
    QJsonArray forwardings;
    for (const Referral &referral : referrals)
        forwardings << toJson(file, referral);
    return forwardings;
}

} // namespace

QJsonArray partsJson(const CaseFile &file)
{
    QJsonArray parts;
    for (const Part &part : file.complaint.parts) {
        const auto assessment = file.assessment(part.id);
        const auto verdict = assessment ? std::optional(assessment->verdict) : std::nullopt;
        const auto ground = assessment ? assessment->ground : std::nullopt;
        parts << QJsonObject{
            {u"number"_s, part.number},
            {u"text"_s, part.text},
            {u"theme"_s, part.theme},
            {u"conduct"_s, conductKeys.key(part.conduct)},
            {u"whose"_s, part.whose},
            {u"happened"_s, dayJson(part.happened)},
            {u"handledBefore"_s, handledBeforeKeys.key(part.handledBefore)},
            {u"verdict"_s, orNull(verdict, verdictKeys)},
            {u"ground"_s, orNull(ground, groundKeys)},
            {u"reason"_s, assessment ? assessment->reason : QString()},
            {u"steps"_s, assessment ? QJsonArray::fromStringList(assessment->steps) : QJsonArray()},
            {u"verdicts"_s, verdictsOf(file, part.id)}};
    }
    return parts;
}

QJsonArray forwardingsJson(const CaseFile &file)
{
    return toJson(file, file.referrals);
}

QJsonArray takenBackJson(const CaseFile &file)
{
    QList<Referral> referrals = file.referralHistory;
    referrals.removeIf([](const Referral &referral) { return !referral.takenBack; });
    return toJson(file, referrals);
}

} // namespace gehoor
