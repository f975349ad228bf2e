// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/bodydocument.h>

#include <QTextCursor>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Qt knows only of the first paragraph of a quotation that it is one.
constexpr int quoteProperty = QTextFormat::UserProperty + 1;

QTextCharFormat headingFormat(const QFont &font)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setFontWeight(QFont::Bold);
    return format;
}

constexpr double belowParagraph = 9; ///< as in the style sheet below

/// As much white below a list as below a paragraph: Qt leaves out the margin of the list itself.
void closeList(const QTextBlock &block)
{
    if (!block.textList() || block.next().textList() == block.textList())
        return;
    QTextBlockFormat last;
    last.setBottomMargin(belowParagraph);
    QTextCursor(block).mergeBlockFormat(last);
}

/// Numbers need more room before their text than dots do.
void widenNumbers(const QTextBlock &block)
{
    QTextList *const list = block.textList();
    if (!list || list->format().style() != QTextListFormat::ListDecimal || list->format().indent() != 1)
        return;
    QTextListFormat format = list->format();
    format.setIndent(2);
    list->setFormat(format);
}

QTextCursor cursorOver(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

/// A paragraph of this kind, as a letter has it, with another one below it.
void makeSample(QTextDocument &document, BodyKind kind, const QFont &font)
{
    const BodyParagraph paragraph{kind, {{u"x"_s, false}}};
    fillDocument(document, toHtml({paragraph, paragraph}), font);
}

/// Puts the paragraph into the list before it, where that is of the same kind, or into a new one.
void enlist(const QTextBlock &block, BodyKind kind, const QTextListFormat &format)
{
    if (kindOf(block.previous()) == kind)
        block.previous().textList()->add(block);
    else
        QTextCursor(block).createList(format);
}

} // namespace

void fillDocument(QTextDocument &document, const QString &html, const QFont &font)
{
    document.setIndentWidth(14);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(u"p { margin: 0 0 9px 0; line-height: 118%; }"
                                  "h2 { margin: 13px 0 2px 0; line-height: 118%; }"
                                  "ul, ol { margin: 0; }"
                                  "li { margin: 0 0 5px 0; line-height: 118%; }"
                                  "blockquote p { -qt-block-indent: 1; }"_s);
    document.setHtml(html);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        widenNumbers(block);
        closeList(block);
        // Headings in the size of the text, told apart by weight alone.
        if (block.blockFormat().headingLevel() > 0)
            cursorOver(block).setCharFormat(headingFormat(font));
        if (block.blockFormat().indent() > 0 && !block.textList()) {
            QTextBlockFormat quoted;
            quoted.setProperty(quoteProperty, true);
            QTextCursor(block).mergeBlockFormat(quoted);
        }
    }
}

BodyKind kindOf(const QTextBlock &block)
{
    if (!block.isValid())
        return BodyKind::Text;
    if (const QTextList *list = block.textList())
        return list->format().style() == QTextListFormat::ListDecimal ? BodyKind::Number : BodyKind::Bullet;
    if (block.blockFormat().headingLevel() > 0)
        return BodyKind::Heading;
    return block.blockFormat().hasProperty(quoteProperty) ? BodyKind::Quote : BodyKind::Text;
}

void setKind(QTextCursor &cursor, BodyKind kind, const QFont &font)
{
    QTextDocument sample;
    makeSample(sample, kind, font);
    QTextBlockFormat format = sample.begin().blockFormat();
    format.setObjectIndex(-1);
    const QTextDocument &document = *cursor.document();
    const int last = document.findBlock(cursor.selectionEnd()).blockNumber();
    cursor.beginEditBlock();
    for (QTextBlock block = document.findBlock(cursor.selectionStart());
         block.isValid() && block.blockNumber() <= last; block = block.next()) {
        const BodyKind before = kindOf(block);
        if (before == kind)
            continue;
        QTextCursor paragraph = cursorOver(block);
        paragraph.setBlockFormat(format); // takes it out of a list too
        if (kind == BodyKind::Heading || before == BodyKind::Heading) {
            const QTextCharFormat letters =
                kind == BodyKind::Heading ? headingFormat(font) : QTextCharFormat();
            paragraph.setCharFormat(letters);
            paragraph.setBlockCharFormat(letters);
        }
        if (const QTextList *list = sample.begin().textList())
            enlist(block, kind, list->format());
    }
    cursor.endEditBlock();
}

QList<BodyParagraph> paragraphsOf(const QTextDocument &document)
{
    QList<BodyParagraph> paragraphs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        BodyParagraph paragraph{kindOf(block), {}};
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            paragraph.runs.append({fragment.text(), fragment.charFormat().fontWeight() > QFont::Medium});
        }
        paragraphs.append(paragraph);
    }
    return normalised(paragraphs);
}

} // namespace gehoor
