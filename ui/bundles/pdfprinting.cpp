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
#include <vector>

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

using Pages = std::vector<std::unique_ptr<poppler::page>>;

Result<Pages> pagesOf(const poppler::document &document)
{
    Pages pages;
    for (int number = 0; number < document.pages(); ++number) {
        pages.emplace_back(document.create_page(number));
        if (!pages.back())
            return failure(ErrorKind::Internal, u"a page of the bundle cannot be read"_s);
    }
    return pages;
}

/// How many were drawn.
int drawPages(const Pages &pages, QPrinter &printer, QPainter &painter,
              const std::function<bool(int, int)> &goOn)
{
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const int count = int(pages.size());
    for (int number = 0; number < count; ++number) {
        if (number > 0 && !goOn(number, count))
            return number;
        if (number > 0)
            printer.newPage();
        const poppler::page &page = *pages[size_t(number)];
        const double fineness = finenessOf(page);
        drawPage(renderer.render_page(&page, fineness, fineness), printer, painter);
    }
    return count;
}

} // namespace

Result<int> printPdf(const QByteArray &pdf, QPrinter &printer, const PrintAct &act,
                     const std::function<bool(int, int)> &goOn)
{
    // What poppler says of a document may hold its words.
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
    if (!document)
        return failure(ErrorKind::Internal, u"the bundle's pages cannot be read"_s);
    const auto pages = pagesOf(*document); // all of them, before the act says that they were printed
    if (!pages)
        return failureOf(pages);
    if (!goOn(0, int(pages->size())))
        return 0;
    int drawn = 0;
    const auto printed = PaperJob(printer).print(
        act, [&](SheetPainter &sheet) { drawn = drawPages(*pages, printer, sheet.painter(), goOn); });
    return printed.map([&] { return drawn; });
}

} // namespace gehoor
