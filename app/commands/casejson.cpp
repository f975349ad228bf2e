// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/casejson.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

/// Every verdict on a part, oldest first, those withdrawn too.
QJsonArray verdictsOf(const CaseFile &file, PartId part)
{
    QJsonArray verdicts;
    for (const Assessment &one : file.history) {
        if (one.part != part)
            continue;
        const auto &withdrawal = one.withdrawal;
        verdicts << QJsonObject{
            {u"day"_s, dayJson(one.day)},
            {u"verdict"_s, verdictKeys.key(one.verdict)},
            {u"ground"_s, one.ground ? QJsonValue(groundKeys.key(*one.ground)) : QJsonValue::Null},
            {u"reason"_s, one.reason},
            {u"withdrawn"_s, withdrawal ? dayJson(withdrawal->day) : QJsonValue::Null},
            {u"withdrawalReason"_s, withdrawal ? withdrawal->reason : QString()}};
    }
    return verdicts;
}

QJsonArray partsOf(const CaseFile &file)
{
    QJsonArray parts;
    for (const Part &part : file.complaint.parts) {
        const auto assessment = file.assessment(part.id);
        const auto ground = assessment ? assessment->ground : std::nullopt;
        parts << QJsonObject{
            {u"number"_s, part.number},
            {u"text"_s, part.text},
            {u"theme"_s, part.theme},
            {u"conduct"_s, conductKeys.key(part.conduct)},
            {u"whose"_s, part.whose},
            {u"happened"_s, dayJson(part.happened)},
            {u"handledBefore"_s, handledBeforeKeys.key(part.handledBefore)},
            {u"verdict"_s, assessment ? QJsonValue(verdictKeys.key(assessment->verdict)) : QJsonValue::Null},
            {u"ground"_s, ground ? QJsonValue(groundKeys.key(*ground)) : QJsonValue::Null},
            {u"reason"_s, assessment ? assessment->reason : QString()},
            {u"steps"_s, assessment ? QJsonArray::fromStringList(assessment->steps) : QJsonArray()},
            {u"verdicts"_s, verdictsOf(file, part.id)}};
    }
    return parts;
}

QJsonArray documentsOf(const CaseFile &file)
{
    QJsonArray documents;
    for (const Document &document : file.documents)
        documents << QJsonObject{{u"number"_s, documents.size() + 1},
                                 {u"name"_s, document.name},
                                 {u"role"_s, documentRoleKeys.key(document.role)},
                                 {u"mediaType"_s, document.mediaType},
                                 {u"size"_s, document.size},
                                 {u"sha256"_s, document.sha256}};
    return documents;
}

QJsonArray lettersOf(const CaseFile &file)
{
    QJsonArray letters;
    for (const Letter &letter : file.letters)
        letters << QJsonObject{{u"number"_s, letter.number},
                               {u"kind"_s, letterKindKeys.key(letter.kind)},
                               {u"language"_s, languageKeys.key(letter.content.language)},
                               {u"state"_s, letterStateKeys.key(letter.state)},
                               {u"posted"_s, dayJson(letter.posted)},
                               {u"withdrawn"_s, dayJson(letter.withdrawn)},
                               {u"sha256"_s, letter.sha256}};
    return letters;
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

/// Those taken back; the ones in force stand by themselves.
QJsonArray takenBackOf(const CaseFile &file)
{
    QList<Referral> referrals = file.referralHistory;
    referrals.removeIf([](const Referral &referral) { return !referral.takenBack; });
    return toJson(file, referrals);
}

/// Of a case that was destroyed only the year is known: "2026", which is ISO 8601 too.
QString knownOf(QDate day, const std::optional<Cleared> &cleared)
{
    return onlyYearsKnown(cleared) ? QString::number(day.year()) : day.toString(Qt::ISODate);
}

QJsonArray closingsOf(const CaseFile &file)
{
    QJsonArray closings;
    for (const Closing &one : file.closings)
        closings << QJsonObject{{u"on"_s, knownOf(one.day, file.complaint.cleared)},
                                {u"outcome"_s, endingKeys.key(one.outcome)},
                                {u"learned"_s, one.learningPoint},
                                {u"told"_s, one.told ? dayJson(one.told->day) : QJsonValue::Null},
                                {u"toldHow"_s, one.told ? one.told->how : QString()},
                                {u"reopened"_s, one.reopened ? dayJson(one.reopened->day) : QJsonValue::Null},
                                {u"reopeningReason"_s, one.reopened ? one.reopened->reason : QString()}};
    return closings;
}

QJsonArray nextStepsOf(const CaseFile &file)
{
    QJsonArray steps;
    for (const NextStep &next : file.standing.nextSteps)
        steps << QJsonObject{
            {u"step"_s, stepKeys.key(next.step)},
            {u"due"_s, next.due ? dayJson(next.due->day) : QJsonValue::Null},
            {u"why"_s, next.due ? QJsonArray::fromStringList(why(*next.due)) : QJsonArray()}};
    return steps;
}

QJsonValue toJson(const std::optional<Cleared> &cleared)
{
    return cleared ? QJsonValue(QJsonObject{{u"how"_s, clearedHowKeys.key(cleared->how)},
                                            {u"at"_s, cleared->at.toString(Qt::ISODate)}})
                   : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const OverviewRow &row)
{
    return {{u"number"_s, row.number},
            {u"received"_s, knownOf(row.received, row.cleared)},
            {u"complainant"_s, row.complainant},
            {u"capacity"_s, onlyYearsKnown(row.cleared) ? QJsonValue(QJsonValue::Null)
                                                        : QJsonValue(capacityKeys.key(row.capacity))},
            {u"subject"_s, row.subject},
            {u"standing"_s, standingKeys.key(row.standing)},
            {u"nextStep"_s, orNull(row.nextStep ? std::optional(stepKeys.key(*row.nextStep)) : std::nullopt)},
            {u"due"_s, dayJson(row.due)},
            {u"safety"_s, row.safetyFlag},
            {u"priority"_s, onlyYearsKnown(row.cleared) ? QJsonValue(QJsonValue::Null)
                                                        : QJsonValue(priorityKeys.key(row.priority))},
            {u"cleared"_s, toJson(row.cleared)}};
}

const Part *partOf(const CaseFile &file, int number)
{
    const auto &parts = file.complaint.parts;
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.number == number; });
    return found == parts.end() ? nullptr : &*found;
}

int partNumber(const CaseFile &file, PartId id)
{
    const auto &parts = file.complaint.parts;
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.id == id; });
    Q_ASSERT(found != parts.end());
    return found->number;
}

namespace {

Given<OpenCase> caseOf(Given<std::unique_ptr<Desk>> desk, const QString &number)
{
    if (!desk)
        return tl::unexpected(desk.error());
    const auto complaint = (*desk)->complaints.find(number);
    if (!complaint)
        return refuse(complaint.error());
    const auto file = readCase(**desk, complaint->id);
    if (!file)
        return refuse(file.error());
    return OpenCase{std::move(*desk), *file};
}

} // namespace

Given<OpenCase> openCase(const Call &call)
{
    auto open = caseOf(call.openDesk(Access::Write), call.argument(1));
    if (open && open->file.complaint.cleared)
        return refuse(Error{ErrorKind::CaseCleared, open->number()});
    return open;
}

Given<OpenCase> openCaseToRead(const Call &call)
{
    auto open = caseOf(call.openDeskToRead(), call.argument(1));
    if (open)
        open->desk->readings.caseOpened(open->file.complaint.id);
    return open;
}

QJsonArray measuresJson(const CaseFile &file)
{
    QJsonArray measures;
    for (const Measure &one : file.measures)
        measures << QJsonObject{{u"text"_s, one.text},
                                {u"owner"_s, one.owner},
                                {u"due"_s, dayJson(one.due)},
                                {u"state"_s, measureStateKeys.key(one.state)}};
    return measures;
}

QJsonArray limitsJson(const CaseFile &file)
{
    QJsonArray limits;
    for (const ContactLimit &one : file.limits) {
        QJsonArray evaluations;
        for (const LimitEvaluation &evaluation : one.evaluations)
            evaluations << QJsonObject{{u"on"_s, dayJson(evaluation.day)},
                                       {u"until"_s, dayJson(evaluation.next)},
                                       {u"reason"_s, evaluation.reason}};
        limits << QJsonObject{{u"limit"_s, one.number},
                              {u"behaviour"_s, one.behaviour},
                              {u"measure"_s, one.measure},
                              {u"start"_s, dayJson(one.start)},
                              {u"evaluate"_s, dayJson(one.evaluate)},
                              {u"evaluations"_s, evaluations},
                              {u"ended"_s, one.ended ? dayJson(one.ended->day) : QJsonValue::Null},
                              {u"endingReason"_s, one.ended ? one.ended->reason : QString()}};
    }
    return limits;
}

QJsonObject toJson(const Complainant &complainant)
{
    return {{u"name"_s, complainant.name},
            {u"email"_s, complainant.email},
            {u"phone"_s, complainant.phone},
            {u"address"_s, complainant.address},
            {u"organisation"_s, complainant.organisation},
            {u"capacity"_s, capacityKeys.key(complainant.capacity)},
            {u"formOfAddress"_s, formOfAddressKeys.key(complainant.formOfAddress)},
            {u"representative"_s, complainant.representative},
            {u"mandateSeen"_s, complainant.mandateSeen},
            {u"anonymous"_s, complainant.anonymous},
            {u"safeChannel"_s, safeChannelKeys.key(complainant.safeChannel)},
            {u"noPost"_s, complainant.noPost}};
}

QString safetyWords(const CaseFile &file)
{
    return file.complaint.details.safetyFlag
               ? QCoreApplication::translate("Words",
                                             "⚠ Safety first: there is a threat or danger in this case.")
               : QString();
}

namespace {

/// Of a case that was destroyed the columns that cannot be empty tell nothing.
QJsonObject complainantOf(const Complaint &complaint)
{
    QJsonObject complainant = toJson(complaint.details.complainant);
    if (onlyYearsKnown(complaint.cleared)) {
        for (const QString &key : {u"capacity"_s, u"formOfAddress"_s, u"safeChannel"_s})
            complainant.insert(key, QJsonValue::Null);
    }
    return complainant;
}

} // namespace

QJsonObject toJson(const CaseFile &file)
{
    const ComplaintDetails &details = file.complaint.details;
    const bool isStub = onlyYearsKnown(file.complaint.cleared);
    return {
        {u"number"_s, file.complaint.number.text()},
        {u"received"_s, knownOf(details.received, file.complaint.cleared)},
        {u"channel"_s, isStub ? QJsonValue::Null : QJsonValue(channelKeys.key(details.channel))},
        {u"standing"_s, standingKeys.key(file.standing.standings.constFirst())},
        {u"safety"_s, details.safetyFlag},
        {u"priority"_s,
         isStub ? QJsonValue(QJsonValue::Null) : QJsonValue(priorityKeys.key(details.priority))},
        {u"subject"_s, details.subject},
        {u"text"_s, details.text},
        {u"safetyFlag"_s, details.safetyFlag},
        {u"letterLanguage"_s,
         isStub ? QJsonValue::Null : QJsonValue(languageKeys.key(details.letterLanguage))},
        {u"complainant"_s, complainantOf(file.complaint)},
        {u"parts"_s, partsOf(file)},
        {u"documents"_s, documentsOf(file)},
        {u"letters"_s, lettersOf(file)},
        {u"forwardings"_s, toJson(file, file.referrals)},
        {u"takenBack"_s, takenBackOf(file)},
        {u"closings"_s, closingsOf(file)},
        {u"measures"_s, measuresJson(file)},
        {u"limits"_s, limitsJson(file)},
        {u"outcome"_s, file.closing ? QJsonValue(endingKeys.key(file.closing->outcome)) : QJsonValue::Null},
        {u"cleared"_s, toJson(file.complaint.cleared)},
        {u"nextSteps"_s, nextStepsOf(file)}};
}

} // namespace gehoor
