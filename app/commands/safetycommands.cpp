// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <ui/wording/repeats.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Given<> listLimits(const Call &call)
{
    const auto open = openCaseToRead(call);
    if (!open)
        return tl::unexpected(open.error());
    if (call.wantsJson())
        Call::print(QJsonValue(limitsJson(open->file)));
    for (qsizetype i = 0; i < open->file.limits.size() && !call.wantsJson(); ++i) {
        const ContactLimit &one = open->file.limits.at(i);
        const QString until = one.ended ? Words::tr("ended %1").arg(one.ended->day.toString(Qt::ISODate))
                                        : Words::tr("evaluate %1").arg(one.evaluate.toString(Qt::ISODate));
        Call::print(QStringList{QString::number(one.number), one.start.toString(Qt::ISODate), until,
                                one.measure.simplified(), one.behaviour.simplified()}
                        .join(u'\t'));
    }
    return {};
}

Given<> setLimit(const Call &call)
{
    const auto start = call.date(u"start"_s);
    if (!start)
        return tl::unexpected(start.error());
    const auto evaluate = call.date(u"evaluate"_s);
    if (!evaluate)
        return tl::unexpected(evaluate.error());
    if (!*evaluate)
        return wrongUsage(Words::tr("Say with --evaluate DATE when the limit is looked at again."));
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto number =
        open->desk->safety.setLimit(open->file.complaint.id, {.behaviour = call.value(u"behaviour"_s),
                                                              .measure = call.value(u"measure"_s),
                                                              .start = start->value_or(call.clock().today()),
                                                              .evaluate = **evaluate});
    if (!number)
        return refuse(number.error());
    call.answer({{u"number"_s, open->number()}, {u"limit"_s, *number}},
                Words::tr("%1: contact limit %2 recorded").arg(open->number()).arg(*number));
    return {};
}

/// It goes on until another day, or ends.
Given<> evaluateLimit(const Call &call, int limit)
{
    const auto until = call.date(u"until"_s);
    if (!until)
        return tl::unexpected(until.error());
    if (until->has_value() == call.has(u"end"_s))
        return wrongUsage(Words::tr("Say either --until DATE, when it goes on, or --end."));
    const auto reason = call.reason();
    if (!reason)
        return tl::unexpected(reason.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    Safety &safety = open->desk->safety;
    const ComplaintId id = open->file.complaint.id;
    const auto done = *until ? safety.goOn(id, limit, **until, *reason) : safety.end(id, limit, *reason);
    if (!done)
        return refuse(done.error());
    const QString words = *until ? Words::tr("%1: contact limit %2 goes on until %3")
                                       .arg(open->number())
                                       .arg(limit)
                                       .arg((*until)->toString(Qt::ISODate))
                                 : Words::tr("%1: contact limit %2 ended").arg(open->number()).arg(limit);
    call.answer({{u"number"_s, open->number()}, {u"limit"_s, limit}, {u"evaluate"_s, dayJson(*until)}},
                words);
    return {};
}

Given<> limit(const Call &call)
{
    const auto number = call.number(u"limit"_s);
    if (!number)
        return tl::unexpected(number.error());
    if (*number)
        return evaluateLimit(call, **number);
    const bool sets =
        call.has(u"behaviour"_s) || call.has(u"measure"_s) || call.has(u"evaluate"_s) || call.has(u"start"_s);
    return sets ? setLimit(call) : listLimits(call);
}

QJsonArray toJson(const QList<RelatedCase> &cases)
{
    QJsonArray rows;
    for (const RelatedCase &one : cases) {
        QJsonArray reasons;
        for (const RelationReason &reason : one.reasons)
            reasons << QJsonObject{{u"sign"_s, relationSignKeys.key(reason.sign)},
                                   {u"shown"_s, reason.shown}};
        rows << QJsonObject{{u"number"_s, one.number},
                            {u"received"_s, dayJson(one.received)},
                            {u"complainant"_s, one.complainant},
                            {u"themes"_s, QJsonArray::fromStringList(one.themes)},
                            {u"standing"_s, standingKeys.key(one.standing)},
                            {u"outcome"_s, one.outcome ? QJsonValue(endingKeys.key(*one.outcome))
                                                       : QJsonValue(QJsonValue::Null)},
                            {u"closed"_s, dayJson(one.closed)},
                            {u"safety"_s, one.safetyFlag},
                            {u"linked"_s, dayJson(one.linked)},
                            {u"reasons"_s, reasons}};
    }
    return rows;
}

void printRows(const QString &heading, const QList<RelatedCase> &cases)
{
    for (const RelatedCase &one : cases)
        Call::print(QStringList{heading, one.number, one.received.toString(Qt::ISODate),
                                one.themes.join(u", "_s), standingWords(one), wording(one.reasons)}
                        .join(u'\t'));
}

Given<> listRelated(const Call &call)
{
    const auto open = openCaseToRead(call);
    if (!open)
        return tl::unexpected(open.error());
    const Repeats &repeats = open->desk->repeats;
    const ComplaintId id = open->file.complaint.id;
    const auto linked = repeats.links(id);
    if (!linked)
        return refuse(linked.error());
    const auto proposed = repeats.proposals(id);
    if (!proposed)
        return refuse(proposed.error());
    const auto sent = repeats.history(id);
    if (!sent)
        return refuse(sent.error());
    if (call.wantsJson()) {
        Call::print(QJsonObject{{u"number"_s, open->number()},
                                {u"linked"_s, toJson(*linked)},
                                {u"proposed"_s, toJson(*proposed)},
                                {u"sameSender"_s, toJson(*sent)}});
        return {};
    }
    printRows(Words::tr("linked"), *linked);
    printRows(Words::tr("proposed"), *proposed);
    printRows(Words::tr("same sender"), *sent);
    return {};
}

/// What can be done with another case, and how that is told.
struct LinkAct
{
    QString option;
    Result<> (Repeats::*run)(ComplaintId, ComplaintId);
    QString told; ///< %1: this case, %2: the other
};

Given<> related(const Call &call)
{
    const QList<LinkAct> acts{
        {u"link"_s, &Repeats::link, Words::tr("%1: linked to %2")},
        {u"unlink"_s, &Repeats::unlink, Words::tr("%1: no longer linked to %2")},
        {u"not-related"_s, &Repeats::notRelated, Words::tr("%1: %2 is no longer proposed")}};
    QList<LinkAct> asked;
    for (const LinkAct &one : acts) {
        if (call.has(one.option))
            asked << one;
    }
    if (asked.isEmpty())
        return listRelated(call);
    if (asked.size() > 1)
        return wrongUsage(Words::tr("Say one of --link, --unlink and --not-related."));
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const LinkAct &act = asked.constFirst();
    const auto other = open->desk->complaints.find(call.value(act.option));
    if (!other)
        return refuse(other.error());
    if (const auto done = (open->desk->repeats.*act.run)(open->file.complaint.id, other->id); !done)
        return refuse(done.error());
    const QString number = other->number.text();
    call.answer({{u"number"_s, open->number()}, {u"other"_s, number}}, act.told.arg(open->number(), number));
    return {};
}

} // namespace

QList<Command> safetyCommands()
{
    return {{u"limit"_s,
             u"REGISTER NUMBER [--behaviour TEXT --measure TEXT [--start DATE] --evaluate DATE | --limit N "
             u"(--until DATE | --end) --reason TEXT]"_s,
             2,
             2,
             {{u"behaviour"_s, Words::tr("What was done, concretely: which day, which words."), u"TEXT"_s},
              {u"measure"_s, Words::tr("What the contact is limited to."), u"TEXT"_s},
              {u"start"_s, Words::tr("From when; today when left out."), u"DATE"_s},
              {u"evaluate"_s, Words::tr("When it is looked at again."), u"DATE"_s},
              {u"limit"_s, Words::tr("The limit that was evaluated, by its number in the list."), u"N"_s},
              {u"until"_s, Words::tr("It goes on; when it is looked at again."), u"DATE"_s},
              {u"end"_s, Words::tr("It holds no more.")},
              {u"reason"_s, Words::tr("Why it goes on or ends."), u"TEXT"_s}},
             limit},
            {u"related"_s,
             u"REGISTER NUMBER [--link OTHER | --unlink OTHER | --not-related OTHER]"_s,
             2,
             2,
             {{u"link"_s, Words::tr("Link this case to the case of that number."), u"OTHER"_s},
              {u"unlink"_s, Words::tr("Undo the link with it."), u"OTHER"_s},
              {u"not-related"_s, Words::tr("Do not propose it any more."), u"OTHER"_s}},
             related}};
}

} // namespace gehoor
