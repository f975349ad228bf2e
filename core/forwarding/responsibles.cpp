// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/forwarding/forwarding.h>
#include <core/forwarding/responsibleaddress.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Areas as they are kept: each once, without what cannot be seen.
QStringList tidyAreas(const QStringList &areas)
{
    QStringList tidy;
    for (const QString &area : areas) {
        const QString words = area.simplified();
        if (!isBlank(words) && !tidy.contains(words, Qt::CaseInsensitive))
            tidy.append(words);
    }
    return tidy;
}

const Responsible *findByFunction(const QList<Responsible> &all, const QString &function)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Responsible &each) {
        return sameFunction(each.function, function);
    });
    return found == all.end() ? nullptr : &*found;
}

Result<> checkDeputy(const Responsible &responsible, const QList<Responsible> &all)
{
    const auto &deputy = responsible.deputy;
    if (!deputy)
        return {};
    const bool known = std::any_of(all.begin(), all.end(), [&](const Responsible &each) {
        return each.id == deputy->id && each.id != responsible.id;
    });
    if (!known)
        return failure(ErrorKind::UnknownResponsible, responsible.function);
    if (!deputy->from.isValid() || (deputy->to && (!deputy->to->isValid() || *deputy->to < deputy->from)))
        return failure(ErrorKind::InvalidDate, u"deputy"_s);
    return {};
}

/// What the list says of somebody, over what is known of them.
Responsible merged(const Responsible &known, const ImportedResponsible &row, const ImportedList &list)
{
    Responsible person = known;
    const auto has = [&](ImportColumn column) { return list.columns.contains(column); };
    person.function = known.function.isEmpty() ? row.person.function : known.function;
    if (has(ImportColumn::Name))
        person.name = row.person.name;
    if (has(ImportColumn::Team))
        person.team = row.person.team;
    if (has(ImportColumn::Email))
        person.email = row.person.email;
    if (has(ImportColumn::Active))
        person.active = row.person.active;
    if (has(ImportColumn::Themes))
        person.themes = tidyAreas(row.person.themes);
    if (has(ImportColumn::Locations))
        person.locations = tidyAreas(row.person.locations);
    return person;
}

} // namespace

Result<QList<Responsible>> Forwarding::responsibles() const
{
    return m_responsibles.all();
}

Result<Responsible> Forwarding::responsible(const QString &function) const
{
    const auto all = m_responsibles.all();
    if (!all)
        return failureOf(all);
    const Responsible *const found = findByFunction(*all, function);
    if (!found)
        return failure(ErrorKind::UnknownResponsible, function);
    return *found;
}

Result<> Forwarding::checkResponsible(const Responsible &responsible, const QList<Responsible> &all) const
{
    if (isBlank(responsible.function))
        return failure(ErrorKind::EmptyText, u"function"_s);
    if (!isBlank(responsible.email)) {
        if (const auto email = responsibleAddress(responsible.email); !email)
            return failureOf(email);
    }
    const Responsible *const other = findByFunction(all, responsible.function);
    if (other && other->id != responsible.id)
        return failure(ErrorKind::ConflictingChange, responsible.function);
    if (const auto deputy = checkDeputy(responsible, all); !deputy)
        return deputy;
    if (responsible.active || responsible.id == ResponsibleId(0))
        return {};
    const auto cases = m_responsibles.casesWith(responsible.id);
    if (!cases)
        return failureOf(cases);
    return cases->isEmpty() ? Result<>() : failure(ErrorKind::StillResponsible, cases->join(u", "_s));
}

Result<ResponsibleId> Forwarding::saveResponsible(const Responsible &responsible)
{
    const auto all = m_responsibles.all();
    if (!all)
        return failureOf(all);
    if (const auto checked = checkResponsible(responsible, *all); !checked)
        return failureOf(checked);
    Responsible tidy = responsible;
    tidy.themes = tidyAreas(responsible.themes);
    tidy.locations = tidyAreas(responsible.locations);
    Result<ResponsibleId> saved = responsible.id;
    const auto done = m_file.write({ActKind::ResponsibleSaved, {}, {}}, [&]() -> Result<> {
        saved = m_responsibles.save(tidy);
        return saved.map([](ResponsibleId) {});
    });
    return done.and_then([&] { return saved; });
}

Result<ImportCount> Forwarding::importResponsibles(const QByteArray &csv)
{
    const auto list = readResponsibles(csv);
    if (!list)
        return failureOf(list);
    Result<ImportCount> count = ImportCount();
    const Act act{ActKind::ResponsiblesImported, {}, QString::number(list->rows.size())};
    const auto done = m_file.write(act, [&]() -> Result<> {
        count = keepImported(*list);
        return count.map([](const ImportCount &) {});
    });
    return done.and_then([&] { return count; });
}

Result<ImportCount> Forwarding::keepImported(const ImportedList &list)
{
    ImportCount count;
    for (const ImportedResponsible &row : list.rows) {
        const auto all = m_responsibles.all();
        if (!all)
            return failureOf(all);
        const Responsible *const known = findByFunction(*all, row.person.function);
        const Responsible before = known ? *known : Responsible();
        const Responsible person = merged(before, row, list);
        if (const auto checked = checkResponsible(person, *all); !checked)
            return failureOf(checked);
        if (const auto saved = m_responsibles.save(person); !saved)
            return failureOf(saved);
        ++(known ? count.changed : count.added);
    }
    if (!list.columns.contains(ImportColumn::Deputy))
        return count;
    const auto all = m_responsibles.all();
    if (!all)
        return failureOf(all);
    for (const ImportedResponsible &row : list.rows) {
        const Responsible *const deputy = findByFunction(*all, row.deputy);
        Responsible person = *findByFunction(*all, row.person.function);
        if (!row.deputy.isEmpty() && (!deputy || deputy->id == person.id))
            return importFailure({ImportFault::BadDeputy, row.line, row.deputy});
        person.deputy.reset();
        if (deputy && !row.deputy.isEmpty())
            person.deputy = Deputy{deputy->id, row.deputyFrom.value_or(QDate()), row.deputyTo};
        if (const auto saved = m_responsibles.save(person); !saved)
            return failureOf(saved);
    }
    return count;
}

} // namespace gehoor
