// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/clearingcases.h>
#include <app/commands/retentioncommands.h>
#include <ui/wording/backups.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int mostListed = 10'000;

QJsonObject toJson(const DoomedCopy &doomed)
{
    return {{u"copy"_s, doomed.copy.number},
            {u"file"_s, doomed.copy.path},
            {u"made"_s, doomed.copy.made.toString(Qt::ISODate)},
            {u"holdsCleared"_s, doomed.holdsCleared},
            {u"there"_s, doomed.there}};
}

/// All that retention asks for.
struct Agenda
{
    RetentionTerms terms;
    QList<DueCase> due;
    QList<HeldCase> held;
    QList<DoomedCopy> copies;
    bool rewriteDue = false;
};

Result<Agenda> agendaOf(const Retention &retention)
{
    const auto terms = retention.terms();
    if (!terms)
        return failureOf(terms);
    const auto due = retention.due(mostListed);
    if (!due)
        return failureOf(due);
    const auto held = retention.held();
    if (!held)
        return failureOf(held);
    const auto copies = retention.doomedCopies();
    if (!copies)
        return failureOf(copies);
    return retention.rewriteDue().map([&](bool rewriteDue) {
        return Agenda{*terms, *due, *held, *copies, rewriteDue};
    });
}

QJsonObject toJson(const Agenda &agenda)
{
    QJsonObject terms;
    for (const auto &[outcome, key] : endingKeys.entries())
        terms.insert(key, agenda.terms.of(outcome));
    QJsonArray due;
    for (const DueCase &one : agenda.due)
        due << toJson(one.of, one.due);
    QJsonArray held;
    for (const HeldCase &one : agenda.held)
        held << QJsonObject{{u"number"_s, one.number},
                            {u"since"_s, one.hold.day.toString(Qt::ISODate)},
                            {u"reason"_s, one.hold.reason}};
    QJsonArray copies;
    for (const DoomedCopy &one : agenda.copies)
        copies << toJson(one);
    return {{u"months"_s, terms},
            {u"due"_s, due},
            {u"held"_s, held},
            {u"copies"_s, copies},
            {u"rewriteDue"_s, agenda.rewriteDue}};
}

void print(const QString &what, const DueCase &one)
{
    Call::print(QStringList{what, one.of.number, wording(one.of.outcome), one.of.closed.toString(Qt::ISODate),
                            one.due.toString(Qt::ISODate)}
                    .join(u'\t'));
}

void print(const Agenda &agenda)
{
    for (const DueCase &one : agenda.due)
        print(Words::tr("to be cleared"), one);
    for (const HeldCase &one : agenda.held)
        Call::print(QStringList{Words::tr("on hold"), one.number, one.hold.day.toString(Qt::ISODate),
                                one.hold.reason.simplified()}
                        .join(u'\t'));
    for (const DoomedCopy &one : agenda.copies)
        Call::print(QStringList{Words::tr("copy to be destroyed"), QString::number(one.copy.number),
                                localMoment(one.copy.made), one.copy.path, reasonOf(one)}
                        .join(u'\t'));
    if (agenda.rewriteDue)
        Call::print(Words::tr("The file is still to be written anew (--rewrite)."));
    if (agenda.due.isEmpty() && agenda.held.isEmpty() && agenda.copies.isEmpty() && !agenda.rewriteDue)
        Call::print(Words::tr("Nothing is to be cleared."));
}

Given<> listDue(const Call &call)
{
    const auto desk = call.openDeskToRead();
    if (!desk)
        return tl::unexpected(desk.error());
    const auto agenda = agendaOf((*desk)->retention);
    if (!agenda)
        return refuse(agenda.error());
    for (const HeldCase &one : agenda->held) // why it is kept is part of what stands in the case
        (*desk)->readings.caseOpened(one.id);
    if (call.wantsJson())
        Call::print(toJson(*agenda));
    else
        print(*agenda);
    return {};
}

Given<> hold(const Call &call, Desk &desk, bool sets)
{
    const QString number = call.argument(1);
    const auto id = caseNamed(desk, number);
    if (!id)
        return tl::unexpected(id.error());
    const QString reason = call.value(u"reason"_s);
    const auto done = sets ? desk.retention.hold(*id, reason) : desk.retention.lift(*id, reason);
    if (!done)
        return refuse(done.error());
    call.answer({{u"number"_s, number}, {u"onHold"_s, sets}},
                sets ? Words::tr("%1 is kept until the hold is lifted.").arg(number)
                     : Words::tr("The hold on %1 is lifted.").arg(number));
    return {};
}

QString keptFor(int months, std::optional<Ending> outcome)
{
    return outcome
               ? Words::tr("Cases that end as “%1” are kept for %n month(s), the organisation's own policy.",
                           nullptr, months)
                     .arg(wording(*outcome))
               : Words::tr("Closed cases are kept for %n month(s), the organisation's own policy.", nullptr,
                           months);
}

/// What other terms let fall due, and whether they were kept.
void tellMonths(const Call &call, int months, std::optional<Ending> outcome, const QList<DueCase> &more)
{
    const bool applied = call.has(u"apply"_s);
    const QList<DueCase> listed = more.mid(0, mostListed);
    if (call.wantsJson()) {
        QJsonArray due;
        for (const DueCase &one : listed)
            due << toJson(one.of, one.due);
        Call::print(QJsonObject{{u"months"_s, months}, {u"applied"_s, applied}, {u"due"_s, due}});
    } else if (applied) {
        Call::print(keptFor(months, outcome));
    } else {
        for (const DueCase &one : listed)
            print(Words::tr("would be due"), one);
    }
    if (!applied)
        Call::message(moreDueCount(more.size(), mostListed) + u' ' +
                      Words::tr("Nothing was changed; give --apply to do it."));
}

/// For one outcome, or for all; shown first, and kept when --apply is given.
Given<> setMonths(const Call &call, Retention &retention)
{
    const auto months = call.number(u"months"_s);
    if (!months)
        return tl::unexpected(months.error());
    const auto outcome = call.oneOf(u"outcome"_s, endingKeys);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!*months)
        return wrongUsage(Words::tr("Give the number of months with --months N."));
    auto terms = retention.terms();
    if (!terms)
        return refuse(terms.error());
    for (const auto &[one, key] : endingKeys.entries()) {
        if (!*outcome || *outcome == one)
            terms->months.insert(one, **months);
    }
    const auto more = retention.moreDue(*terms, mostListed + 1);
    if (!more)
        return refuse(more.error());
    if (call.has(u"apply"_s)) {
        if (const auto done = retention.setTerms(*terms); !done)
            return refuse(done.error());
    }
    tellMonths(call, **months, *outcome, *more);
    return {};
}

Given<> destroyCopy(const Call &call, Retention &retention)
{
    const auto number = call.number(u"copy-destroyed"_s);
    if (!number)
        return tl::unexpected(number.error());
    if (const auto done = retention.destroyCopy(number->value_or(0)); !done)
        return refuse(done.error());
    call.answer({{u"copy"_s, number->value_or(0)}},
                Words::tr("Copy %1 is recorded as destroyed.").arg(number->value_or(0)));
    return {};
}

Given<> rewrite(const Call &call, Retention &retention)
{
    if (const auto done = retention.rewrite(); !done)
        return refuse(done.error());
    call.answer({{u"rewritten"_s, true}}, Words::tr("The file was written anew."));
    return {};
}

/// What would be passed over, since it belongs to something else to do.
std::optional<QString> strayOption(const Call &call, const QString &way)
{
    if ((call.has(u"outcome"_s) || call.has(u"apply"_s)) && way != u"months")
        return Words::tr("--outcome and --apply go with --months N.");
    if (call.has(u"confirm"_s) && way != u"anonymise" && way != u"destroy")
        return Words::tr("--confirm goes with --anonymise or --destroy.");
    if (call.has(u"reason"_s) && way != u"hold" && way != u"lift")
        return Words::tr("--reason goes with --hold or --lift.");
    return std::nullopt;
}

/// The one thing to do; empty when that is to list what there is.
Given<QString> wayAsked(const Call &call)
{
    const QStringList ways{u"preview"_s, u"anonymise"_s, u"destroy"_s,        u"hold"_s,
                           u"lift"_s,    u"months"_s,    u"copy-destroyed"_s, u"rewrite"_s};
    QStringList given = ways;
    given.removeIf([&](const QString &way) { return !call.has(way); });
    const QString way = given.value(0);
    const auto cases = call.argumentsFrom(1).size();
    const bool ofCases = way == u"preview" || way == u"anonymise" || way == u"destroy";
    const bool ofOne = way == u"hold" || way == u"lift";
    if (given.size() > 1 || (ofCases && cases == 0) || (ofOne && cases != 1) ||
        (!ofCases && !ofOne && cases > 0))
        return wrongUsage(Words::tr("Give one thing to do, and the numbers of the cases it is about."));
    if (const auto reason = call.reason(); ofOne && !reason)
        return tl::unexpected(reason.error());
    if (const auto stray = strayOption(call, way))
        return wrongUsage(*stray);
    return way;
}

Given<> retain(const Call &call)
{
    const auto way = wayAsked(call);
    if (!way)
        return tl::unexpected(way.error());
    if (*way == u"preview")
        return previewCases(call);
    if (*way == u"anonymise" || *way == u"destroy")
        return clearCases(call, *way == u"destroy" ? ClearedHow::Destroyed : ClearedHow::Anonymised);
    if (way->isEmpty())
        return listDue(call);
    const bool reads = *way == u"months" && !call.has(u"apply"_s);
    const auto open = call.openDesk(reads ? Access::Read : Access::Write);
    if (!open)
        return tl::unexpected(open.error());
    Desk &desk = **open;
    if (*way == u"hold" || *way == u"lift")
        return hold(call, desk, *way == u"hold");
    if (*way == u"months")
        return setMonths(call, desk.retention);
    if (*way == u"copy-destroyed")
        return destroyCopy(call, desk.retention);
    return rewrite(call, desk.retention);
}

} // namespace

QList<Command> retentionCommands()
{
    return {{u"retention"_s,
             u"REGISTER [--preview NUMBER... | (--anonymise | --destroy) NUMBER... --confirm WORD]"
             u" [(--hold | --lift) NUMBER --reason TEXT] [--months N [--outcome O] [--apply]]"
             u" [--copy-destroyed N | --rewrite]"_s,
             1,
             -1,
             {{u"preview"_s, Words::tr("What of these cases would go, and the word that confirms it.")},
              {u"anonymise"_s, Words::tr("Clear them; what figures need stays.")},
              {u"destroy"_s, Words::tr("Clear them; only number, year, outcome and the audit trail stay.")},
              {u"confirm"_s, Words::tr("The word of the preview."), u"WORD"_s},
              {u"hold"_s, Words::tr("Keep the case past its term, for a reason.")},
              {u"reason"_s, Words::tr("Why it is kept longer, or no longer."), u"TEXT"_s},
              {u"lift"_s, Words::tr("Keep it no longer than its term.")},
              {u"months"_s, Words::tr("How long closed cases are kept."), u"N"_s},
              {u"outcome"_s, Words::tr("Only those that ended so."), u"O"_s},
              {u"apply"_s, Words::tr("Set it, after looking at what falls due.")},
              {u"copy-destroyed"_s, Words::tr("Delete backup N, or record that it was destroyed."), u"N"_s},
              {u"rewrite"_s, Words::tr("Write the file anew without what was cleared.")}},
             retain}};
}

} // namespace gehoor
