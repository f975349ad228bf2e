// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commands/call.h>
#include <app/commands/casejson.h>
#include <ui/wording/wording.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr std::array<std::pair<QLatin1StringView, FactKind>, 7> factOptions{
    {{"name"_L1, FactKind::Name},
     {"address"_L1, FactKind::Address},
     {"phone"_L1, FactKind::Phone},
     {"email"_L1, FactKind::Email},
     {"birth-date"_L1, FactKind::BirthDate},
     {"place"_L1, FactKind::Other},
     {"other"_L1, FactKind::Other}}};

QList<ProtectedFact> factsOf(const Call &call)
{
    QList<ProtectedFact> facts;
    for (const auto &[option, kind] : factOptions) {
        for (const QString &text : call.values(option))
            facts.append({.kind = kind, .text = text});
    }
    return facts;
}

Given<> protectFacts(const Call &call)
{
    const QList<ProtectedFact> facts = factsOf(call);
    if (facts.isEmpty())
        return wrongUsage(Words::tr("Say what is to be protected, such as --name TEXT."));
    const auto open = openCase(call, Access::Write);
    if (!open)
        return tl::unexpected(open.error());
    const Complaint &complaint = open->file.complaint;
    for (const ProtectedFact &fact : facts) {
        if (const auto added = open->desk->leaks.protect(complaint.id, fact); !added)
            return refuse(added.error());
        if (sharedWithComplainant(fact, complaint.details.complainant))
            Call::message(Words::tr("Note: the complainant has “%1” too, so letters to them may show it.")
                              .arg(fact.text));
    }
    const auto kept = open->desk->leaks.facts(complaint.id);
    if (!kept)
        return refuse(kept.error());
    Call::print(Words::tr("%1: %n protected fact(s)", nullptr, int(kept->size())).arg(open->number()));
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
    const auto kept = changes ? (*desk)->leaks.setLists(*lists) : Result<>();
    if (!kept)
        return refuse(kept.error());
    const auto now = (*desk)->leaks.lists();
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
    return {{u"watch"_s,
             u"REGISTER [--place TEXT] [--staff TEXT] [--remove TEXT]"_s,
             1,
             1,
             {{u"place"_s, Words::tr("A place that no letter may show."), u"TEXT"_s},
              {u"staff"_s, Words::tr("A name of staff that a letter should not show."), u"TEXT"_s},
              {u"remove"_s, Words::tr("Take this away from the lists."), u"TEXT"_s}},
             watch},
            {u"protect"_s,
             u"REGISTER NUMBER --name TEXT | --address TEXT | --phone TEXT | --email TEXT | --birth-date "
             u"DATE | --place "
             "TEXT | --other TEXT"_s,
             2,
             2,
             {{u"name"_s, Words::tr("A name or alias."), u"TEXT"_s},
              {u"address"_s, Words::tr("An address."), u"TEXT"_s},
              {u"phone"_s, Words::tr("A phone number."), u"TEXT"_s},
              {u"email"_s, Words::tr("A mail address."), u"TEXT"_s},
              {u"birth-date"_s, Words::tr("A date of birth."), u"DATE"_s},
              {u"place"_s, Words::tr("A place."), u"TEXT"_s},
              {u"other"_s, Words::tr("Something else, such as a school."), u"TEXT"_s}},
             protectFacts}};
}

} // namespace gehoor
