// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/keyedrows.h>
#include <core/retention/clearing.h>
#include <core/retention/ownwordsgoing.h>
#include <core/retention/retentionstore.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString closedCases =
    u"SELECT c.id, c.number, k.outcome, k.day, h.day, h.reason,"
    " EXISTS (SELECT 1 FROM contact_limit l WHERE l.complaint_id = c.id AND l.ended IS NULL),"
    " EXISTS (SELECT 1 FROM access_request a WHERE a.complaint_id = c.id AND a.answered IS NULL),"
    " EXISTS (SELECT 1 FROM breach b WHERE b.complaint_id = c.id AND b.decision IS NULL)"
    " FROM closing k CROSS JOIN complaint c ON c.id = k.complaint_id"
    " LEFT JOIN legal_hold h ON h.complaint_id = c.id AND h.lifted IS NULL"
    " WHERE k.reopened IS NULL AND c.cleared_at IS NULL"_s;

KeptCase keptCase(const Row &row, KeyReader &keys)
{
    KeptCase kept{.id = ComplaintId(row.number(0)),
                  .number = row.text(1),
                  .outcome = keys.read(endingKeys, row.text(2)),
                  .closed = row.date(3).value_or(QDate()),
                  .limitInForce = row.flag(6),
                  .accessRuns = row.flag(7),
                  .breachOpen = row.flag(8)};
    if (const auto held = row.date(4))
        kept.hold = Hold{*held, row.text(5)};
    return kept;
}

bool isFound(const std::optional<bool> &row)
{
    return row.has_value();
}

/// The lines of the trail that copies of that moment end in. None of a file that was only kept, or that this
/// trail does not know since a restore.
Result<QList<std::optional<qint64>>> endsOfCopies(const Database &database, const QDateTime &made)
{
    return database.select<std::optional<qint64>>(
        u"SELECT (SELECT h.number FROM audit h WHERE h.number < k.number AND h.hash = b.head"
        " ORDER BY h.number DESC LIMIT 1)"
        " FROM backup_copy b LEFT JOIN audit k ON k.act = ? AND k.note = b.head"
        " WHERE b.made = ? AND b.removed IS NULL"_s,
        {actKey(ActKind::BackedUp), toSql(made)},
        [](const Row &row) { return row.isNull(0) ? std::nullopt : std::optional(row.number(0)); });
}

/// By the order of the lines, whatever the clock said: the case was there by then, and it was cleared after
/// the last time that the file had been written anew. A line that a salvage lost is stood in for by the
/// clock; only then, for of a destroyed case no more is left of it than the year.
Result<bool> heldAtLine(const Database &database, qint64 line, const QDateTime &made)
{
    return database
        .selectOne<bool>(
            u"SELECT 1 FROM complaint c"
            " LEFT JOIN audit k ON k.complaint_id = c.id AND k.act IN (?, ?)"
            " WHERE c.cleared_at IS NOT NULL AND (EXISTS"
            " (SELECT 1 FROM audit a WHERE a.complaint_id = c.id AND a.number <= ?)"
            " OR (c.logged <= ? AND NOT EXISTS"
            " (SELECT 1 FROM audit a WHERE a.complaint_id = c.id AND a.act = ?)))"
            " AND COALESCE(k.number > (SELECT COALESCE(MAX(number), 0) FROM audit"
            " WHERE act = ? AND note = 'rewritten' AND number <= ?), c.cleared_at >= ?) LIMIT 1"_s,
            {actKey(ActKind::Anonymised), actKey(ActKind::Destroyed), line, toSql(made),
             actKey(ActKind::ComplaintLogged), actKey(ActKind::RetentionChanged), line, toSql(made)},
            [](const Row &) { return true; })
        .map(isFound);
}

Result<bool> heldByTheClock(const Database &database, const QDateTime &made)
{
    const QString logged = u"COALESCE((SELECT MIN(a.at) FROM audit a"
                           " WHERE a.complaint_id = c.id AND a.act = ?), c.logged)"_s;
    const QString act = actKey(ActKind::ComplaintLogged);
    const QVariant then = toSql(made);
    return database
        .selectOne<bool>(u"SELECT 1 FROM complaint c WHERE c.cleared_at >= ? AND "_s + logged +
                             u" <= ? UNION ALL"
                             " SELECT 1 FROM rewriting r CROSS JOIN complaint c ON c.id = r.complaint_id"
                             " WHERE (r.done IS NULL OR r.done >= ?) AND "_s +
                             logged + u" <= ? LIMIT 1"_s,
                         {then, act, then, then, act, then}, [](const Row &) { return true; })
        .map(isFound);
}

} // namespace

RetentionStore::RetentionStore(RegisterFile &file) : m_file(file) {}

Result<> RetentionStore::setTerms(const RetentionTerms &terms)
{
    for (auto term = terms.months.cbegin(); term != terms.months.cend(); ++term) {
        const auto kept =
            m_file.database().run(u"INSERT OR REPLACE INTO retention_term (outcome, months) VALUES (?, ?)"_s,
                                  {endingKeys.key(term.key()), term.value()});
        if (!kept)
            return failureOf(kept);
    }
    return {};
}

Result<RetentionTerms> RetentionStore::terms() const
{
    const auto kept = selectKeyed<std::pair<Ending, int>>(
        m_file, u"SELECT outcome, months FROM retention_term"_s, {}, [](const Row &row, KeyReader &keys) {
            return std::pair(keys.read(endingKeys, row.text(0)), int(row.number(1)));
        });
    return kept.map([](const QList<std::pair<Ending, int>> &set) {
        RetentionTerms terms;
        for (const auto &[outcome, months] : set)
            terms.months.insert(outcome, months);
        return terms;
    });
}

Result<> RetentionStore::insertHold(ComplaintId id, const Hold &hold)
{
    return m_file.database()
        .run(u"INSERT INTO legal_hold (complaint_id, day, reason) VALUES (?, ?, ?)"_s,
             {toSql(id), toSql(hold.day), hold.reason})
        .map([](qint64) {});
}

Result<> RetentionStore::liftHold(ComplaintId id, QDate day, const QString &reason)
{
    return m_file.database()
        .run(u"UPDATE legal_hold SET lifted = ?, lifting_reason = ?"
             " WHERE complaint_id = ? AND lifted IS NULL"_s,
             {toSql(day), reason, toSql(id)})
        .map([](qint64) {});
}

Result<std::optional<Hold>> RetentionStore::hold(ComplaintId id) const
{
    return m_file.database().selectOne<Hold>(
        u"SELECT day, reason FROM legal_hold WHERE complaint_id = ? AND lifted IS NULL"_s, {toSql(id)},
        [](const Row &row) {
            return Hold{row.date(0).value_or(QDate()), row.text(1)};
        });
}

Result<QList<Hold>> RetentionStore::holds(ComplaintId id) const
{
    return m_file.database().select<Hold>(
        u"SELECT day, reason, lifted, lifting_reason FROM legal_hold WHERE complaint_id = ? ORDER BY id"_s,
        {toSql(id)}, [](const Row &row) {
            return Hold{row.date(0).value_or(QDate()), row.text(1), row.date(2), row.text(3)};
        });
}

Result<QList<KeptCase>> RetentionStore::closedBy(Ending outcome, QDate after, QDate last, int limit) const
{
    return selectKeyed<KeptCase>(
        m_file,
        closedCases +
            u" AND k.outcome = ? AND k.day > ? AND k.day <= ? AND h.id IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM contact_limit l WHERE l.complaint_id = c.id AND l.ended IS NULL) AND NOT EXISTS"
            " (SELECT 1 FROM access_request a WHERE a.complaint_id = c.id AND a.answered IS NULL)"
            " AND NOT EXISTS (SELECT 1 FROM breach b WHERE b.complaint_id = c.id AND b.decision IS NULL)"
            " ORDER BY k.day LIMIT ?"_s,
        {endingKeys.key(outcome), toSql(after), toSql(last), limit}, keptCase);
}

Result<QList<HeldCase>> RetentionStore::held() const
{
    return m_file.database().select<HeldCase>(
        u"SELECT c.id, c.number, h.day, h.reason"
        " FROM legal_hold h CROSS JOIN complaint c ON c.id = h.complaint_id"
        " WHERE h.lifted IS NULL ORDER BY h.day, h.id"_s,
        {}, [](const Row &row) {
            return HeldCase{
                ComplaintId(row.number(0)), row.text(1), {row.date(2).value_or(QDate()), row.text(3)}};
        });
}

Result<QDate> RetentionStore::lastLine(ComplaintId id) const
{
    const QString closed = actKey(ActKind::Closed);
    return m_file.database()
        .selectOne<QDate>(u"SELECT substr(MAX(+at), 1, 10) FROM audit WHERE complaint_id = ? AND +act <> ?"
                          " AND number <= (SELECT MAX(number) FROM audit WHERE complaint_id = ?"
                          " AND +act = ?)"_s,
                          {toSql(id), actKey(ActKind::CaseOpened), toSql(id), closed},
                          [](const Row &row) { return row.date(0).value_or(QDate()); })
        .map([](const std::optional<QDate> &day) { return day.value_or(QDate()); });
}

Result<std::optional<KeptCase>> RetentionStore::closedCase(ComplaintId id) const
{
    auto found =
        selectKeyed<KeptCase>(m_file, closedCases + u" AND k.complaint_id = ?"_s, {toSql(id)}, keptCase);
    if (!found || found->isEmpty())
        return found.map([](const auto &) { return std::optional<KeptCase>(); });
    return lastLine(id).map([&](QDate day) {
        found->first().lastLine = day;
        return std::optional(found->constFirst());
    });
}

Result<qint64> RetentionStore::lastAct(ComplaintId id) const
{
    return m_file.database()
        .selectOne<qint64>(u"SELECT MAX(number) FROM audit WHERE complaint_id = ? AND act <> ?"_s,
                           {toSql(id), actKey(ActKind::CaseOpened)},
                           [](const Row &row) { return row.number(0); })
        .map([](const std::optional<qint64> &number) { return number.value_or(0); });
}

Result<QStringList> RetentionStore::staying(ComplaintId id) const
{
    return m_file.database().select<QString>(
        u"SELECT theme FROM part WHERE complaint_id = ? AND theme <> '' UNION"
        " SELECT function FROM part JOIN forwarding ON part_id = part.id WHERE complaint_id = ?"_s,
        {toSql(id), toSql(id)}, [](const Row &row) { return row.text(0); });
}

Result<> RetentionStore::checkNotCleared(ComplaintId id) const
{
    const auto number = m_file.database().selectOne<QString>(
        u"SELECT number FROM complaint WHERE id = ? AND cleared_at IS NOT NULL"_s, {toSql(id)},
        [](const Row &row) { return row.text(0); });
    if (!number)
        return failureOf(number);
    return *number ? Result<>(failure(ErrorKind::CaseCleared, **number)) : Result<>();
}

Result<> RetentionStore::clear(ComplaintId id, const Cleared &cleared)
{
    Database &database = m_file.database();
    if (const auto gone = clearOwnWords(m_file, id); !gone)
        return gone;
    if (const auto gone = clearRows(database, id, cleared.how); !gone)
        return gone;
    const auto stub = database.run(u"UPDATE complaint SET cleared = ?, cleared_at = ? WHERE id = ?"_s,
                                   {clearedHowKeys.key(cleared.how), toSql(cleared.at), toSql(id)});
    if (!stub)
        return failureOf(stub);
    return database.run(u"INSERT INTO rewriting (complaint_id) VALUES (?)"_s, {toSql(id)}).map([](qint64) {});
}

Result<bool> RetentionStore::heldThen(const QDateTime &made) const
{
    const Database &database = m_file.database();
    const auto ends = endsOfCopies(database, made);
    if (!ends)
        return failureOf(ends);
    for (const std::optional<qint64> &end : *ends) {
        const auto held = end ? heldAtLine(database, *end, made) : heldByTheClock(database, made);
        if (!held || *held)
            return held;
    }
    return false;
}

Result<bool> RetentionStore::rewriteDue() const
{
    return m_file.database()
        .selectOne<bool>(u"SELECT 1 FROM rewriting WHERE done IS NULL LIMIT 1"_s, {},
                         [](const Row &) { return true; })
        .map([](const std::optional<bool> &found) { return found.value_or(false); });
}

Result<> RetentionStore::setRewritten(const QDateTime &at)
{
    return m_file.database()
        .run(u"UPDATE rewriting SET done = ? WHERE done IS NULL"_s, {toSql(at)})
        .map([](qint64) {});
}

/// Of the index only how it is kept changes, and nothing that anybody finds by it: no act, but a transaction.
Result<> RetentionStore::mergeIndex()
{
    Database &database = m_file.database();
    return database.transaction([&] {
        return database.run(u"INSERT INTO complaint_search (complaint_search) VALUES ('optimize')"_s)
            .map([](qint64) {});
    });
}

/// Zeroing what is deleted (secure_delete) leaves what SQLite copied while it moved rows within their pages.
Result<> RetentionStore::rewrite()
{
    Database &database = m_file.database();
    const auto done = database.checkNothingIsLost()
                          .and_then([&] { return mergeIndex(); })
                          .and_then([&] { return database.maintain(u"VACUUM"_s); })
                          .and_then([&] { return database.maintain(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); });
    if (!done)
        return done;
    if (QFileInfo(m_file.path() + u"-wal"_s).size() > 0)
        return failure(ErrorKind::NotRewritten);
    return {};
}

} // namespace gehoor
