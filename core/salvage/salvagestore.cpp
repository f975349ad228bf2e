// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/complaint.h>
#include <core/registerfile/act.h>
#include <core/salvage/salvagestore.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What stands where words were lost.
QString lostWords()
{
    return u"[…]"_s;
}

/// Worked out from the facts.
constexpr std::array<QLatin1StringView, 5> derivedTables{
    QLatin1StringView("overview"), QLatin1StringView("overview_standing"),
    QLatin1StringView("overview_check"), QLatin1StringView("related_key"),
    QLatin1StringView("related_waiting")};

struct Definition
{
    QString name;
    QString sql;
};

bool isDerived(const Definition &table, const QStringList &indexes)
{
    const bool belongsToAnIndex = std::any_of(indexes.begin(), indexes.end(), [&](const QString &index) {
        return table.name == index || table.name.startsWith(index + u'_');
    });
    return belongsToAnIndex || table.name.startsWith(u"sqlite_"_s) ||
           std::any_of(derivedTables.begin(), derivedTables.end(),
                       [&](QLatin1StringView derived) { return table.name == derived; });
}

/// Others refer to cases; the trail knows their numbers.
int placeOf(const TableShape &table)
{
    return table.name == u"complaint" ? 0 : table.name == u"audit" ? 1 : 2;
}

/// No number of what is kept in `table` is ever given twice. Of one that was lost the trail still tells it:
/// 2026-0042/1.
std::pair<QString, Database::Values> numbersPassed(const QString &table, ActKind made)
{
    return {u"UPDATE complaint SET last_%1 = MAX(last_%1,"
            " COALESCE((SELECT MAX(number) FROM %1 WHERE complaint_id = complaint.id), 0),"
            " COALESCE((SELECT MAX(CAST(substr(note, instr(note, '/') + 1) AS INTEGER)) FROM audit"
            " WHERE complaint_id = complaint.id AND act = ?), 0)) WHERE cleared_at IS NULL"_s.arg(table),
            {actKey(made)}};
}

} // namespace

Result<QList<TableShape>> SalvageStore::tables() const
{
    const auto all = m_database.select<Definition>(
        u"SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid"_s, {}, [](const Row &row) {
            return Definition{row.text(0), row.text(1)};
        });
    if (!all)
        return failureOf(all);
    QStringList indexes;
    for (const Definition &table : *all) {
        if (table.sql.startsWith(u"CREATE VIRTUAL"_s))
            indexes.append(table.name);
    }
    QList<TableShape> tables;
    for (const Definition &table : *all) {
        if (isDerived(table, indexes))
            continue;
        TableShape shape{table.name, {}, {}};
        const bool hasNumbers = !table.sql.contains(u"WITHOUT ROWID"_s);
        const auto described =
            m_database.each(u"PRAGMA table_info(%1)"_s.arg(table.name), {}, [&](const Row &row) {
                shape.columns.append(row.text(1));
                if (!hasNumbers && row.number(5) > 0)
                    shape.key.append(row.text(1));
                return true;
            });
        if (!described)
            return failureOf(described);
        tables.append(shape);
    }
    std::stable_sort(tables.begin(), tables.end(), [](const TableShape &one, const TableShape &other) {
        return placeOf(one) < placeOf(other);
    });
    return tables;
}

Result<bool> SalvageStore::insert(const TableShape &table, const Database::Values &values)
{
    const QStringList places(table.columns.size(), u"?"_s);
    const auto kept = m_database.run(u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(
                                         table.name, table.columns.join(u", "_s), places.join(u", "_s)),
                                     values);
    if (kept)
        return true;
    if (kept.error().kind == ErrorKind::Internal) // a constraint
        return false;
    return failureOf(kept);
}

Result<> SalvageStore::dropLostLinks(const TableShape &breach, Database::Values &values) const
{
    for (const QString &target : {u"complaint"_s, u"letter"_s, u"bundle"_s}) {
        QVariant &link = values[breach.columns.indexOf(target + u"_id"_s)];
        const auto found = m_database.selectOne<bool>(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(target), {link},
                                                      [](const Row &) { return true; });
        if (!found)
            return failureOf(found);
        if (!*found)
            link = QVariant();
    }
    return {};
}

Result<> SalvageStore::insertEmptyCase(qint64 id, const QString &number, QDate today)
{
    const Complainant unknown;
    const QVariant day = toSql(today);
    return m_database
        .run(u"INSERT INTO complaint (id, number, received, logged, channel, subject, form_of_address,"
             " capacity, safe_channel, letter_language)"
             " SELECT ?, ?, COALESCE(substr(MIN(at), 1, 10), ?), COALESCE(MIN(at), ? || 'T00:00:00.000Z'),"
             " ?, ?, ?, ?, ?, ? FROM audit WHERE complaint_id = ?"_s,
             {id, number, day, day, channelKeys.key(Channel::Mail), lostWords(),
              formOfAddressKeys.key(unknown.formOfAddress), capacityKeys.key(unknown.capacity),
              safeChannelKeys.key(unknown.safeChannel), languageKeys.key(Language::Dutch), id})
        .map([](qint64) {});
}

Result<QHash<qint64, QString>> SalvageStore::casesOfTrail() const
{
    QHash<qint64, QString> numbers;
    const auto read = m_database.each(u"SELECT DISTINCT complaint_id, complaint_number FROM audit"
                                      " WHERE complaint_id IS NOT NULL"_s,
                                      {}, [&](const Row &row) {
                                          numbers.insert(row.number(0), row.text(1));
                                          return true;
                                      });
    return read.map([&] { return numbers; });
}

QString SalvageStore::text(const QString &sql, const Database::Values &values) const
{
    const auto found = m_database.selectOne<QString>(sql, values, [](const Row &row) { return row.text(0); });
    return found ? found->value_or(QString()) : QString();
}

QString SalvageStore::numberOf(qint64 complaint) const
{
    return text(u"SELECT number FROM complaint WHERE id = ?"_s, {complaint});
}

QString SalvageStore::numberOfPart(qint64 part) const
{
    return text(u"SELECT complaint.number FROM part JOIN complaint ON complaint.id = complaint_id"
                " WHERE part.id = ?"_s,
                {part});
}

QStringList SalvageStore::casesWithoutText(const RowRange &range) const
{
    return m_database
        .select<QString>(u"SELECT number FROM complaint WHERE id BETWEEN ? AND ?"
                         " AND id NOT IN (SELECT complaint_id FROM complaint_text) ORDER BY id"_s,
                         {range.first, range.last}, [](const Row &row) { return row.text(0); })
        .value_or(QStringList());
}

Result<QStringList> SalvageStore::gapsInTrail() const
{
    QStringList gaps;
    qint64 expected = 1;
    const auto read = m_database.each(u"SELECT number FROM audit ORDER BY number"_s, {}, [&](const Row &row) {
        const qint64 number = row.number(0);
        if (number > expected)
            gaps.append(rangeText({expected, number - 1}));
        expected = number + 1;
        return true;
    });
    return read.map([&] { return gaps; });
}

Result<> SalvageStore::complete()
{
    const Database::Values lost{lostWords()};
    const QString cleared = u"FROM audit WHERE complaint_id = complaint.id AND act IN (?, ?)"_s;
    const Database::Values acts{actKey(ActKind::Anonymised), actKey(ActKind::Destroyed)};
    const std::pair<QString, Database::Values> steps[] = {
        // What was cleared does not come back as an open case when its row was lost.
        {u"UPDATE complaint SET subject = '', cleared = (SELECT act %1), cleared_at = (SELECT at %1)"
         " WHERE cleared_at IS NULL AND EXISTS (SELECT 1 %1)"_s.arg(cleared),
         acts + acts + acts},
        {u"UPDATE complaint SET received = substr(received, 1, 4) || '-01-01',"
         " logged = substr(logged, 1, 4) || '-01-01T00:00:00.000Z' WHERE cleared = ?"_s,
         {actKey(ActKind::Destroyed)}},
        {u"INSERT INTO complaint_text (complaint_id, text)"
         " SELECT id, CASE WHEN cleared_at IS NULL THEN ? ELSE '' END FROM complaint"
         " WHERE id NOT IN (SELECT complaint_id FROM complaint_text)"_s,
         lost},
        {u"INSERT INTO part (complaint_id, number, text) SELECT id, 1, ? FROM complaint"
         " WHERE cleared_at IS NULL AND id NOT IN (SELECT complaint_id FROM part)"_s,
         lost},
        numbersPassed(u"letter"_s, ActKind::LetterDrafted),
        numbersPassed(u"bundle"_s, ActKind::BundleMade),
        {u"INSERT OR REPLACE INTO number_sequence (year, last)"
         " SELECT CAST(substr(number, 1, 4) AS INTEGER) AS y, MAX(MAX(CAST(substr(number, 6) AS INTEGER)),"
         " COALESCE((SELECT last FROM number_sequence WHERE year = CAST(substr(number, 1, 4) AS INTEGER)), "
         "0))"
         " FROM complaint GROUP BY y"_s,
         {}},
        {u"INSERT OR IGNORE INTO related_waiting SELECT id FROM complaint WHERE cleared_at IS NULL"_s, {}},
    };
    for (const auto &[sql, values] : steps) {
        if (const auto done = m_database.run(sql, values); !done)
            return failureOf(done);
    }
    return {};
}

Result<QList<qint64>> SalvageStore::cases() const
{
    return m_database.select<qint64>(u"SELECT id FROM complaint ORDER BY id"_s, {},
                                     [](const Row &row) { return row.number(0); });
}

} // namespace gehoor
