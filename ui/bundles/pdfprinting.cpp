// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/bundles/pdfprinting.h>
#include <ui/letters/sheetpainter.h>

#include <QPrinter>

#include <algorithm>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr double dotsPerInch = 200;
constexpr double mostDotsASide = 3'500; ///< of a side, however large the page says it is

/// How fine the page is drawn.
double finenessOf(const poppler::page &page)
{
    constexpr double pointsPerInch = 72;
    const poppler::rectf size = page.page_rect();
    const double longest = std::max({size.width(), size.height(), 1.0});
    return std::min(dotsPerInch, mostDotsASide * pointsPerInch / longest);
}

void drawPage(const poppler::image &drawn, QPrinter &printer, QPainter &painter)
{
    // Its rows, for as long as `drawn` lives.
    const QImage picture(reinterpret_cast<const uchar *>(drawn.const_data()), drawn.width(),
                         drawn.height(), // NOLINT
                         drawn.bytes_per_row(), QImage::Format_RGB32);
    const QSizeF sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    const QSizeF size = QSizeF(picture.size()).scaled(sheet, Qt::KeepAspectRatio);
    painter.drawImage(QRectF(QPointF(), size), picture);
}

} // namespace

Result<bool> printPdf(const QByteArray &pdf, QPrinter &printer, const std::function<bool(int, int)> &goOn)
{
    // What poppler says of a document may hold its words.
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
    if (!document)
        return failure(ErrorKind::Internal, u"the bundle's pages cannot be read"_s);
    setUpSheet(printer);
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    QPainter painter(&printer);
    for (int number = 0; number < document->pages(); ++number) {
        if (!goOn(number, document->pages())) {
            printer.abort();
            return false;
        }
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        if (!page)
            return failure(ErrorKind::Internal, u"a page of the bundle cannot be read"_s);
        if (number > 0)
            printer.newPage();
        const double fineness = finenessOf(*page);
        drawPage(renderer.render_page(page.get(), fineness, fineness), printer, painter);
    }
    return true;
}

} // namespace gehoor
