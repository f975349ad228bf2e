// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leakcheck.h>
#include <ui/wording/bundles.h>
#include <ui/wording/fileerrors.h>
#include <ui/wording/inputerrors.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

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
        if (!error.detail.isEmpty())
            return Words::tr("This complainant may be a client, and was not asked yet which way of reaching "
                             "them is safe: somebody else could open the letter. First ask, and record the "
                             "answer in the case. Can it not be asked? Then the letter goes with a reason.");
        return Words::tr(
            "First ask which way of reaching the complainant is safe, and record it in the case.");
    case ErrorKind::TooManySteps:
        return Words::tr("A letter has room for three follow-up steps at most. Choose those that help most.");
    case ErrorKind::LetterFinal:
        return Words::tr("The letter is final and cannot be changed. Make a new one.");
    case ErrorKind::LetterNotFinal:
        if (error.detail == "notPosted"_L1)
            return Words::tr("The letter is not recorded as posted.");
        return Words::tr("Make the letter final first.");
    case ErrorKind::LetterWithdrawn:
        return Words::tr("The letter was withdrawn and stays in the register only. Make a new one.");
    case ErrorKind::NoPost:
        if (error.detail == "address"_L1)
            return Words::tr(
                "The letter bears another address than the case has now, so it is neither printed nor "
                "posted. Make a new one, and withdraw this one unless it has gone already.");
        if (error.detail == "elsewhere"_L1)
            return Words::tr(
                "Post is not recorded as the safe way to this complainant. Send the letter along "
                "the safe channel, or ask again and record it in the case.");
        if (!error.detail.isEmpty())
            return Words::tr(
                "Post is not recorded as the safe way to this complainant, who may be a client, so this "
                "letter is neither printed "
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
    default:
        return std::nullopt;
    }
}

/// What shows in a text, the organisation's own texts, and paper.
std::optional<QString> textError(const Error &error)
{
    switch (error.kind) {
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
    case ErrorKind::PrinterFailed:
        if (error.detail.isEmpty())
            return Words::tr("Nothing was printed: the printer could not be opened. Choose another printer.");
        return Words::tr(
                   "Nothing was printed: %1 could not be opened. Choose another printer, or another place "
                   "for the file that it makes.")
            .arg(error.detail);
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

std::optional<QString> relationError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::SameCase:
        return Words::tr("That is this case itself. Choose another.");
    case ErrorKind::AlreadyLinked:
        return Words::tr("Case %1 is linked to this one already.").arg(error.detail);
    case ErrorKind::NotLinked:
        return Words::tr("Case %1 is not linked to this one.").arg(error.detail);
    case ErrorKind::UnknownLimit:
        return Words::tr("The case has no contact limit %1.").arg(error.detail);
    case ErrorKind::LimitOver:
        return Words::tr("Contact limit %1 was ended before. Record a new one when it is needed again.")
            .arg(error.detail);
    default:
        return std::nullopt;
    }
}

QString accessNotExtended(const QString &why)
{
    if (why == u"twice")
        return Words::tr("The term of this request was extended before. The law allows it once.");
    if (why == u"late")
        return Words::tr("The month has passed. The law allows an extension only when the complainant was "
                         "told of it within that month.");
    return Words::tr("The law allows one or two months more.");
}

std::optional<QString> copyError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::UnknownCopy:
        return Words::tr("There is no copy %1 that is still to be destroyed.").arg(error.detail);
    case ErrorKind::NoNewerCopy:
        return Words::tr("There would be no backup left. Make a new one first.");
    case ErrorKind::NotThatCopy:
        return Words::
            tr("At %1 stands something else than that copy, or it was changed since. Nothing was deleted. "
               "Look what it is; once it is gone from there, record here that the copy is destroyed.")
                .arg(error.detail);
    case ErrorKind::CopyInDoubt:
        return Words::tr("The register at %1 is not as it was written there, or that cannot be told: "
                         "somebody may have gone "
                         "on working in it. Nothing was deleted. Open it and look; once it is gone from "
                         "there, record here that the copy is "
                         "destroyed.")
            .arg(error.detail);
    case ErrorKind::MayComeBack:
        return Words::tr(
                   "The copy is no longer at %1, but the disk did not confirm that: after a power cut, or "
                   "when the stick is pulled out, it may stand there again. So it stays on the list. "
                   "Eject the stick or disk, connect it again and look; once the file is gone from "
                   "there, record here that the copy is destroyed.")
            .arg(error.detail);
    default:
        return std::nullopt;
    }
}

std::optional<QString> retentionError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::CaseCleared:
        return Words::tr(
                   "Case %1 was anonymised or destroyed: nothing of it can be changed or sent any more.")
            .arg(error.detail);
    case ErrorKind::RetentionRuns:
        return Words::tr("The case is still kept: its retention runs until %1.")
            .arg(longDate(QDate::fromString(error.detail, Qt::ISODate)));
    case ErrorKind::OnHold:
        return Words::tr("The case is on hold. Lift the hold first.");
    case ErrorKind::NotOnHold:
        return Words::tr("The case is not on hold.");
    case ErrorKind::LimitInForce:
        return Words::tr("A contact limit of the case is in force. End it first, with a reason.");
    case ErrorKind::AccessRuns:
        return Words::tr("The complainant asked for access to their data, and that is not answered yet. "
                         "Answer it first.");
    case ErrorKind::NoAccessRequest:
        return Words::tr("No request for access is to be answered in this case. Record one first.");
    case ErrorKind::AccessNotExtended:
        return accessNotExtended(error.detail);
    case ErrorKind::BreachOpen:
        return Words::tr("It is not decided yet whether a data breach in this case is reported. Decide that "
                         "first.");
    case ErrorKind::ChangedSincePreview:
        return Words::tr(
                   "Case %1 is not what was shown any more. Nothing was done. Look at the preview again.")
            .arg(error.detail);
    case ErrorKind::NotRewritten:
        return Words::tr(
            "The case was cleared, but the file could not be written anew, so that remains of it "
            "may still stand in it. Close other programs that have the register open, make room "
            "on the disk, and write the file anew.");
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
        return Words::tr(
            "The term was extended already, or this is longer than the organisation's own "
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
        return Words::tr("The case is closed already.");
    case ErrorKind::NotPutOff:
        return Words::tr("The case was not put off, or its day has come.");
    case ErrorKind::ConflictingChange:
        return Words::tr("“%1” is in the list already. Change it there, or fill in something else.")
            .arg(error.detail);
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
    if (const auto sentence = registerError(error))
        return *sentence;
    if (const auto sentence = bundleError(error))
        return *sentence;
    if (const auto sentence = inputError(error))
        return *sentence;
    if (const auto sentence = letterError(error))
        return *sentence;
    if (const auto sentence = textError(error))
        return *sentence;
    if (const auto sentence = forwardingError(error))
        return *sentence;
    if (const auto sentence = relationError(error))
        return *sentence;
    if (const auto sentence = copyError(error))
        return *sentence;
    if (const auto sentence = retentionError(error))
        return *sentence;
    return ruleError(error);
}

} // namespace gehoor
