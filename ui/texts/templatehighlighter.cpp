// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/letters/templatetokens.h>
#include <ui/texts/templatehighlighter.h>

#include <QGuiApplication>
#include <QPalette>

namespace gehoor {

void TemplateHighlighter::highlightBlock(const QString &text)
{
    const QPalette palette = QGuiApplication::palette();
    QTextCharFormat field;
    field.setForeground(palette.link());
    field.setFontWeight(QFont::Bold);
    QTextCharFormat markup;
    markup.setForeground(palette.placeholderText());
    for (const TemplateToken &token : templateTokens(text)) {
        const bool isMarkup = token.kind == TokenKind::Element || token.kind == TokenKind::ElementEnd ||
                              token.kind == TokenKind::LineBreak || token.kind == TokenKind::Remark;
        if (token.kind != TokenKind::Text && token.kind != TokenKind::Wrong)
            setFormat(int(token.begin), int(token.end - token.begin), isMarkup ? markup : field);
    }
}

} // namespace gehoor
