// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QStringList>

namespace gehoor {

/// A word as it stands on a page, in millimetres from the upper left corner.
struct PdfWord
{
    QString text;
    QRectF place;
};

struct PdfPage
{
    double width;
    double height;
    QList<PdfWord> words;

    QString text() const;
    /// The first such word; an empty one when there is none.
    PdfWord find(const QString &word) const;
};

/// What poppler's pdftotext reads back from a PDF.
QList<PdfPage> pdfPages(const QByteArray &pdf);

/// The output of a poppler tool that reads the PDF from its standard input or a temporary file.
QString pdfTool(const QString &tool, const QStringList &arguments, const QByteArray &pdf);

} // namespace gehoor
