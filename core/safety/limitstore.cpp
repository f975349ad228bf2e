// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/safety/limitstore.h>

using namespace Qt::StringLiterals;

namespace gehoor {

LimitStore::LimitStore(RegisterFile &file) : m_file(file) {}

Result<int> LimitStore::insert(ComplaintId complaint, const ContactLimit &limit)
{
    Database &database = m_file.database();
    const auto last = database.selectOne<int>(
        u"SELECT COALESCE(MAX(number), 0) FROM contact_limit WHERE complaint_id = ?"_s, {toSql(complaint)},
        [](const Row &row) { return int(row.number(0)); });
    if (!last)
        return failureOf(last);
    const int number = last->value_or(0) + 1;
    return database
        .run(u"INSERT INTO contact_limit (complaint_id, number, behaviour, measure, start, evaluate)"
             " VALUES (?, ?, ?, ?, ?, ?)"_s,
             {toSql(complaint), number, limit.behaviour, limit.measure, toSql(limit.start),
              toSql(limit.evaluate)})
        .map([&](qint64) { return number; });
}

Result<> LimitStore::goOn(ComplaintId complaint, int number, const LimitEvaluation &evaluation)
{
    Database &database = m_file.database();
    return database
        .run(u"INSERT INTO limit_evaluation (complaint_id, number, day, next, reason)"
             " VALUES (?, ?, ?, ?, ?)"_s,
             {toSql(complaint), number, toSql(evaluation.day), toSql(evaluation.next), evaluation.reason})
        .and_then([&](qint64) {
            return database.run(
                u"UPDATE contact_limit SET evaluate = ? WHERE complaint_id = ? AND number = ?"_s,
                {toSql(evaluation.next), toSql(complaint), number});
        })
        .map([](qint64) {});
}

Result<> LimitStore::end(ComplaintId complaint, int number, const LimitEnding &ending)
{
    return m_file.database()
        .run(u"UPDATE contact_limit SET ended = ?, ending_reason = ? WHERE complaint_id = ? AND number = ?"_s,
             {toSql(ending.day), ending.reason, toSql(complaint), number})
        .map([](qint64) {});
}

Result<QList<ContactLimit>> LimitStore::of(ComplaintId complaint) const
{
    auto limits = m_file.database().select<ContactLimit>(
        u"SELECT number, behaviour, measure, start, evaluate, ended, ending_reason FROM contact_limit"
        " WHERE complaint_id = ? ORDER BY number"_s,
        {toSql(complaint)}, [](const Row &row) {
            ContactLimit limit{.number = int(row.number(0)),
                               .behaviour = row.text(1),
                               .measure = row.text(2),
                               .start = row.date(3).value_or(QDate()),
                               .evaluate = row.date(4).value_or(QDate())};
            if (const auto ended = row.date(5))
                limit.ended = LimitEnding{*ended, row.text(6)};
            return limit;
        });
    if (!limits)
        return limits;
    for (ContactLimit &limit : *limits) {
        auto read = evaluations(complaint, limit.number);
        if (!read)
            return failureOf(read);
        limit.evaluations = *std::move(read);
    }
    return limits;
}

Result<QList<LimitEvaluation>> LimitStore::evaluations(ComplaintId complaint, int number) const
{
    return m_file.database().select<LimitEvaluation>(
        u"SELECT day, next, reason FROM limit_evaluation WHERE complaint_id = ? AND number = ? ORDER BY id"_s,
        {toSql(complaint), number}, [](const Row &row) {
            return LimitEvaluation{row.date(0).value_or(QDate()), row.date(1).value_or(QDate()), row.text(2)};
        });
}

} // namespace gehoor
