// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/breaches/breachstore.h>
#include <core/registerfile/keyedrows.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

template <class Enum, std::size_t N>
QString joined(const Keys<Enum, N> &keys, const QList<Enum> &values)
{
    QStringList words;
    for (const auto &[value, key] : keys.entries()) {
        if (values.contains(value))
            words << QString(key);
    }
    return words.join(u',');
}

template <class Enum, std::size_t N>
QList<Enum> parted(const Keys<Enum, N> &keys, const QString &words, KeyReader &reader)
{
    QList<Enum> values;
    const QStringList parts = words.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        values.append(reader.read(keys, part));
    return values;
}

template <class Tag>
std::optional<Id<Tag>> idFrom(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Id<Tag>(row.number(column)));
}

QDateTime moment(const Row &row, int column)
{
    return QDateTime::fromString(row.text(column), Qt::ISODateWithMs);
}

Database::Values valuesOf(const BreachFacts &facts)
{
    return {toSql(facts.complaint),
            toSql(facts.letter),
            toSql(facts.bundle),
            toSql(facts.discovered),
            facts.what,
            breachKindKeys.key(facts.kind),
            toSql(facts.from),
            toSql(facts.until),
            facts.people ? QVariant(*facts.people) : QVariant(),
            joined(affectedKeys, facts.affected),
            joined(breachedDataKeys, facts.data),
            encryptedKeys.key(facts.encrypted)};
}

BreachFacts factsFrom(const Row &row, KeyReader &keys)
{
    BreachFacts facts{.discovered = moment(row, 4),
                      .what = row.text(5),
                      .kind = keys.read(breachKindKeys, row.text(6)),
                      .from = row.date(7),
                      .until = row.date(8),
                      .complaint = idFrom<ComplaintTag>(row, 1),
                      .letter = idFrom<LetterTag>(row, 2),
                      .bundle = idFrom<BundleTag>(row, 3),
                      .affected = parted(affectedKeys, row.text(10), keys),
                      .data = parted(breachedDataKeys, row.text(11), keys),
                      .encrypted = keys.read(encryptedKeys, row.text(12))};
    if (!row.isNull(9))
        facts.people = int(row.number(9));
    return facts;
}

Breach breachFrom(const Row &row, KeyReader &keys)
{
    Breach breach{.id = BreachId(row.number(0)), .facts = factsFrom(row, keys)};
    if (!row.isNull(13))
        breach.decision = BreachDecision{.outcome = keys.read(breachOutcomeKeys, row.text(13)),
                                         .at = moment(row, 14),
                                         .reference = row.text(15),
                                         .reason = row.text(16)};
    return breach;
}

} // namespace

BreachStore::BreachStore(RegisterFile &file) : m_file(file) {}

Result<BreachId> BreachStore::insert(const BreachFacts &facts)
{
    return m_file.database()
        .insert(u"INSERT INTO breach (complaint_id, letter_id, bundle_id, discovered, what, kind,"
                " happened_from, happened_until, people, affected, data, encrypted)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                valuesOf(facts))
        .map([](qint64 row) { return BreachId(row); });
}

Result<> BreachStore::update(BreachId id, const BreachFacts &facts)
{
    return m_file.database()
        .run(u"UPDATE breach SET complaint_id = ?, letter_id = ?, bundle_id = ?, discovered = ?, what = ?,"
             " kind = ?, happened_from = ?, happened_until = ?, people = ?, affected = ?, data = ?,"
             " encrypted = ? WHERE id = ?"_s,
             valuesOf(facts) + Database::Values{toSql(id)})
        .map([](qint64) {});
}

Result<> BreachStore::setDone(BreachId id, BreachStep step, QDate day)
{
    return m_file.database()
        .run(u"INSERT OR REPLACE INTO breach_step (breach_id, step, day) VALUES (?, ?, ?)"_s,
             {toSql(id), breachStepKeys.key(step), toSql(day)})
        .map([](qint64) {});
}

Result<> BreachStore::decide(BreachId id, const BreachDecision &decision)
{
    return m_file.database()
        .run(u"UPDATE breach SET decision = ?, decided = ?, reference = ?, reason = ? WHERE id = ?"_s,
             {breachOutcomeKeys.key(decision.outcome), toSql(decision.at), decision.reference,
              decision.reason, toSql(id)})
        .map([](qint64) {});
}

Result<QList<Breach>> BreachStore::all() const
{
    return where(u"1 ORDER BY discovered DESC, id DESC"_s, {});
}

Result<QList<Breach>> BreachStore::undecided() const
{
    return where(u"decision IS NULL AND discovered > '' ORDER BY discovered"_s, {}); // by its index
}

Result<std::optional<Breach>> BreachStore::find(BreachId id) const
{
    return where(u"id = ?"_s, {toSql(id)}).map([](const QList<Breach> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    });
}

Result<QList<Breach>> BreachStore::where(const QString &condition, const QVariantList &values) const
{
    auto breaches = selectKeyed<Breach>(
        m_file,
        u"SELECT id, complaint_id, letter_id, bundle_id, discovered, what, kind, happened_from,"
        " happened_until, people, affected, data, encrypted, decision, decided, reference, reason"
        " FROM breach WHERE "_s +
            condition,
        values, breachFrom);
    if (!breaches)
        return breaches;
    for (Breach &breach : *breaches) {
        if (const auto read = readSteps(breach); !read)
            return failureOf(read);
    }
    return breaches;
}

Result<> BreachStore::readSteps(Breach &breach) const
{
    const auto steps = selectKeyed<std::pair<BreachStep, QDate>>(
        m_file, u"SELECT step, day FROM breach_step WHERE breach_id = ?"_s, {toSql(breach.id)},
        [](const Row &row, KeyReader &keys) {
            return std::pair(keys.read(breachStepKeys, row.text(0)), row.date(1).value_or(QDate()));
        });
    if (!steps)
        return failureOf(steps);
    for (const auto &[step, day] : *steps)
        breach.done.insert(step, day);
    return {};
}

} // namespace gehoor
