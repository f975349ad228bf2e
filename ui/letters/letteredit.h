// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/bodytext.h>
#include <ui/letters/lettermarks.h>

#include <QTextEdit>

namespace gehoor {

/// The text of a letter while it is edited: paragraphs, headings, lists and bold, and nothing else. What is
/// pasted or dropped is cleaned to these. It looks as the page does, but lies on the screen's own ground.
class LetterEdit : public QTextEdit
{
    Q_OBJECT
public:
    explicit LetterEdit(const QFont &font, QWidget *parent = nullptr);

    /// Lays down a text that then counts as unchanged; what was there before cannot be brought back.
    void setBody(const QString &html);
    QList<BodyParagraph> paragraphs() const;
    LetterMarks &marks() { return *m_marks; }

    BodyKind kind() const; ///< of the paragraph the cursor is in
    bool isBold() const;
    void makeBold(bool bold);
    /// Makes the selected paragraphs of this kind, or plain again when they are.
    void toggleKind(BodyKind kind);

Q_SIGNALS:
    /// A paste or drop was refused; a sentence that says why.
    void refused(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    bool endsKind(const QKeyEvent &event);
    void insert(const QList<BodyParagraph> &paragraphs);

    QFont m_font;
    LetterMarks *m_marks;
};

} // namespace gehoor
