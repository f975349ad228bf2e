// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/triage/criteria.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

std::optional<Criterion> criterionFrom(const QJsonObject &json)
{
    const auto question = questionKeys.value(json["question"_L1].toString());
    const auto ground = groundKeys.value(json["ground"_L1].toString());
    const auto excludes = answerKeys.value(json["excludes"_L1].toString());
    if (!question || !ground || !excludes)
        return std::nullopt;
    return Criterion{.question = *question,
                     .wording = textsFromJson(json["wording"_L1]),
                     .request = textsFromJson(json["request"_L1]),
                     .section = json["section"_L1].toString(),
                     .sheet = json["sheet"_L1].toString(),
                     .ground = *ground,
                     .excludes = *excludes,
                     .optional = json["optional"_L1].toBool(),
                     .explanation = textsFromJson(json["explanation"_L1])};
}

/// The order in which grounds go before each other: the sheet's, with the special form before the general.
QList<Criterion> byPrecedence(QList<Criterion> criteria)
{
    const auto place = [&criteria](Ground ground) {
        return std::find_if(criteria.begin(), criteria.end(),
                            [ground](const Criterion &criterion) { return criterion.ground == ground; });
    };
    const auto general = place(Ground::ConcernsAnother);
    const auto special = place(Ground::NoAuthority);
    if (special != criteria.end() && general < special)
        std::rotate(general, special, std::next(special));
    return criteria;
}

} // namespace

const Criterion &CriteriaSet::of(Question question) const
{
    const auto found = std::find_if(criteria.begin(), criteria.end(), [question](const Criterion &criterion) {
        return criterion.question == question;
    });
    Q_ASSERT(found != criteria.end());
    return *found;
}

const Criterion &CriteriaSet::of(Ground ground) const
{
    const auto found = std::find_if(criteria.begin(), criteria.end(), [ground](const Criterion &criterion) {
        return criterion.ground == ground;
    });
    Q_ASSERT(found != criteria.end());
    return *found;
}

Result<CriteriaSet> criteriaSet(int version)
{
    QFile file(u":/criteria/%1.json"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, u"no criteria of version %1"_s.arg(version));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    CriteriaSet set{.version = version, .criteria = {}};
    const auto entries = json["criteria"_L1].toArray();
    for (const auto &entry : entries) {
        const auto criterion = criterionFrom(entry.toObject());
        if (!criterion)
            return failure(ErrorKind::Internal, u"criteria of version %1 are damaged"_s.arg(version));
        set.criteria.append(*criterion);
    }
    if (set.criteria.size() != static_cast<qsizetype>(questionKeys.entries().size()))
        return failure(ErrorKind::Internal, u"criteria of version %1 are incomplete"_s.arg(version));
    return set;
}

Outcome assess(const CriteriaSet &criteria, const Answers &answers)
{
    Outcome outcome;
    const auto answered = [&answers](const Criterion &criterion, Answer answer) {
        const auto given = answers.constFind(criterion.question);
        return given != answers.constEnd() && *given == answer;
    };
    for (const Criterion &criterion : byPrecedence(criteria.criteria)) {
        if (!answers.contains(criterion.question)) {
            if (!criterion.optional)
                outcome.open.append(criterion.question);
        } else if (answered(criterion, criterion.excludes)) {
            outcome.ground = criterion.ground;
            outcome.decisive = {criterion.question};
            break;
        }
    }
    if (!outcome.open.isEmpty())
        return Outcome{.verdict = {}, .ground = {}, .decisive = {}, .open = outcome.open};
    if (outcome.ground) {
        outcome.verdict = Verdict::NotAdmissible;
        return outcome;
    }
    QList<Question> unknown;
    for (const Criterion &criterion : criteria.criteria) {
        if (answered(criterion, Answer::Unknown))
            unknown.append(criterion.question);
        if (answers.contains(criterion.question))
            outcome.decisive.append(criterion.question);
    }
    outcome.verdict = Verdict::Admissible;
    if (!unknown.isEmpty()) {
        outcome.verdict = Verdict::MoreInformation;
        outcome.decisive = unknown;
    }
    return outcome;
}

} // namespace gehoor
