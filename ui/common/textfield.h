// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace gehoor {

/// A field for text of any length. Qt lays out a line whole, which takes a second for a megabyte without a
/// break; so a line too long for that is shown as several. What is read or copied from the field is the text
/// as it was put in: where a line was cut is known by a seam, an end of paragraph that counts for nothing.
class TextField : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

    QString text() const; ///< all of it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// A text in pieces that can each be laid out at once; together they are the text. No surrogate pair is cut.
QStringList piecesOf(const QString &text);

/// Puts text in place of what the cursor selects, with a seam between its pieces; one step to undo.
void insertInPieces(QTextCursor cursor, const QString &text);

/// The text between two positions without its seams, its paragraphs and lines ended by line feeds. No-break
/// spaces stay what they are.
QString textBetween(const QTextDocument &document, int from, int to);

} // namespace gehoor
