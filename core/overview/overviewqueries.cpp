// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/overviewqueries.h>
#include <core/overview/searchquery.h>
#include <core/registerfile/actswithoutwork.h>
#include <core/registerfile/database.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr QLatin1StringView
    columns("SELECT c.id, c.number, c.received, c.channel,"
            " COALESCE(NULLIF(c.name, ''), NULLIF(c.organisation, ''), c.email), c.capacity, c.subject,"
            " c.safety_flag, o.standing, o.step, o.due, o.verdicts, c.priority, c.cleared,"
            " c.cleared_at ");

constexpr QLatin1StringView
    workCase("SELECT c.id, c.number, COALESCE(NULLIF(c.name, ''), NULLIF(c.organisation, ''), c.email),"
             " c.safety_flag");

// CROSS JOIN: SQLite keeps to the order in which the tables are named.
constexpr QLatin1StringView allCases(
    "FROM complaint c CROSS JOIN overview o ON o.complaint_id = c.id"
    " WHERE c.received >= ? AND (c.received, c.id) < (?, ?) ORDER BY c.received DESC, c.id DESC LIMIT ?");
constexpr QLatin1StringView
    casesByStanding("FROM overview_standing s CROSS JOIN complaint c ON c.id = s.complaint_id"
                    " CROSS JOIN overview o ON o.complaint_id = c.id"
                    " WHERE s.standing = ? AND s.received >= ? AND (s.received, s.complaint_id) < (?, ?)"
                    " ORDER BY s.received DESC, s.complaint_id DESC LIMIT ?");
// FTS4 gives its hits by row number from either end, but in no other order without finding all of them. A
// word may be in every case, so hits are held against what is small: the row numbers of the period, and the
// cases of a standing that only open cases have.
constexpr QLatin1StringView
    foundCases("FROM complaint_search f CROSS JOIN complaint c ON c.id = f.docid"
               " CROSS JOIN overview o ON o.complaint_id = c.id WHERE f.complaint_search MATCH ?");
constexpr QLatin1StringView
    foundClosedCases("FROM complaint_search f CROSS JOIN overview_standing s ON s.complaint_id = f.docid"
                     " CROSS JOIN complaint c ON c.id = f.docid"
                     " CROSS JOIN overview o ON o.complaint_id = c.id"
                     " WHERE f.complaint_search MATCH ? AND s.standing = ?");
constexpr QLatin1StringView
    ofStanding(" AND +f.docid IN (SELECT complaint_id FROM overview_standing WHERE standing = ?)");
constexpr QLatin1StringView before(" AND f.docid < ?");
constexpr QLatin1StringView
    inPeriod(" AND f.docid < min(?, (SELECT ifnull(max(id), 0) + 1 FROM complaint WHERE received >= ? AND "
             "received <= ?))"
             " AND f.docid >= (SELECT min(id) FROM complaint WHERE received >= ? AND received <= ?)"
             " AND c.received >= ? AND c.received <= ?");
constexpr QLatin1StringView newestLogged(" ORDER BY f.docid DESC LIMIT ?");

constexpr qint64 pastEveryId = std::numeric_limits<qint64>::max();

QVariant firstDay(const OverviewFilter &filter)
{
    return filter.from ? toSql(*filter.from) : QVariant(u""_s);
}

QVariant lastDay(const OverviewFilter &filter)
{
    return filter.to ? toSql(*filter.to) : QVariant(u"9999-12-31"_s);
}

Query searchedQuery(const QString &search, const OverviewFilter &filter, int limit,
                    const std::optional<PageEnd> &after)
{
    const bool closed = filter.standing == Standing::Closed;
    QString sql = columns + (closed ? foundClosedCases : foundCases);
    QVariantList values{search};
    if (filter.standing)
        values.append(standingKeys.key(*filter.standing));
    if (filter.standing && !closed)
        sql += ofStanding;
    values.append(after ? after->id.value() : pastEveryId);
    if (filter.from || filter.to) {
        sql += inPeriod;
        for (int times = 0; times < 3; ++times)
            values += {firstDay(filter), lastDay(filter)};
    } else {
        sql += before;
    }
    return {sql + newestLogged, values + QVariantList{limit}};
}

} // namespace

Query listQuery(const OverviewFilter &filter, int limit, const std::optional<PageEnd> &after)
{
    if (const QString search = searchQuery(filter.search); !search.isEmpty())
        return searchedQuery(search, filter, limit, after);
    QVariantList standing;
    if (filter.standing)
        standing.append(standingKeys.key(*filter.standing));
    const QVariant lastReceived = after ? toSql(after->received) : lastDay(filter);
    const QVariant lastId = after ? after->id.value() : pastEveryId;
    return {columns + (filter.standing ? casesByStanding : allCases),
            standing + QVariantList{firstDay(filter), lastReceived, lastId, limit}};
}

Query workQuery(const std::optional<QDate> &dueBy)
{
    const QString from = workCase + u", o.standing, o.step, o.due, s.until, s.reason FROM overview o"
                                    " CROSS JOIN complaint c ON c.id = o.complaint_id"
                                    " LEFT JOIN snooze s ON s.id = o.snooze_id WHERE o.is_open = 1"_s;
    const QString order = u" ORDER BY o.due, o.complaint_id"_s;
    // From '', since those without a due date come first in the index.
    return dueBy ? Query{from + u" AND o.due >= '' AND o.due <= ?"_s + order, {toSql(*dueBy)}}
                 : Query{from + order, {}};
}

Query toCheckQuery(QDate today)
{
    return {workCase + u", k.kind, k.subject, k.since FROM overview_check k"
                       " CROSS JOIN complaint c ON c.id = k.complaint_id"
                       " WHERE k.since <= ? ORDER BY k.since, k.complaint_id"_s,
            {toSql(today)}};
}

Query openCasesQuery()
{
    return {u"SELECT complaint_id FROM overview WHERE is_open = 1"_s, {}};
}

Query countCasesQuery()
{
    return {u"SELECT count(*) FROM overview"_s, {}};
}

Query countOpenCasesQuery()
{
    return {u"SELECT COUNT(*) FROM overview WHERE is_open = 1"_s, {}};
}

Query rowQuery(ComplaintId id)
{
    return {columns + u"FROM complaint c CROSS JOIN overview o ON o.complaint_id = c.id WHERE c.id = ?"_s,
            {toSql(id)}};
}

Query lettersQuery(ComplaintId id)
{
    return {u"WITH letters AS (SELECT kind, posted, last_assessment, last_forwarding FROM letter"
            "  WHERE complaint_id = ? AND state = 'posted' AND kind NOT IN ('memo', 'reminder'))"
            " SELECT EXISTS (SELECT 1 FROM letters),"
            " (SELECT MAX(posted) FROM letters WHERE kind = 'information-request' AND last_assessment >="
            "  (SELECT MAX(assessment.id) FROM part JOIN assessment"
            "   ON assessment.id = (SELECT MAX(id) FROM assessment WHERE part_id = part.id)"
            "   AND assessment.withdrawn IS NULL WHERE complaint_id = ? AND verdict = 'moreInformation')),"
            " EXISTS (SELECT 1 FROM letters WHERE kind IN ('forwarded', 'partly-admissible')"
            "  AND last_forwarding >="
            "  (SELECT MAX(forwarding.id) FROM part JOIN forwarding ON part_id = part.id"
            "   WHERE complaint_id = ? AND taken_back IS NULL)),"
            " (SELECT MAX(posted) FROM letters WHERE kind = 'delay')"_s,
            {toSql(id), toSql(id), toSql(id)}};
}

Query checkFactsQuery(ComplaintId id)
{
    const auto ground = [](const QString &key) {
        return u" EXISTS (SELECT 1 FROM part JOIN assessment ON assessment.id ="
               "  (SELECT MAX(id) FROM assessment WHERE part_id = part.id) AND withdrawn IS NULL"
               "  WHERE complaint_id = c.id AND ground = '%1')"_s.arg(key);
    };
    return {u"SELECT c.capacity, c.no_post, EXISTS (SELECT 1 FROM protected_fact WHERE complaint_id = c.id),"
            " (SELECT MAX(COALESCE(withdrawn, day)) FROM part JOIN assessment ON part_id = part.id"
            "  WHERE complaint_id = c.id),"
            " (SELECT MAX(day) FROM contact WHERE complaint_id = c.id),"_s +
                ground(groundKeys.key(Ground::Client)) + u',' + ground(groundKeys.key(Ground::Employee)) +
                u", c.cleared_at IS NOT NULL FROM complaint c WHERE c.id = ?"_s,
            {toSql(id)}};
}

Query checkedLettersQuery(ComplaintId id)
{
    // A posted letter can only tell of verdicts there were when it was drafted: it is held against what holds
    // now of each of those parts. One that was taken back on the day it was drafted may have stood in it.
    return {u"SELECT number, kind, state, COALESCE(posted, finalised, drafted), channel,"
            " CASE state WHEN 'posted' THEN EXISTS (SELECT 1 FROM part"
            "  JOIN assessment AS told ON told.id ="
            "   (SELECT MAX(id) FROM assessment WHERE part_id = part.id AND id <= letter.last_assessment)"
            "  LEFT JOIN assessment AS held ON held.withdrawn IS NULL AND held.id ="
            "   (SELECT MAX(id) FROM assessment WHERE part_id = part.id)"
            "  WHERE part.complaint_id = letter.complaint_id AND held.verdict IS NOT told.verdict"
            "   AND (told.withdrawn IS NULL OR told.withdrawn >= letter.drafted)"
            "   AND CASE letter.kind WHEN 'forwarded' THEN EXISTS (SELECT 1 FROM forwarding"
            "     WHERE part_id = part.id AND id <= letter.last_forwarding)"
            "    WHEN 'referral-client' THEN told.ground = 'client'"
            "    WHEN 'referral-employee' THEN told.ground = 'employee'"
            "    ELSE told.verdict IN ('admissible', 'notAdmissible') END)"
            " ELSE last_assessment < (SELECT COALESCE(MAX(assessment.id), 0) FROM part"
            "  JOIN assessment ON part_id = part.id WHERE part.complaint_id = letter.complaint_id) END,"
            " leak_checked IS NOT NULL"
            " FROM letter WHERE complaint_id = ? AND state <> 'withdrawn' ORDER BY number"_s,
            {toSql(id)}};
}

Query openMeasuresQuery(ComplaintId id)
{
    return {u"SELECT id, due FROM measure WHERE complaint_id = ? AND +state = 'open' AND due IS NOT NULL"_s,
            {toSql(id)}};
}

Query wordsOfWorkQuery(ComplaintId id)
{
    const QString verdicts = u"part JOIN assessment ON part_id = part.id"_s;
    const QString forwardings = u"part JOIN forwarding ON part_id = part.id"_s;
    const QString ofForwarding = u" ON forwarding_id = forwarding.id"_s;
    const std::pair<QString, QString> kept[] = {
        {u"text"_s, u"contact"_s},
        {u"name"_s, u"document"_s},
        {u"reason || ' ' || withdrawal_reason"_s, verdicts},
        {u"remark"_s, verdicts + u" JOIN assessment_answer ON assessment_id = assessment.id"_s},
        {u"function || ' ' || conflict_reason || ' ' || answered_by || ' ' || taken_back_reason"_s,
         forwardings},
        {u"summary || ' ' || given_by"_s, forwardings + u" JOIN response"_s + ofForwarding},
        {u"reason || ' ' || consent_how"_s, forwardings + u" JOIN extension"_s + ofForwarding},
        {u"learning_point || ' ' || told_how || ' ' || reopening_reason"_s, u"closing"_s},
        {u"text || ' ' || owner"_s, u"measure"_s},
        {u"behaviour || ' ' || measure || ' ' || ending_reason"_s, u"contact_limit"_s},
        {u"reason"_s, u"limit_evaluation"_s},
        {u"reason"_s, u"snooze"_s},
        {u"reason || ' ' || lifting_reason"_s, u"legal_hold"_s},
        {u"reason"_s, u"access_request"_s},
    };
    QStringList selects;
    QVariantList values;
    for (const auto &[words, rows] : kept) {
        selects.append(u"SELECT %1 FROM %2 WHERE complaint_id = ?"_s.arg(words, rows));
        values.append(toSql(id));
    }
    return {selects.join(u" UNION ALL "_s), values};
}

Query casesAfterQuery(ComplaintId id, int limit)
{
    return {u"SELECT id FROM complaint WHERE id > ? ORDER BY id LIMIT ?"_s, {toSql(id), limit}};
}

Query lastActQuery(const QDateTime &moment, const QString &officer)
{
    // Where they counted for a day of work, what came before would never be told.
    QVariantList values{toSql(moment)};
    for (const ActKind kind : actsWithoutWork)
        values.append(actKey(kind));
    const QStringList places(qsizetype(actsWithoutWork.size()), u"?"_s);
    // The plus: found by day, not by kind.
    QString sql = u"SELECT at FROM audit WHERE at < ? AND +act NOT IN (%1)"_s.arg(places.join(u", "_s));
    if (!officer.isEmpty()) {
        sql += u" AND officer = ?"_s;
        values.append(officer);
    }
    return {sql + u" ORDER BY at DESC LIMIT 1"_s, values};
}

Query newsQuery(const QDateTime &moment)
{
    const QStringList places(qsizetype(newsActs.size()), u"?"_s);
    QVariantList values{toSql(moment)};
    for (const auto &entry : newsActs)
        values.append(actKey(entry.first));
    // The plus: found by day and in that order, not by kind and then sorted.
    return {u"SELECT act, complaint_id, complaint_number, at FROM audit WHERE at >= ? AND +act IN (%1)"
            " AND complaint_id IS NOT NULL ORDER BY at"_s.arg(places.join(u", "_s)),
            values};
}

Query becameLateQuery(QDate since, QDate today)
{
    return {u"SELECT c.id, c.number, o.due FROM overview o CROSS JOIN complaint c ON c.id = o.complaint_id"
            " WHERE o.is_open = 1 AND o.due >= ? AND o.due < ? ORDER BY o.due, o.complaint_id"_s,
            {toSql(since), toSql(today)}};
}

Query cameBackQuery(QDate since, QDate today)
{
    return {u"SELECT c.id, c.number, s.until FROM snooze s"
            " CROSS JOIN overview o ON o.complaint_id = s.complaint_id AND o.snooze_id = s.id"
            " CROSS JOIN complaint c ON c.id = o.complaint_id"
            " WHERE s.until > ? AND s.until <= ? AND o.is_open = 1 ORDER BY s.until"_s,
            {toSql(since), toSql(today)}};
}

} // namespace gehoor
