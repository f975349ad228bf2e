// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/phrases.h>
#include <core/letters/templatecheck.h>
#include <core/safety/threatsteps.h>
#include <core/texts/textcatalogue.h>
#include <core/triage/criteria.h>
#include <core/triage/followupsteps.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What a letter's template and its pieces are called. "text" only turns plain text into paragraphs.
QStringList letterKeys()
{
    QStringList keys;
    for (const auto &[kind, key] : letterKindKeys.entries())
        keys.append(key);
    for (const QString &piece : letterPieces()) {
        if (piece != u"text"_s)
            keys.append(piece);
    }
    return keys;
}

QList<TextName> allNames()
{
    QList<TextName> names;
    const QList<FollowUpStep> steps = followUpSteps().value_or(QList<FollowUpStep>());
    for (const auto &[language, languageKey] : languageKeys.entries()) {
        for (const QString &key : letterKeys())
            names.append({TextKind::Letter, key, language});
        for (const QString &key : allCriterionTexts())
            names.append({TextKind::Criteria, key, language});
        for (const FollowUpStep &step : steps)
            names.append({TextKind::FollowUpSteps, step.key, language});
        names.append({TextKind::Phrases, phrasesKey, language});
        names.append(threatStepsName(language));
    }
    return names;
}

} // namespace

const QList<TextName> &textNames()
{
    static const QList<TextName> names = allNames();
    return names;
}

QString shippedText(const TextName &name)
{
    switch (name.kind) {
    case TextKind::Letter:
        return shippedLetterText(name.key, name.language);
    case TextKind::Criteria: {
        const auto criteria = criteriaSet();
        return criteria ? criterionText(*criteria, name.key, name.language) : QString();
    }
    case TextKind::Phrases:
        return shippedPhrases(name.language);
    case TextKind::FollowUpSteps:
        return stepSentence(followUpSteps().value_or(QList<FollowUpStep>()), name.key, name.language);
    case TextKind::ThreatSteps:
        return shippedThreatSteps(name.language);
    }
    Q_UNREACHABLE();
}

std::optional<TextProblem> checkText(const TextName &name, const QString &text, const OwnTexts &others)
{
    switch (name.kind) {
    case TextKind::Letter:
        break;
    case TextKind::Criteria:
    case TextKind::FollowUpSteps:
        return checkCriterionText(text);
    case TextKind::Phrases:
        return checkPhrases(text);
    case TextKind::ThreatSteps:
        return checkThreatSteps(text);
    }
    OwnTexts all = others;
    all.insert(name, text);
    const LetterTexts texts(name.language, all);
    const auto kind = letterKindKeys.value(name.key);
    return kind ? checkTemplate(*kind, texts) : checkPiece(name.key, texts);
}

} // namespace gehoor
