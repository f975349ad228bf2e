// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/letterbody.h>

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

struct Line
{
    qreal top;
    qreal bottom;
    bool mayStartPage;
};

bool isHeading(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().headingLevel() > 0;
}

/// Whether a page may begin with this line of its paragraph.
bool mayStartPage(const QTextBlock &block, int line, int lines)
{
    const bool signature = !block.next().isValid();
    if (line == 0)
        return !signature && !isHeading(block.previous());
    return !signature && line > 1 && line < lines - 1;
}

} // namespace

LetterBody::LetterBody(const QString &html, const QFont &font, qreal width, QPaintDevice *device)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setIndentWidth(14);
    documentLayout()->setPaintDevice(device);
    setDefaultFont(font);
    setDefaultStyleSheet(u"p { margin: 0 0 9px 0; line-height: 125%; }"
                         "h2 { margin: 13px 0 2px 0; line-height: 125%; }"
                         "ul { margin: 0; }"
                         "li { margin: 0 0 5px 0; line-height: 125%; }"
                         "blockquote p { -qt-block-indent: 1; }"_s);
    setHtml(html);
    levelHeadings();
    setTextWidth(width);
    size(); // lays out all of it: pages() looks at every line
}

/// Headings in the size of the text, told apart by weight alone.
void LetterBody::levelHeadings()
{
    QTextCursor cursor(this);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (!isHeading(block))
            continue;
        QTextCharFormat format;
        format.setFont(defaultFont());
        format.setFontWeight(QFont::Bold);
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

QList<LetterBody::Page> LetterBody::pages(qreal firstHeight, qreal height) const
{
    QList<Line> lines;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        const qreal y = layout->position().y();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QRectF rect = layout->lineAt(i).rect();
            lines.append({y + rect.top(), y + rect.bottom(), mayStartPage(block, i, layout->lineCount())});
        }
    }
    QList<Page> pages;
    for (qsizetype start = 0; start < lines.size();) {
        const qreal available = pages.isEmpty() ? firstHeight : height;
        qsizetype end = start;
        while (end < lines.size() && lines[end].bottom - lines[start].top <= available)
            ++end;
        if (end == start && pages.isEmpty()) {
            pages.append(Page());
            continue;
        }
        qsizetype next = end;
        while (next < lines.size() && next > start && !lines[next].mayStartPage)
            --next;
        if (next == start)
            next = qMax(end, start + 1);
        pages.append({lines[start].top, lines[next - 1].bottom});
        start = next;
    }
    return pages;
}

void LetterBody::draw(QPainter &painter, const Page &page, QPointF at) const
{
    const QRectF clip(0, page.top, textWidth(), page.bottom - page.top);
    painter.save();
    painter.translate(at - clip.topLeft());
    painter.setClipRect(clip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = QPalette(Qt::black);
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = clip.adjusted(0, 1, 0, -1); // a line that only touches the page belongs to another
    documentLayout()->draw(&painter, context);
    painter.restore();
}

QVariant LetterBody::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace gehoor
