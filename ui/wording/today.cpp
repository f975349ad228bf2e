// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/today.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QString counted(const News &news, NewsKind kind)
{
    const int count = int(news.count(kind));
    switch (kind) {
    case NewsKind::CaseLogged:
        return Words::tr("%n case(s) logged", nullptr, count);
    case NewsKind::LetterPosted:
        return Words::tr("%n letter(s) posted", nullptr, count);
    case NewsKind::LetterNotPosted:
        return Words::tr("%n letter(s) not posted after all", nullptr, count);
    case NewsKind::ResponseRecorded:
        return Words::tr("%n response(s) recorded", nullptr, count);
    case NewsKind::BecameLate:
        return Words::tr("%n case(s) became late", nullptr, count);
    case NewsKind::CameBack:
        return Words::tr("%n case(s) came back that were put off", nullptr, count);
    case NewsKind::PartAssessed:
        return Words::tr("%n part(s) assessed", nullptr, count);
    case NewsKind::VerdictWithdrawn:
        return Words::tr("%n verdict(s) withdrawn", nullptr, count);
    case NewsKind::PartForwarded:
        return Words::tr("%n part(s) forwarded", nullptr, count);
    case NewsKind::ForwardingTakenBack:
        return Words::tr("%n forwarding(s) taken back", nullptr, count);
    case NewsKind::AnswerReceived:
        return Words::tr("%n answer(s) of a complainant recorded", nullptr, count);
    case NewsKind::PartialResponseRecorded:
        return Words::tr("%n partial response(s) recorded", nullptr, count);
    case NewsKind::CaseClosed:
        return Words::tr("%n case(s) closed", nullptr, count);
    case NewsKind::CaseReopened:
        return Words::tr("%n case(s) opened again", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

QString wording(WorkHead head)
{
    switch (head) {
    case WorkHead::Late:
        return QCoreApplication::translate("WorkHead", "Late");
    case WorkHead::TodayAndTomorrow:
        return QCoreApplication::translate("WorkHead", "Today and tomorrow");
    case WorkHead::ThisWeek:
        return QCoreApplication::translate("WorkHead", "This week");
    case WorkHead::ToCheck:
        return QCoreApplication::translate("WorkHead", "To be checked");
    case WorkHead::Later:
        return QCoreApplication::translate("WorkHead", "Later");
    case WorkHead::WithoutTerm:
        return QCoreApplication::translate("WorkHead", "Without a term");
    case WorkHead::WaitingForOthers:
        return QCoreApplication::translate("WorkHead", "Waiting for others");
    case WorkHead::PutOff:
        return QCoreApplication::translate("WorkHead", "Put off");
    }
    Q_UNREACHABLE();
}

QString wording(const Check &check)
{
    const int subject = check.subject;
    switch (check.kind) {
    case CheckKind::DraftNotPosted:
        return Words::tr("letter %1 is still a draft").arg(subject);
    case CheckKind::FinalNotPosted:
        return Words::tr("letter %1 is final, but was not posted").arg(subject);
    case CheckKind::BundleNotSent:
        return Words::tr("bundle %1 was made, but not sent").arg(subject);
    case CheckKind::FinalOlderThanVerdict:
        return Words::tr("letter %1 was made before the last verdict").arg(subject);
    case CheckKind::LetterContradicts:
        return Words::tr("letter %1 says something else than the verdict").arg(subject);
    case CheckKind::FactsMissing:
        return Words::tr("an (ex-)partner complains, and nothing is protected yet");
    case CheckKind::ClosedWithOpenParts:
        return Words::tr("closed, while a part is not finished");
    case CheckKind::MeasureDue:
        return Words::tr("the day of an improvement measure has come");
    case CheckKind::LimitDue:
        return Words::tr("contact limit %1 is to be evaluated").arg(subject);
    case CheckKind::AccessDue:
        return Words::tr("the complainant's request for access is to be answered");
    case CheckKind::NoticeMissing:
        return Words::tr("part %1 is not taken up, and no notice was posted within the term").arg(subject);
    case CheckKind::ResponseMissing:
        return Words::tr("part %1 was forwarded, and no response came within the term").arg(subject);
    case CheckKind::AnswerMissing:
        return Words::tr("part %1 has its response, and the complainant was not answered within the term")
            .arg(subject);
    case CheckKind::SafeChannelNotAsked:
        return Words::tr("a letter has left, and the safe channel was never asked for");
    case CheckKind::PostedUnchecked:
        return Words::tr("letter %1 was posted without a leak check").arg(subject);
    case CheckKind::PostedDespiteNoPost:
        return Words::tr("letter %1 went by post, and no post may go to this complainant").arg(subject);
    }
    Q_UNREACHABLE();
}

QString mending(const Check &check)
{
    switch (check.kind) {
    case CheckKind::DraftNotPosted:
        return Words::tr("Finish the letter, or throw the draft away.");
    case CheckKind::FinalNotPosted:
        return Words::tr("Record that it was posted, or withdraw it with a reason.");
    case CheckKind::BundleNotSent:
        return Words::tr("Send the bundle and record it, or make it anew.");
    case CheckKind::FinalOlderThanVerdict:
        return Words::tr("Read it beside the verdict. When it does not fit, withdraw it and make a new one.");
    case CheckKind::LetterContradicts:
        return Words::tr("Withdraw it when it has not left. Otherwise write a letter that says what holds.");
    case CheckKind::FactsMissing:
        return Words::tr("Protect the names, addresses and numbers that must not get out.");
    case CheckKind::ClosedWithOpenParts:
        return Words::tr("See what is still owed, and open the case again when that is needed.");
    case CheckKind::MeasureDue:
        return Words::tr("Ask who sees to it, and record that it was done or dropped.");
    case CheckKind::LimitDue:
        return Words::tr("Weigh whether it is still needed, and record that it goes on or ends.");
    case CheckKind::AccessDue:
        return Words::tr("Send the complainant their own data, and record that you did.");
    case CheckKind::NoticeMissing:
        return Words::tr("Make the letter, and record that it was posted.");
    case CheckKind::ResponseMissing:
        return Words::tr("Remind the responsible person, or record the response.");
    case CheckKind::AnswerMissing:
        return Words::tr("Ask the responsible person whether the complainant was answered, and record it.");
    case CheckKind::SafeChannelNotAsked:
        return Words::tr("Ask the complainant which way is safe, and record it.");
    case CheckKind::PostedUnchecked:
        return Words::tr("Hold it against what is protected now, and record that you did.");
    case CheckKind::PostedDespiteNoPost:
        return Words::tr("Find out whether it arrived, and note in the file what you know of it.");
    }
    Q_UNREACHABLE();
}

QString wording(NewsKind kind)
{
    switch (kind) {
    case NewsKind::CaseLogged:
        return Words::tr("complaint logged");
    case NewsKind::LetterPosted:
        return Words::tr("letter posted");
    case NewsKind::LetterNotPosted:
        return Words::tr("letter not posted after all");
    case NewsKind::ResponseRecorded:
        return Words::tr("response recorded");
    case NewsKind::BecameLate:
        return Words::tr("became late");
    case NewsKind::CameBack:
        return Words::tr("came back after it was put off");
    case NewsKind::PartAssessed:
        return Words::tr("part assessed");
    case NewsKind::VerdictWithdrawn:
        return Words::tr("verdict withdrawn");
    case NewsKind::PartForwarded:
        return Words::tr("part forwarded");
    case NewsKind::ForwardingTakenBack:
        return Words::tr("forwarding taken back");
    case NewsKind::AnswerReceived:
        return Words::tr("answer of the complainant recorded");
    case NewsKind::PartialResponseRecorded:
        return Words::tr("partial response recorded");
    case NewsKind::CaseClosed:
        return Words::tr("case closed");
    case NewsKind::CaseReopened:
        return Words::tr("case opened again");
    }
    Q_UNREACHABLE();
}

QString wording(const News &news)
{
    QStringList parts;
    for (const auto &entry : newsKeys.entries()) {
        if (news.count(entry.first) > 0)
            parts << counted(news, entry.first);
    }
    const QString since = shortDate(news.since);
    return parts.isEmpty() ? Words::tr("Nothing changed since %1.").arg(since)
                           : Words::tr("Since %1: %2.").arg(since, parts.join(u", "_s));
}

QString wording(const PutOffUntil &putOff, bool withReason)
{
    const QString until = shortDate(putOff.day);
    return withReason ? Words::tr("put off until %1: %2").arg(until, putOff.reason)
                      : Words::tr("put off until %1").arg(until);
}

} // namespace gehoor
