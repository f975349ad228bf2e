// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Given<> close(const Call &call)
{
    const auto outcome = call.oneOf(u"outcome"_s, endingKeys);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!*outcome)
        return wrongUsage(Words::tr("Say how it ended with --outcome OUTCOME."));
    const auto told = call.date(u"told"_s);
    if (!told)
        return tl::unexpected(told.error());
    const auto desk = call.openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto complaint = (*desk)->complaints.find(call.argument(1));
    if (!complaint)
        return refuse(complaint.error());
    const auto done = (*desk)->forwarding.close(
        complaint->id, **outcome, call.value(u"learned"_s),
        Told{.day = told->value_or(call.clock().today()), .how = call.value(u"how"_s)});
    if (!done)
        return refuse(done.error());
    const QString number = complaint->number.text();
    call.answer({{u"number"_s, number}, {u"outcome"_s, endingKeys.key(**outcome)}},
                Words::tr("%1: closed, %2").arg(number, wording(**outcome)));
    return {};
}

Given<> reopen(const Call &call)
{
    const auto reason = call.reason();
    if (!reason)
        return tl::unexpected(reason.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto done = open->desk->forwarding.reopen(open->file.complaint.id, *reason);
    if (!done)
        return refuse(done.error());
    call.answer({{u"number"_s, open->number()}}, Words::tr("%1: opened again").arg(open->number()));
    return {};
}

Given<> listMeasures(const Call &call, const CaseFile &file)
{
    if (call.wantsJson())
        Call::print(QJsonValue(measuresJson(file)));
    for (qsizetype i = 0; i < file.measures.size() && !call.wantsJson(); ++i) {
        const Measure &one = file.measures.at(i);
        Call::print(QStringList{QString::number(i + 1), wording(one.state),
                                one.due ? one.due->toString(Qt::ISODate) : QString(), one.owner, one.text}
                        .join(u'\t'));
    }
    return {};
}

/// A new measure, or the one named by --measure, with what the options say.
Given<Measure> measureGiven(const Call &call, const CaseFile &file)
{
    const auto number = call.number(u"measure"_s);
    if (!number)
        return tl::unexpected(number.error());
    const auto due = call.date(u"due"_s);
    if (!due)
        return tl::unexpected(due.error());
    const auto state = call.oneOf(u"state"_s, measureStateKeys);
    if (!state)
        return tl::unexpected(state.error());
    Measure measure;
    if (*number) {
        if (**number > file.measures.size())
            return refuse(Error{ErrorKind::UnknownMeasure, {}});
        measure = file.measures.at(**number - 1);
    }
    if (call.has(u"text"_s))
        measure.text = call.value(u"text"_s);
    if (call.has(u"owner"_s))
        measure.owner = call.value(u"owner"_s);
    if (*due)
        measure.due = **due;
    measure.state = state->value_or(measure.state);
    return measure;
}

/// What was asked for, and a line for each that says so.
Result<> keepMeasure(const Call &call, const OpenCase &open, const std::optional<Measure> &given,
                     QStringList &lines)
{
    Forwarding &forwarding = open.desk->forwarding;
    const ComplaintId id = open.file.complaint.id;
    if (given) {
        if (const auto saved = forwarding.saveMeasure(id, *given); !saved)
            return failureOf(saved);
        lines << Words::tr("%1: measure recorded").arg(open.number());
    }
    if (call.has(u"learned"_s)) {
        if (const auto done = forwarding.setLearningPoint(id, call.value(u"learned"_s)); !done)
            return done;
        lines << Words::tr("%1: learning point recorded").arg(open.number());
    }
    return {};
}

Given<> measure(const Call &call)
{
    const bool saves = call.has(u"text"_s) || call.has(u"measure"_s) || call.has(u"learned"_s);
    const auto open = saves ? openCase(call) : openCaseToRead(call);
    if (!open)
        return tl::unexpected(open.error());
    if (!saves)
        return listMeasures(call, open->file);
    std::optional<Measure> given;
    if (call.has(u"text"_s) || call.has(u"measure"_s)) {
        const auto asked = measureGiven(call, open->file);
        if (!asked)
            return tl::unexpected(asked.error());
        given = *asked;
    }
    QStringList lines;
    const auto done = open->desk->file.together([&] { return keepMeasure(call, *open, given, lines); });
    if (!done)
        return refuse(done.error());
    call.answer({{u"number"_s, open->number()}}, lines.join(u'\n'));
    return {};
}

} // namespace

QList<Command> closingCommands()
{
    const QCommandLineOption learned{u"learned"_s, Words::tr("What the organisation can learn."), u"TEXT"_s};
    return {
        {u"close"_s,
         u"REGISTER NUMBER --outcome OUTCOME [--told DATE --how TEXT] [--learned TEXT]"_s,
         2,
         2,
         {{u"outcome"_s, Words::tr("How the case ended."), u"OUTCOME"_s},
          {u"told"_s,
           Words::tr("Withdrawn or solved together: the day the complainant told so; today when left out."),
           u"DATE"_s},
          {u"how"_s, Words::tr("Withdrawn or solved together: how the complainant told so."), u"TEXT"_s},
          learned},
         close},
        {u"reopen"_s,
         u"REGISTER NUMBER --reason TEXT"_s,
         2,
         2,
         {{u"reason"_s, Words::tr("Why the case is opened again."), u"TEXT"_s}},
         reopen},
        {u"measure"_s,
         u"REGISTER NUMBER [--text TEXT [--owner NAME] [--due DATE] | --measure N [--state "
         u"open|done|dropped]] "
         "[--learned TEXT]"_s,
         2,
         2,
         {{u"text"_s, Words::tr("What the organisation will do better."), u"TEXT"_s},
          {u"owner"_s, Words::tr("Who sees to it."), u"NAME"_s},
          {u"due"_s, Words::tr("When it should be done."), u"DATE"_s},
          {u"measure"_s, Words::tr("Change this measure, by its number in the list."), u"N"_s},
          {u"state"_s, Words::tr("How it stands: open, done or dropped."), u"STATE"_s},
          learned},
         measure}};
}

} // namespace gehoor
