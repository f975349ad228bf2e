// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/terminal.h>
#include <core/basics/text.h>
#include <core/registerfile/files.h>
#include <core/registerfile/wiping.h>
#include <core/settings/newregister.h>
#include <ui/wording/inspection.h>
#include <ui/wording/words.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Given<> makeRegister(const Call &call)
{
    Organisation organisation;
    organisation.name = call.value(u"organisation"_s);
    if (isBlank(organisation.name))
        return wrongUsage(Words::tr("Give the organisation's name with --organisation NAME."));
    auto words = call.passphrase(true);
    const auto key = newKey(words);
    if (words)
        wipe(*words);
    if (!key)
        return tl::unexpected(key.error());
    if (const auto made = newRegister(call.argument(0), *key, organisation, call.clock()); !made)
        return refuse(made.error());
    call.answer({{u"register"_s, call.argument(0)}, {u"organisation"_s, organisation.name}},
                Words::tr("Made %1.").arg(call.argument(0)));
    return {};
}

/// What `info` tells.
struct Facts
{
    QString organisation;
    int format;
    qint64 cases;
    qint64 open;
    QString auditHead;
};

Result<Facts> factsOf(const Desk &desk)
{
    const auto organisation = desk.settings.organisation();
    if (!organisation)
        return failureOf(organisation);
    const auto cases = desk.overview.allCases();
    if (!cases)
        return failureOf(cases);
    const auto open = desk.overview.openCases();
    if (!open)
        return failureOf(open);
    const auto trail = desk.file.audit(1);
    if (!trail)
        return failureOf(trail);
    return Facts{organisation->name, desk.file.formatVersion(), *cases, *open,
                 trail->isEmpty() ? QString() : trail->constLast().hash};
}

Given<> info(const Call &call)
{
    const auto desk = call.openDesk(Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto facts = factsOf(**desk);
    if (!facts)
        return refuse(facts.error());
    if (call.wantsJson()) {
        Call::print(QJsonObject{{u"organisation"_s, facts->organisation},
                                {u"format"_s, facts->format},
                                {u"cases"_s, facts->cases},
                                {u"open"_s, facts->open},
                                {u"auditHead"_s, facts->auditHead}});
        return {};
    }
    Call::print(Words::tr("Register of: %1").arg(facts->organisation));
    Call::print(Words::tr("Format: %1").arg(facts->format));
    Call::print(Words::tr("Cases: %1, of which open: %2").arg(facts->cases).arg(facts->open));
    Call::print(Words::tr("Head of the audit trail: %1").arg(facts->auditHead));
    return {};
}

/// Ctrl+C ends it as it ends any command: nothing is written.
Result<Inspection> inspectShown(RegisterFile &file, const std::optional<QString> &head)
{
    ProgressLine line(Words::tr("Reading every page…"));
    const auto found = inspectWatched(file, head, [&](double part) {
        line.show(part);
        return true;
    });
    return found.and_then([](const std::optional<Inspection> &whole) {
        return whole ? Result<Inspection>(*whole) : failure(ErrorKind::Internal);
    });
}

/// With a log beside it, as after a crash, the file itself can be judged only by who brings that into it.
Given<std::unique_ptr<Desk>> openToVerify(const Call &call)
{
    return hasLog(trueName(call.argument(0))) ? call.openDeskToRead() : call.openDesk(Access::Read);
}

Given<> verify(const Call &call)
{
    std::optional<QString> head;
    if (call.has(u"head"_s)) {
        const auto typed = headTyped(call.value(u"head"_s));
        if (!typed)
            return wrongUsage(wording(typed.error()));
        head = *typed;
    }
    const auto desk = openToVerify(call);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto found = inspectShown((*desk)->file, head);
    if (!found)
        return refuse(found.error());
    if (call.wantsJson()) {
        Call::print(QJsonObject{{u"ok"_s, found->problems.isEmpty()},
                                {u"problems"_s, QJsonArray::fromStringList(found->problems)},
                                {u"remarks"_s, QJsonArray::fromStringList(found->remarks)},
                                {u"cases"_s, found->complaints},
                                {u"auditHead"_s, found->auditHead}});
    } else {
        const QStringList lines = wording(*found, head.has_value());
        for (const QString &line : lines)
            Call::print(line);
    }
    if (!found->problems.isEmpty())
        return refuse(problemsAdvice(*found));
    return {};
}

} // namespace

QList<Command> registerCommands()
{
    return {{u"new"_s,
             u"REGISTER --organisation NAME"_s,
             1,
             1,
             {{u"organisation"_s, Words::tr("Name of the organisation."), u"NAME"_s}},
             makeRegister},
            {u"info"_s, u"REGISTER"_s, 1, 1, {}, info},
            {u"verify"_s,
             u"REGISTER [--head HASH]"_s,
             1,
             1,
             {{u"head"_s, Words::tr("Head of the audit trail as it was written down: is it still in it?"),
               u"HASH"_s}},
             verify}};
}

} // namespace gehoor
