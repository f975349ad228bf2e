// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/leaving.h>
#include <ui/letters/letterprinter.h>
#include <ui/registerfile/audittable.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The lines meant by --from, --to, --act, --case and --officer.
Given<AuditFilter> trailFilterOf(const Call &call)
{
    const auto from = call.date(u"from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = call.date(u"to"_s);
    if (!to)
        return tl::unexpected(to.error());
    AuditFilter filter = onDays(*from, *to);
    if (call.has(u"act"_s)) {
        filter.kind = actFromKey(call.value(u"act"_s));
        if (!filter.kind) {
            QStringList known;
            const QList<ActKind> all = allActKinds();
            for (const ActKind kind : all)
                known << actKey(kind);
            return wrongUsage(Call::notOneOf(call.value(u"act"_s), known));
        }
    }
    if (call.has(u"case"_s)) {
        const auto number = ComplaintNumber::parse(call.value(u"case"_s));
        if (!number)
            return refuse(number.error());
        filter.complaintNumber = number->text();
    }
    filter.officer = call.value(u"officer"_s);
    return filter;
}

/// Refused for a case that the register does not know: no lines would say that nothing was done in it.
Given<> expectCase(const Desk &desk, const QString &number)
{
    if (number.isEmpty())
        return {};
    const auto newest = desk.file.audit(AuditFilter{.complaintNumber = number}, 1);
    if (newest && !newest->isEmpty()) // also where the case itself is damaged
        return {};
    if (const auto complaint = desk.complaints.find(number); !complaint)
        return refuse(complaint.error());
    return {};
}

void printLine(const AuditLine &line)
{
    Call::print(QStringList{QString::number(line.number), line.at.toString(Qt::ISODate), auditAct(line),
                            line.complaintNumber, auditNote(line), line.officer}
                    .join(u'\t'));
}

QJsonObject toJson(const AuditLine &line)
{
    return {{u"line"_s, line.number},      {u"at"_s, line.at.toString(Qt::ISODate)},
            {u"act"_s, actKey(line.kind)}, {u"number"_s, line.complaintNumber},
            {u"note"_s, line.note},        {u"officer"_s, line.officer},
            {u"hash"_s, line.hash}};
}

Given<> writeTrail(const Call &call, const AuditFilter &filter)
{
    const QString out = call.value(u"out"_s);
    const bool isPdf = out.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    if (!isPdf && !out.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return wrongUsage(Words::tr("Give a file that ends in .csv or .pdf with --out FILE."));
    if (const auto possible = canBeMade(out); !possible)
        return possible;
    const auto desk = call.openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    if (const auto known = expectCase(**desk, filter.complaintNumber); !known)
        return known;
    const auto head = (*desk)->file.audit(1);
    if (!head)
        return refuse(head.error());
    const auto done = isPdf ? auditPaper(**desk, filter).and_then([&](const LetterContent &page) {
        return saveAuditPdf((*desk)->file, letterPdf(page), out);
    })
                            : exportAudit((*desk)->file, filter, out).map([](const auto &) {});
    if (!done)
        return refuse(done.error());
    const QString hash = head->isEmpty() ? QString() : head->constLast().hash;
    call.answer({{u"file"_s, out}, {u"auditHead"_s, hash}},
                Words::tr("Wrote %1. Head of the audit trail: %2").arg(out, hash));
    return {};
}

Given<> audit(const Call &call)
{
    const auto filter = trailFilterOf(call);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto limit = call.number(u"limit"_s);
    if (!limit)
        return tl::unexpected(limit.error());
    if (call.has(u"out"_s)) {
        if (*limit)
            return wrongUsage(
                Words::tr("A file holds all lines that are meant: choose them with --from, --to, --act, "
                          "--case or --officer, and leave --limit out."));
        return writeTrail(call, *filter);
    }
    const auto desk = call.openDesk(Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    if (const auto known = expectCase(**desk, filter->complaintNumber); !known)
        return known;
    const bool all = *filter == AuditFilter();
    auto trail = all ? (*desk)->file.audit(limit->value_or(0))
                     : (*desk)->file.audit(*filter, limit->value_or(std::numeric_limits<int>::max()));
    if (!trail)
        return refuse(trail.error());
    if (!all) // the oldest first, as of the whole trail
        std::reverse(trail->begin(), trail->end());
    QJsonArray lines;
    for (const AuditLine &line : std::as_const(*trail)) {
        if (call.wantsJson())
            lines << toJson(line);
        else
            printLine(line);
    }
    if (call.wantsJson())
        Call::print(QJsonValue(lines));
    return {};
}

Given<> officer(const Call &call)
{
    const bool chooses = call.has(u"name"_s) || call.has(u"none"_s);
    const auto desk = call.openDesk(chooses ? Access::Write : Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    Settings &settings = (*desk)->settings;
    const QString chosen = call.has(u"none"_s) ? QString() : call.value(u"name"_s);
    const auto read = [&] { return settings.officer(); };
    const auto choose = [&] { return settings.setOfficer(chosen); };
    const auto name = chooses ? actAndRead((*desk)->file, choose, read) : read();
    if (!name)
        return refuse(name.error());
    call.answer({{u"officer"_s, *name}},
                name->isEmpty() ? Words::tr("No officer is chosen.") : Words::tr("Officer: %1").arg(*name));
    return {};
}

} // namespace

QList<Command> trailCommands()
{
    return {
        {u"audit"_s,
         u"REGISTER [--from DATE] [--to DATE] [--act ACT] [--case NUMBER] [--officer NAME] "
         "[--limit N | --out FILE.csv|.pdf]"_s,
         1,
         1,
         {{u"from"_s, Words::tr("Only lines of DATE or later."), u"DATE"_s},
          {u"to"_s, Words::tr("Only lines of DATE or earlier."), u"DATE"_s},
          {u"act"_s, Words::tr("Only acts of this kind, by the key that --json shows."), u"ACT"_s},
          {u"case"_s, Words::tr("Only lines of this case."), u"NUMBER"_s},
          {u"officer"_s, Words::tr("Only acts of this officer."), u"NAME"_s},
          {u"limit"_s, Words::tr("Only the newest N lines."), u"N"_s},
          {u"out"_s, Words::tr("Write the lines to a file, the newest first."), u"FILE"_s}},
         audit},
        {u"officer"_s,
         u"REGISTER [--name NAME | --none]"_s,
         1,
         1,
         {{u"name"_s, Words::tr("The name or function that stands beside the acts from now on."), u"NAME"_s},
          {u"none"_s, Words::tr("No name from now on.")}},
         officer}};
}

} // namespace gehoor
