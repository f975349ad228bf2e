// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/forwarding/forwardingstore.h>
#include <core/registerfile/database.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// From the columns id, part_id, responsible_id, function, day, response_day, response_summary.
Referral referralFrom(const Row &row)
{
    Referral referral{.id = ForwardingId(row.number(0)),
                      .part = PartId(row.number(1)),
                      .responsible = ResponsibleId(row.number(2)),
                      .function = row.text(3),
                      .day = row.date(4).value_or(QDate()),
                      .response = {}};
    if (const auto day = row.date(5))
        referral.response = Response{.day = *day, .summary = row.text(6)};
    return referral;
}

} // namespace

ForwardingStore::ForwardingStore(RegisterFile &file) : m_file(file) {}

Result<QList<Responsible>> ForwardingStore::responsibles() const
{
    return m_file.database().select<Responsible>(
        u"SELECT id, function, name, team, email, active FROM responsible"
        " ORDER BY function COLLATE NOCASE, id"_s,
        {}, [](const Row &row) {
            return Responsible{.id = ResponsibleId(row.number(0)),
                               .function = row.text(1),
                               .name = row.text(2),
                               .team = row.text(3),
                               .email = row.text(4),
                               .active = row.flag(5)};
        });
}

Result<ResponsibleId> ForwardingStore::save(const Responsible &responsible)
{
    const Database::Values values{responsible.function, responsible.name, responsible.team, responsible.email,
                                  responsible.active};
    if (responsible.id == ResponsibleId(0)) {
        return m_file.database()
            .insert(u"INSERT INTO responsible (function, name, team, email, active)"
                    " VALUES (?, ?, ?, ?, ?)"_s,
                    values)
            .map([](qint64 row) { return ResponsibleId(row); });
    }
    const auto changed = m_file.database().run(
        u"UPDATE responsible SET function = ?, name = ?, team = ?, email = ?, active = ? WHERE id = ?"_s,
        values + Database::Values{toSql(responsible.id)});
    if (!changed)
        return failureOf(changed);
    if (*changed == 0)
        return failure(ErrorKind::UnknownResponsible, responsible.function);
    return responsible.id;
}

Result<ForwardingId> ForwardingStore::insert(PartId part, const Responsible &to, QDate day)
{
    return m_file.database()
        .insert(u"INSERT INTO forwarding (part_id, responsible_id, function, day) VALUES (?, ?, ?, ?)"_s,
                {toSql(part), toSql(to.id), to.function, toSql(day)})
        .map([](qint64 row) { return ForwardingId(row); });
}

Result<> ForwardingStore::setResponse(ForwardingId id, const Response &response)
{
    return m_file.database()
        .run(u"UPDATE forwarding SET response_day = ?, response_summary = ? WHERE id = ?"_s,
             {toSql(response.day), response.summary, toSql(id)})
        .map([](qint64) {});
}

Result<> ForwardingStore::insertClosing(ComplaintId complaint, const Closing &closing)
{
    return m_file.database()
        .insert(
            u"INSERT INTO closing (complaint_id, day, outcome, learning_point) VALUES (?, ?, ?, ?)"_s,
            {toSql(complaint), toSql(closing.day), endingKeys.key(closing.outcome), closing.learningPoint})
        .map([](qint64) {});
}

Result<QList<Referral>> ForwardingStore::referrals(ComplaintId complaint) const
{
    return m_file.database().select<Referral>(
        u"SELECT forwarding.id, part_id, responsible_id, function, day, response_day, response_summary"
        " FROM part JOIN forwarding ON part_id = part.id WHERE complaint_id = ? ORDER BY part.number"_s,
        {toSql(complaint)}, referralFrom);
}

Result<std::optional<Referral>> ForwardingStore::referral(ForwardingId id) const
{
    return m_file.database().selectOne<Referral>(
        u"SELECT id, part_id, responsible_id, function, day, response_day, response_summary"
        " FROM forwarding WHERE id = ?"_s,
        {toSql(id)}, referralFrom);
}

Result<std::optional<Closing>> ForwardingStore::closing(ComplaintId complaint) const
{
    KeyReader keys;
    auto closing = m_file.database().selectOne<Closing>(
        u"SELECT day, outcome, learning_point FROM closing WHERE complaint_id = ?"_s, {toSql(complaint)},
        [&](const Row &row) {
            return Closing{.day = row.date(0).value_or(QDate()),
                           .outcome = keys.read(endingKeys, row.text(1)),
                           .learningPoint = row.text(2)};
        });
    if (!keys.sound())
        return failure(ErrorKind::Damaged, m_file.path());
    return closing;
}

Result<QList<PartFacts>> ForwardingStore::partFacts(ComplaintId complaint) const
{
    KeyReader keys;
    auto facts = m_file.database().select<PartFacts>(
        u"SELECT part.number, verdict, forwarding.day, response_day FROM part"
        " LEFT JOIN assessment ON assessment.id ="
        " (SELECT MAX(id) FROM assessment WHERE part_id = part.id) AND withdrawn IS NULL"
        " LEFT JOIN forwarding ON forwarding.part_id = part.id"
        " WHERE complaint_id = ? ORDER BY part.number"_s,
        {toSql(complaint)}, [&](const Row &row) {
            PartFacts part;
            part.number = int(row.number(0));
            if (!row.isNull(1))
                part.verdict = keys.read(verdictKeys, row.text(1));
            part.forwarded = row.date(2);
            part.responded = row.date(3);
            return part;
        });
    if (!keys.sound())
        return failure(ErrorKind::Damaged, m_file.path());
    return facts;
}

Result<std::optional<QDate>> ForwardingStore::noticePosted(ComplaintId complaint) const
{
    const auto day = m_file.database().selectOne<std::optional<QDate>>(
        u"SELECT MAX(posted) FROM letter WHERE complaint_id = ? AND kind IN ('not-admissible',"
        " 'partly-admissible', 'referral-client', 'referral-employee')"
        " AND state = 'posted' AND last_assessment >= (SELECT MAX(assessment.id) FROM part"
        "  JOIN assessment ON assessment.id = (SELECT MAX(id) FROM assessment WHERE part_id = part.id)"
        "   AND assessment.withdrawn IS NULL WHERE complaint_id = ? AND verdict = 'notAdmissible')"_s,
        {toSql(complaint), toSql(complaint)}, [](const Row &row) { return row.date(0); });
    if (!day)
        return failureOf(day);
    return day->value_or(std::nullopt);
}

} // namespace gehoor
