// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/workingdays.h>
#include <core/leaks/leakcheck.h>
#include <core/settings/policy.h>
#include <core/settings/stationery.h>
#include <core/settings/terms.h>
#include <ui/wording/bundles.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// The name of a field as it stands beside it on the screen.
QString fieldName(const QString &key)
{
    const QHash<QString, QString> names{
        {u"text"_s, Words::tr("the complaint")},
        {u"name"_s, Words::tr("the name")},
        {u"function"_s, Words::tr("the function")},
        {u"summary"_s, Words::tr("the summary")},
        {u"explanation"_s, Words::tr("the explanation")},
        {u"reason"_s, Words::tr("the reason")},
        {u"measure"_s, Words::tr("the measure")},
        {u"email"_s, Words::tr("the complainant's e-mail address")},
        {u"responsibleEmail"_s, Words::tr("the responsible person's e-mail address (in the settings)")},
        {u"answer"_s, Words::tr("what the complainant answered")},
        {u"how"_s, Words::tr("how the complainant agreed")},
        {u"body"_s, Words::tr("the text of the letter")},
        {u"word"_s, Words::tr("one word")}};
    return names.value(key, key);
}

QString questionNames(const QString &keys)
{
    QStringList words;
    const QStringList parts = keys.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto question = questionKeys.value(part.trimmed());
        words << (question ? wording(*question) : part.trimmed());
    }
    return words.join(u", "_s);
}

std::optional<QString> fileError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FileNotFound:
        return Words::tr("There is no file %1. Check the name and the folder.").arg(error.detail);
    case ErrorKind::FileExists:
        return Words::tr("There is a file %1 already; it was left as it is. Choose another name.")
            .arg(error.detail);
    case ErrorKind::NoPermission:
        return Words::tr("You are not allowed to read or write %1. Choose another place, or ask whoever "
                         "manages this computer.")
            .arg(error.detail);
    case ErrorKind::DiskFull:
        return Words::tr(
            "The disk is full. Nothing was changed; what was kept before is safe. Make room and try again.");
    case ErrorKind::ReadFailed:
        return Words::tr("%1 could not be read. Check that it is a file and that the disk is connected.")
            .arg(error.detail);
    case ErrorKind::WriteFailed:
        return Words::tr("%1 could not be written. Nothing was changed. Check that the folder exists.")
            .arg(error.detail);
    case ErrorKind::NotARegister:
        return Words::tr("%1 is not a Gehoor register, or it has been cut short. Choose another file, or "
                         "take a copy of the register.")
            .arg(error.detail);
    case ErrorKind::WrongKey:
        return Words::tr(
            "The passphrase does not open this register. Check capitals and spaces, and try again. If it is "
            "certainly right, the beginning of the file is damaged: take a copy of the register.");
    case ErrorKind::Damaged:
        return Words::tr("The register is damaged. Nothing was changed. Do not work on in it; take a copy of "
                         "the register.");
    case ErrorKind::NewerFormat:
        return Words::tr("This register was made by a newer Gehoor. Install the newest version to open it.");
    case ErrorKind::OlderFormat:
        return error.detail.isEmpty()
                   ? Words::tr("This register was made by an older Gehoor and must be brought up to date "
                               "first, but you are not allowed to write it. Copy it to a folder of your own "
                               "and open the copy.")
                   : Words::tr("This register was made by an older Gehoor and must be brought up to date "
                               "first, but it is open elsewhere: %1. Close it there and try again.")
                         .arg(error.detail);
    case ErrorKind::InUse:
        return Words::
            tr("The register is open elsewhere: %1. Close it there first, or open it here for reading only.")
                .arg(error.detail);
    case ErrorKind::OpenedReadOnly:
        return Words::tr("The register is open for reading only. Nothing was changed.");
    case ErrorKind::NoCipher:
        return Words::tr("This installation cannot encrypt (SQLCipher is missing), so nothing was opened. "
                         "Have Gehoor installed again.");
    default:
        return std::nullopt;
    }
}

std::optional<QString> inputError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::EmptyText:
        if (error.detail == u"fact")
            return Words::tr("There is no letter or figure in it to look for. Write the name, the address or "
                             "the number that is to be protected.");
        if (error.detail == u"told")
            return Words::tr("Record when and how the complainant told this: a complaint is withdrawn, or "
                             "solved together, only when the complainant says so.");
        return Words::tr("Fill in %1.").arg(fieldName(error.detail));
    case ErrorKind::TextTooLong:
        if (error.detail == u"note")
            return Words::tr("The note is too long. Make it shorter.");
        return error.detail == u"fact"_s
                   ? Words::tr(
                         "That is too long to look for. Write only the name, the address or the number.")
                   : Words::tr("The text is too long for a letter. Make it shorter.");
    case ErrorKind::InvalidEmail:
        return Words::tr("“%1” is not an e-mail address. Correct it, or leave it empty.").arg(error.detail);
    case ErrorKind::InvalidNumber:
        return Words::tr("“%1” is not a case number. It looks like 2026-0042.").arg(error.detail);
    case ErrorKind::InvalidDate:
        if (error.detail == u"until")
            return Words::tr(
                "The day named in the letter is past, or not a day. Choose one that is still to come.");
        if (error.detail == u"happened")
            return Words::tr("The day it happened cannot be right. It may not lie in the future.");
        if (error.detail == u"deputy")
            return Words::tr(
                "The days of the deputy cannot be right: the last may not come before the first.");
        if (error.detail == u"answered")
            return Words::tr(
                "The day on which the complainant was answered cannot be right. It may not lie in "
                "the future or before the forwarding.");
        if (error.detail == u"told")
            return Words::tr(
                "The day on which the complainant told this cannot be right. It may not lie in the "
                "future or before the complaint.");
        if (error.detail == u"putOffUntil")
            return Words::tr("Choose a day after today, and within a year: what nobody sees for longer is "
                             "forgotten.");
        return Words::tr("That date cannot be right. Write it as 2026-11-23; it may not lie in the future or "
                         "before what it answers.");
    case ErrorKind::InvalidTerm:
        if (error.detail == u"tooOldMonths")
            return Words::tr("Give a whole number of months, from %1 to %2.")
                .arg(fewestPolicyMonths)
                .arg(mostPolicyMonths);
        return Words::tr("A term is a whole number, from %1 to %2 days or %3 weeks.")
            .arg(shortestTerm)
            .arg(longestTerm(TermUnit::WorkingDays))
            .arg(longestTerm(TermUnit::Weeks));
    case ErrorKind::CalendarRefused:
        return calendarRefusal(error.detail);
    case ErrorKind::PassphraseTooShort:
        return Words::tr("The passphrase is too short. Use at least %1 characters; four or five unrelated "
                         "words are good.")
            .arg(minimumPassphraseLength);
    case ErrorKind::DocumentEmpty:
        return Words::tr("The document %1 is empty. Choose the right file.").arg(error.detail);
    case ErrorKind::DocumentTooLarge:
        return Words::tr("The document %1 is too large to be kept with the case. Save it smaller, or keep it "
                         "elsewhere and write in the summary where.")
            .arg(error.detail);
    case ErrorKind::ImportRefused:
        return Words::tr("The list was not taken in; nothing was changed. %1")
            .arg(wording(importProblemFrom(error.detail).value_or(ImportProblem{ImportFault::Empty})));
    case ErrorKind::MailEmpty:
        return Words::tr("The mail is empty. Save it again from the mail program.");
    case ErrorKind::MailUnreadable:
        return Words::tr("This file is not a mail. Save the mail from the mail program as an .eml file.");
    case ErrorKind::MailTooLarge:
        return Words::tr("The mail is too large to read safely. Log the complaint by hand and keep its "
                         "attachments apart.");
    case ErrorKind::MailTooComplex:
        return Words::tr("The mail has more parts than an honest mail has, so it was not read. Log the "
                         "complaint by hand.");
    case ErrorKind::AlreadyLogged:
        return Words::tr("This mail is in the register already, as %1. It was not logged again.")
            .arg(error.detail);
    default:
        return std::nullopt;
    }
}

QString windowError(const QString &measure)
{
    const auto between = [](const QString &sentence, const Bounds &bounds) {
        return sentence.arg(bounds.least).arg(bounds.most);
    };
    if (measure == u"fromSide")
        return between(Words::tr("The window lies %1 to %2 mm from the side of the sheet."), windowFromSide);
    if (measure == u"fromTop")
        return between(Words::tr("The window lies %1 to %2 mm from the top of the sheet."), windowFromTop);
    if (measure == u"width")
        return between(Words::tr("The window is %1 to %2 mm wide."), windowWidth);
    if (measure == u"height")
        return between(Words::tr("The window is %1 to %2 mm high."), windowHeight);
    return Words::tr(
               "The window reaches too far: its place and its width together are %1 mm at most, so that "
               "the sender fits beside it.")
        .arg(windowReach);
}

std::optional<QString> stationeryError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidWindow:
        return windowError(error.detail);
    case ErrorKind::InvalidFooter:
        return Words::tr("The foot of a letter has room for %1 lines of %2 characters. Make it shorter.")
            .arg(mostFooterLines)
            .arg(longestFooterLine);
    case ErrorKind::NotAPicture:
        return Words::tr("That is not a picture that can be read. Choose a PNG or an SVG file.");
    case ErrorKind::PictureTooLarge:
        return Words::tr("The picture is too large. Save it smaller (at most 4000 by 4000 dots and 5 MB) and "
                         "choose that file.");
    case ErrorKind::PictureUnsafe:
        return Words::tr(
            "The SVG file holds more than a drawing: a script, another picture, a definition, or a "
            "reference to something outside it. Save the logo as PNG and choose that file.");
    default:
        return std::nullopt;
    }
}

std::optional<QString> letterError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NoNoticeNeeded:
        if (!error.detail.isEmpty())
            return Words::tr("This letter does not fit the case: it refers a client or an employee, so that "
                             "must be the ground of every part that is not taken up.");
        return Words::tr("This letter does not fit the case: no part was found not admissible.");
    case ErrorKind::NotPartlyAdmissible:
        return Words::tr(
            "This letter does not fit the case: it says both, so every part must be judged, and at "
            "least one taken up and one not.");
    case ErrorKind::SafeChannelNotAsked:
        return Words::tr(
            "First ask which way of reaching the complainant is safe, and record it in the case.");
    case ErrorKind::TooManySteps:
        return Words::tr("A letter has room for three follow-up steps at most. Choose those that help most.");
    case ErrorKind::LetterFinal:
        return Words::tr("The letter is final and cannot be changed. Make a new one.");
    case ErrorKind::LetterNotFinal:
        return Words::tr("Make the letter final first.");
    case ErrorKind::LetterWithdrawn:
        return Words::tr("The letter was withdrawn and stays in the register only. Make a new one.");
    case ErrorKind::NoPost:
        if (!error.detail.isEmpty())
            return Words::tr(
                "Post is not recorded as the safe way to this client, so this letter is neither printed "
                "nor posted. Tell them along the safe channel, or ask again and record it in the case.");
        return Words::tr("No post may go to this complainant. Save the letter and send it along the safe "
                         "channel.");
    case ErrorKind::NoMail:
        return Words::tr(
            "Mail is not recorded as the safe way to this complainant. Ask first, record it in the "
            "case, or send the letter another way.");
    case ErrorKind::FontMissing:
        return Words::tr("Letters are set in the typeface %1, which is not on this computer. Install it (the "
                         "manual says how); then the letter can be made final.")
            .arg(error.detail);
    case ErrorKind::Leak:
        if (isTooMany(error.detail.toLongLong()))
            return Words::tr(
                       "Something protected shows in it in %1 places or more: too many to let pass. Take "
                       "it out, or choose less.")
                .arg(mostFindings);
        return Words::tr(
            "Something protected shows in it (%n place(s)), so it may not leave. Take it out, or let it pass "
            "with a reason.",
            nullptr, error.detail.toInt());
    case ErrorKind::UnknownLeak:
        return Words::tr("That does not show in the letter. Look at the findings again.");
    case ErrorKind::UnknownFact:
        return Words::tr("That is not among the protected facts of the case.");
    case ErrorKind::UnknownText:
        return Words::tr("There is no text “%1” to change.").arg(error.detail);
    case ErrorKind::UnknownVersion:
        return Words::tr("The text has no version %1. Choose one from the list.").arg(error.detail);
    case ErrorKind::TextRefused:
        return Words::tr("The text cannot be used. %1")
            .arg(wording(problemFrom(error.detail).value_or(TextProblem{.fault = TextFault::Empty})));
    default:
        return std::nullopt;
    }
}

std::optional<QString> forwardingError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::UnknownResponsible:
        return Words::tr("There is no responsible person with the function “%1”. Add the function in the "
                         "settings first.")
            .arg(error.detail);
    case ErrorKind::StillResponsible:
        return Words::tr("A response is still awaited from this person: %1. Take these forwardings back and "
                         "forward the parts anew first.")
            .arg(error.detail);
    case ErrorKind::NotAdmissible:
        return Words::tr("Only an admissible part can be forwarded.");
    case ErrorKind::Conflict:
        return Words::tr("The complaint is about “%1”, or about somebody this person stands in for. Choose "
                         "another, or give the reason why it goes there all the same.")
            .arg(error.detail);
    case ErrorKind::AlreadyForwarded:
        return Words::tr("This part was forwarded already. Take the forwarding back first.");
    case ErrorKind::NotForwarded:
        return Words::tr("Nothing was forwarded yet. Forward a part first.");
    case ErrorKind::LetterOnForwarding:
        return Words::tr(
                   "Letter %1 tells of this forwarding and was not posted. Withdraw that letter first, or "
                   "throw its draft away.")
            .arg(error.detail);
    case ErrorKind::AlreadyResponded:
        return Words::tr("The response was recorded already.");
    case ErrorKind::NotResponded:
        return Words::tr("Record the final response first.");
    case ErrorKind::AlreadyAnswered:
        return Words::tr("That the complainant was answered was recorded already.");
    case ErrorKind::NotClosed:
        return Words::tr("The case is not closed.");
    case ErrorKind::UnknownMeasure:
        return Words::tr("The case has no such measure.");
    default:
        return std::nullopt;
    }
}

QString ruleError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::UnknownComplaint:
        return Words::tr("There is no case %1 in this register.").arg(error.detail);
    case ErrorKind::UnknownPart:
        return Words::tr("The case has no such part.");
    case ErrorKind::UnknownLetter:
        return Words::tr("The case has no such letter.");
    case ErrorKind::UnknownStep:
        return Words::tr("“%1” is not a follow-up step of the catalogue.").arg(error.detail);
    case ErrorKind::AnswersMissing:
        return Words::tr("No verdict follows yet. Still to be answered: %1.")
            .arg(questionNames(error.detail));
    case ErrorKind::ReasonMissing:
        return Words::tr("Give the reason for this choice; it is kept with the case.");
    case ErrorKind::NotAssessed:
        return Words::tr("Assess this part first.");
    case ErrorKind::AlreadyAssessed:
        return Words::tr(
            "The words of this part stay as they were assessed. Withdraw the verdict first, or add "
            "a part.");
    case ErrorKind::UnpostedLetter:
        return Words::tr("Letter %1 rests on this verdict and was not posted. Withdraw that letter first, or "
                         "throw its draft away.")
            .arg(error.detail);
    case ErrorKind::ConsentMissing:
        return Words::tr("The term was extended already, or this is longer than the organisation's own "
                         "maximum. Only with the complainant's consent can it be extended so: record when and "
                         "how it was given.");
    case ErrorKind::NotWaiting:
        return Words::tr("Nothing is asked of the complainant in this case. Post a request for information "
                         "first.");
    case ErrorKind::PartsOpen:
        return Words::tr("The case cannot be closed yet; still open: part %1. Finish it, or close the case "
                         "as withdrawn.")
            .arg(error.detail);
    case ErrorKind::AlreadyClosed:
        return Words::tr("The case is closed.");
    case ErrorKind::NotPutOff:
        return Words::tr("The case was not put off, or its day has come.");
    case ErrorKind::ConflictingChange:
        return Words::tr("“%1” exists already. Change that one, or choose another name.").arg(error.detail);
    default:
        return Words::tr("Something went wrong inside Gehoor. Nothing was changed. Close the program and try "
                         "again; if it comes back, report it. (%1)")
            .arg(error.detail);
    }
}

} // namespace

QString wording(const Error &error)
{
    if (const auto sentence = fileError(error))
        return *sentence;
    if (const auto sentence = bundleError(error))
        return *sentence;
    if (const auto sentence = inputError(error))
        return *sentence;
    if (const auto sentence = stationeryError(error))
        return *sentence;
    if (const auto sentence = letterError(error))
        return *sentence;
    if (const auto sentence = forwardingError(error))
        return *sentence;
    return ruleError(error);
}

QString inspectionProblem(const QString &problem)
{
    const QString key = problem.section(u' ', 0, 0);
    const QString subject = problem.section(u' ', 1);
    if (key == u"auditChain")
        return Words::tr("The audit trail was changed at line %1.").arg(subject);
    if (key == u"letterHash")
        return Words::tr("Letter %1 is not what was kept.").arg(subject);
    if (key == u"bundleHash")
        return Words::tr("Bundle %1 is not what was kept.").arg(subject);
    if (key == u"documentHash")
        return Words::tr("A document of case %1 is not what was kept.").arg(subject);
    if (key == u"foreignKey")
        return Words::tr("A row refers to something that is not there: %1.").arg(subject);
    return Words::tr("The file is damaged: %1.").arg(subject.isEmpty() ? key : subject);
}

} // namespace gehoor
