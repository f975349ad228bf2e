// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/accesscommand.h>
#include <app/commands/casejson.h>
#include <ui/letters/letterprinter.h>
#include <ui/wording/access.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QJsonObject toJson(const AccessRequest &request, const AccessTerm &term)
{
    return {{u"received"_s, dayJson(request.received)},
            {u"channel"_s, channelKeys.key(request.channel)},
            {u"due"_s, dayJson(term.day)},
            {u"why"_s, QJsonArray::fromStringList(why(request, term))},
            {u"extendedMonths"_s, request.extension ? request.extension->months : 0},
            {u"answered"_s, dayJson(request.answered)}};
}

Given<> listRequests(const Call &call)
{
    const auto open = openCaseToRead(call);
    if (!open)
        return tl::unexpected(open.error());
    const Rights &rights = open->desk->rights;
    const auto requests = rights.requests(open->file.complaint.id);
    if (!requests)
        return refuse(requests.error());
    QJsonArray rows;
    QStringList lines;
    for (const AccessRequest &request : *requests) {
        const auto term = rights.term(request);
        if (!term)
            return refuse(term.error());
        rows << toJson(request, *term);
        lines << why(request, *term);
    }
    call.answer(rows, lines);
    return {};
}

/// What was asked to be done, read before anything is.
struct Asked
{
    std::optional<QDate> received;
    std::optional<QDate> answered;
    std::optional<Channel> channel;
    std::optional<int> months;
    QString out;

    bool nothing() const { return !received && !answered && !months && out.isEmpty(); }
};

Given<Asked> askedOf(const Call &call)
{
    const auto received = call.date(u"received"_s);
    if (!received)
        return tl::unexpected(received.error());
    const auto answered = call.date(u"answered"_s);
    if (!answered)
        return tl::unexpected(answered.error());
    const auto channel = call.oneOf(u"channel"_s, channelKeys);
    if (!channel)
        return tl::unexpected(channel.error());
    const auto months = call.number(u"extend"_s);
    if (!months)
        return tl::unexpected(months.error());
    const QString out = call.value(u"out"_s);
    if (call.has(u"out"_s) && !out.endsWith(u".pdf"_s, Qt::CaseInsensitive) &&
        !out.endsWith(u".txt"_s, Qt::CaseInsensitive))
        return wrongUsage(Words::tr("Give a file that ends in .pdf or .txt with --out FILE."));
    if (const auto reason = call.reason(); *months && !reason)
        return tl::unexpected(reason.error());
    if (*channel && !*received)
        return wrongUsage(Words::tr("Give the day the request came with --received DATE."));
    return Asked{*received, *answered, *channel, *months, out};
}

Result<> save(const OpenCase &open, const QString &path)
{
    Rights &rights = open.desk->rights;
    const auto page = rights.page(open.file.complaint.id);
    if (!page)
        return failureOf(page);
    const bool asText = path.endsWith(u".txt"_s, Qt::CaseInsensitive);
    const QByteArray content = asText ? textOf(*page).toUtf8() + '\n' : letterPdf(*page);
    return rights.save(open.file.complaint.id, *page, content, path);
}

/// Does what was asked, in the order in which it is done on one day.
Result<> act(const Asked &asked, const Call &call, const OpenCase &open)
{
    Rights &rights = open.desk->rights;
    const ComplaintId id = open.file.complaint.id;
    if (asked.received) {
        const auto done = rights.request(id, *asked.received, asked.channel.value_or(Channel::Mail));
        if (!done)
            return done;
    }
    if (asked.months) {
        if (const auto done = rights.extend(id, *asked.months, call.value(u"reason"_s)); !done)
            return done;
    }
    if (!asked.out.isEmpty()) {
        if (const auto done = save(open, asked.out); !done)
            return done;
    }
    return asked.answered ? rights.answer(id, *asked.answered) : Result<>();
}

/// What is told of a request that was acted upon.
struct NewestRequest
{
    AccessRequest request;
    AccessTerm term;
};

Result<NewestRequest> newestRequest(const OpenCase &open)
{
    const Rights &rights = open.desk->rights;
    const auto requests = rights.requests(open.file.complaint.id);
    if (!requests)
        return failureOf(requests);
    const AccessRequest &last = requests->constLast();
    return rights.term(last).map([&](const AccessTerm &term) { return NewestRequest{last, term}; });
}

Given<> accessRequest(const Call &call)
{
    const auto asked = askedOf(call);
    if (!asked)
        return tl::unexpected(asked.error());
    if (asked->nothing())
        return listRequests(call);
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const auto done = actAndRead(
        open->desk->file, [&] { return act(*asked, call, *open); }, [&] { return newestRequest(*open); });
    if (!done)
        return refuse(done.error(), done.error().kind == ErrorKind::Leak ? ExitLeak : ExitRefused);
    const AccessRequest &last = done->request;
    QJsonObject object = toJson(last, done->term);
    object.insert(u"number"_s, open->number());
    if (!asked->out.isEmpty())
        object.insert(u"file"_s, asked->out);
    const QString words = last.answered ? Words::tr("%1: request for access answered on %2")
                                              .arg(open->number(), last.answered->toString(Qt::ISODate))
                                        : Words::tr("%1: request for access, to be answered by %2")
                                              .arg(open->number(), done->term.day.toString(Qt::ISODate));
    call.answer(object, words);
    return {};
}

} // namespace

Command accessCommand()
{
    return {
        u"access-request"_s,
        u"REGISTER NUMBER [--received DATE [--channel CHANNEL]] [--extend MONTHS --reason TEXT] "
        "[--out FILE.pdf|.txt] [--answered DATE]"_s,
        2,
        2,
        {{u"received"_s, Words::tr("Record that the complainant asked for access on that day."), u"DATE"_s},
         {u"channel"_s, Words::tr("How the request came; by mail when left out."), u"CHANNEL"_s},
         {u"extend"_s, Words::tr("Extend the term by one or two months."), u"MONTHS"_s},
         {u"reason"_s, Words::tr("Why it takes longer."), u"TEXT"_s},
         {u"out"_s, Words::tr("Write the complainant's own data to that file."), u"FILE"_s},
         {u"answered"_s, Words::tr("Record that the request was answered on that day."), u"DATE"_s}},
        accessRequest};
}

} // namespace gehoor
