// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <ui/wording/wording.h>
#include <ui/wording/words.h>

#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr std::array<std::pair<QLatin1StringView, FactKind>, 11> factOptions{
    {{"name"_L1, FactKind::Name},
     {"alias"_L1, FactKind::Alias},
     {"child"_L1, FactKind::ChildName},
     {"staff"_L1, FactKind::StaffName},
     {"address"_L1, FactKind::Address},
     {"place"_L1, FactKind::Place},
     {"school"_L1, FactKind::School},
     {"phone"_L1, FactKind::Phone},
     {"email"_L1, FactKind::Email},
     {"birth-date"_L1, FactKind::BirthDate},
     {"other"_L1, FactKind::Other}}};

QList<ProtectedFact> factsOf(const Call &call)
{
    QList<ProtectedFact> facts;
    for (const auto &[option, kind] : factOptions) {
        for (const QString &text : call.values(option))
            facts.append({.kind = kind, .text = text, .note = call.value(u"note"_s)});
    }
    return facts;
}

void tellCount(const Call &call, const QString &number, int facts)
{
    call.answer({{u"number"_s, number}, {u"protected"_s, facts}},
                Words::tr("%1: %n protected fact(s)", nullptr, facts).arg(number));
}

Given<> protectFacts(const Call &call)
{
    const QList<ProtectedFact> facts = factsOf(call);
    if (facts.isEmpty())
        return wrongUsage(Words::tr("Say what is to be protected, such as --name TEXT."));
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const Complaint &complaint = open->file.complaint;
    const auto protect = [&]() -> Result<> {
        for (const ProtectedFact &fact : facts) {
            if (const auto added = open->desk->leaks.protect(complaint.id, fact); !added)
                return failureOf(added);
        }
        return {};
    };
    const auto kept =
        actAndRead(open->desk->file, protect, [&] { return open->desk->leaks.facts(complaint.id); });
    if (!kept)
        return refuse(kept.error());
    for (const ProtectedFact &fact : facts) {
        for (const FactCaution caution : cautionsOf(fact, complaint.details.complainant))
            Call::message(Words::tr("Note on “%1”: %2").arg(fact.text, wording(caution)));
    }
    tellCount(call, open->number(), int(kept->size()));
    return {};
}

/// The facts by the numbers under which they are taken away.
Given<> listFacts(const Call &call)
{
    const auto open = openCaseToRead(call);
    if (!open)
        return tl::unexpected(open.error());
    QJsonArray rows;
    int number = 0;
    for (const ProtectedFact &fact : std::as_const(open->file.facts)) {
        ++number;
        rows << QJsonObject{{u"number"_s, number},
                            {u"kind"_s, factKindKeys.key(fact.kind)},
                            {u"text"_s, fact.text},
                            {u"note"_s, fact.note}};
        if (!call.wantsJson())
            Call::print(
                QStringList{QString::number(number), wording(fact.kind), fact.text.simplified(), fact.note}
                    .join(u'\t'));
    }
    if (call.wantsJson())
        Call::print(QJsonValue(rows));
    return {};
}

Given<> unprotectFact(const Call &call)
{
    const auto open = openCase(call);
    if (!open)
        return tl::unexpected(open.error());
    const int number = call.argument(2).toInt();
    if (number < 1 || number > open->file.facts.size())
        return refuse(Error{ErrorKind::UnknownFact, {}});
    const auto done =
        open->desk->leaks.unprotect(open->file.complaint.id, open->file.facts.at(number - 1).id);
    if (!done)
        return refuse(done.error());
    tellCount(call, open->number(), int(open->file.facts.size()) - 1);
    return {};
}

Given<> watch(const Call &call)
{
    const bool changes = call.has(u"place"_s) || call.has(u"staff"_s) || call.has(u"remove"_s);
    const auto desk = call.openDesk(changes ? Access::Write : Access::Read);
    if (!desk)
        return tl::unexpected(desk.error());
    auto lists = (*desk)->leaks.lists();
    if (!lists)
        return refuse(lists.error());
    for (const QString &gone : call.values(u"remove"_s)) {
        if (lists->places.removeAll(gone) + lists->staff.removeAll(gone) == 0)
            return refuse(Words::tr("“%1” stands in neither list.").arg(gone));
    }
    lists->places += call.values(u"place"_s);
    lists->staff += call.values(u"staff"_s);
    Leaks &leaks = (*desk)->leaks;
    const auto read = [&] { return leaks.lists(); };
    const auto set = [&] { return leaks.setLists(*lists); };
    const auto now = changes ? actAndRead((*desk)->file, set, read) : read();
    if (!now)
        return refuse(now.error());
    if (call.wantsJson()) {
        Call::print(QJsonObject{{u"places"_s, QJsonArray::fromStringList(now->places)},
                                {u"staff"_s, QJsonArray::fromStringList(now->staff)}});
        return {};
    }
    for (const QString &place : now->places)
        Call::print(Words::tr("place\t%1").arg(place));
    for (const QString &name : now->staff)
        Call::print(Words::tr("staff\t%1").arg(name));
    return {};
}

} // namespace

QList<Command> leakCommands()
{
    return {{u"protect"_s,
             u"REGISTER NUMBER --name TEXT | --alias TEXT | --child TEXT | --staff TEXT | --address TEXT | "
             u"--place TEXT | --school TEXT | --phone TEXT | --email TEXT | --birth-date DATE | --other TEXT "
             u"[--note TEXT]"_s,
             2,
             2,
             {{u"name"_s, Words::tr("A name."), u"TEXT..."_s},
              {u"alias"_s, Words::tr("Another name somebody goes by."), u"TEXT..."_s},
              {u"child"_s, Words::tr("The name of a child."), u"TEXT..."_s},
              {u"staff"_s, Words::tr("The name of an employee."), u"TEXT..."_s},
              {u"address"_s, Words::tr("An address."), u"TEXT..."_s},
              {u"place"_s, Words::tr("A place."), u"TEXT..."_s},
              {u"school"_s, Words::tr("A school."), u"TEXT..."_s},
              {u"phone"_s, Words::tr("A phone number."), u"TEXT..."_s},
              {u"email"_s, Words::tr("A mail address."), u"TEXT..."_s},
              {u"birth-date"_s, Words::tr("A date of birth."), u"DATE..."_s},
              {u"other"_s, Words::tr("Something else."), u"TEXT..."_s},
              {u"note"_s, Words::tr("Whose it is, or why."), u"TEXT"_s}},
             protectFacts},
            {u"protected"_s, u"REGISTER NUMBER"_s, 2, 2, {}, listFacts},
            {u"watch"_s,
             u"REGISTER [--place TEXT]... [--staff TEXT]... [--remove TEXT]..."_s,
             1,
             1,
             {{u"place"_s, Words::tr("A place that no letter may show."), u"TEXT..."_s},
              {u"staff"_s, Words::tr("A name of staff that a letter should not show."), u"TEXT..."_s},
              {u"remove"_s, Words::tr("Take this away from the lists."), u"TEXT..."_s}},
             watch},
            {u"unprotect"_s, u"REGISTER NUMBER FACT"_s, 3, 3, {}, unprotectFact}};
}

} // namespace gehoor
