// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <core/forwarding/responsedocument.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The parts meant: the one named by --part, or all that fit.
template <class Fits>
Given<QList<Part>> partsMeant(const Call &call, const CaseFile &file, Fits fits)
{
    const auto number = call.number(u"part"_s);
    if (!number)
        return tl::unexpected(number.error());
    if (*number) {
        const Part *part = partOf(file, **number);
        if (!part)
            return refuse(Error{ErrorKind::UnknownPart, {}});
        return QList<Part>{*part};
    }
    QList<Part> parts;
    std::copy_if(file.complaint.parts.begin(), file.complaint.parts.end(), std::back_inserter(parts), fits);
    // None fits: the first part tells why.
    return parts.isEmpty() ? file.complaint.parts.mid(0, 1) : parts;
}

/// One act on parts of a case: which parts it fits, what is done with each, and the line that says so.
struct PartAct
{
    std::function<bool(const Part &)> fits;
    std::function<Result<>(const Part &)> act;
    std::function<QString(const Part &)> line;
};

/// Does it with the part of --part, or with all that it fits: with all of them or none.
Given<> onParts(const Call &call, const OpenCase &open, const PartAct &asked, QJsonObject answer)
{
    const auto parts = partsMeant(call, open.file, asked.fits);
    if (!parts)
        return tl::unexpected(parts.error());
    QJsonArray numbers;
    QStringList lines;
    const auto done = open.desk->file.together([&]() -> Result<> {
        for (const Part &part : *parts) {
            if (const auto acted = asked.act(part); !acted)
                return acted;
            numbers << part.number;
            lines << asked.line(part);
        }
        return {};
    });
    if (!done)
        return refuse(done.error());
    answer.insert(u"number"_s, open.number());
    answer.insert(u"parts"_s, numbers);
    call.answer(answer, lines.join(u'\n'));
    return {};
}

/// The forwarding of a part; one that there is not is refused by what is done with it.
ForwardingId forwardingOf(const CaseFile &file, const Part &part)
{
    const auto referral = file.referral(part.id);
    return referral ? referral->id : ForwardingId(0);
}

Given<> forward(const Call &call)
{
    if (!call.has(u"to"_s))
        return wrongUsage(Words::tr("Say to which function with --to FUNCTION."));
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    Forwarding &forwarding = open->desk->forwarding;
    const CaseFile &file = open->file;
    const auto to = forwarding.responsible(call.value(u"to"_s));
    if (!to)
        return refuse(to.error());
    const auto fits = [&](const Part &part) {
        const auto assessment = file.assessment(part.id);
        return assessment && assessment->verdict == Verdict::Admissible && !file.referral(part.id);
    };
    const auto act = [&](const Part &part) {
        return forwarding.forward(part.id, to->id, call.value(u"despite-conflict"_s)).map([](ForwardingId) {
        });
    };
    const auto line = [&](const Part &part) {
        return Words::tr("%1, part %2: forwarded to %3")
            .arg(open->number())
            .arg(part.number)
            .arg(to->function);
    };
    return onParts(call, *open, {fits, act, line}, {{u"to"_s, to->function}});
}

Given<> takeBack(const Call &call)
{
    const auto reason = call.reason();
    if (!reason)
        return tl::unexpected(reason.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const CaseFile &file = open->file;
    const auto parts =
        partsMeant(call, file, [&](const Part &part) { return file.referral(part.id).has_value(); });
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->size() > 1)
        return wrongUsage(Words::tr("Several parts were forwarded. Say which one with --part N."));
    const Part part = parts->first();
    const auto referral = file.referral(part.id);
    if (!referral)
        return refuse(Error{ErrorKind::NotForwarded, {}});
    const auto done = open->desk->forwarding.takeBack(referral->id, *reason);
    if (!done)
        return refuse(done.error());
    call.answer({{u"number"_s, open->number()}, {u"part"_s, part.number}, {u"from"_s, referral->function}},
                Words::tr("%1, part %2: forwarding to %3 taken back")
                    .arg(open->number())
                    .arg(part.number)
                    .arg(referral->function));
    return {};
}

/// What the options say of a response. The information sheet has the responsible person respond to the
/// complainant, so that a final response counts as given to them on its day unless said otherwise.
Given<ResponseGiven> responseGiven(const Call &call, QDate on)
{
    const auto answered = call.date(u"answered"_s);
    if (!answered)
        return tl::unexpected(answered.error());
    const bool unanswered = call.has(u"partial"_s) || call.has(u"not-answered"_s);
    if (*answered && unanswered)
        return wrongUsage(Words::tr("--answered does not go with --partial or --not-answered."));
    ResponseGiven given{.day = on,
                        .summary = call.value(u"summary"_s),
                        .by = call.value(u"by"_s),
                        .partial = call.has(u"partial"_s)};
    if (!unanswered)
        given.answered = Answering{answered->value_or(on)};
    if (call.has(u"document"_s)) {
        const auto document = readDocument(call.value(u"document"_s));
        if (!document)
            return refuse(document.error());
        given.document = *document;
    }
    return given;
}

/// That the complainant was answered, after the response was recorded.
Given<> recordAnswered(const Call &call, QDate day)
{
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto fits = [&](const Part &part) {
        const auto referral = open->file.referral(part.id);
        return referral && referral->response && !referral->answered;
    };
    const auto act = [&](const Part &part) {
        return open->desk->forwarding.recordAnswered(forwardingOf(open->file, part),
                                                     {day, call.value(u"by"_s)});
    };
    const auto line = [&](const Part &part) {
        return Words::tr("%1, part %2: the complainant was answered").arg(open->number()).arg(part.number);
    };
    return onParts(call, *open, {fits, act, line}, {{u"answeredOn"_s, day.toString(Qt::ISODate)}});
}

Given<> respond(const Call &call)
{
    const auto on = call.date(u"on"_s);
    if (!on)
        return tl::unexpected(on.error());
    const auto answered = call.date(u"answered"_s);
    if (answered && *answered && !*on && !call.has(u"summary"_s))
        return recordAnswered(call, **answered);
    if (!*on || !call.has(u"summary"_s))
        return wrongUsage(
            Words::tr("Give the day with --on DATE and what was answered with --summary TEXT."));
    const auto given = responseGiven(call, **on);
    if (!given)
        return tl::unexpected(given.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto fits = [&](const Part &part) {
        const auto referral = open->file.referral(part.id);
        return referral && !referral->response;
    };
    const auto act = [&](const Part &part) {
        return open->desk->forwarding.recordResponse(forwardingOf(open->file, part), *given);
    };
    const auto line = [&](const Part &part) {
        return Words::tr("%1, part %2: response recorded").arg(open->number()).arg(part.number);
    };
    return onParts(call, *open, {fits, act, line}, {{u"respondedOn"_s, (*on)->toString(Qt::ISODate)}});
}

} // namespace

QList<Command> forwardingCommands()
{
    const QCommandLineOption part{u"part"_s, Words::tr("Only this part."), u"N"_s};
    return {
        {u"forward"_s,
         u"REGISTER NUMBER [--part N] --to FUNCTION [--despite-conflict REASON]"_s,
         2,
         2,
         {part,
          {u"to"_s, Words::tr("The function of the responsible person."), u"FUNCTION"_s},
          {u"despite-conflict"_s, Words::tr("Forward to somebody it is about, for this reason."),
           u"REASON"_s}},
         forward},
        {u"take-back"_s,
         u"REGISTER NUMBER [--part N] --reason TEXT"_s,
         2,
         2,
         {part, {u"reason"_s, Words::tr("Why the forwarding is taken back."), u"TEXT"_s}},
         takeBack},
        {u"respond"_s,
         u"REGISTER NUMBER [--part N] --on DATE --summary TEXT [--by NAME] [--partial] [--document FILE] "
         "[--answered DATE | --not-answered]"_s,
         2,
         2,
         {part,
          {u"on"_s, Words::tr("The day of the response."), u"DATE"_s},
          {u"summary"_s, Words::tr("What was answered."), u"TEXT"_s},
          {u"by"_s, Words::tr("Who responded; the responsible person when left out."), u"NAME"_s},
          {u"partial"_s, Words::tr("The final response is still to come.")},
          {u"document"_s, Words::tr("A document to keep with the response."), u"FILE"_s},
          {u"answered"_s,
           Words::tr("The day on which the complainant was answered; that of the response when left out."),
           u"DATE"_s},
          {u"not-answered"_s, Words::tr("The complainant was not answered yet.")}},
         respond}};
}

} // namespace gehoor
