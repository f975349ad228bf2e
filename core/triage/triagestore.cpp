// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <core/triage/triagestore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// From the columns id, part_id, day, criteria_version, verdict, ground, followed_from_answers, reason,
/// steps, wording.
Assessment assessmentFrom(const Row &row, KeyReader &keys)
{
    return {.id = AssessmentId(row.number(0)),
            .part = PartId(row.number(1)),
            .day = row.date(2).value_or(QDate()),
            .criteriaVersion = int(row.number(3)),
            .wording = row.number(9),
            .answers = {},
            .remarks = {},
            .verdict = keys.read(verdictKeys, row.text(4)),
            .ground = row.isNull(5) ? std::nullopt : std::optional(keys.read(groundKeys, row.text(5))),
            .followedFromAnswers = row.flag(6),
            .reason = row.text(7),
            .steps = row.text(8).split(u' ', Qt::SkipEmptyParts)};
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
        " reason, steps, wording) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {toSql(assessment.part), toSql(assessment.day), assessment.criteriaVersion,
         verdictKeys.key(assessment.verdict),
         assessment.ground ? QVariant(groundKeys.key(*assessment.ground)) : QVariant(),
         assessment.followedFromAnswers, assessment.reason, assessment.steps.join(u' '), assessment.wording});
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
                u"SELECT assessment.id, part_id, day, criteria_version, verdict, ground,"
                " followed_from_answers, reason, steps, wording FROM part JOIN assessment ON assessment.id ="
                " (SELECT MAX(id) FROM assessment WHERE part_id = part.id)"
                " WHERE complaint_id = ? ORDER BY part.number"_s,
                {toSql(complaint)});
}

Result<QList<Assessment>> TriageStore::history(PartId part) const
{
    return read(m_file, m_file.database(),
                u"SELECT id, part_id, day, criteria_version, verdict, ground, followed_from_answers, reason,"
                " steps, wording FROM assessment WHERE part_id = ? ORDER BY id"_s,
                {toSql(part)});
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

Result<bool> TriageStore::isForwarded(PartId part) const
{
    return m_file.database()
        .selectOne<bool>(u"SELECT 1 FROM forwarding WHERE part_id = ?"_s, {toSql(part)},
                         [](const Row &) { return true; })
        .map([](const std::optional<bool> &forwarded) { return forwarded.has_value(); });
}

} // namespace gehoor
