// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/retention/clearing.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr QLatin1StringView itself("complaint_id = ?");
constexpr QLatin1StringView ofItsParts("part_id IN (SELECT id FROM part WHERE complaint_id = ?)");
constexpr QLatin1StringView
    ofItsForwardings("forwarding_id IN (SELECT forwarding.id FROM part JOIN forwarding ON part_id = part.id"
                     " WHERE complaint_id = ?)");
constexpr QLatin1StringView
    ofItsVerdicts("assessment_id IN (SELECT assessment.id FROM part JOIN assessment ON part_id = part.id"
                  " WHERE complaint_id = ?)");
constexpr QLatin1StringView inAPair("(first_id = ? OR second_id = ?)");
/// What was let pass in no case in particular may be about a fact of this one, or about one that is gone,
/// whose number another may bear by now; and its reason may name somebody of any case that was there by then.
constexpr QLatin1StringView
    ofItOrOfNone("(complaint_id = ? OR (complaint_id IS NULL AND"
                 " (fact_id IN (SELECT id FROM protected_fact WHERE complaint_id = ?)"
                 " OR (fact_id IS NOT NULL AND NOT EXISTS"
                 " (SELECT 1 FROM protected_fact AS fact WHERE fact.id = fact_id AND fact.text = known))"
                 " OR (fact_id IS NULL AND day >= (SELECT received FROM complaint WHERE id = ?)))))");
constexpr QLatin1StringView theRow;

struct Trigger
{
    QString name;
    QString table;
    QString sql;
};

Result<> clear(Database &database, const TableClearing &one, ComplaintId id)
{
    const QString what = one.emptied.isEmpty() ? u"DELETE FROM %1"_s.arg(one.table)
                                               : u"UPDATE %1 SET %2"_s.arg(one.table, one.emptied);
    const QString sql = what + u" WHERE "_s + one.ofCase;
    return database.run(sql, Database::Values(sql.count(u'?'), toSql(id))).map([](qint64) {});
}

/// What keeps the tables from being changed. They stand aside within the transaction alone: whether it ends
/// well or not, they are there again.
Result<QList<Trigger>> triggersOf(const Database &database, const QList<TableClearing> &tables)
{
    auto triggers = database.select<Trigger>(
        u"SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"_s, {},
        [](const Row &row) {
            return Trigger{row.text(0), row.text(1), row.text(2)};
        });
    if (triggers)
        triggers->removeIf([&](const Trigger &trigger) {
            return std::none_of(tables.begin(), tables.end(),
                                [&](const TableClearing &one) { return one.table == trigger.table; });
        });
    return triggers;
}

} // namespace

QList<TableClearing> anonymising()
{
    return {
        // The organisation accounts for the breach itself: that stays, without the case and without words.
        {"breach"_L1, itself,
         "what = '', reason = '', complaint_id = NULL, letter_id = NULL, bundle_id = NULL"_L1},
        {"leak_override"_L1, "letter_id IN (SELECT id FROM letter WHERE complaint_id = ?)"_L1, theRow},
        {"mistaken_posting"_L1, "letter_id IN (SELECT id FROM letter WHERE complaint_id = ?)"_L1, theRow},
        {"bundle_override"_L1, "bundle_id IN (SELECT id FROM bundle WHERE complaint_id = ?)"_L1, theRow},
        {"bundle"_L1, itself, theRow},
        {"passed_leak"_L1, ofItOrOfNone, theRow},
        {"protected_fact"_L1, itself, theRow},
        {"contact"_L1, itself, theRow},
        {"snooze"_L1, itself, theRow},
        {"measure"_L1, itself, theRow},
        {"limit_evaluation"_L1, itself, theRow},
        {"contact_limit"_L1, itself, theRow},
        {"legal_hold"_L1, itself, theRow},
        {"access_request"_L1, itself, theRow},
        {"related_key"_L1, itself, theRow},
        {"related_waiting"_L1, itself, theRow},
        {"case_link"_L1, inAPair, theRow},
        {"not_related"_L1, inAPair, theRow},
        {"response"_L1, ofItsForwardings, "summary = '', given_by = '', document_id = NULL"_L1},
        {"document"_L1, itself, theRow},
        {"extension"_L1, ofItsForwardings, "reason = '', consent_how = ''"_L1},
        {"forwarding"_L1, ofItsParts, "conflict_reason = '', answered_by = '', taken_back_reason = ''"_L1},
        {"assessment_answer"_L1, ofItsVerdicts, theRow},
        {"assessment"_L1, ofItsParts,
         "reason = '', decided_by = '', withdrawn_by = '', withdrawal_reason = ''"_L1},
        {"part"_L1, itself, "text = '', whose = '', happened = NULL, handled_before = ''"_L1},
        {"closing"_L1, itself, "learning_point = '', told_how = '', reopening_reason = ''"_L1},
        // One that was answered and turned out not to be posted stays, for the answer ends a waiting.
        {"letter"_L1,
         "complaint_id = ? AND state <> 'posted'"
         " AND NOT EXISTS (SELECT 1 FROM complainant_answer WHERE letter_id = letter.id)"_L1,
         theRow},
        {"letter"_L1, itself,
         "content = '', no_explanation_reason = '', request = '', withdrawal_reason = '', pdf = NULL,"
         " sha256 = ''"_L1},
        {"complaint_text"_L1, itself, "text = ''"_L1},
        {"complaint"_L1, "id = ?"_L1,
         "subject = '', remedy = '', name = '', form_of_address = 'neutral', organisation = '', address = '',"
         " email = '', phone = '', representative = '', mandate_seen = 0, safe_channel = 'notAsked',"
         " no_post = 0, safety_flag = 0, message_id = ''"_L1},
    };
}

QList<TableClearing> destroying()
{
    return {
        {"extension"_L1, ofItsForwardings, theRow},
        {"response"_L1, ofItsForwardings, theRow},
        {"forwarding"_L1, ofItsParts, theRow},
        {"assessment"_L1, ofItsParts, theRow},
        {"part"_L1, itself, theRow},
        {"complainant_answer"_L1, itself, theRow},
        {"letter"_L1, itself, theRow},
        {"closing"_L1, "complaint_id = ? AND reopened IS NOT NULL"_L1, theRow},
        {"closing"_L1, itself, "day = substr(day, 1, 4) || '-01-01', told = NULL"_L1},
        {"complaint"_L1, "id = ?"_L1,
         "received = substr(received, 1, 4) || '-01-01',"
         " logged = substr(logged, 1, 4) || '-01-01T00:00:00.000Z', channel = 'mail', letter_language = 'nl',"
         " last_letter = 0, last_bundle = 0, capacity = 'unknown', priority = 'normal', anonymous = 0"_L1},
    };
}

Result<> clearRows(Database &database, ComplaintId id, ClearedHow how)
{
    const QList<TableClearing> tables =
        how == ClearedHow::Destroyed ? anonymising() + destroying() : anonymising();
    const auto triggers = triggersOf(database, tables);
    if (!triggers)
        return failureOf(triggers);
    for (const Trigger &trigger : *triggers) {
        if (const auto dropped = database.run(u"DROP TRIGGER %1"_s.arg(trigger.name)); !dropped)
            return failureOf(dropped);
    }
    for (const TableClearing &one : tables) {
        if (const auto done = clear(database, one, id); !done)
            return done;
    }
    for (const Trigger &trigger : *triggers) {
        if (const auto back = database.run(trigger.sql); !back)
            return failureOf(back);
    }
    return {};
}

Result<QList<std::pair<Goes, qint64>>> countGoing(const Database &database, ComplaintId id)
{
    static const QList<std::pair<Goes, TableClearing>> kinds{
        {Goes::Originals, {"document"_L1, "complaint_id = ? AND role = 'original'"_L1, theRow}},
        {Goes::Documents, {"document"_L1, "complaint_id = ? AND role <> 'original'"_L1, theRow}},
        {Goes::Letters, {"letter"_L1, itself, theRow}},
        {Goes::Bundles, {"bundle"_L1, itself, theRow}},
        {Goes::Notes, {"contact"_L1, itself, theRow}},
        {Goes::Responses, {"response"_L1, ofItsForwardings, theRow}},
        {Goes::Facts, {"protected_fact"_L1, itself, theRow}},
        {Goes::Passed, {"passed_leak"_L1, ofItOrOfNone, theRow}},
        {Goes::Limits, {"contact_limit"_L1, itself, theRow}},
        {Goes::Measures, {"measure"_L1, itself, theRow}},
        {Goes::LearningPoints, {"closing"_L1, "complaint_id = ? AND learning_point <> ''"_L1, theRow}},
        {Goes::Links, {"case_link"_L1, inAPair, theRow}},
        {Goes::PutOffs, {"snooze"_L1, itself, theRow}},
        {Goes::Holds, {"legal_hold"_L1, itself, theRow}},
        {Goes::AccessRequests, {"access_request"_L1, itself, theRow}},
        {Goes::Breaches, {"breach"_L1, itself, theRow}},
    };
    QList<std::pair<Goes, qint64>> counts;
    for (const auto &[kind, rows] : kinds) {
        const QString sql = u"SELECT count(*) FROM %1 WHERE %2"_s.arg(rows.table, rows.ofCase);
        const auto count = database.selectOne<qint64>(sql, Database::Values(sql.count(u'?'), toSql(id)),
                                                      [](const Row &row) { return row.number(0); });
        if (!count)
            return failureOf(count);
        if (count->value_or(0) > 0)
            counts.append({kind, **count});
    }
    return counts;
}

} // namespace gehoor
