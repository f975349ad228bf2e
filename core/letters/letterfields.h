// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/compose.h>

#include <QJsonObject>

namespace gehoor {

/// The fields of the letter templates, worked out from the facts: those every letter has, and those of each
/// kind. Failures as compose().
QJsonObject generalFields(Language language, const LetterFacts &facts);
QJsonObject acknowledgementFields(const LetterFacts &facts);
QJsonObject informationRequestFields(const LetterRequest &request, const LetterFacts &facts);
[[nodiscard]] Result<QJsonObject> notAdmissibleFields(const LetterRequest &request, const LetterFacts &facts);
[[nodiscard]] Result<QJsonObject> partlyAdmissibleFields(const LetterRequest &request,
                                                         const LetterFacts &facts);
/// A letter that refers a client or an employee: `ground` is that of all that is refused.
[[nodiscard]] Result<QJsonObject> referralFields(Ground ground, const LetterFacts &facts);
[[nodiscard]] Result<QJsonObject> referralClientFields(const LetterFacts &facts);
QJsonObject closingFields(const LetterRequest &request, const LetterFacts &facts);
[[nodiscard]] Result<QJsonObject> contactLimitsFields(const LetterRequest &request);
[[nodiscard]] Result<QJsonObject> forwardedFields(const LetterRequest &request, const LetterFacts &facts);
[[nodiscard]] Result<QJsonObject> memoFields(const LetterRequest &request, const LetterFacts &facts);
[[nodiscard]] Result<QJsonObject> reminderFields(const LetterRequest &request, const LetterFacts &facts);

/// All fields of one letter: exactly those of templateFields().
[[nodiscard]] Result<QJsonObject> letterFields(const LetterRequest &request, const LetterFacts &facts);

} // namespace gehoor
