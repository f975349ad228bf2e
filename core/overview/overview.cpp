// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/complaint/cleared.h>
#include <core/deadlines/deadlinestore.h>
#include <core/forwarding/forwardingstore.h>
#include <core/overview/caserecord.h>
#include <core/overview/overview.h>
#include <core/overview/overviewqueries.h>
#include <core/overview/searchstore.h>
#include <core/overview/snoozestore.h>
#include <core/registerfile/database.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

OverviewRow rowFrom(const Row &row, KeyReader &keys)
{
    OverviewRow made{.id = ComplaintId(row.number(0)),
                     .number = row.text(1),
                     .received = row.date(2).value_or(QDate()),
                     .channel = keys.read(channelKeys, row.text(3)),
                     .complainant = row.text(4),
                     .capacity = keys.read(capacityKeys, row.text(5)),
                     .subject = row.text(6),
                     .verdicts = {},
                     .standing = keys.read(standingKeys, row.text(8)),
                     .nextStep = {},
                     .due = row.date(10),
                     .safetyFlag = row.flag(7),
                     .priority = keys.read(priorityKeys, row.text(12)),
                     .cleared = clearedOf(row.text(13), row.text(14), keys)};
    if (const QString step = row.text(9); !step.isEmpty())
        made.nextStep = keys.read(stepKeys, step);
    const QString verdicts = row.text(11);
    for (const QStringView verdict : qTokenize(verdicts, u',', Qt::SkipEmptyParts))
        made.verdicts.append(keys.read(verdictKeys, verdict.toString()));
    return made;
}

QString verdictsOf(const CaseFacts &facts)
{
    QStringList verdicts;
    for (const PartFacts &part : facts.parts) {
        if (part.verdict)
            verdicts.append(verdictKeys.key(*part.verdict));
    }
    return verdicts.join(u',');
}

Result<qint64> count(RegisterFile &file, const Query &query)
{
    const auto counted = file.database().selectOne<qint64>(query.sql, query.values,
                                                           [](const Row &row) { return row.number(0); });
    return counted.map([](const std::optional<qint64> &number) { return number.value_or(0); });
}

/// A key that is not known is damage, found when it is met.
Result<> walk(RegisterFile &file, const Query &query, const std::function<bool(OverviewRow &&)> &each)
{
    KeyReader keys;
    const auto done = file.database().each(query.sql, query.values, [&](const Row &row) {
        OverviewRow made = rowFrom(row, keys);
        return keys.sound() && each(std::move(made));
    });
    if (done && !keys.sound())
        return failure(ErrorKind::Damaged, file.path());
    return done;
}

Result<QList<OverviewRow>> select(RegisterFile &file, const Query &query)
{
    QList<OverviewRow> rows;
    const auto done = walk(file, query, [&](OverviewRow &&row) {
        rows.append(std::move(row));
        return true;
    });
    return done.map([&] { return rows; });
}

/// Keeps the day by which the next step of a case is due now. False when another step is next: then the row
/// is to be worked out anew. Other terms change nothing else in it, and no check of today hangs on a term.
Result<bool> keepDue(RegisterFile &file, ComplaintId id, const NextStep &next)
{
    const QVariant due = next.due ? toSql(next.due->day) : QVariant();
    const auto kept = file.database().selectOne<std::pair<QString, QVariant>>(
        u"SELECT step, due FROM overview WHERE complaint_id = ?"_s, {toSql(id)}, [](const Row &row) {
            return std::pair(row.text(0), row.isNull(1) ? QVariant() : QVariant(row.text(1)));
        });
    if (!kept)
        return failureOf(kept);
    if (!*kept || (*kept)->first != stepKeys.key(next.step))
        return false;
    if ((*kept)->second == due)
        return true;
    return file.database()
        .run(u"UPDATE overview SET due = ? WHERE complaint_id = ?"_s, {due, toSql(id)})
        .map([](qint64) { return true; });
}

} // namespace

Overview::Overview(RegisterFile &file, const Settings &settings) : m_file(file), m_settings(settings) {}

Result<QList<OverviewRow>> Overview::rows(const OverviewFilter &filter, int limit,
                                          const std::optional<PageEnd> &after) const
{
    return select(m_file, listQuery(filter, limit, after));
}

Result<> Overview::each(const OverviewFilter &filter,
                        const std::function<bool(const OverviewRow &)> &each) const
{
    return walk(m_file, listQuery(filter, -1, {}), each);
}

Result<qint64> Overview::openCases() const
{
    return count(m_file, countOpenCasesQuery());
}

Result<qint64> Overview::allCases() const
{
    return count(m_file, countCasesQuery());
}

Result<QList<ComplaintId>> Overview::openIds() const
{
    const Query query = openCasesQuery();
    return m_file.database().select<ComplaintId>(query.sql, query.values,
                                                 [](const Row &row) { return ComplaintId(row.number(0)); });
}

Result<OverviewRow> Overview::row(ComplaintId id) const
{
    const auto found = select(m_file, rowQuery(id));
    if (!found)
        return failureOf(found);
    if (found->isEmpty())
        return failure(ErrorKind::UnknownComplaint);
    return found->first();
}

Result<CaseFacts> Overview::facts(ComplaintId id) const
{
    return caseRecord(m_file, id).and_then([&](const CaseRecord &record) { return facts(record); });
}

Result<CaseFacts> Overview::facts(const CaseRecord &record) const
{
    const ComplaintId id = record.complaint.id;
    const Complainant &complainant = record.complaint.details.complainant;
    const ForwardingStore forwardings(m_file);
    const auto parts = forwardings.partFacts(id, isReachable(complainant));
    if (!parts)
        return failureOf(parts);
    const auto notice = forwardings.noticePosted(id);
    if (!notice)
        return failureOf(notice);
    const auto partTerms = DeadlineStore(m_file).partTerms(id);
    if (!partTerms)
        return failureOf(partTerms);

    CaseFacts facts;
    facts.received = record.complaint.details.received;
    facts.reachable = isReachable(complainant);
    facts.safeChannelAsked = isSafeChannelAsked(LetterKind::Acknowledgement,
                                                wayFactsOf(complainant, record.history), PostedBy::Post);
    facts.noticePosted = *notice;
    if (record.closing)
        facts.closed = record.closing->day;
    facts.parts = *parts;
    facts.partTerms = *partTerms;
    const Query letters = lettersQuery(id);
    const auto read = m_file.database().each(letters.sql, letters.values, [&](const Row &row) {
        facts.acknowledged = row.flag(0);
        facts.informationRequested = row.date(1);
        facts.toldForwarded = row.flag(2);
        facts.delayTold = row.date(3);
        return true;
    });
    if (!read)
        return failureOf(read);
    return facts;
}

Result<CaseStanding> Overview::standing(ComplaintId id) const
{
    const auto terms = m_settings.terms();
    if (!terms)
        return failureOf(terms);
    return facts(id).map([&](const CaseFacts &known) { return standingOf(known, *terms); });
}

Result<> Overview::derive(const Act &act)
{
    if (!act.complaint && act.kind != ActKind::TermsChanged)
        return {};
    const auto terms = m_settings.terms();
    if (!terms)
        return failureOf(terms);
    if (act.complaint) {
        return caseRecord(m_file, *act.complaint).and_then([&](const CaseRecord &record) {
            return refresh(record, *terms).and_then([&] {
                return indexForSearch(m_file.database(), record.complaint);
            });
        });
    }
    const auto open = openIds();
    if (!open)
        return failureOf(open);
    for (const ComplaintId id : *open) {
        const auto done = caseRecord(m_file, id).and_then([&](const CaseRecord &record) {
            return refreshDue(record, *terms);
        });
        if (!done)
            return done;
    }
    return {};
}

/// Under other terms.
Result<> Overview::refreshDue(const CaseRecord &record, const Terms &terms)
{
    const auto known = facts(record);
    if (!known)
        return failureOf(known);
    const QList<NextStep> steps = standingOf(*known, terms).nextSteps;
    const auto kept =
        steps.isEmpty() ? Result<bool>(false) : keepDue(m_file, record.complaint.id, steps.constFirst());
    if (!kept)
        return failureOf(kept);
    return *kept ? Result<>() : refresh(record, terms);
}

Result<> Overview::refresh(const CaseRecord &record, const Terms &terms)
{
    const ComplaintId id = record.complaint.id;
    const auto known = facts(record);
    if (!known)
        return failureOf(known);
    const CaseStanding now = standingOf(*known, terms);
    const auto more = checkFacts(record);
    if (!more)
        return failureOf(more);
    const auto snooze = SnoozeStore(m_file).last(id);
    if (!snooze)
        return failureOf(snooze);
    QVariant step;
    QVariant due;
    QVariant snoozed;
    if (!now.nextSteps.isEmpty()) {
        const NextStep &next = now.nextSteps.first();
        step = stepKeys.key(next.step);
        if (next.due)
            due = toSql(next.due->day);
        if (*snooze && (*snooze)->step == next.step)
            snoozed = toSql((*snooze)->id);
    }
    Database &database = m_file.database();
    const auto replaced = database.run(
        u"INSERT OR REPLACE INTO overview (complaint_id, received, standing, step, due, verdicts, is_open,"
        " snooze_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {toSql(id), toSql(known->received), standingKeys.key(now.standings.first()), step, due,
         verdictsOf(*known), !known->closed, snoozed});
    if (!replaced)
        return failureOf(replaced);
    const auto cleared = database.run(u"DELETE FROM overview_standing WHERE complaint_id = ?"_s, {toSql(id)});
    if (!cleared)
        return failureOf(cleared);
    for (const Standing standing : now.standings) {
        const auto added = database.run(
            u"INSERT INTO overview_standing (standing, received, complaint_id) VALUES (?, ?, ?)"_s,
            {standingKeys.key(standing), toSql(known->received), toSql(id)});
        if (!added)
            return failureOf(added);
    }
    return replaceChecks(id, checksOf(*known, now, *more));
}

} // namespace gehoor
