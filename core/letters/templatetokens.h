// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/settings/textproblem.h>

#include <QList>

namespace gehoor {

enum class TokenKind {
    Text,
    Value,      ///< {{name}}
    Section,    ///< {{#name}}
    Inverted,   ///< {{^name}}
    SectionEnd, ///< {{/name}}
    Piece,      ///< {{>name}}
    Remark,     ///< {{! ... }}
    Element,    ///< <name>
    ElementEnd, ///< </name>
    LineBreak,  ///< <br/>
    Wrong
};

/// A piece of a template, [begin, end) of its text.
struct TemplateToken
{
    TokenKind kind;
    QString name;
    qsizetype begin;
    qsizetype end;
    TextFault fault = TextFault::Empty; ///< with Wrong

    bool operator==(const TemplateToken &) const = default;
};

/// Cuts a template into its tokens, without a look at what they mean; all of the text is in one of them.
/// Linear.
QList<TemplateToken> templateTokens(const QString &text);

} // namespace gehoor
