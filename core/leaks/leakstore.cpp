// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/leaks/leakstore.h>
#include <core/registerfile/keyedrows.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

Result<> insertOverride(RegisterFile &file, const OverrideTable &table, qint64 owner,
                        const LeakFinding &finding, const QString &reason, QDate day)
{
    return file.database()
        .insert(u"INSERT INTO %1 (%2, source, fact_id, known, matched, place, reason, day)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(table.name, table.owner),
                {owner, leakSourceKeys.key(finding.source), toSql(finding.fact), finding.known,
                 finding.matched, finding.offset, reason, toSql(day)})
        .map([](qint64) {});
}

Result<QList<LeakOverride>> overridesOf(RegisterFile &file, const OverrideTable &table, qint64 owner)
{
    return selectKeyed<LeakOverride>(
        file,
        u"SELECT source, fact_id, known, matched, place, reason, day FROM %1 WHERE %2 = ? ORDER BY id"_s.arg(
            table.name, table.owner),
        {owner}, [](const Row &row, KeyReader &keys) {
            return LeakOverride{.source = keys.read(leakSourceKeys, row.text(0)),
                                .fact = row.isNull(1) ? std::nullopt
                                                      : std::optional(ProtectedFactId(row.number(1))),
                                .known = row.text(2),
                                .matched = row.text(3),
                                .offset = row.number(4),
                                .reason = row.text(5),
                                .day = row.date(6).value_or(QDate())};
        });
}

/// Put anew under their numbers, for a row that is there is not changed.
Result<> moveOverrides(RegisterFile &file, const OverrideTable &table, qint64 owner, const QString &before,
                       const QString &after)
{
    const auto differs = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend()).first;
    return file.database()
        .run(u"INSERT OR REPLACE INTO %1 (id, %2, source, fact_id, known, matched, place, reason, day)"
             " SELECT id, %2, source, fact_id, known, matched, place + ?, reason, day FROM %1"
             " WHERE %2 = ? AND place > ?"_s.arg(table.name, table.owner),
             {after.size() - before.size(), owner, qint64(differs - before.cbegin())})
        .map([](qint64) {});
}

LeakStore::LeakStore(RegisterFile &file) : m_file(file) {}

Result<ProtectedFactId> LeakStore::insertFact(ComplaintId complaint, const ProtectedFact &fact)
{
    return m_file.database()
        .insert(u"INSERT INTO protected_fact (complaint_id, kind, text, note) VALUES (?, ?, ?, ?)"_s,
                {toSql(complaint), factKindKeys.key(fact.kind), fact.text, fact.note})
        .map([](qint64 row) { return ProtectedFactId(row); });
}

Result<> LeakStore::updateFact(const ProtectedFact &fact)
{
    return m_file.database()
        .run(u"UPDATE protected_fact SET kind = ?, text = ?, note = ? WHERE id = ?"_s,
             {factKindKeys.key(fact.kind), fact.text, fact.note, toSql(fact.id)})
        .map([](qint64) {});
}

Result<> LeakStore::deleteFact(ProtectedFactId id)
{
    return m_file.database().run(u"DELETE FROM protected_fact WHERE id = ?"_s, {toSql(id)}).map([](qint64) {
    });
}

Result<> LeakStore::insertWatched(const QString &list, const QStringList &entries)
{
    for (const QString &entry : entries) {
        if (isBlank(entry))
            continue;
        const auto done = m_file.database().run(u"INSERT OR IGNORE INTO watched (list, text) VALUES (?, ?)"_s,
                                                {list, entry.trimmed()});
        if (!done)
            return failureOf(done);
    }
    return {};
}

Result<> LeakStore::replaceLists(const OrganisationLists &lists)
{
    return m_file.database()
        .run(u"DELETE FROM watched"_s)
        .and_then([&](qint64) { return insertWatched(u"place"_s, lists.places); })
        .and_then([&] { return insertWatched(u"staff"_s, lists.staff); });
}

Result<> LeakStore::insertPassed(WayOut way, std::optional<ComplaintId> complaint, const LeakFinding &finding,
                                 const QString &reason, QDate day)
{
    return m_file.database()
        .insert(u"INSERT INTO passed_leak (complaint_id, way, source, fact_id, known, matched, reason, day)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {toSql(complaint), wayOutKeys.key(way), leakSourceKeys.key(finding.source),
                 toSql(finding.fact), finding.known, finding.matched, reason, toSql(day)})
        .map([](qint64) {});
}

Result<> LeakStore::eachFact(const QString &condition, const QVariantList &values,
                             const std::function<void(ComplaintId, const ProtectedFact &)> &each) const
{
    KeyReader keys;
    const auto walked = m_file.database().each(
        u"SELECT complaint_id, id, kind, text, note FROM protected_fact %1 ORDER BY id"_s.arg(condition),
        values, [&](const Row &row) {
            each(ComplaintId(row.number(0)), {.id = ProtectedFactId(row.number(1)),
                                              .kind = keys.read(factKindKeys, row.text(2)),
                                              .text = row.text(3),
                                              .note = row.text(4)});
            return keys.sound();
        });
    if (walked && !keys.sound())
        return failure(ErrorKind::Damaged, m_file.path());
    return walked;
}

Result<QList<ProtectedFact>> LeakStore::factsWhere(const QString &condition, const QVariantList &values) const
{
    QList<ProtectedFact> facts;
    return eachFact(condition, values, [&](ComplaintId, const ProtectedFact &fact) { facts.append(fact); })
        .map([&] { return facts; });
}

Result<QList<ProtectedFact>> LeakStore::facts(ComplaintId complaint) const
{
    return factsWhere(u"WHERE complaint_id = ?"_s, {toSql(complaint)});
}

Result<QList<ProtectedFact>> LeakStore::allFacts() const
{
    return factsWhere({}, {});
}

Result<QHash<ComplaintId, QList<ProtectedFact>>> LeakStore::factsByCase() const
{
    QHash<ComplaintId, QList<ProtectedFact>> facts;
    return eachFact({}, {},
                    [&](ComplaintId complaint, const ProtectedFact &fact) { facts[complaint].append(fact); })
        .map([&] { return facts; });
}

Result<QStringList> LeakStore::watched(const QString &list) const
{
    return m_file.database().select<QString>(u"SELECT text FROM watched WHERE list = ? ORDER BY text"_s,
                                             {list}, [](const Row &row) { return row.text(0); });
}

Result<OrganisationLists> LeakStore::lists() const
{
    const auto places = watched(u"place"_s);
    if (!places)
        return failureOf(places);
    const auto staff = watched(u"staff"_s);
    if (!staff)
        return failureOf(staff);
    return OrganisationLists{.places = *places, .staff = *staff};
}

} // namespace gehoor
