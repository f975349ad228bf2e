// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextDocument>

class QPainter;
class QPaintDevice;

namespace gehoor {

/// The running text of a letter, laid out for one paint device and cut into pages between lines. All lengths
/// are in the device's dots.
class LetterBody : private QTextDocument
{
public:
    LetterBody(const QString &html, const QFont &font, qreal width, QPaintDevice *device);

    /// From the top of a page's first line to the bottom of its last.
    struct Page
    {
        qreal top = 0;
        qreal bottom = 0;
    };
    /// A heading stays with what follows it, the signature with what goes before it, and no paragraph leaves
    /// a single line behind, as long as the page is high enough for that. A first page too low for one line
    /// stays empty.
    QList<Page> pages(qreal firstHeight, qreal height) const;
    /// Draws the lines of one page with its top at `at`.
    void draw(QPainter &painter, const Page &page, QPointF at) const;

private:
    void levelHeadings();
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace gehoor
