// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/snoozestore.h>
#include <core/registerfile/database.h>

using namespace Qt::StringLiterals;

namespace gehoor {

SnoozeStore::SnoozeStore(RegisterFile &file) : m_file(file) {}

Result<SnoozeId> SnoozeStore::insert(const Snooze &snooze)
{
    return end(snooze.complaint, snooze.day)
        .and_then([&] {
            return m_file.database().insert(
                u"INSERT INTO snooze (complaint_id, step, day, until, reason) VALUES (?, ?, ?, ?, ?)"_s,
                {toSql(snooze.complaint), stepKeys.key(snooze.step), toSql(snooze.day), toSql(snooze.until),
                 snooze.reason});
        })
        .map([](qint64 row) { return SnoozeId(row); });
}

Result<> SnoozeStore::end(ComplaintId complaint, QDate day)
{
    return m_file.database()
        .run(u"UPDATE snooze SET ended = ? WHERE complaint_id = ? AND ended IS NULL"_s,
             {toSql(day), toSql(complaint)})
        .map([](qint64) {});
}

Result<std::optional<Snooze>> SnoozeStore::last(ComplaintId complaint) const
{
    KeyReader keys;
    auto snooze = m_file.database().selectOne<Snooze>(
        u"SELECT id, step, day, until, reason FROM snooze WHERE complaint_id = ? AND ended IS NULL"
        " ORDER BY id DESC LIMIT 1"_s,
        {toSql(complaint)}, [&](const Row &row) {
            return Snooze{.id = SnoozeId(row.number(0)),
                          .complaint = complaint,
                          .step = keys.read(stepKeys, row.text(1)),
                          .day = row.date(2).value_or(QDate()),
                          .until = row.date(3).value_or(QDate()),
                          .reason = row.text(4)};
        });
    if (!keys.sound())
        return failure(ErrorKind::Damaged, m_file.path());
    return snooze;
}

} // namespace gehoor
