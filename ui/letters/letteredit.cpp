// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/bodydocument.h>
#include <ui/letters/letteredit.h>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QToolTip>

namespace gehoor {
namespace {

bool isReturn(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           !(event.modifiers() & ~Qt::KeypadModifier);
}

QTextCharFormat weight(bool bold)
{
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return format;
}

} // namespace

LetterEdit::LetterEdit(const QFont &font, QWidget *parent)
    : QTextEdit(parent), m_font(font), m_marks(new LetterMarks(*document()))
{
    constexpr int margin = 16;
    document()->setDocumentMargin(margin);
    setTabChangesFocus(true);
    setMouseTracking(true);
}

void LetterEdit::setBody(const QString &html)
{
    fillDocument(*document(), html, m_font);
    document()->clearUndoRedoStacks();
    document()->setModified(false);
    moveCursor(QTextCursor::Start);
}

QList<BodyParagraph> LetterEdit::paragraphs() const
{
    return paragraphsOf(*document());
}

BodyKind LetterEdit::kind() const
{
    return kindOf(textCursor().block());
}

bool LetterEdit::isBold() const
{
    return textCursor().charFormat().fontWeight() > QFont::Medium;
}

void LetterEdit::makeBold(bool bold)
{
    if (kind() != BodyKind::Heading)
        mergeCurrentCharFormat(weight(bold));
}

void LetterEdit::toggleKind(BodyKind wanted)
{
    QTextCursor cursor = textCursor();
    setKind(cursor, kind() == wanted ? BodyKind::Text : wanted, m_font);
    Q_EMIT cursorPositionChanged();
}

/// Whether the key ends a list, heading or quotation: Enter in an empty paragraph of it, Backspace at its
/// beginning.
bool LetterEdit::endsKind(const QKeyEvent &event)
{
    const QTextCursor cursor = textCursor();
    if (kind() == BodyKind::Text || cursor.hasSelection() || !cursor.atBlockStart() || isReadOnly())
        return false;
    return event.key() == Qt::Key_Backspace || (isReturn(event) && cursor.atBlockEnd());
}

void LetterEdit::keyPressEvent(QKeyEvent *event)
{
    if (endsKind(*event)) {
        toggleKind(kind());
        return;
    }
    const bool afterHeading = isReturn(*event) && kind() == BodyKind::Heading && textCursor().atBlockEnd();
    QTextEdit::keyPressEvent(event);
    if (!afterHeading || isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    cursor.joinPreviousEditBlock();
    setKind(cursor, BodyKind::Text, m_font);
    cursor.endEditBlock();
    setCurrentCharFormat(QTextCharFormat());
}

bool LetterEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const auto mark = m_marks->at(cursorForPosition(help.pos()).position());
    QToolTip::showText(help.globalPos(), mark ? mark->told.toHtmlEscaped() : QString(), this);
    return true;
}

QMimeData *LetterEdit::createMimeDataFromSelection() const
{
    const QTextDocumentFragment selection = textCursor().selection();
    QTextDocument copy;
    QTextCursor(&copy).insertFragment(selection);
    auto *copied = new QMimeData;
    copied->setText(selection.toPlainText());
    copied->setHtml(gehoor::toHtml(paragraphsOf(copy)));
    return copied;
}

bool LetterEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasHtml() || source->hasText();
}

void LetterEdit::insertFromMimeData(const QMimeData *source)
{
    const bool rich = !source->html().isEmpty();
    const QString given = rich ? source->html() : source->text();
    constexpr qsizetype mostMarkup = 10 * longestBody; // word processors write ten times what they say
    const auto pasted = given.size() > mostMarkup ? QList<BodyParagraph>()
                        : rich                    ? bodyParagraphs(given)
                                                  : plainParagraphs(given);
    if (given.size() > mostMarkup ||
        document()->characterCount() + gehoor::toHtml(pasted).size() > longestBody)
        Q_EMIT refused(tr("That is too long for a letter. Nothing was pasted; copy a smaller part."));
    else
        insert(pasted);
    ensureCursorVisible();
}

void LetterEdit::insert(const QList<BodyParagraph> &pasted)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (pasted.size() == 1 && pasted.first().kind == BodyKind::Text) {
        const QTextCharFormat around = cursor.charFormat();
        for (const BodyRun &run : pasted.first().runs) {
            QTextCharFormat format = around;
            format.merge(run.bold ? weight(true) : QTextCharFormat());
            cursor.insertText(QString(run.text).replace(QChar::LineFeed, QChar::LineSeparator), format);
        }
    } else if (!pasted.isEmpty()) {
        QTextDocument source;
        fillDocument(source, gehoor::toHtml(pasted), m_font);
        cursor.insertFragment(QTextDocumentFragment(&source));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

QVariant LetterEdit::loadResource(int, const QUrl &)
{
    return {}; // a letter refers to nothing
}

} // namespace gehoor
