// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/forwarding/forwardingstore.h>
#include <core/registerfile/keyedrows.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Closing closingFrom(const Row &row, KeyReader &keys)
{
    Closing closing{.day = row.date(0).value_or(QDate()),
                    .outcome = keys.read(endingKeys, row.text(1)),
                    .learningPoint = row.text(2)};
    if (const auto day = row.date(3))
        closing.told = Told{.day = *day, .how = row.text(4)};
    if (const auto day = row.date(5))
        closing.reopened = Reopening{.day = *day, .reason = row.text(6)};
    return closing;
}

} // namespace

Result<> ForwardingStore::insertClosing(ComplaintId complaint, const Closing &closing)
{
    const auto &told = closing.told;
    return m_file.database()
        .insert(u"INSERT INTO closing (complaint_id, day, outcome, learning_point, told, told_how)"
                " VALUES (?, ?, ?, ?, ?, ?)"_s,
                {toSql(complaint), toSql(closing.day), endingKeys.key(closing.outcome), closing.learningPoint,
                 told ? toSql(told->day) : QVariant(), told ? told->how : QString()})
        .map([](qint64) {});
}

Result<> ForwardingStore::setReopened(ComplaintId complaint, const Reopening &reopening)
{
    return m_file.database()
        .run(u"UPDATE closing SET reopened = ?, reopening_reason = ?"
             " WHERE complaint_id = ? AND reopened IS NULL"_s,
             {toSql(reopening.day), reopening.reason, toSql(complaint)})
        .map([](qint64) {});
}

Result<> ForwardingStore::setLearningPoint(ComplaintId complaint, const QString &text)
{
    return m_file.database()
        .run(u"UPDATE closing SET learning_point = ? WHERE complaint_id = ? AND reopened IS NULL"_s,
             {text, toSql(complaint)})
        .map([](qint64) {});
}

Result<MeasureId> ForwardingStore::saveMeasure(ComplaintId complaint, const Measure &measure)
{
    const Database::Values values{measure.text, measure.owner, toSql(measure.due),
                                  measureStateKeys.key(measure.state)};
    if (measure.id == MeasureId(0)) {
        return m_file.database()
            .insert(u"INSERT INTO measure (text, owner, due, state, complaint_id) VALUES (?, ?, ?, ?, ?)"_s,
                    values + Database::Values{toSql(complaint)})
            .map([](qint64 row) { return MeasureId(row); });
    }
    const auto changed = m_file.database().run(
        u"UPDATE measure SET text = ?, owner = ?, due = ?, state = ? WHERE id = ? AND complaint_id = ?"_s,
        values + Database::Values{toSql(measure.id), toSql(complaint)});
    if (!changed)
        return failureOf(changed);
    if (*changed == 0)
        return failure(ErrorKind::UnknownMeasure);
    return measure.id;
}

Result<QList<Closing>> ForwardingStore::closings(ComplaintId complaint) const
{
    return selectKeyed<Closing>(
        m_file,
        u"SELECT day, outcome, learning_point, told, told_how, reopened, reopening_reason FROM closing"
        " WHERE complaint_id = ? ORDER BY id"_s,
        {toSql(complaint)}, [&](const Row &row, KeyReader &keys) { return closingFrom(row, keys); });
}

Result<std::optional<Closing>> ForwardingStore::closing(ComplaintId complaint) const
{
    return closings(complaint).map([](const QList<Closing> &all) {
        return all.isEmpty() || all.last().reopened ? std::nullopt : std::optional(all.last());
    });
}

Result<QList<Measure>> ForwardingStore::measures(ComplaintId complaint) const
{
    return selectKeyed<Measure>(
        m_file, u"SELECT id, text, owner, due, state FROM measure WHERE complaint_id = ? ORDER BY id"_s,
        {toSql(complaint)}, [&](const Row &row, KeyReader &keys) {
            return Measure{.id = MeasureId(row.number(0)),
                           .text = row.text(1),
                           .owner = row.text(2),
                           .due = row.date(3),
                           .state = keys.read(measureStateKeys, row.text(4))};
        });
}

} // namespace gehoor
