// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/triage/triagestore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString columns =
    u"assessment.id, part_id, day, criteria_version, verdict, ground, followed_from_answers, reason,"
    " steps, decided_by, withdrawn, withdrawn_by, withdrawal_reason, wording"_s;

/// From the columns above.
Assessment assessmentFrom(const Row &row, KeyReader &keys)
{
    std::optional<Withdrawal> withdrawal;
    if (const auto day = row.date(10))
        withdrawal = Withdrawal{.day = *day, .by = row.text(11), .reason = row.text(12)};
    return {.id = AssessmentId(row.number(0)),
            .part = PartId(row.number(1)),
            .day = row.date(2).value_or(QDate()),
            .criteriaVersion = int(row.number(3)),
            .wording = row.number(13),
            .answers = {},
            .remarks = {},
            .verdict = keys.read(verdictKeys, row.text(4)),
            .ground = row.isNull(5) ? std::nullopt : std::optional(keys.read(groundKeys, row.text(5))),
            .followedFromAnswers = row.flag(6),
            .reason = row.text(7),
            .steps = row.text(8).split(u' ', Qt::SkipEmptyParts),
            .by = row.text(9),
            .withdrawal = withdrawal};
}

Result<> addAnswers(const Database &database, Assessment &assessment, KeyReader &keys)
{
    return database.each(u"SELECT question, answer, remark FROM assessment_answer WHERE assessment_id = ?"_s,
                         {toSql(assessment.id)}, [&](const Row &row) {
                             const Question question = keys.read(questionKeys, row.text(0));
                             if (!row.isNull(1))
                                 assessment.answers.insert(question, keys.read(answerKeys, row.text(1)));
                             if (const QString remark = row.text(2); !remark.isEmpty())
                                 assessment.remarks.insert(question, remark);
                             return true;
                         });
}

Result<QList<Assessment>> read(const RegisterFile &file, const Database &database, const QString &sql,
                               const Database::Values &values)
{
    KeyReader keys;
    auto assessments =
        database.select<Assessment>(sql, values, [&](const Row &row) { return assessmentFrom(row, keys); });
    if (!assessments)
        return assessments;
    for (Assessment &assessment : *assessments) {
        if (const auto done = addAnswers(database, assessment, keys); !done)
            return failureOf(done);
    }
    if (!keys.sound())
        return failure(ErrorKind::Damaged, file.path());
    return assessments;
}

} // namespace

TriageStore::TriageStore(RegisterFile &file) : m_file(file), m_texts(file) {}

Result<AssessmentId> TriageStore::insert(const Assessment &assessment)
{
    Database &database = m_file.database();
    const auto row = database.insert(
        u"INSERT INTO assessment (part_id, day, criteria_version, verdict, ground, followed_from_answers,"
        " reason, steps, decided_by, wording) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {toSql(assessment.part), toSql(assessment.day), assessment.criteriaVersion,
         verdictKeys.key(assessment.verdict),
         assessment.ground ? QVariant(groundKeys.key(*assessment.ground)) : QVariant(),
         assessment.followedFromAnswers, assessment.reason, assessment.steps.join(u' '), assessment.by,
         assessment.wording});
    if (!row)
        return failureOf(row);
    for (const auto &[question, key] : questionKeys.entries()) {
        const bool answered = assessment.answers.contains(question);
        const QString remark = assessment.remarks.value(question);
        if (!answered && remark.isEmpty())
            continue;
        const auto done = database.run(
            u"INSERT INTO assessment_answer (assessment_id, question, answer, remark) VALUES (?, ?, ?, ?)"_s,
            {*row, QString(key),
             answered ? QVariant(answerKeys.key(assessment.answers.value(question))) : QVariant(), remark});
        if (!done)
            return failureOf(done);
    }
    return AssessmentId(*row);
}

Result<QList<Assessment>> TriageStore::current(ComplaintId complaint) const
{
    return read(m_file, m_file.database(),
                u"SELECT "_s + columns +
                    u" FROM part JOIN assessment ON assessment.id ="
                    " (SELECT MAX(id) FROM assessment WHERE part_id = part.id) AND withdrawn IS NULL"
                    " WHERE complaint_id = ? ORDER BY part.number"_s,
                {toSql(complaint)});
}

Result<QList<Assessment>> TriageStore::history(PartId part) const
{
    return read(m_file, m_file.database(),
                u"SELECT "_s + columns + u" FROM assessment WHERE part_id = ? ORDER BY id"_s, {toSql(part)});
}

Result<QList<Assessment>> TriageStore::history(ComplaintId complaint) const
{
    return read(m_file, m_file.database(),
                u"SELECT "_s + columns +
                    u" FROM part JOIN assessment ON part_id = part.id WHERE complaint_id = ?"
                    " ORDER BY part.number, assessment.id"_s,
                {toSql(complaint)});
}

Result<> TriageStore::setWithdrawn(AssessmentId id, const Withdrawal &withdrawal)
{
    return m_file.database()
        .run(u"UPDATE assessment SET withdrawn = ?, withdrawn_by = ?, withdrawal_reason = ? WHERE id = ?"_s,
             {toSql(withdrawal.day), withdrawal.by, withdrawal.reason, toSql(id)})
        .map([](qint64) {});
}

Result<std::optional<int>> TriageStore::unpostedLetterOn(const Assessment &assessment) const
{
    // An admissible part has its letters when it was forwarded, and then its verdict stands.
    if (assessment.verdict != Verdict::NotAdmissible && assessment.verdict != Verdict::MoreInformation)
        return std::optional<int>();
    const QString kinds =
        assessment.verdict == Verdict::MoreInformation
            ? u"'information-request'"_s
            : u"'not-admissible', 'partly-admissible', 'referral-client', 'referral-employee'"_s;
    return m_file.database().selectOne<int>(
        u"SELECT letter.number FROM part JOIN letter ON letter.complaint_id = part.complaint_id"
        " WHERE part.id = ? AND state IN ('draft', 'final') AND kind IN (%1) ORDER BY letter.number"_s.arg(
            kinds),
        {toSql(assessment.part)}, [](const Row &row) { return int(row.number(0)); });
}

Result<CriteriaSet> TriageStore::criteria(const QList<Assessment> &assessments) const
{
    const auto last = std::max_element(assessments.cbegin(), assessments.cend(),
                                       [](const Assessment &a, const Assessment &b) { return a.id < b.id; });
    const bool judged = last != assessments.cend();
    const auto mark = judged ? Result<qint64>(last->wording) : m_texts.mark();
    if (!mark)
        return failureOf(mark);
    auto set = criteriaSet(judged ? last->criteriaVersion : currentCriteriaVersion);
    if (!set)
        return set;
    set->wording = *mark;
    return m_texts.standing(TextKind::Criteria, *mark).map([&](const OwnTexts &own) {
        return worded(*set, own);
    });
}

Result<QList<FollowUpStep>> TriageStore::steps() const
{
    const auto shipped = followUpSteps();
    if (!shipped)
        return shipped;
    return m_texts.standing(TextKind::FollowUpSteps).map([&](const OwnTexts &own) {
        return worded(*shipped, own);
    });
}

Result<bool> TriageStore::isForwarded(PartId part) const
{
    return m_file.database()
        .selectOne<bool>(u"SELECT 1 FROM forwarding WHERE part_id = ? AND taken_back IS NULL"_s,
                         {toSql(part)}, [](const Row &) { return true; })
        .map([](const std::optional<bool> &forwarded) { return forwarded.has_value(); });
}

} // namespace gehoor
