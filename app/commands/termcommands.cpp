// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <core/basics/ownerfile.h>
#include <core/overview/movepreview.h>
#include <ui/deadlines/calendarexport.h>
#include <ui/deadlines/termspage.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr std::array<std::pair<QLatin1StringView, TermRule Terms::*>, 6> rules{
    {{QLatin1StringView("acknowledge"), &Terms::acknowledge},
     {QLatin1StringView("assess"), &Terms::assess},
     {QLatin1StringView("decide"), &Terms::decide},
     {QLatin1StringView("information"), &Terms::information},
     {QLatin1StringView("respond"), &Terms::respond},
     {QLatin1StringView("extension"), &Terms::extension}}};

Given<> terms(const Call &call)
{
    const auto open = openCaseToRead(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto running = open->desk->dueDates.of(open->file.complaint.id);
    if (!running)
        return refuse(running.error());
    if (!call.wantsJson()) {
        const QStringList lines = termsText(*running).split(u'\n');
        for (const QString &line : lines)
            Call::print(line);
        return {};
    }
    QJsonArray rows;
    for (const RunningTerm &term : *running) {
        QJsonArray parts;
        for (const int part : term.parts)
            parts << part;
        rows << QJsonObject{{u"term"_s, termKeys.key(term.due.term)},
                            {u"due"_s, term.due.day.toString(Qt::ISODate)},
                            {u"parts"_s, parts},
                            {u"why"_s, QJsonArray::fromStringList(why(term.due))}};
    }
    Call::print(QJsonValue(rows));
    return {};
}

Given<> ics(const Call &call)
{
    const QString out = call.value(u"out"_s);
    if (!out.endsWith(u".ics"_s, Qt::CaseInsensitive))
        return wrongUsage(Words::tr("Give a file that ends in .ics with --out FILE."));
    const auto desk = call.openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto count = exportCalendar(**desk, out);
    if (!count)
        return refuse(count.error(), count.error().kind == ErrorKind::Leak ? ExitLeak : ExitRefused);
    const qsizetype written = count->value_or(0);
    if (written == 0)
        return refuse(Words::tr("No open case has a due date. Nothing was written."));
    call.answer({{u"file"_s, out}, {u"dueDates"_s, written}},
                Words::tr("Wrote %n due date(s) to %1.", nullptr, static_cast<int>(written)).arg(out));
    return {};
}

/// The forwarding meant: of the part named by --part, or the first that waits for a response.
Given<Referral> referralMeant(const Call &call, const CaseFile &file)
{
    const auto number = call.number(u"part"_s);
    if (!number)
        return tl::unexpected(number.error());
    for (const Referral &referral : file.referrals) {
        const bool meant = *number ? partNumber(file, referral.part) == **number : !referral.response;
        if (referral.takenBack)
            continue;
        if (meant)
            return referral;
    }
    return refuse(Error{ErrorKind::NotForwarded, {}});
}

Given<> extend(const Call &call)
{
    const auto by = call.number(u"by"_s);
    if (!by)
        return tl::unexpected(by.error());
    const auto consentDay = call.date(u"consent-on"_s);
    if (!consentDay)
        return tl::unexpected(consentDay.error());
    if (!*by)
        return wrongUsage(Words::tr("Say by how much with --by LENGTH, in the unit of your own setting."));
    const auto reason = call.reason();
    if (!reason)
        return tl::unexpected(reason.error());
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto referral = referralMeant(call, open->file);
    if (!referral)
        return tl::unexpected(referral.error());
    std::optional<Consent> consent;
    if (*consentDay)
        consent = Consent{**consentDay, call.value(u"consent-how"_s)};
    const auto done = open->desk->deadlines.extend(referral->id, **by, *reason, consent);
    if (!done)
        return refuse(done.error());
    const int part = partNumber(open->file, referral->part);
    call.answer({{u"number"_s, open->number()}, {u"part"_s, part}, {u"by"_s, **by}},
                Words::tr("%1, part %2: the term of the response is extended").arg(open->number()).arg(part));
    return {};
}

Given<> answered(const Call &call)
{
    const auto on = call.date(u"on"_s);
    if (!on)
        return tl::unexpected(on.error());
    if (!*on || !call.has(u"summary"_s))
        return wrongUsage(
            Words::tr("Give the day with --on DATE and what was answered with --summary TEXT."));
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto done =
        open->desk->deadlines.recordAnswer(open->file.complaint.id, **on, call.value(u"summary"_s));
    if (!done)
        return refuse(done.error());
    call.answer({{u"number"_s, open->number()}, {u"on"_s, (*on)->toString(Qt::ISODate)}},
                Words::tr("%1: the complainant's answer is recorded").arg(open->number()));
    return {};
}

/// Due dates that move, as they are told.
struct Moves
{
    QJsonArray rows;
    QStringList lines;
};

Result<Moves> movesOf(const Desk &desk, const QList<MovedDueDate> &moved)
{
    Moves moves;
    for (const MovedDueDate &move : moved) {
        const auto row = desk.overview.row(move.complaint);
        if (!row)
            return failureOf(row);
        const QString from = move.from.toString(Qt::ISODate);
        const QString to = move.to.toString(Qt::ISODate);
        moves.rows << QJsonObject{{u"number"_s, row->number},
                                  {u"term"_s, termKeys.key(move.term)},
                                  {u"from"_s, from},
                                  {u"to"_s, to}};
        moves.lines << QStringList{row->number, wording(move.term), from, to}.join(u'\t');
    }
    return moves;
}

/// Shows what other terms move, and keeps them when --apply is given.
Given<> change(const Call &call, Desk &desk, const Terms &before, const Terms &after)
{
    auto preview = MovePreview::begin(desk.overview, before, after);
    if (!preview)
        return refuse(preview.error());
    if (const auto looked = preview->next(std::numeric_limits<int>::max()); !looked)
        return refuse(looked.error());
    const auto moves = movesOf(desk, preview->moved());
    if (!moves)
        return refuse(moves.error());
    if (call.has(u"apply"_s)) {
        if (const auto kept = desk.settings.setTerms(after); !kept)
            return refuse(kept.error());
    } else {
        Call::message(Words::tr("%n open case(s) would move. Nothing was changed; give --apply to do it.",
                                nullptr, static_cast<int>(preview->movedCases())));
    }
    call.answer(moves->rows, moves->lines);
    return {};
}

void printTerms(const Call &call, const Terms &terms)
{
    QJsonArray rows;
    for (const auto &[key, field] : rules) {
        const TermRule &rule = terms.*field;
        if (call.wantsJson())
            rows << QJsonObject{{u"term"_s, QString(key)},
                                {u"length"_s, rule.length},
                                {u"unit"_s, termUnitKeys.key(rule.unit)},
                                {u"rolls"_s, rule.rolls}};
        else
            Call::print(QStringList{key, lengthWords(rule.length, rule.unit)}.join(u'\t'));
    }
    if (call.wantsJson())
        Call::print(QJsonValue(rows));
}

Given<> term(const Call &call)
{
    const auto length = call.number(u"length"_s);
    if (!length)
        return tl::unexpected(length.error());
    const auto unit = call.oneOf(u"unit"_s, termUnitKeys);
    if (!unit)
        return tl::unexpected(unit.error());
    const QString name = call.argument(1);
    const auto desk = call.openDesk(name.isEmpty() || !call.has(u"apply"_s) ? Access::Read : Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto before = (*desk)->settings.terms();
    if (!before)
        return refuse(before.error());
    if (name.isEmpty()) {
        printTerms(call, *before);
        return {};
    }
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const auto &rule) { return rule.first == name; });
    if (found == rules.end()) {
        QStringList known;
        for (const auto &rule : rules)
            known << rule.first;
        return wrongUsage(Call::notOneOf(name, known));
    }
    Terms after = *before;
    TermRule &rule = after.*(found->second);
    rule = {.length = length->value_or(rule.length),
            .unit = unit->value_or(rule.unit),
            .rolls = call.has(u"fixed"_s) ? false : (call.has(u"rolls"_s) || rule.rolls)};
    return change(call, **desk, *before, after);
}

void printCalendar(const Call &call, const WorkingCalendar &calendar)
{
    QJsonArray rows;
    for (auto day = calendar.equatedDays.begin(); day != calendar.equatedDays.end(); ++day) {
        const QString date = day.key().toString(Qt::ISODate);
        if (call.wantsJson())
            rows << QJsonObject{{u"day"_s, date}, {u"name"_s, day.value()}};
        else
            Call::print(date + u';' + day.value());
    }
    if (call.wantsJson())
        Call::print(QJsonValue(rows));
}

Given<> calendar(const Call &call)
{
    const auto liberation = call.oneOf(u"liberation-day"_s, liberationDayKeys);
    if (!liberation)
        return tl::unexpected(liberation.error());
    const bool changes = *liberation || call.has(u"import"_s);
    const auto desk = call.openDesk(changes && call.has(u"apply"_s) ? Access::Write : Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto before = (*desk)->settings.terms();
    if (!before)
        return refuse(before.error());
    if (!changes) {
        printCalendar(call, before->calendar);
        return {};
    }
    Terms after = *before;
    after.calendar.liberationDay = liberation->value_or(after.calendar.liberationDay);
    if (call.has(u"import"_s)) {
        const auto days = readFile(call.value(u"import"_s), largestCalendarFile, ErrorKind::CalendarRefused)
                              .and_then(readEquatedDays);
        if (!days)
            return refuse(days.error());
        after.calendar.add(*days);
    }
    return change(call, **desk, *before, after);
}

} // namespace

QList<Command> termCommands()
{
    const QCommandLineOption apply{u"apply"_s, Words::tr("Do it, after looking at what moves.")};
    return {{u"terms"_s, u"REGISTER NUMBER"_s, 2, 2, {}, terms},
            {u"ics"_s,
             u"REGISTER --out FILE.ics"_s,
             1,
             1,
             {{u"out"_s, Words::tr("The file to write."), u"FILE"_s}},
             ics},
            {u"extend"_s,
             u"REGISTER NUMBER [--part N] --by LENGTH --reason TEXT [--consent-on DATE --consent-how TEXT]"_s,
             2,
             2,
             {{u"part"_s, Words::tr("Only this part."), u"N"_s},
              {u"by"_s, Words::tr("By how much the term is extended."), u"LENGTH"_s},
              {u"reason"_s, Words::tr("Why it is extended."), u"TEXT"_s},
              {u"consent-on"_s, Words::tr("The day the complainant agreed."), u"DATE"_s},
              {u"consent-how"_s, Words::tr("How the complainant agreed."), u"TEXT"_s}},
             extend},
            {u"answered"_s,
             u"REGISTER NUMBER --on DATE --summary TEXT"_s,
             2,
             2,
             {{u"on"_s, Words::tr("The day of the answer."), u"DATE"_s},
              {u"summary"_s, Words::tr("What was answered."), u"TEXT"_s}},
             answered},
            {u"term"_s,
             u"REGISTER [TERM [--length N] [--unit UNIT] [--rolls | --fixed] [--apply]]"_s,
             1,
             2,
             {{u"length"_s, Words::tr("How long the term is."), u"N"_s},
              {u"unit"_s, Words::tr("In working days, weeks or calendar days."), u"UNIT"_s},
              {u"rolls"_s, Words::tr("One that ends on no working day ends on the next.")},
              {u"fixed"_s, Words::tr("It ends on the day it ends on.")},
              apply},
             term},
            {u"calendar"_s,
             u"REGISTER [--import FILE] [--liberation-day everyYear|lustrumYears|never] [--apply]"_s,
             1,
             1,
             {{u"import"_s, Words::tr("Add the days in FILE, lines of date;name."), u"FILE"_s},
              {u"liberation-day"_s, Words::tr("When 5 May is a holiday."), u"WHEN"_s},
              apply},
             calendar}};
}

} // namespace gehoor
