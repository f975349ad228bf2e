// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupplan.h>
#include <core/breaches/breach.h>
#include <core/intake/mbox.h>
#include <core/retention/retentionrule.h>
#include <core/settings/policy.h>
#include <core/settings/settings.h>
#include <core/settings/stationery.h>
#include <core/settings/terms.h>
#include <ui/wording/inputerrors.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The name of a field as it stands beside it on the screen.
QString fieldName(const QString &key)
{
    const QHash<QString, QString> names{
        {u"text"_s, Words::tr("the complaint")},
        {u"partText"_s, Words::tr("the words of the part")},
        {u"note"_s, Words::tr("what was said or noted")},
        {u"name"_s, Words::tr("the name")},
        {u"function"_s, Words::tr("the function")},
        {u"summary"_s, Words::tr("the summary")},
        {u"explanation"_s, Words::tr("the explanation")},
        {u"reason"_s, Words::tr("the reason")},
        {u"measure"_s, Words::tr("the measure")},
        {u"behaviour"_s, Words::tr("what was done")},
        {u"limit"_s, Words::tr("what the contact is limited to")},
        {u"email"_s, Words::tr("the complainant's e-mail address")},
        {u"responsibleEmail"_s, Words::tr("the responsible person's e-mail address (in the settings)")},
        {u"answer"_s, Words::tr("what the complainant answered")},
        {u"how"_s, Words::tr("how the complainant agreed")},
        {u"body"_s, Words::tr("the text of the letter")},
        {u"breachWhat"_s, Words::tr("what happened")},
        {u"backupFolder"_s, Words::tr("the folder for backups (in the settings)")},
        {u"word"_s, Words::tr("one word")}};
    return names.value(key, key);
}

/// What is wrong with a day; the key says which.
QString dayError(const QString &key)
{
    if (key == u"until")
        return Words::tr(
            "The day named in the letter is past, or not a day. Choose one that is still to come.");
    if (key == u"happened")
        return Words::tr("The day it happened cannot be right. It may not lie in the future.");
    if (key == u"deputy")
        return Words::tr("The days of the deputy cannot be right: the last may not come before the first.");
    if (key == u"answered")
        return Words::tr("The day on which the complainant was answered cannot be right. It may not lie in "
                         "the future or before the forwarding.");
    if (key == u"told")
        return Words::tr("The day on which the complainant told this cannot be right. It may not lie in the "
                         "future or before the complaint.");
    if (key == u"putOffUntil")
        return Words::tr("Choose a day after today, and within a year: what nobody sees for longer is "
                         "forgotten.");
    if (key == u"start")
        return Words::tr(
            "The day from which the limit holds cannot be right. It may lie a year ahead at most.");
    if (key == u"evaluate")
        return Words::tr(
            "The day of the evaluation must be still to come, after the day from which the limit "
            "holds, and within five years.");
    if (key == u"discovered" || key == u"breachDecided")
        return Words::tr("That moment cannot be right. It may not lie in the future, and nothing is decided "
                         "before the breach was discovered.");
    if (key == u"breachHappened")
        return Words::tr("The days on which it happened cannot be right: the last may not come before the "
                         "first, nor the first after the discovery, nor any in the future.");
    return Words::tr("That date cannot be right. Write it as 2026-11-23; it may not lie in the future or "
                     "before what it answers.");
}

QString emailError(const QString &typed)
{
    const bool whole = typed.count(u'@') != 1 || typed.section(u'@', 1).contains(u'.');
    return (whole ? Words::tr("“%1” is not an e-mail address. Correct it, or leave it empty.")
                  : Words::tr("“%1” is not a whole e-mail address: after the @ stands something like "
                              "“example.nl”. Correct it, or leave it empty."))
        .arg(typed);
}

/// What is missing; the key says where.
QString emptyError(const QString &key)
{
    if (key == u"fact")
        return Words::tr("There is no letter or figure in it to look for. Write the name, the address or "
                         "the number that is to be protected.");
    if (key == u"told")
        return Words::tr("Record when and how the complainant told this: a complaint is withdrawn, or "
                         "solved together, only when the complainant says so.");
    return Words::tr("Fill in %1.").arg(fieldName(key));
}

/// What is too long; likewise.
QString lengthError(const QString &key)
{
    if (key == u"note")
        return Words::tr("The note is too long. Make it shorter.");
    if (key == u"officer")
        return Words::tr("The name or function is too long. Make it shorter.");
    if (key == u"behaviour" || key == u"limit" || key == u"reason" || key == u"breachWhat")
        return Words::tr("The text is too long. Make it shorter.");
    if (key == u"fact")
        return Words::tr("That is too long to look for. Write only the name, the address or the number.");
    return Words::tr("The text is too long for a letter. Make it shorter.");
}

/// Which lengths of time and numbers are possible; likewise.
QString termError(const QString &key)
{
    if (key == u"tooOldMonths")
        return Words::tr("Give a whole number of months, from %1 to %2.")
            .arg(fewestPolicyMonths)
            .arg(mostPolicyMonths);
    if (key == u"idleLock")
        return Words::tr("Lock after a whole number of minutes, up to %1, or never.").arg(longestIdle);
    if (key == u"retentionMonths")
        return Words::tr("Closed cases are kept for a whole number of months, from %1 to %2.")
            .arg(fewestMonthsKept)
            .arg(mostMonthsKept);
    if (key == u"backupsKept")
        return Words::tr("Keep the backups of a whole number of days, weeks and months, from %1 to %2.")
            .arg(fewestKept)
            .arg(mostKept);
    return Words::tr("A term is a whole number, from %1 to %2 days or %3 weeks.")
        .arg(shortestTerm)
        .arg(longestTerm(TermUnit::WorkingDays))
        .arg(longestTerm(TermUnit::Weeks));
}

/// What is wrong with what was typed.
std::optional<QString> typingError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::EmptyText:
        return emptyError(error.detail);
    case ErrorKind::TextTooLong:
        return lengthError(error.detail);
    case ErrorKind::InvalidEmail:
        return emailError(error.detail);
    case ErrorKind::InvalidNumber:
        return Words::tr("“%1” is not a case number. It looks like 2026-0042.").arg(error.detail);
    case ErrorKind::InvalidDate:
        return dayError(error.detail);
    case ErrorKind::InvalidTerm:
        return termError(error.detail);
    case ErrorKind::CalendarRefused:
        return calendarRefusal(error.detail);
    case ErrorKind::PassphraseTooShort:
        return Words::tr("The passphrase is too short. Use at least %1 characters; four or five unrelated "
                         "words are good.")
            .arg(minimumPassphraseLength);
    default:
        return std::nullopt;
    }
}

/// What is wrong with what was typed of a data breach.
std::optional<QString> breachError(const Error &error)
{
    if (error.kind == ErrorKind::UnknownBreach)
        return Words::tr("There is no data breach %1 in this register.").arg(error.detail);
    if (error.kind != ErrorKind::BreachRefused)
        return std::nullopt;
    if (error.detail == u"people")
        return Words::tr(
                   "The number of people affected is a whole number, from 1 to %1. Leave it out when it "
                   "is not known.")
            .arg(mostPeopleAffected);
    if (error.detail == u"letter")
        return Words::tr("Choose one letter or bundle of the case, that was made final.");
    if (error.detail == u"late")
        return Words::tr("The 72 hours had passed. The law asks why it was reported late: give the reason.");
    return Words::tr("The authority's number has letters, figures and . / - only, %1 at most, and no spaces.")
        .arg(longestBreachReference);
}

/// What is wrong with a file that was to be read in.
std::optional<QString> readingError(const Error &error)
{
    switch (error.kind) {
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
        return Words::tr("This is not a mail. Save the mail from the mail program as an .eml file.");
    case ErrorKind::MailTooLarge:
        return Words::tr("The mail is too large to read safely. Log the complaint by hand and keep its "
                         "attachments apart.");
    case ErrorKind::MailTooComplex:
        return Words::tr("The mail has more parts or a longer header than an honest mail has, so it was not "
                         "read. Log the complaint by hand.");
    case ErrorKind::NotAMailbox:
        return Words::tr("This file is not a mailbox: the line “From ” that a mailbox begins with is "
                         "missing. Save the mails from the mail program as .mbox or .eml files.");
    case ErrorKind::MailboxEmpty:
        return Words::tr("The mailbox is empty: there was nothing to log. Is that not right? Then save it "
                         "again from the mail program.");
    case ErrorKind::MailboxTooLarge:
        return Words::tr("The mailbox has more than %L1 mails or is larger than %2 MiB, so nothing of it was "
                         "logged. Put the complaints in a folder of their own in the mail program, and save "
                         "that.")
            .arg(mostMailsInMbox)
            .arg(largestMbox / 1024 / 1024);
    case ErrorKind::MailboxChanged:
        return Words::tr(
            "The mailbox was changed while it was read, perhaps by a mail that came in, so some of "
            "it may not have been logged. Read it in again: mails that were logged already are noticed.");
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

} // namespace

std::optional<QString> inputError(const Error &error)
{
    if (const auto sentence = typingError(error))
        return sentence;
    if (const auto sentence = breachError(error))
        return sentence;
    if (const auto sentence = readingError(error))
        return sentence;
    return stationeryError(error);
}

} // namespace gehoor
