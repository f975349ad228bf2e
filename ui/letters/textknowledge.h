// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

namespace gehoor {

/// What the text of a letter is looked at with.
struct TextKnowledge
{
    Language language = Language::Dutch;
    QList<FieldValue> fields;
    QStringList caseWords; ///< names and the like, that are right in this letter
    QStringList ownWords;  ///< the organisation's
};

/// Of a letter of this case; one that could not be composed today has no fields.
TextKnowledge textKnowledge(const Desk &desk, const CaseFile &file, const LetterRequest &request);

} // namespace gehoor
