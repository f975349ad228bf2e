// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/keyedrows.h>
#include <core/repeats/relatedstore.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Database::Values idsOf(const CasePair &pair)
{
    return {toSql(pair.first), toSql(pair.second)};
}

} // namespace

RelatedStore::RelatedStore(RegisterFile &file) : m_file(file) {}

Result<> RelatedStore::replaceKeys(ComplaintId id, const QList<CaseKey> &keys)
{
    Database &database = m_file.database();
    for (const QString &sql : {u"DELETE FROM related_key WHERE complaint_id = ?"_s,
                               u"DELETE FROM related_waiting WHERE complaint_id = ?"_s}) {
        if (const auto cleared = database.run(sql, {toSql(id)}); !cleared)
            return failureOf(cleared);
    }
    for (const CaseKey &key : keys) {
        const auto added =
            database.run(u"INSERT OR IGNORE INTO related_key (hash, complaint_id, sign) VALUES (?, ?, ?)"_s,
                         {key.hash, toSql(id), relationSignKeys.key(key.sign)});
        if (!added)
            return failureOf(added);
    }
    return {};
}

Result<QList<ComplaintId>> RelatedStore::waiting(int limit) const
{
    return m_file.database().select<ComplaintId>(
        u"SELECT complaint_id FROM related_waiting ORDER BY complaint_id LIMIT ?"_s, {limit},
        [](const Row &row) { return ComplaintId(row.number(0)); });
}

Result<QList<Candidate>> RelatedStore::candidates(ComplaintId id, int limit) const
{
    const auto keys =
        selectKeyed<CaseKey>(m_file, u"SELECT sign, hash FROM related_key WHERE complaint_id = ?"_s,
                             {toSql(id)}, [](const Row &row, KeyReader &reader) {
                                 return CaseKey{reader.read(relationSignKeys, row.text(0)), row.number(1)};
                             });
    if (!keys)
        return failureOf(keys);
    QList<Candidate> found;
    for (const CaseKey &key : *keys) {
        const auto others = m_file.database().select<Candidate>(
            u"SELECT complaint_id FROM related_key WHERE hash = ? AND complaint_id <> ?"
            " ORDER BY complaint_id DESC LIMIT ?"_s,
            {key.hash, toSql(id), limit}, [&](const Row &row) {
                return Candidate{ComplaintId(row.number(0)), key.sign};
            });
        if (!others)
            return failureOf(others);
        found += *others;
    }
    return found;
}

Result<> RelatedStore::readStanding(RelatedCase &related) const
{
    KeyReader keys;
    const auto read = m_file.database().each(
        u"SELECT overview.standing, closing.outcome, closing.day FROM overview"
        " LEFT JOIN closing ON closing.complaint_id = overview.complaint_id AND closing.reopened IS NULL"
        " WHERE overview.complaint_id = ?"_s,
        {toSql(related.id)}, [&](const Row &row) {
            related.standing = keys.read(standingKeys, row.text(0));
            related.closed = row.date(2);
            if (related.closed)
                related.outcome = keys.read(endingKeys, row.text(1));
            return false;
        });
    if (read && !keys.sound())
        return failure(ErrorKind::Damaged, m_file.path());
    return read;
}

Result<> RelatedStore::link(const CasePair &pair, QDate day)
{
    return m_file.database()
        .insert(u"INSERT INTO case_link (first_id, second_id, day) VALUES (?, ?, ?)"_s,
                idsOf(pair) + Database::Values{toSql(day)})
        .and_then([&](qint64) { return takeBack(pair); });
}

Result<> RelatedStore::unlink(const CasePair &pair, QDate day)
{
    return m_file.database()
        .run(u"UPDATE case_link SET ended = ? WHERE first_id = ? AND second_id = ? AND ended IS NULL"_s,
             Database::Values{toSql(day)} + idsOf(pair))
        .map([](qint64) {});
}

Result<QList<CaseLink>> RelatedStore::links(ComplaintId id) const
{
    return m_file.database().select<CaseLink>(
        u"SELECT second_id, day FROM case_link WHERE first_id = ? AND ended IS NULL"
        " UNION ALL SELECT first_id, day FROM case_link WHERE second_id = ? AND ended IS NULL"
        " ORDER BY 1 DESC"_s,
        {toSql(id), toSql(id)}, [](const Row &row) {
            return CaseLink{ComplaintId(row.number(0)), row.date(1).value_or(QDate())};
        });
}

Result<> RelatedStore::putAside(const CasePair &pair, QDate day)
{
    return m_file.database()
        .run(u"INSERT OR IGNORE INTO not_related (first_id, second_id, day) VALUES (?, ?, ?)"_s,
             idsOf(pair) + Database::Values{toSql(day)})
        .map([](qint64) {});
}

Result<> RelatedStore::takeBack(const CasePair &pair)
{
    return m_file.database()
        .run(u"DELETE FROM not_related WHERE first_id = ? AND second_id = ?"_s, idsOf(pair))
        .map([](qint64) {});
}

Result<QList<ComplaintId>> RelatedStore::putAside(ComplaintId id) const
{
    return m_file.database().select<ComplaintId>(
        u"SELECT second_id FROM not_related WHERE first_id = ?"
        " UNION ALL SELECT first_id FROM not_related WHERE second_id = ?"_s,
        {toSql(id), toSql(id)}, [](const Row &row) { return ComplaintId(row.number(0)); });
}

} // namespace gehoor
