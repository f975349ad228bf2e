// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <core/letters/lettertexts.h>

#include <QJsonObject>

namespace gehoor {

/// A letter's text with its fields filled in.
struct FilledTemplate
{
    QString subject; ///< plain text
    QString body;    ///< HTML
};

/// Fills the template of this kind with values: strings, flags, lists and objects of these, under the names
/// of templateFields(). Every string is escaped, and what stands in it is never rendered again. The subject
/// is the template's <title>; {{>name}} takes in a piece. TextRefused, with the problem as detail, for a
/// template that does not pass checkTemplate().
[[nodiscard]] Result<FilledTemplate> fillTemplate(LetterKind kind, const LetterTexts &texts,
                                                  const QJsonObject &values);

} // namespace gehoor
