// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/overviewqueries.h>
#include <core/overview/searchquery.h>
#include <core/registerfile/database.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr QLatin1StringView
    columns("SELECT c.id, c.number, c.received, c.channel,"
            " COALESCE(NULLIF(c.name, ''), NULLIF(c.organisation, ''), c.email), c.capacity, c.subject,"
            " c.safety_flag, o.standing, o.step, o.due, o.verdicts ");

// CROSS JOIN: SQLite keeps to the order in which the tables are named.
constexpr QLatin1StringView allCases(
    "FROM complaint c CROSS JOIN overview o ON o.complaint_id = c.id"
    " WHERE c.received >= ? AND (c.received, c.id) < (?, ?) ORDER BY c.received DESC, c.id DESC LIMIT ?");
constexpr QLatin1StringView
    casesByStanding("FROM overview_standing s CROSS JOIN complaint c ON c.id = s.complaint_id"
                    " CROSS JOIN overview o ON o.complaint_id = c.id"
                    " WHERE s.standing = ? AND s.received >= ? AND (s.received, s.complaint_id) < (?, ?)"
                    " ORDER BY s.received DESC, s.complaint_id DESC LIMIT ?");
// FTS4 gives its hits by row number from either end, but in no other order without finding all of them.
constexpr QLatin1StringView
    foundCases("FROM complaint_search f CROSS JOIN complaint c ON c.id = f.docid"
               " CROSS JOIN overview o ON o.complaint_id = c.id"
               " WHERE f.complaint_search MATCH ? AND f.docid < ? AND c.received >= ? AND c.received <= ?"
               " ORDER BY f.docid DESC LIMIT ?");
constexpr QLatin1StringView foundCasesByStanding(
    "FROM complaint_search f CROSS JOIN overview_standing s ON s.complaint_id = f.docid AND s.standing = ?"
    " CROSS JOIN complaint c ON c.id = f.docid CROSS JOIN overview o ON o.complaint_id = c.id"
    " WHERE f.complaint_search MATCH ? AND f.docid < ? AND s.received >= ? AND s.received <= ?"
    " ORDER BY f.docid DESC LIMIT ?");

constexpr qint64 pastEveryId = std::numeric_limits<qint64>::max();

QVariant firstDay(const OverviewFilter &filter)
{
    return filter.from ? toSql(*filter.from) : QVariant(u""_s);
}

QVariant lastDay(const OverviewFilter &filter)
{
    return filter.to ? toSql(*filter.to) : QVariant(u"9999-12-31"_s);
}

} // namespace

Query listQuery(const OverviewFilter &filter, int limit, const std::optional<PageEnd> &after)
{
    const QString search = searchQuery(filter.search);
    QVariantList standing;
    if (filter.standing)
        standing.append(standingKeys.key(*filter.standing));
    if (!search.isEmpty()) {
        const QVariant beforeId = after ? after->id.value() : pastEveryId;
        return {columns + (filter.standing ? foundCasesByStanding : foundCases),
                standing + QVariantList{search, beforeId, firstDay(filter), lastDay(filter), limit}};
    }
    const QVariant lastReceived = after ? toSql(after->received) : lastDay(filter);
    const QVariant lastId = after ? after->id.value() : pastEveryId;
    return {columns + (filter.standing ? casesByStanding : allCases),
            standing + QVariantList{firstDay(filter), lastReceived, lastId, limit}};
}

Query datedWorkQuery(int limit)
{
    // Not "IS NOT NULL": SQLite would walk over all undated cases, which come first in the index.
    return {columns + u"FROM overview o CROSS JOIN complaint c ON c.id = o.complaint_id"
                      " WHERE o.is_open = 1 AND o.due >= '' ORDER BY o.due, o.complaint_id LIMIT ?"_s,
            {limit}};
}

Query undatedWorkQuery(int limit)
{
    return {columns + u"FROM overview o CROSS JOIN complaint c ON c.id = o.complaint_id"
                      " WHERE o.is_open = 1 AND o.due IS NULL ORDER BY o.complaint_id LIMIT ?"_s,
            {limit}};
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
    return {u"WITH letters AS (SELECT kind, drafted, posted, last_assessment FROM letter"
            "  WHERE complaint_id = ? AND state = 'posted' AND kind NOT IN ('memo', 'reminder'))"
            " SELECT EXISTS (SELECT 1 FROM letters),"
            " (SELECT MAX(posted) FROM letters WHERE kind = 'information-request' AND last_assessment >="
            "  (SELECT MAX(assessment.id) FROM part JOIN assessment"
            "   ON assessment.id = (SELECT MAX(id) FROM assessment WHERE part_id = part.id)"
            "   AND assessment.withdrawn IS NULL WHERE complaint_id = ? AND verdict = 'moreInformation')),"
            " EXISTS (SELECT 1 FROM letters WHERE kind IN ('forwarded', 'partly-admissible')"
            "  AND drafted >="
            "  (SELECT MAX(forwarding.day) FROM part JOIN forwarding ON part_id = part.id"
            "   WHERE complaint_id = ?)),"
            " (SELECT MAX(posted) FROM letters WHERE kind = 'delay')"_s,
            {toSql(id), toSql(id), toSql(id)}};
}

} // namespace gehoor
