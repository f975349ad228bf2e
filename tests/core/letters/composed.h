// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/letterfacts.h>
#include <tests/support/printers.h>

#include <QRegularExpression>

namespace gehoor {

inline LetterContent composed(const LetterRequest &request, const LetterFacts &facts)
{
    const auto letter = compose(request, facts);
    EXPECT_TRUE(succeeded(letter));
    return letter.value_or(LetterContent());
}

inline LetterContent refusal(const LetterFacts &facts, Language language = Language::Dutch)
{
    return composed({.kind = LetterKind::NotAdmissible, .language = language}, facts);
}

/// What is read of it: the text without its tags.
inline QString plain(const QString &html)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return QString(html).replace(tags, QStringLiteral(" ")).simplified();
}

} // namespace gehoor
