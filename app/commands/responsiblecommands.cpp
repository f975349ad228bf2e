// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <core/forwarding/responsedocument.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QJsonObject toJson(const Responsible &one, const QList<Responsible> &all)
{
    QJsonObject row{{u"function"_s, one.function},
                    {u"name"_s, one.name},
                    {u"team"_s, one.team},
                    {u"email"_s, one.email},
                    {u"active"_s, one.active},
                    {u"themes"_s, QJsonArray::fromStringList(one.themes)},
                    {u"locations"_s, QJsonArray::fromStringList(one.locations)},
                    {u"deputy"_s, QJsonValue::Null}};
    for (const Responsible &each : all) {
        if (one.deputy && one.deputy->id == each.id)
            row[u"deputy"_s] =
                QJsonObject{{u"function"_s, each.function},
                            {u"from"_s, one.deputy->from.toString(Qt::ISODate)},
                            {u"to"_s, one.deputy->to ? QJsonValue(one.deputy->to->toString(Qt::ISODate))
                                                     : QJsonValue::Null}};
    }
    return row;
}

Given<> listResponsibles(const Call &call, const Desk &desk)
{
    const auto all = desk.forwarding.responsibles();
    if (!all)
        return refuse(all.error());
    QJsonArray rows;
    for (const Responsible &one : *all) {
        if (call.wantsJson())
            rows << toJson(one, *all);
        else
            Call::print(QStringList{one.function, one.name, one.team, one.email}.join(u'\t'));
    }
    if (call.wantsJson())
        Call::print(QJsonValue(rows));
    return {};
}

Given<> importList(const Call &call)
{
    const auto list = readDocument(call.value(u"import"_s));
    if (!list)
        return refuse(list.error());
    const auto desk = call.openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto count = (*desk)->forwarding.importResponsibles(list->content);
    if (!count)
        return refuse(count.error());
    call.answer(
        {{u"added"_s, count->added}, {u"changed"_s, count->changed}},
        Words::tr("Added %1 and changed %2 responsible persons.").arg(count->added).arg(count->changed));
    return {};
}

/// Who stands in, from the options; no function at all takes the deputy away.
Given<std::optional<Deputy>> deputyGiven(const Call &call, const Desk &desk)
{
    const QString function = call.value(u"deputy"_s);
    if (function.isEmpty())
        return std::optional<Deputy>();
    const auto from = call.date(u"deputy-from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = call.date(u"deputy-to"_s);
    if (!to)
        return tl::unexpected(to.error());
    const auto deputy = desk.forwarding.responsible(function);
    if (!deputy)
        return refuse(deputy.error());
    return std::optional(Deputy{deputy->id, from->value_or(call.clock().today()), *to});
}

/// What is known of somebody, with what the options say.
Given<Responsible> changed(const Call &call, const Desk &desk, Responsible one)
{
    const QList<std::pair<QString, QString Responsible::*>> fields{
        {u"name"_s, &Responsible::name}, {u"team"_s, &Responsible::team}, {u"email"_s, &Responsible::email}};
    for (const auto &[option, field] : fields) {
        if (call.has(option))
            one.*field = call.value(option);
    }
    if (call.has(u"theme"_s))
        one.themes = call.values(u"theme"_s);
    if (call.has(u"location"_s))
        one.locations = call.values(u"location"_s);
    if (call.has(u"inactive"_s) || call.has(u"active"_s))
        one.active = !call.has(u"inactive"_s);
    if (call.has(u"deputy"_s)) {
        const auto deputy = deputyGiven(call, desk);
        if (!deputy)
            return tl::unexpected(deputy.error());
        one.deputy = *deputy;
    }
    return one;
}

Given<> responsible(const Call &call)
{
    if (call.has(u"import"_s))
        return importList(call);
    const bool saves = call.has(u"function"_s);
    const auto desk = call.openDesk(saves ? Access::Write : Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    if (!saves)
        return listResponsibles(call, **desk);
    const auto known = (*desk)->forwarding.responsible(call.value(u"function"_s));
    if (!known && known.error().kind != ErrorKind::UnknownResponsible)
        return refuse(known.error());
    const auto one =
        changed(call, **desk, known ? *known : Responsible{.function = call.value(u"function"_s)});
    if (!one)
        return tl::unexpected(one.error());
    Forwarding &forwarding = (*desk)->forwarding;
    const auto save = [&] { return forwarding.saveResponsible(*one).map([](ResponsibleId) {}); };
    const auto all = actAndRead((*desk)->file, save, [&] { return forwarding.responsibles(); });
    if (!all)
        return refuse(all.error());
    const QString words = known ? Words::tr("Changed the responsible person: %1.")
                                : Words::tr("Added the responsible person: %1.");
    call.answer(toJson(*one, *all), words.arg(one->function));
    return {};
}

} // namespace

QList<Command> responsibleCommands()
{
    return {
        {u"responsible"_s,
         u"REGISTER [--function FUNCTION [--name NAME] [--team TEAM] [--email ADDRESS] [--theme TEXT]... "
         "[--location TEXT]... [--deputy FUNCTION [--deputy-from DATE] [--deputy-to DATE]] "
         "[--active | --inactive] | --import FILE.csv]"_s,
         1,
         1,
         {{u"function"_s, Words::tr("Add or change the responsible person with this function."),
           u"FUNCTION"_s},
          {u"name"_s, Words::tr("Name of the person."), u"NAME"_s},
          {u"team"_s, Words::tr("Team of the person."), u"TEAM"_s},
          {u"email"_s, Words::tr("E-mail address of the person."), u"ADDRESS"_s},
          {u"theme"_s, Words::tr("A theme the person deals with."), u"TEXT..."_s},
          {u"location"_s, Words::tr("A location the person deals with."), u"TEXT..."_s},
          {u"deputy"_s, Words::tr("Who stands in; an empty function takes the deputy away."), u"FUNCTION"_s},
          {u"deputy-from"_s, Words::tr("The deputy's first day; today when left out."), u"DATE"_s},
          {u"deputy-to"_s, Words::tr("The deputy's last day."), u"DATE"_s},
          {u"active"_s, Words::tr("Complaints can be forwarded to this person.")},
          {u"inactive"_s, Words::tr("No complaints are forwarded to this person any more.")},
          {u"import"_s, Words::tr("Add and change the persons of this list (CSV, UTF-8)."), u"FILE"_s}},
         responsible}};
}

} // namespace gehoor
