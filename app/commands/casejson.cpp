// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/casejson.h>
#include <app/commands/workjson.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

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
        letters << QJsonObject{
            {u"number"_s, letter.number},
            {u"kind"_s, letterKindKeys.key(letter.kind)},
            {u"language"_s, languageKeys.key(letter.content.language)},
            {u"state"_s, letterStateKeys.key(letter.state)},
            {u"drafted"_s, dayJson(letter.drafted)},
            {u"edited"_s, dayJson(letter.edited)},
            {u"finalised"_s, dayJson(letter.finalised)},
            {u"posted"_s, dayJson(letter.posted)},
            {u"postedBy"_s, orNull(letter.postedBy, postedByKeys)},
            {u"notPosted"_s, letter.notPosted ? dayJson(letter.notPosted->day) : QJsonValue::Null},
            {u"notPostedReason"_s, letter.notPosted ? letter.notPosted->reason : QString()},
            {u"withdrawn"_s, dayJson(letter.withdrawn)},
            {u"withdrawalReason"_s, letter.withdrawalReason},
            {u"noExplanationReason"_s, letter.noExplanationReason},
            {u"sha256"_s, letter.sha256}};
    return letters;
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

/// The day at the officer's desk; of a case that was destroyed only the year is kept, as UTC.
QString loggedOn(const Complaint &complaint)
{
    const bool isStub = onlyYearsKnown(complaint.cleared);
    return knownOf((isStub ? complaint.logged : complaint.logged.toLocalTime()).date(), complaint.cleared);
}

QJsonArray contactsOf(const CaseFile &file)
{
    QJsonArray contacts;
    for (const Contact &contact : file.contacts)
        contacts << QJsonObject{{u"on"_s, dayJson(contact.day)}, {u"text"_s, contact.text}};
    return contacts;
}

QJsonArray holdsOf(const CaseFile &file)
{
    QJsonArray holds;
    for (const Hold &hold : file.holds)
        holds << QJsonObject{{u"since"_s, dayJson(hold.day)},
                             {u"reason"_s, hold.reason},
                             {u"lifted"_s, dayJson(hold.lifted)},
                             {u"liftingReason"_s, hold.liftingReason}};
    return holds;
}

QJsonArray standingsOf(const CaseFile &file)
{
    QJsonArray standings;
    for (const Standing standing : file.standing.standings)
        standings << standingKeys.key(standing);
    return standings;
}

QJsonArray nextStepsOf(const CaseFile &file)
{
    QJsonArray steps;
    for (const NextStep &next : file.standing.nextSteps) {
        QJsonArray parts;
        for (const int part : next.parts)
            parts << part;
        steps << QJsonObject{
            {u"step"_s, stepKeys.key(next.step)},
            {u"parts"_s, parts},
            {u"due"_s, next.due ? dayJson(next.due->day) : QJsonValue::Null},
            {u"why"_s, next.due ? QJsonArray::fromStringList(why(*next.due)) : QJsonArray()}};
    }
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
            {u"nextStep"_s, orNull(row.nextStep, stepKeys)},
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
        {u"logged"_s, loggedOn(file.complaint)},
        {u"channel"_s, isStub ? QJsonValue::Null : QJsonValue(channelKeys.key(details.channel))},
        {u"standing"_s, standingKeys.key(file.standing.standings.constFirst())},
        {u"standings"_s, standingsOf(file)},
        {u"safety"_s, details.safetyFlag},
        {u"priority"_s,
         isStub ? QJsonValue(QJsonValue::Null) : QJsonValue(priorityKeys.key(details.priority))},
        {u"subject"_s, details.subject},
        {u"text"_s, details.text},
        {u"remedy"_s, details.remedy},
        {u"safetyFlag"_s, details.safetyFlag},
        {u"letterLanguage"_s,
         isStub ? QJsonValue::Null : QJsonValue(languageKeys.key(details.letterLanguage))},
        {u"complainant"_s, complainantOf(file.complaint)},
        {u"parts"_s, partsJson(file)},
        {u"contacts"_s, contactsOf(file)},
        {u"documents"_s, documentsOf(file)},
        {u"letters"_s, lettersOf(file)},
        {u"forwardings"_s, forwardingsJson(file)},
        {u"takenBack"_s, takenBackJson(file)},
        {u"closings"_s, closingsOf(file)},
        {u"measures"_s, measuresJson(file)},
        {u"limits"_s, limitsJson(file)},
        {u"holds"_s, holdsOf(file)},
        {u"putOffUntil"_s, file.putOff ? dayJson(file.putOff->until) : QJsonValue::Null},
        {u"putOffReason"_s, file.putOff ? QJsonValue(file.putOff->reason) : QJsonValue::Null},
        {u"outcome"_s, file.closing ? QJsonValue(endingKeys.key(file.closing->outcome)) : QJsonValue::Null},
        {u"cleared"_s, toJson(file.complaint.cleared)},
        {u"nextSteps"_s, nextStepsOf(file)}};
}

} // namespace gehoor
