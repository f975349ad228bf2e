// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <core/basics/text.h>
#include <core/exports/table.h>
#include <ui/exports/overviewtable.h>
#include <ui/retention/stub.h>
#include <ui/wording/retention.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The cases meant by --standing, --search, --from and --to.
Given<OverviewFilter> filterOf(const Call &call)
{
    OverviewFilter filter;
    const auto standing = call.oneOf(u"standing"_s, standingKeys);
    if (!standing)
        return tl::unexpected(standing.error());
    const auto from = call.date(u"from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = call.date(u"to"_s);
    if (!to)
        return tl::unexpected(to.error());
    filter.standing = *standing;
    filter.from = *from;
    filter.to = *to;
    filter.search = call.value(u"search"_s);
    return filter;
}

QString lineOf(const OverviewRow &row)
{
    return QStringList{row.number,
                       numericDay(row.received, row.cleared, Language::English),
                       row.cleared ? wording(*row.cleared) : row.complainant.simplified(),
                       wording(row.standing),
                       row.nextStep ? wording(*row.nextStep, row.standing) : QString(),
                       row.due ? row.due->toString(Qt::ISODate) : QString()}
        .join(u'\t');
}

Given<> listCases(const Call &call)
{
    const auto filter = filterOf(call);
    if (!filter)
        return tl::unexpected(filter.error());
    const auto limit = call.number(u"limit"_s);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto desk = filter->search.isEmpty() ? call.openDesk(Access::Read) : call.openDeskToRead();
    if (!desk)
        return tl::unexpected(desk.error());
    (*desk)->readings.searched(filter->search);
    QJsonArray rows;
    QStringList lines; // shown when all are read: a damaged row leaves no half a list
    int left = limit->value_or(std::numeric_limits<int>::max());
    const auto done = (*desk)->overview.each(*filter, [&](const OverviewRow &row) {
        if (call.wantsJson())
            rows << toJson(row);
        else
            lines << lineOf(row);
        return --left > 0;
    });
    if (!done)
        return refuse(done.error());
    call.answer(rows, lines);
    return {};
}

void printStub(const CaseFile &file)
{
    const QStringList lines = stubLines(file);
    for (const QString &line : lines)
        Call::print(line);
}

/// What came with the complaint and what was done about it.
void printWork(const CaseFile &file)
{
    int number = 0;
    for (const Document &document : file.documents)
        Call::print(Words::tr("Document %1 (%2): %3, %4, %n byte(s)", nullptr, int(document.size))
                        .arg(++number)
                        .arg(wording(document.role), document.name, document.mediaType));
    for (const Letter &letter : file.letters)
        Call::print(Words::tr("Letter %1: %2, %3")
                        .arg(letter.number)
                        .arg(wording(letter.kind), wording(letter.state)));
    for (const Referral &referral : file.referrals)
        Call::print(Words::tr("Part %1 forwarded to %2 on %3")
                        .arg(partNumber(file, referral.part))
                        .arg(referral.function, longDate(referral.day)));
    for (const Contact &contact : file.contacts)
        Call::print(
            Words::tr("Contact or note of %1: %2").arg(longDate(contact.day), contact.text.simplified()));
}

void printCase(const CaseFile &file)
{
    const ComplaintDetails &details = file.complaint.details;
    Call::print(u"%1  %2"_s.arg(file.complaint.number.text(), details.subject));
    if (const QString alarm = safetyWords(file); !alarm.isEmpty())
        Call::print(alarm);
    for (const ContactLimit &limit : file.limits) {
        if (!limit.ended)
            Call::print(Words::tr("Contact limit %1, to be evaluated on %2: %3")
                            .arg(limit.number)
                            .arg(longDate(limit.evaluate), limit.measure.simplified()));
    }
    Call::print(Words::tr("Received %1 %2").arg(longDate(details.received), arrival(details.channel)));
    Call::print(Words::tr("Complainant: %1 (%2)")
                    .arg(details.complainant.name, wording(details.complainant.capacity)));
    if (!isBlank(details.remedy))
        Call::print(Words::tr("Hopes for: %1").arg(details.remedy.simplified()));
    if (details.priority == Priority::High)
        Call::print(Words::tr("Goes before other cases"));
    Call::print(Words::tr("Standing: %1").arg(wording(file.standing.standings.constFirst())));
    for (const NextStep &next : file.standing.nextSteps)
        Call::print(next.due ? Words::tr("Next: %1, by %2").arg(wording(next.step), longDate(next.due->day))
                             : Words::tr("Next: %1").arg(wording(next.step)));
    for (const Part &part : file.complaint.parts) {
        const auto assessment = file.assessment(part.id);
        QString line = Words::tr("Part %1: %2")
                           .arg(part.number)
                           .arg(assessment ? wording(assessment->verdict) : Words::tr("not assessed"));
        if (assessment && assessment->ground)
            line += u", "_s + wording(*assessment->ground);
        Call::print(line);
    }
    printWork(file);
    Call::print(QString());
    Call::print(details.text);
}

Given<> showCase(const Call &call)
{
    const auto open = openCaseToRead(call);
    if (!open)
        return tl::unexpected(open.error());
    const CaseFile &file = open->file;
    if (call.wantsJson())
        Call::print(QJsonValue(toJson(file)));
    else if (file.complaint.cleared)
        printStub(file);
    else
        printCase(file);
    return {};
}

Given<> exportCases(const Call &call)
{
    const auto filter = filterOf(call);
    if (!filter)
        return tl::unexpected(filter.error());
    const QString out = call.value(u"out"_s);
    const bool isXlsx = out.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (!isXlsx && !out.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return wrongUsage(Words::tr("Give a file that ends in .csv or .xlsx with --out FILE."));
    const auto desk = call.openDesk(Access::Write);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto tell = [&](const QList<CaseLeaks> &found) {
        for (const CaseLeaks &one : found) {
            tellFindings(one.findings);
            if (one.complaint) // words of it are read now, whether the table leaves or not
                (*desk)->readings.caseOpened(*one.complaint);
        }
    };
    const auto count = exportOverview(**desk, *filter, out, call.value(u"override"_s), tell);
    if (!count)
        return refuse(count.error());
    call.answer({{u"file"_s, out}, {u"cases"_s, *count}},
                Words::tr("Wrote %n case(s) to %1.", nullptr, int(*count)).arg(out));
    Call::message(Words::tr("Note: this copy is not encrypted. Keep it only as long as you need it."));
    return {};
}

} // namespace

QList<Command> overviewCommands()
{
    const QCommandLineOption standing{u"standing"_s, Words::tr("Only cases that stand so."), u"STANDING"_s};
    const QCommandLineOption search{u"search"_s, Words::tr("Only cases with these words."), u"TEXT"_s};
    const QCommandLineOption from{u"from"_s, Words::tr("Received on or after DATE."), u"DATE"_s};
    const QCommandLineOption to{u"to"_s, Words::tr("Received on or before DATE."), u"DATE"_s};
    return {
        {u"list"_s,
         u"REGISTER [--standing S] [--search TEXT] [--from DATE] [--to DATE] [--limit N]"_s,
         1,
         1,
         {standing, search, from, to, {u"limit"_s, Words::tr("At most N cases."), u"N"_s}},
         listCases},
        {u"show"_s, u"REGISTER NUMBER"_s, 2, 2, {}, showCase},
        {u"export"_s,
         u"REGISTER --out FILE.csv|.xlsx [--standing S] [--search TEXT] [--from DATE] [--to DATE] "
         u"[--override REASON]"_s,
         1,
         1,
         {standing,
          search,
          from,
          to,
          {u"out"_s, Words::tr("The file to write."), u"FILE"_s},
          {u"override"_s, Words::tr("Let what the leak check finds pass, for this reason."), u"REASON"_s}},
         exportCases}};
}

} // namespace gehoor
