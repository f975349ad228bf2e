// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/forwarding/forwardingstore.h>
#include <core/registerfile/keyedrows.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString referralColumns =
    u"forwarding.id, part_id, responsible_id, function, day, answered, answered_by,"
    " conflict_reason, taken_back, taken_back_reason"_s;

Referral referralFrom(const Row &row)
{
    Referral referral{.id = ForwardingId(row.number(0)),
                      .part = PartId(row.number(1)),
                      .responsible = ResponsibleId(row.number(2)),
                      .function = row.text(3),
                      .day = row.date(4).value_or(QDate()),
                      .despiteConflict = row.text(7)};
    if (const auto day = row.date(5))
        referral.answered = Answering{.day = *day, .by = row.text(6)};
    if (const auto day = row.date(8))
        referral.takenBack = TakingBack{.day = *day, .reason = row.text(9)};
    return referral;
}

} // namespace

ForwardingStore::ForwardingStore(RegisterFile &file) : m_file(file) {}

Result<ForwardingId> ForwardingStore::insert(PartId part, const Responsible &to, QDate day,
                                             const QString &despiteConflict)
{
    return m_file.database()
        .insert(u"INSERT INTO forwarding (part_id, responsible_id, function, day, conflict_reason)"
                " VALUES (?, ?, ?, ?, ?)"_s,
                {toSql(part), toSql(to.id), to.function, toSql(day), despiteConflict})
        .map([](qint64 row) { return ForwardingId(row); });
}

Result<> ForwardingStore::setTakenBack(ForwardingId id, const TakingBack &takingBack)
{
    return m_file.database()
        .run(u"UPDATE forwarding SET taken_back = ?, taken_back_reason = ? WHERE id = ?"_s,
             {toSql(takingBack.day), takingBack.reason, toSql(id)})
        .map([](qint64) {});
}

Result<> ForwardingStore::insertResponse(ForwardingId id, const Response &response, bool isFinal)
{
    return m_file.database()
        .insert(u"INSERT INTO response (forwarding_id, day, summary, given_by, is_final, document_id)"
                " VALUES (?, ?, ?, ?, ?, ?)"_s,
                {toSql(id), toSql(response.day), response.summary, response.by, isFinal,
                 toSql(response.document)})
        .map([](qint64) {});
}

Result<> ForwardingStore::setAnswered(ForwardingId id, const Answering &answering)
{
    return m_file.database()
        .run(u"UPDATE forwarding SET answered = ?, answered_by = ? WHERE id = ?"_s,
             {toSql(answering.day), answering.by, toSql(id)})
        .map([](qint64) {});
}

Result<QList<Referral>> ForwardingStore::withResponses(QList<Referral> referrals) const
{
    for (Referral &referral : referrals) {
        const auto read = m_file.database().each(
            u"SELECT day, summary, given_by, document_id, is_final FROM response WHERE forwarding_id = ?"
            " ORDER BY id"_s,
            {toSql(referral.id)}, [&](const Row &row) {
                Response response{
                    .day = row.date(0).value_or(QDate()), .summary = row.text(1), .by = row.text(2)};
                if (!row.isNull(3))
                    response.document = DocumentId(row.number(3));
                if (row.flag(4))
                    referral.response = response;
                else
                    referral.partial.append(response);
                return true;
            });
        if (!read)
            return failureOf(read);
    }
    return referrals;
}

Result<QList<Referral>> ForwardingStore::referrals(ComplaintId complaint) const
{
    return referralHistory(complaint).map([](QList<Referral> all) {
        all.removeIf([](const Referral &referral) { return referral.takenBack.has_value(); });
        return all;
    });
}

Result<QList<Referral>> ForwardingStore::referralHistory(ComplaintId complaint) const
{
    const auto found = m_file.database().select<Referral>(
        u"SELECT "_s + referralColumns +
            u" FROM part JOIN forwarding ON part_id = part.id WHERE complaint_id = ?"
            " ORDER BY part.number, forwarding.id"_s,
        {toSql(complaint)}, referralFrom);
    return found.and_then([&](const QList<Referral> &list) { return withResponses(list); });
}

Result<std::optional<Referral>> ForwardingStore::referral(ForwardingId id) const
{
    const auto found = m_file.database().select<Referral>(
        u"SELECT "_s + referralColumns + u" FROM forwarding WHERE id = ?"_s, {toSql(id)}, referralFrom);
    return found.and_then([&](const QList<Referral> &list) { return withResponses(list); })
        .map([](const QList<Referral> &list) {
            return list.isEmpty() ? std::nullopt : std::optional(list.first());
        });
}

Result<std::optional<int>> ForwardingStore::unpostedLetterOn(const Referral &referral) const
{
    std::optional<int> number;
    const auto read = m_file.database().each(
        u"SELECT letter.number, request FROM part JOIN letter ON letter.complaint_id = part.complaint_id"
        " WHERE part.id = ? AND state IN ('draft', 'final') AND last_forwarding >= ?"
        " AND kind IN ('memo', 'reminder', 'forwarded', 'partly-admissible') ORDER BY letter.number"_s,
        {toSql(referral.part), toSql(referral.id)}, [&](const Row &row) {
            const auto asked = QJsonDocument::fromJson(row.text(1).toUtf8()).object().value("forwarding"_L1);
            if (asked.isUndefined() || asked.toInteger() == referral.id.value())
                number = int(row.number(0));
            return !number;
        });
    return read.map([&] { return number; });
}

Result<QList<PartFacts>> ForwardingStore::partFacts(ComplaintId complaint, bool reachable) const
{
    return selectKeyed<PartFacts>(
        m_file,
        u"SELECT part.number, verdict, forwarding.day, response.day, answered FROM part"
        " LEFT JOIN assessment ON assessment.id ="
        " (SELECT MAX(id) FROM assessment WHERE part_id = part.id) AND withdrawn IS NULL"
        " LEFT JOIN forwarding ON forwarding.part_id = part.id AND taken_back IS NULL"
        " LEFT JOIN response ON forwarding_id = forwarding.id AND is_final = 1"
        " WHERE complaint_id = ? ORDER BY part.number"_s,
        {toSql(complaint)}, [&](const Row &row, KeyReader &keys) {
            PartFacts part;
            part.number = int(row.number(0));
            if (!row.isNull(1))
                part.verdict = keys.read(verdictKeys, row.text(1));
            part.forwarded = row.date(2);
            part.responded = row.date(3);
            part.answerSettled = !row.isNull(4) || !reachable;
            return part;
        });
}

Result<std::optional<QDate>> ForwardingStore::noticePosted(ComplaintId complaint) const
{
    const auto day = m_file.database().selectOne<std::optional<QDate>>(
        u"SELECT MAX(posted) FROM letter WHERE complaint_id = ? AND kind IN ('not-admissible',"
        " 'partly-admissible', 'referral-client', 'referral-employee')"
        " AND state = 'posted' AND last_assessment >= (SELECT MAX(assessment.id) FROM part"
        "  JOIN assessment ON assessment.id = (SELECT MAX(id) FROM assessment WHERE part_id = part.id)"
        "   AND assessment.withdrawn IS NULL WHERE complaint_id = ? AND verdict = 'notAdmissible')"_s,
        {toSql(complaint), toSql(complaint)}, [](const Row &row) { return row.date(0); });
    if (!day)
        return failureOf(day);
    return day->value_or(std::nullopt);
}

} // namespace gehoor
