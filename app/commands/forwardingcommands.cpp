// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QJsonObject toJson(const Responsible &one)
{
    return {{u"function"_s, one.function},
            {u"name"_s, one.name},
            {u"team"_s, one.team},
            {u"email"_s, one.email},
            {u"active"_s, one.active}};
}

Given<> listResponsibles(const Call &call, const Desk &desk)
{
    const auto all = desk.forwarding.responsibles();
    if (!all)
        return refuse(all.error());
    QJsonArray rows;
    for (const Responsible &one : *all) {
        if (call.wantsJson())
            rows << toJson(one);
        else
            Call::print(QStringList{one.function, one.name, one.team, one.email}.join(u'\t'));
    }
    if (call.wantsJson())
        Call::print(QJsonValue(rows));
    return {};
}

Given<> responsible(const Call &call)
{
    const bool adds = call.has(u"function"_s);
    const auto desk = call.openDesk(adds ? Access::Write : Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    if (!adds)
        return listResponsibles(call, **desk);
    Responsible one;
    one.function = call.value(u"function"_s);
    one.name = call.value(u"name"_s);
    one.team = call.value(u"team"_s);
    one.email = call.value(u"email"_s);
    if (const auto saved = (*desk)->forwarding.saveResponsible(one); !saved)
        return refuse(saved.error());
    call.answer(toJson(one), Words::tr("Added the responsible person: %1.").arg(one.function));
    return {};
}

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

Given<> forward(const Call &call)
{
    if (!call.has(u"to"_s))
        return wrongUsage(Words::tr("Say to which function with --to FUNCTION."));
    const auto open = openCase(call, Access::Write);
    if (!open)
        return tl::unexpected(open.error());
    const auto &desk = open->desk;
    const CaseFile &file = open->file;
    const auto to = desk->forwarding.responsible(call.value(u"to"_s));
    if (!to)
        return refuse(to.error());
    const auto parts = partsMeant(call, file, [&](const Part &part) {
        const auto assessment = file.assessment(part.id);
        return assessment && assessment->verdict == Verdict::Admissible && !file.referral(part.id);
    });
    if (!parts)
        return tl::unexpected(parts.error());
    QJsonArray numbers;
    QStringList lines;
    const auto done = desk->file.together([&]() -> Result<> {
        for (const Part &part : *parts) {
            if (const auto forwarded = desk->forwarding.forward(part.id, to->id); !forwarded)
                return failureOf(forwarded);
            numbers << part.number;
            lines << Words::tr("%1, part %2: forwarded to %3")
                         .arg(open->number())
                         .arg(part.number)
                         .arg(to->function);
        }
        return {};
    });
    if (!done)
        return refuse(done.error());
    call.answer({{u"number"_s, open->number()}, {u"parts"_s, numbers}, {u"to"_s, to->function}},
                lines.join(u'\n'));
    return {};
}

Given<> respond(const Call &call)
{
    const auto on = call.date(u"on"_s);
    if (!on)
        return tl::unexpected(on.error());
    if (!*on || !call.has(u"summary"_s))
        return wrongUsage(
            Words::tr("Give the day with --on DATE and what was answered with --summary TEXT."));
    const auto open = openCase(call, Access::Write);
    if (!open)
        return tl::unexpected(open.error());
    const auto &desk = open->desk;
    const CaseFile &file = open->file;
    const auto parts = partsMeant(call, file, [&](const Part &part) {
        const auto referral = file.referral(part.id);
        return referral && !referral->response;
    });
    if (!parts)
        return tl::unexpected(parts.error());
    QJsonArray numbers;
    QStringList lines;
    const auto done = desk->file.together([&]() -> Result<> {
        for (const Part &part : *parts) {
            const auto referral = file.referral(part.id);
            if (!referral)
                return failure(ErrorKind::NotForwarded);
            const auto recorded =
                desk->forwarding.recordResponse(referral->id, **on, call.value(u"summary"_s));
            if (!recorded)
                return recorded;
            numbers << part.number;
            lines << Words::tr("%1, part %2: response recorded").arg(open->number()).arg(part.number);
        }
        return {};
    });
    if (!done)
        return refuse(done.error());
    call.answer({{u"number"_s, open->number()},
                 {u"parts"_s, numbers},
                 {u"respondedOn"_s, (*on)->toString(Qt::ISODate)}},
                lines.join(u'\n'));
    return {};
}

Given<> close(const Call &call)
{
    const auto outcome = call.oneOf(u"outcome"_s, endingKeys);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!*outcome)
        return wrongUsage(Words::tr("Say how it ended with --outcome OUTCOME."));
    const auto desk = call.openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto complaint = (*desk)->complaints.find(call.argument(1));
    if (!complaint)
        return refuse(complaint.error());
    const auto done = (*desk)->forwarding.close(complaint->id, **outcome, call.value(u"learning-point"_s));
    if (!done)
        return refuse(done.error());
    const QString number = complaint->number.text();
    call.answer({{u"number"_s, number}, {u"outcome"_s, endingKeys.key(**outcome)}},
                Words::tr("%1: closed, %2").arg(number, wording(**outcome)));
    return {};
}

} // namespace

QList<Command> forwardingCommands()
{
    const QCommandLineOption part{u"part"_s, Words::tr("Only this part."), u"N"_s};
    return {{u"responsible"_s,
             u"REGISTER [--function FUNCTION [--name NAME] [--team TEAM] [--email ADDRESS]]"_s,
             1,
             1,
             {{u"function"_s, Words::tr("Add a responsible person with this function."), u"FUNCTION"_s},
              {u"name"_s, Words::tr("Name of the person."), u"NAME"_s},
              {u"team"_s, Words::tr("Team of the person."), u"TEAM"_s},
              {u"email"_s, Words::tr("E-mail address of the person."), u"ADDRESS"_s}},
             responsible},
            {u"forward"_s,
             u"REGISTER NUMBER [--part N] --to FUNCTION"_s,
             2,
             2,
             {part, {u"to"_s, Words::tr("The function of the responsible person."), u"FUNCTION"_s}},
             forward},
            {u"respond"_s,
             u"REGISTER NUMBER [--part N] --on DATE --summary TEXT"_s,
             2,
             2,
             {part,
              {u"on"_s, Words::tr("The day of the response."), u"DATE"_s},
              {u"summary"_s, Words::tr("What was answered."), u"TEXT"_s}},
             respond},
            {u"close"_s,
             u"REGISTER NUMBER --outcome OUTCOME [--learning-point TEXT]"_s,
             2,
             2,
             {{u"outcome"_s, Words::tr("How the case ended."), u"OUTCOME"_s},
              {u"learning-point"_s, Words::tr("What the organisation can learn."), u"TEXT"_s}},
             close}};
}

} // namespace gehoor
