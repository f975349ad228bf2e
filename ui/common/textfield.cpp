// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/textfield.h>

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <memory>

namespace gehoor {
namespace {

/// No mail has words as long, and hardly one a paragraph. Wrapping a word within itself takes time with the
/// square of its length, and so does a line of odd characters.
constexpr qsizetype longestRun = 2000;
constexpr qsizetype longestLine = 10'000;

constexpr int seamProperty = QTextFormat::UserProperty + 1;

/// Of the end of a paragraph that is none.
QTextCharFormat seamFormat()
{
    QTextCharFormat format;
    format.setProperty(seamProperty, true);
    return format;
}

/// The format of a block is that of the end of the one before it, so it goes when that is deleted and comes
/// back when that is undone.
bool beginsWithSeam(const QTextBlock &block)
{
    return block.charFormat().hasProperty(seamProperty);
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator;
}

/// Whether a line can be wrapped there.
bool canBreakAfter(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp;
}

/// Whether the character belongs to the one before it.
bool isJoined(const QString &text, qsizetype i)
{
    return (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate()) || endsLine(text[i]);
}

} // namespace

QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    qsizetype begin = 0;
    qsizetype word = 0;
    qsizetype line = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool accent = text[i].isMark() && word < 2 * longestRun; // a text may consist of them
        const bool tooLong = word >= longestRun || (line >= longestLine && word == 0);
        if (tooLong && !accent && !isJoined(text, i)) {
            pieces << text.mid(begin, i - begin);
            begin = i;
            word = line = 0;
        }
        word = canBreakAfter(text[i]) ? 0 : word + 1;
        line = endsLine(text[i]) ? 0 : line + 1;
    }
    pieces << text.mid(begin);
    return pieces;
}

void insertInPieces(QTextCursor cursor, const QString &text)
{
    const QStringList pieces = piecesOf(text);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(QTextBlockFormat(), seamFormat());
        cursor.insertText(pieces[i], QTextCharFormat());
    }
    cursor.endEditBlock();
}

QString textBetween(const QTextDocument &document, int from, int to)
{
    QString text;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (block.position() > from && !beginsWithSeam(block))
            text += u'\n';
        const int begin = std::max(from - block.position(), 0);
        const int end = std::min(to - block.position(), block.length() - 1);
        text += block.text().mid(begin, std::max(end - begin, 0));
    }
    return text.replace(QChar::LineSeparator, u'\n');
}

QString TextField::text() const
{
    return textBetween(*document(), 0, document()->characterCount() - 1);
}

/// A new paragraph takes over the format at the cursor, which may be that of a seam.
void TextField::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() || !event->matches(QKeySequence::InsertParagraphSeparator))
        return QPlainTextEdit::keyPressEvent(event);
    QTextCursor cursor = textCursor();
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    setTextCursor(cursor);
    ensureCursorVisible();
    event->accept();
}

QMimeData *TextField::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto copied = std::make_unique<QMimeData>();
    copied->setText(textBetween(*document(), cursor.selectionStart(), cursor.selectionEnd()));
    return copied.release();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source || !source->hasText())
        return;
    insertInPieces(textCursor(), source->text());
    ensureCursorVisible();
}

} // namespace gehoor
