// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextDocument>
#include <QTextLine>

class QPainter;
class QPaintDevice;

namespace gehoor {

/// The running text of a letter, laid out for one paint device and cut into pages between lines. All lengths
/// are in the device's dots.
class LetterBody : private QTextDocument
{
public:
    LetterBody(const QString &html, const QFont &font, qreal width, QPaintDevice *device);

    /// The lines of a page: from `first` up to and without `end`.
    struct Page
    {
        qsizetype first = 0;
        qsizetype end = 0;
    };
    /// A heading stays with what follows it, a list's first item with what goes before it, and the signature
    /// (the last paragraph that says something) with at least two lines of the text above it; no paragraph
    /// leaves a single line behind. All as long as the page is high enough for that. A first page too low for
    /// one line stays empty.
    QList<Page> pages(qreal firstHeight, qreal height) const;
    /// Draws the lines of one page, the upper left corner of its text at `corner`.
    void draw(QPainter &painter, const Page &page, QPointF corner) const;

private:
    struct Line
    {
        QTextLine line;
        QPointF block; ///< where the paragraph begins that it belongs to
        bool mayStartPage;
        bool running; ///< text: neither a heading's nor blank
        QString mark; ///< of a list's item, before its first line

        qreal top() const { return block.y() + line.y(); }
        qreal bottom() const { return top() + line.height(); }
    };

    void collectLines();
    void keepWithSignature();
    QVariant loadResource(int type, const QUrl &name) override;

    QList<Line> m_lines;
    qsizetype m_signature = 0; ///< its first line
};

} // namespace gehoor
