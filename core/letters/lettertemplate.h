// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/language.h>
#include <core/basics/result.h>
#include <core/letters/letter.h>

#include <QJsonObject>

namespace gehoor {

/// A letter's text with its fields filled in.
struct FilledTemplate
{
    QString subject; ///< plain text
    QString body;    ///< HTML
};

/// Fills resources/letters/<kind>.<language>.html with values: strings, flags, lists and objects of these.
/// Every string is escaped, and what stands in it is never rendered again. The subject is the template's
/// <title>. {{>name}} takes in resources/letters/<name>.<language>.html. A damaged template is our own
/// mistake and gives Internal.
[[nodiscard]] Result<FilledTemplate> fillTemplate(LetterKind kind, Language language,
                                                  const QJsonObject &values);

} // namespace gehoor
