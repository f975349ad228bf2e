// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/triage/criteria.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QMap<Language, QString> &textsOf(Criterion &criterion, CriterionText text)
{
    switch (text) {
    case CriterionText::Question:
        return criterion.wording;
    case CriterionText::Request:
        return criterion.request;
    case CriterionText::Explanation:
        return criterion.explanation;
    }
    Q_UNREACHABLE();
}

} // namespace

QString criterionTextKey(Question question, CriterionText text)
{
    return questionKeys.key(question) + u'.' + criterionTextKeys.key(text);
}

QStringList allCriterionTexts()
{
    QStringList keys;
    for (const auto &[question, questionKey] : questionKeys.entries()) {
        for (const auto &[text, textKey] : criterionTextKeys.entries())
            keys.append(criterionTextKey(question, text));
    }
    return keys;
}

QString criterionText(const CriteriaSet &criteria, const QString &key, Language language)
{
    for (Criterion criterion : criteria.criteria) {
        for (const auto &[text, textKey] : criterionTextKeys.entries()) {
            if (criterionTextKey(criterion.question, text) == key)
                return textsOf(criterion, text).value(language);
        }
    }
    return {};
}

CriteriaSet worded(CriteriaSet criteria, const OwnTexts &own)
{
    for (Criterion &criterion : criteria.criteria) {
        for (const auto &[text, textKey] : criterionTextKeys.entries()) {
            QMap<Language, QString> &texts = textsOf(criterion, text);
            for (auto one = texts.begin(); one != texts.end(); ++one)
                one.value() = own.value(
                    {TextKind::Criteria, criterionTextKey(criterion.question, text), one.key()}, one.value());
        }
    }
    return criteria;
}

std::optional<TextProblem> checkCriterionText(const QString &text)
{
    if (isBlank(text))
        return TextProblem{.fault = TextFault::Empty};
    if (text.size() > longestCriterionText)
        return TextProblem{.fault = TextFault::TooLong};
    if (const qsizetype hidden = hiddenIn(text); hidden >= 0)
        return problemAt(TextFault::Hidden, text, hidden);
    return {};
}

} // namespace gehoor
