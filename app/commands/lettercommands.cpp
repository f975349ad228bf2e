// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <app/commands/leaving.h>
#include <core/letters/addressing.h>
#include <ui/letters/letterfile.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/letterwarnings.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Given<LetterRequest> requestOf(const Call &call)
{
    LetterRequest request;
    const auto kind = Call::keyed(call.argument(2), letterKindKeys);
    if (!kind)
        return tl::unexpected(kind.error());
    if (call.has(u"explanation"_s) && call.has(u"no-explanation"_s))
        return wrongUsage(Words::tr("Choose --explanation or --no-explanation, not both."));
    request.kind = *kind;
    if (call.has(u"explanation"_s))
        request.explanation = call.value(u"explanation"_s);
    request.withoutExplanation = call.has(u"no-explanation"_s);
    request.noExplanationReason = call.value(u"no-explanation"_s);
    const auto until = call.date(u"until"_s);
    if (!until)
        return tl::unexpected(until.error());
    request.until = *until;
    return request;
}

/// The file a letter is written to, when it can be.
Given<QString> letterFile(const Call &call)
{
    const QString path = call.value(u"out"_s);
    if (!letterFormOf(path))
        return wrongUsage(Words::tr("Give a file that ends in .pdf, .odt or .eml with --out FILE."));
    return canBeMade(path).map([&] { return path; });
}

/// The newest forwarding that a letter to a responsible person can be about.
std::optional<ForwardingId> newestFor(LetterKind kind, const CaseFile &file)
{
    std::optional<ForwardingId> newest;
    for (const Referral &referral : file.referrals) {
        if (kind == LetterKind::Memo || (kind == LetterKind::Reminder && !referral.response))
            newest = referral.id;
    }
    return newest;
}

/// A memo goes with a forwarding: the one of --part, or the newest. Of a letter to the complainant none: it
/// tells of all.
Given<std::optional<ForwardingId>> forwardingMeant(const Call &call, const CaseFile &file, LetterKind kind)
{
    const auto number = call.number(u"part"_s);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return newestFor(kind, file);
    if (goesToComplainant(kind))
        return wrongUsage(Words::tr(
            "--part is for a memo or a reminder: a letter to the complainant tells of the whole complaint."));
    const Part *part = partOf(file, **number);
    if (!part)
        return refuse(Error{ErrorKind::UnknownPart, {}});
    const auto referral = file.referral(part->id);
    if (!referral)
        return refuse(Error{ErrorKind::NotForwarded, {}});
    return referral->id;
}

/// The letter, final and in its file.
Result<Letter> makeFinal(Letters &letters, ComplaintId complaint, const LetterRequest &request,
                         const QString &path, const std::optional<QString> &override, const QString &despite)
{
    const auto draft = letters.draft(complaint, request);
    if (!draft)
        return draft;
    tellFindings(letters.leaks(draft->id).value_or(QList<LeakFinding>()));
    const auto passed = override ? letters.overrideStanding(draft->id, *override) : Result<>();
    if (!passed)
        return failureOf(passed);
    const auto pdf = pdfToKeep(draft->content);
    if (!pdf)
        return failureOf(pdf);
    const auto letter = letters.finalise(draft->id, *pdf);
    if (!letter)
        return letter;
    return saveLetter(letters, *letter, *letterFormOf(path), path, despite).map([&] { return *letter; });
}

/// What is to be said of the way, on stderr, but for what the reason passed.
void tellWay(const CaseFile &file, LetterKind kind, PostedBy by, const QString &despite)
{
    const WayFacts facts = wayFactsOf(file.complaint.details.complainant, file.history);
    const QStringList warnings = letterWarnings(kind, facts, by, despite);
    for (const QString &warning : warnings)
        Call::message(warning);
}

Given<> makeLetter(const Call &call)
{
    auto request = requestOf(call);
    if (!request)
        return tl::unexpected(request.error());
    const auto language = call.oneOf(u"language"_s, languageKeys);
    if (!language)
        return tl::unexpected(language.error());
    const auto out = letterFile(call);
    if (!out)
        return tl::unexpected(out.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto &desk = open->desk;
    const CaseFile &file = open->file;
    const auto forwarding = forwardingMeant(call, file, request->kind);
    if (!forwarding)
        return tl::unexpected(forwarding.error());
    request->forwarding = *forwarding;
    request->language = language->value_or(file.complaint.details.letterLanguage);

    const auto override = call.has(u"override"_s) ? std::optional(call.value(u"override"_s)) : std::nullopt;
    const QString despite = call.value(u"any-way"_s);
    Result<Letter> letter = failure(ErrorKind::Internal, u"no letter was made"_s);
    const auto kept = desk->file.together([&] {
        letter = makeFinal(desk->letters, file.complaint.id, *request, *out, override, despite);
        return letter.map([](const Letter &) {});
    });
    if (!kept)
        return refuseToLeave(*open, kept.error());
    call.answer({{u"number"_s, letter->number},
                 {u"kind"_s, letterKindKeys.key(letter->kind)},
                 {u"language"_s, languageKeys.key(letter->content.language)},
                 {u"state"_s, letterStateKeys.key(letter->state)},
                 {u"sha256"_s, letter->sha256},
                 {u"file"_s, *out}},
                Words::tr("%1: letter %2 (%3) is final and stands in %4")
                    .arg(open->number())
                    .arg(letter->number)
                    .arg(wording(letter->kind), *out));
    if (letterFormOf(*out) == LetterForm::MailDraft)
        tellWay(file, letter->kind, PostedBy::Mail, despite);
    else
        tellWay(file, letter->kind, proposedPosting(file.complaint.details.complainant), {});
    return {};
}

/// An act on a letter that asks for a reason, and how the letter stands then; `told` of case and letter.
Given<> actWithReason(const Call &call, Result<> (Letters::*act)(LetterId, const QString &), LetterState then,
                      const QString &told)
{
    const auto reason = call.reason();
    if (!reason)
        return tl::unexpected(reason.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto letter = numbered(call, open->file.letters, ErrorKind::UnknownLetter);
    if (!letter)
        return tl::unexpected(letter.error());
    if (const auto done = (open->desk->letters.*act)(letter->id, *reason); !done)
        return refuse(done.error());
    call.answer({{u"number"_s, open->number()},
                 {u"letter"_s, letter->number},
                 {u"state"_s, letterStateKeys.key(then)}},
                told.arg(open->number()).arg(letter->number));
    return {};
}

Given<> withdraw(const Call &call)
{
    return actWithReason(call, &Letters::withdraw, LetterState::Withdrawn,
                         Words::tr("%1: letter %2 withdrawn"));
}

Given<> posted(const Call &call)
{
    const auto went = departure(call);
    if (!went)
        return tl::unexpected(went.error());
    const OpenCase &open = went->open;
    const auto letter = numbered(call, open.file.letters, ErrorKind::UnknownLetter);
    if (!letter)
        return tl::unexpected(letter.error());
    const PostedBy way = went->by.value_or(proposedPosting(open.file.complaint.details.complainant));
    const QString despite = call.value(u"any-way"_s);
    if (const auto done = open.desk->letters.markPosted(letter->id, went->day, way, despite); !done)
        return refuse(done.error());
    call.answer({{u"number"_s, open.number()},
                 {u"letter"_s, letter->number},
                 {u"state"_s, letterStateKeys.key(LetterState::Posted)},
                 {u"posted"_s, went->day.toString(Qt::ISODate)},
                 {u"by"_s, postedByKeys.key(way)}},
                Words::tr("%1: letter %2 posted on %3")
                    .arg(open.number())
                    .arg(letter->number)
                    .arg(longDate(went->day)));
    tellWay(open.file, letter->kind, way, despite);
    return {};
}

Given<> notPosted(const Call &call)
{
    return actWithReason(call, &Letters::markNotPosted, LetterState::Final,
                         Words::tr("%1: letter %2 was not posted after all"));
}

QList<QCommandLineOption> postedOptions()
{
    return departureOptions(Words::tr("How it went; along the safe channel when left out.")) +
           QList<QCommandLineOption>{{u"any-way"_s,
                                      Words::tr("It went another way than the safe one, for this reason."),
                                      u"REASON"_s}};
}

} // namespace

QList<Command> letterCommands()
{
    return {{u"letter"_s,
             u"REGISTER NUMBER KIND --out FILE.pdf|.odt|.eml [--language nl|en] [--explanation TEXT | "
             u"--no-explanation "
             u"REASON] "
             "[--until DATE] [--part N] [--override REASON] [--any-way REASON]"_s,
             3,
             3,
             {{u"out"_s, Words::tr("The file to write."), u"FILE"_s},
              {u"language"_s, Words::tr("Language of the letter: nl or en."), u"LANGUAGE"_s},
              {u"explanation"_s, Words::tr("Your own explanation."), u"TEXT"_s},
              {u"no-explanation"_s, Words::tr("Leave the explanation out, for this reason."), u"REASON"_s},
              {u"until"_s, Words::tr("The day the letter names."), u"DATE"_s},
              {u"part"_s, Words::tr("For a memo or reminder: of the forwarding of this part."), u"N"_s},
              {u"override"_s, Words::tr("Let what the leak check finds pass, for this reason."), u"REASON"_s},
              {u"any-way"_s, Words::tr("Make a mail draft though mail is not the safe way, for this reason."),
               u"REASON"_s}},
             makeLetter},
            {u"posted"_s, u"REGISTER NUMBER LETTER [--on DATE] [--by post|mail|hand] [--any-way REASON]"_s, 3,
             3, postedOptions(), posted},
            {u"not-posted"_s,
             u"REGISTER NUMBER LETTER --reason TEXT"_s,
             3,
             3,
             {{u"reason"_s, Words::tr("Why it was recorded as posted, and was not."), u"TEXT"_s}},
             notPosted},
            {u"withdraw"_s,
             u"REGISTER NUMBER LETTER --reason TEXT"_s,
             3,
             3,
             {{u"reason"_s, Words::tr("Why the final letter is not posted."), u"TEXT"_s}},
             withdraw}};
}

} // namespace gehoor
