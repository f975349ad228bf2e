// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/bodytext.h>

#include <QFont>
#include <QTextBlock>
#include <QTextDocument>

namespace gehoor {

// The body of a letter as a text document: the same on the page and in the editor.

/// Lays the body down in the document, which has not been written in, with the letter's own measures.
void fillDocument(QTextDocument &document, const QString &html, const QFont &font);

BodyKind kindOf(const QTextBlock &block);

/// Makes the paragraphs that the cursor touches all of one kind; one step to undo.
void setKind(QTextCursor &cursor, BodyKind kind, const QFont &font);

/// What stands in the document, normalised.
QList<BodyParagraph> paragraphsOf(const QTextDocument &document);

} // namespace gehoor
