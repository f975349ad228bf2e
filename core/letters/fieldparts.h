// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/compose.h>

#include <QJsonArray>
#include <QJsonObject>

namespace gehoor {

/// What the fields of several kinds of letters are made of.

/// Plain text as the template's paragraphs of lines.
QJsonArray paragraphs(const QString &text);

/// The number of a part within the case; 0 when it is not there.
int numberOf(PartId part, const Complaint &complaint);

/// Parts by their numbers and what a letter may call their themes, "1 (bejegening en houding) en 3"; never by
/// their words: these may hold facts about others.
QJsonObject partsField(QList<int> numbers, Language language, const LetterFacts &facts);

QList<Assessment> withVerdict(Verdict verdict, const LetterFacts &facts);
QList<int> numbersOf(const QList<Assessment> &assessments, const LetterFacts &facts);

/// Which parts a letter is about, and whether these are all there are.
QJsonObject scopeFields(const QList<int> &numbers, const LetterRequest &request, const LetterFacts &facts);

/// The officer's own explanation, under the names the templates use.
QJsonObject ownExplanation(const LetterRequest &request);

/// The fields of a refusal: why, which follow-up steps, and of which parts. ReasonMissing, TooManySteps.
[[nodiscard]] Result<QJsonObject> refusalFields(const QList<Assessment> &refused,
                                                const LetterRequest &request, const LetterFacts &facts);

/// The forwardings a letter is about: the one asked for, else all. NotForwarded.
[[nodiscard]] Result<QList<Referral>> referralsFor(const LetterRequest &request, const LetterFacts &facts);

/// To whom, and when, these parts were forwarded.
QJsonObject destinationFields(const QList<Referral> &referrals, const LetterRequest &request,
                              const LetterFacts &facts);

} // namespace gehoor
