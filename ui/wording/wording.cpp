// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gehoor {
Language screenLanguage()
{
    //: The code of the language of this translation: nl or en
    return languageKeys.value(Words::tr("en")).value_or(Language::English);
}

QString damagedMailNote()
{
    return Words::tr(
        "Not everything in this mail could be read: it is longer than Gehoor reads, or something in "
        "it is encrypted, packed by Outlook (winmail.dat) or broken. Compare this text with the mail "
        "itself, which is kept as it came.");
}

QString answerElsewhereNote(const QString &sentBy, const QString &answerTo)
{
    if (sentBy.isEmpty())
        return Words::tr("The mail does not say whom it is from, and asks to answer to: %1. Look whether "
                         "that is the complainant.")
            .arg(answerTo);
    return Words::tr("The mail is from: %1. It asks to answer to: %2. Look which of them is the complainant.")
        .arg(sentBy, answerTo);
}

QString wording(Channel channel)
{
    switch (channel) {
    case Channel::Mail:
        return Words::tr("mail");
    case Channel::WebForm:
        return Words::tr("web form");
    case Channel::Post:
        return Words::tr("post");
    case Channel::Phone:
        return Words::tr("phone");
    case Channel::InPerson:
        return Words::tr("in person");
    case Channel::Municipality:
        return Words::tr("via the municipality");
    }
    Q_UNREACHABLE();
}

QString arrival(Channel channel)
{
    switch (channel) {
    case Channel::Mail:
        return Words::tr("by mail");
    case Channel::WebForm:
        return Words::tr("by web form");
    case Channel::Post:
        return Words::tr("by post");
    case Channel::Phone:
        return Words::tr("by phone");
    case Channel::InPerson:
    case Channel::Municipality:
        return wording(channel);
    }
    Q_UNREACHABLE();
}

QString wording(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Unknown:
        return Words::tr("not known yet");
    case Capacity::ExPartner:
        return Words::tr("(ex-)partner");
    case Capacity::Relative:
        return Words::tr("relative");
    case Capacity::OtherOrganisation:
        return Words::tr("employee of another organisation");
    case Capacity::Company:
        return Words::tr("company");
    case Capacity::Neighbour:
        return Words::tr("neighbour");
    case Capacity::Client:
        return Words::tr("client (now or earlier)");
    case Capacity::Employee:
        return Words::tr("employee");
    case Capacity::Other:
        return Words::tr("other");
    }
    Q_UNREACHABLE();
}

QString wording(FormOfAddress form)
{
    switch (form) {
    case FormOfAddress::Neutral:
        return Words::tr("neutral (name only)");
    case FormOfAddress::Mr:
        return Words::tr("Mr");
    case FormOfAddress::Ms:
        return Words::tr("Ms");
    }
    Q_UNREACHABLE();
}

QString wording(SafeChannel channel)
{
    switch (channel) {
    case SafeChannel::NotAsked:
        return Words::tr("not asked yet");
    case SafeChannel::Post:
        return Words::tr("post");
    case SafeChannel::Mail:
        return Words::tr("mail");
    case SafeChannel::Phone:
        return Words::tr("phone");
    }
    Q_UNREACHABLE();
}

QString wording(Conduct conduct)
{
    switch (conduct) {
    case Conduct::Unknown:
        return Words::tr("not known yet");
    case Conduct::Act:
        return Words::tr("act");
    case Conduct::Omission:
        return Words::tr("failure to act");
    case Conduct::Decision:
        return Words::tr("decision");
    case Conduct::NoDecision:
        return Words::tr("no decision taken");
    }
    Q_UNREACHABLE();
}

QString wording(Question question)
{
    switch (question) {
    case Question::Client:
        return Words::tr("client");
    case Question::Employee:
        return Words::tr("employee");
    case Question::Conduct:
        return Words::tr("conduct of an employee");
    case Question::Direct:
        return Words::tr("affected directly");
    case Question::Authority:
        return Words::tr("parental authority");
    }
    Q_UNREACHABLE();
}

QString wording(HandledBefore handled)
{
    switch (handled) {
    case HandledBefore::NotAsked:
        return Words::tr("not known yet");
    case HandledBefore::No:
        return Words::tr("no");
    case HandledBefore::Yes:
        return Words::tr("yes");
    }
    Q_UNREACHABLE();
}

QString wording(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Words::tr("yes");
    case Answer::No:
        return Words::tr("no");
    case Answer::Unknown:
        return Words::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString wording(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admissible:
        return Words::tr("admissible");
    case Verdict::NotAdmissible:
        return Words::tr("not admissible");
    case Verdict::MoreInformation:
        return Words::tr("more information needed");
    case Verdict::NotAComplaint:
        return Words::tr("not a complaint");
    }
    Q_UNREACHABLE();
}

QString wording(Ground ground)
{
    switch (ground) {
    case Ground::Client:
        return Words::tr("is or was a client (G1)");
    case Ground::Employee:
        return Words::tr("is an employee (G2)");
    case Ground::NotOurConduct:
        return Words::tr("not conduct of an employee here (G3)");
    case Ground::ConcernsAnother:
        return Words::tr("concerns another person (G4)");
    case Ground::NoAuthority:
        return Words::tr("no parental authority (G5)");
    }
    Q_UNREACHABLE();
}

QString wording(Ending ending)
{
    switch (ending) {
    case Ending::Answered:
        return Words::tr("answered (without judgement)");
    case Ending::SolvedTogether:
        return Words::tr("solved together");
    case Ending::WellFounded:
        return Words::tr("well-founded");
    case Ending::PartlyWellFounded:
        return Words::tr("partly well-founded");
    case Ending::NotWellFounded:
        return Words::tr("not well-founded");
    case Ending::NoJudgement:
        return Words::tr("no judgement");
    case Ending::Withdrawn:
        return Words::tr("withdrawn");
    case Ending::NotAdmissible:
        return Words::tr("not taken up");
    case Ending::Referred:
        return Words::tr("referred (client or employee)");
    case Ending::NotAComplaint:
        return Words::tr("not a complaint");
    case Ending::TooLittleInformation:
        return Words::tr("too little information");
    }
    Q_UNREACHABLE();
}

QString wording(Language language)
{
    return language == Language::Dutch ? Words::tr("Dutch") : Words::tr("English");
}

QString wording(WindowSide side)
{
    switch (side) {
    case WindowSide::Left:
        return Words::tr("left");
    case WindowSide::Right:
        return Words::tr("right");
    }
    Q_UNREACHABLE();
}

QString wording(Standing standing)
{
    switch (standing) {
    case Standing::ToAssess:
        return Words::tr("to assess");
    case Standing::NoticeDue:
        return Words::tr("notice to send");
    case Standing::ToForward:
        return Words::tr("to forward");
    case Standing::AwaitingComplainant:
        return Words::tr("waits for the complainant");
    case Standing::AwaitingResponse:
        return Words::tr("waits for a response");
    case Standing::ToClose:
        return Words::tr("to close");
    case Standing::Closed:
        return Words::tr("closed");
    }
    Q_UNREACHABLE();
}

QString wording(Step step)
{
    switch (step) {
    case Step::Assess:
        return Words::tr("assess");
    case Step::Acknowledge:
        return Words::tr("acknowledge receipt");
    case Step::AskSafeChannel:
        return Words::tr("ask for the safe channel");
    case Step::RequestInformation:
        return Words::tr("ask for information");
    case Step::DecideOnWhatThereIs:
        return Words::tr("remind, or decide on what there is");
    case Step::SendNotice:
        return Words::tr("make and post the notice");
    case Step::Forward:
        return Words::tr("forward");
    case Step::TellComplainant:
        return Words::tr("tell the complainant to whom it went");
    case Step::RemindResponsible:
        return Words::tr("remind the responsible person");
    case Step::SeeAnswered:
        return Words::tr("see that the complainant is answered");
    case Step::TellDelay:
        return Words::tr("tell the complainant of the delay");
    case Step::Close:
        return Words::tr("close");
    }
    Q_UNREACHABLE();
}

QString wording(Step step, Standing standing)
{
    const bool nobodyAsked = step == Step::DecideOnWhatThereIs && standing != Standing::AwaitingComplainant;
    return nobodyAsked ? Words::tr("decide on what there is") : wording(step);
}

QString wording(Term term)
{
    switch (term) {
    case Term::Acknowledge:
        return Words::tr("acknowledge receipt");
    case Term::Assess:
        return Words::tr("assess");
    case Term::Decide:
        return Words::tr("send the notice or forward");
    case Term::Information:
        return Words::tr("answer of the complainant");
    case Term::Respond:
        return Words::tr("response of the responsible person");
    }
    Q_UNREACHABLE();
}

QString wording(DocumentRole role)
{
    switch (role) {
    case DocumentRole::Original:
        return Words::tr("original");
    case DocumentRole::Attachment:
        return Words::tr("attachment");
    case DocumentRole::Response:
        return Words::tr("response");
    }
    Q_UNREACHABLE();
}

QString initials(const QString &name)
{
    static const QRegularExpression separators(u"[\\s.\\-]+"_s);
    QString letters;
    const QStringList words = name.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words)
        letters += QString(word.at(0)) + u'.';
    return letters;
}

} // namespace gehoor
