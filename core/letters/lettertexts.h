// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letter.h>
#include <core/settings/owntext.h>

namespace gehoor {

/// resources/letters/<key>.<language>.html, of a kind of letter or a piece; empty when there is none.
QString shippedLetterText(const QString &key, Language language);

/// The texts that the letters of one language are made of: the organisation's where it has its own.
class LetterTexts
{
public:
    LetterTexts(Language language, const OwnTexts &own) : m_language(language), m_own(own) {}

    QString text(const QString &key) const;

private:
    Language m_language;
    const OwnTexts &m_own;
};

} // namespace gehoor
