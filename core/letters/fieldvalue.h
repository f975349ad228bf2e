// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/compose.h>

namespace gehoor {

/// What a letter takes word for word from the case or from what the organisation set.
enum class LetterField {
    Salutation,
    Received,
    Number,
    Organisation,
    ReturnAddress,
    Phone,
    Email,
    Reachable,
    Signatory,
    Until,
    Function,
    Day,
    Target,
    Complainant,
    Reach
};
/// As the templates name them.
inline constexpr Keys<LetterField, 15>
    letterFieldKeys({{{LetterField::Salutation, QLatin1StringView("salutation")},
                      {LetterField::Received, QLatin1StringView("received")},
                      {LetterField::Number, QLatin1StringView("number")},
                      {LetterField::Organisation, QLatin1StringView("organisation")},
                      {LetterField::ReturnAddress, QLatin1StringView("returnAddress")},
                      {LetterField::Phone, QLatin1StringView("phone")},
                      {LetterField::Email, QLatin1StringView("email")},
                      {LetterField::Reachable, QLatin1StringView("reachable")},
                      {LetterField::Signatory, QLatin1StringView("signatory")},
                      {LetterField::Until, QLatin1StringView("until")},
                      {LetterField::Function, QLatin1StringView("function")},
                      {LetterField::Day, QLatin1StringView("day")},
                      {LetterField::Target, QLatin1StringView("target")},
                      {LetterField::Complainant, QLatin1StringView("complainant")},
                      {LetterField::Reach, QLatin1StringView("reach")}}});

struct FieldValue
{
    LetterField field;
    QString value;

    bool operator==(const FieldValue &) const = default;
};

/// The values that compose() fills such a letter in with; longest first, so that a value inside another comes
/// after it. Failures as compose().
[[nodiscard]] Result<QList<FieldValue>> fieldValues(const LetterRequest &request, const LetterFacts &facts);

/// A value as it stands in a text, in characters.
struct FieldPlace
{
    LetterField field;
    qsizetype offset;
    qsizetype length;

    bool operator==(const FieldPlace &) const = default;
};

/// Where these values stand in a text as words of their own, from front to end, none over another.
QList<FieldPlace> fieldPlaces(const QString &text, const QList<FieldValue> &values);

} // namespace gehoor
