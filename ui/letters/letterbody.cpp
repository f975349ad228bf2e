// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/letters/bodydocument.h>
#include <ui/letters/letterbody.h>

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int linesAboveSignature = 2; ///< on its page

bool isHeading(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().headingLevel() > 0;
}

/// The first item of a list, which belongs to the line that leads up to it.
bool beginsList(const QTextBlock &block)
{
    return block.textList() && block.textList()->item(0) == block && block.previous().isValid();
}

/// Whether a page may begin with this line of its paragraph.
bool canStartPage(const QTextBlock &block, int line, int lines)
{
    if (line == 0)
        return !isHeading(block.previous()) && !beginsList(block);
    return line > 1 && line < lines - 1;
}

bool isBlankLine(const QString &paragraph, const QTextLine &line)
{
    return QStringView(paragraph).mid(line.textStart(), line.textLength()).trimmed().isEmpty();
}

/// What stands before an item of a list.
QString itemMark(const QTextBlock &block)
{
    return kindOf(block) == BodyKind::Number ? block.textList()->itemText(block) : u"•"_s;
}

} // namespace

LetterBody::LetterBody(const QString &html, const QFont &font, qreal width, QPaintDevice *device)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    documentLayout()->setPaintDevice(device);
    fillDocument(*this, html, font);
    setTextWidth(width);
    size(); // lays out all of it
    collectLines();
    keepWithSignature();
}

void LetterBody::collectLines()
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        const int count = layout->lineCount();
        const QString text = block.text();
        const qsizetype first = m_lines.size();
        for (int i = 0; i < count; ++i) {
            const QTextLine line = layout->lineAt(i);
            const bool blank = isBlankLine(text, line);
            if (!blank)
                m_signature = first;
            m_lines.append({line, layout->position(), canStartPage(block, i, count),
                            !blank && !isHeading(block),
                            i == 0 && block.textList() ? itemMark(block) : QString()});
        }
    }
}

/// No page begins below the lines that the signature needs above it.
void LetterBody::keepWithSignature()
{
    int above = 0;
    for (qsizetype i = m_lines.size() - 1; i >= 0 && above < linesAboveSignature; --i) {
        if (i < m_signature && m_lines[i].running)
            ++above;
        if (above < linesAboveSignature)
            m_lines[i].mayStartPage = false;
    }
}

QList<LetterBody::Page> LetterBody::pages(qreal firstHeight, qreal height) const
{
    QList<Page> pages;
    for (qsizetype first = 0; first < m_lines.size();) {
        const qreal available = pages.isEmpty() ? firstHeight : height;
        qsizetype fitting = first;
        while (fitting < m_lines.size() && m_lines[fitting].bottom() - m_lines[first].top() <= available)
            ++fitting;
        if (fitting == first && pages.isEmpty()) {
            pages.append(Page());
            continue;
        }
        qsizetype end = fitting;
        while (end < m_lines.size() && end > first && !m_lines[end].mayStartPage)
            --end;
        if (end == first)
            end = qMax(fitting, first + 1);
        pages.append({first, end});
        first = end;
    }
    return pages;
}

/// Line by line: QTextDocument's own drawing repeats the last line of a page, unseen, on the next.
void LetterBody::draw(QPainter &painter, const Page &page, QPointF corner) const
{
    if (page.first == page.end)
        return;
    const QPointF shift = corner - QPointF(0, m_lines[page.first].top());
    painter.setPen(Qt::black);
    painter.setFont(defaultFont());
    for (qsizetype i = page.first; i < page.end; ++i) {
        const Line &line = m_lines[i];
        line.line.draw(&painter, line.block + shift);
        if (!line.mark.isEmpty())
            painter.drawText(QPointF(corner.x(), line.top() + line.line.ascent() + shift.y()), line.mark);
    }
}

QVariant LetterBody::loadResource(int, const QUrl &)
{
    // Without an answer, Qt would look for a picture's file by itself.
    QImage nothing(1, 1, QImage::Format_RGB32);
    nothing.fill(Qt::white);
    return nothing;
}

} // namespace gehoor
