// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letter.h>

namespace gehoor {

/// What a field of a template can hold.
enum class FieldKind {
    Text,  ///< {{name}}; as a section, whether there is one
    Flag,  ///< only as a section: {{#name}}...{{/name}}, or {{^name}}...{{/name}} when it does not hold
    Group, ///< a section within which it has fields of its own; absent, it counts as a flag that does not
           ///< hold
    List   ///< a section that stands once for each entry
};

struct TemplateField
{
    QString name;
    FieldKind kind;
    QList<TemplateField> fields = {}; ///< of a group or of each entry; a list without holds texts: {{.}}

    bool operator==(const TemplateField &) const = default;
};

/// The fields that the template of this kind of letter can use: what the menu offers and the check knows.
QList<TemplateField> templateFields(LetterKind kind);

/// The pieces that templates take in with {{>name}}, in the order of a letter.
QStringList letterPieces();

} // namespace gehoor
