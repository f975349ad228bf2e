// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/forwarding/responsiblestore.h>
#include <core/registerfile/database.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Responsible responsibleFrom(const Row &row)
{
    Responsible responsible{.id = ResponsibleId(row.number(0)),
                            .function = row.text(1),
                            .name = row.text(2),
                            .team = row.text(3),
                            .email = row.text(4),
                            .active = row.flag(5),
                            .deputy = {},
                            .themes = row.text(9).split(u'\n', Qt::SkipEmptyParts),
                            .locations = row.text(10).split(u'\n', Qt::SkipEmptyParts)};
    if (!row.isNull(6))
        responsible.deputy = Deputy{
            .id = ResponsibleId(row.number(6)), .from = row.date(7).value_or(QDate()), .to = row.date(8)};
    return responsible;
}

Database::Values valuesOf(const Responsible &responsible)
{
    const auto &deputy = responsible.deputy;
    return {responsible.function,
            responsible.name,
            responsible.team,
            responsible.email,
            responsible.active,
            deputy ? toSql(deputy->id) : QVariant(),
            deputy ? toSql(deputy->from) : QVariant(),
            deputy ? toSql(deputy->to) : QVariant(),
            responsible.themes.join(u'\n'),
            responsible.locations.join(u'\n')};
}

} // namespace

ResponsibleStore::ResponsibleStore(RegisterFile &file) : m_file(file) {}

Result<QList<Responsible>> ResponsibleStore::all() const
{
    return m_file.database().select<Responsible>(
        u"SELECT id, function, name, team, email, active, deputy_id, deputy_from, deputy_to, themes,"
        " locations FROM responsible ORDER BY function COLLATE NOCASE, id"_s,
        {}, responsibleFrom);
}

Result<ResponsibleId> ResponsibleStore::save(const Responsible &responsible)
{
    if (responsible.id == ResponsibleId(0)) {
        return m_file.database()
            .insert(u"INSERT INTO responsible (function, name, team, email, active, deputy_id, deputy_from,"
                    " deputy_to, themes, locations) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    valuesOf(responsible))
            .map([](qint64 row) { return ResponsibleId(row); });
    }
    const auto changed = m_file.database().run(
        u"UPDATE responsible SET function = ?, name = ?, team = ?, email = ?, active = ?, deputy_id = ?,"
        " deputy_from = ?, deputy_to = ?, themes = ?, locations = ? WHERE id = ?"_s,
        valuesOf(responsible) + Database::Values{toSql(responsible.id)});
    if (!changed)
        return failureOf(changed);
    if (*changed == 0)
        return failure(ErrorKind::UnknownResponsible, responsible.function);
    return responsible.id;
}

Result<QStringList> ResponsibleStore::casesWith(ResponsibleId id) const
{
    const auto numbers = m_file.database().select<QString>(
        u"SELECT DISTINCT complaint.number FROM forwarding JOIN part ON part.id = part_id"
        " JOIN complaint ON complaint.id = complaint_id"
        " WHERE responsible_id = ? AND taken_back IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM response WHERE forwarding_id = forwarding.id AND is_final = 1)"
        " AND NOT EXISTS (SELECT 1 FROM closing WHERE closing.complaint_id = complaint.id"
        "  AND reopened IS NULL) ORDER BY complaint.id"_s,
        {toSql(id)}, [](const Row &row) { return row.text(0); });
    return numbers.map([](const QList<QString> &list) { return QStringList(list); });
}

} // namespace gehoor
