// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/bundles/bundlepdf.h>
#include <ui/bundles/picturepage.h>
#include <ui/letters/letterbody.h>
#include <ui/letters/letterprinter.h>
#include <ui/letters/sheetpainter.h>

#include <QPagedPaintDevice>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The complaint on plain sheets: it goes in no envelope.
void paintWords(const LetterContent &words, QPagedPaintDevice &device)
{
    constexpr double belowHeading = 6;
    setUpSheet(device);
    SheetPainter sheet(device);
    const double dots = sheet.dots();
    QFont heading = letterFont(bodySize + 3);
    heading.setBold(true);
    const double top = sheet::top + belowHeading +
                       sheet.write(words.subject, heading, sheet::left, sheet::top, sheet::textWidth);
    const LetterBody body(words.body, letterFont(bodySize), sheet::textWidth * dots, &device);
    const double end = sheet::height - sheet::bottom;
    const auto pages = body.pages((end - top) * dots, (end - sheet::top) * dots);
    const QString page =
        words.language == Language::Dutch ? u"%1 - %2 - pagina %3"_s : u"%1 - %2 - page %3"_s;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            device.newPage();
        body.draw(sheet.painter(), pages[i], QPointF(sheet::left, i == 0 ? top : sheet::top) * dots);
        sheet.write(page.arg(words.reference, words.subject).arg(i + 1), letterFont(smallSize), sheet::left,
                    sheet::pageNumberTop, sheet::textWidth);
    }
}

} // namespace

Result<DocumentPages> readDocument(const Document &document, const QByteArray &content)
{
    if (const auto may = mayBeRead(document); !may)
        return failureOf(may);
    switch (pageFormOf(document, content)) {
    case PageForm::Pdf:
        return pagesOfPdf(document, content);
    case PageForm::Picture: {
        const auto page = picturePage(content);
        if (!page)
            return unfit(page.error(), document.name);
        return DocumentPages{.document = document, .pdf = *page, .pages = 1, .readWhole = false};
    }
    case PageForm::Listed:
        return DocumentPages{.document = document};
    }
    Q_UNREACHABLE();
}

Result<QList<QByteArray>> bundlePieces(const BundleContent &content)
{
    const auto memo = pdfToKeep(content.memo);
    if (!memo)
        return failureOf(memo);
    if (const auto set = typefacesAreThere(textOf(content.words)); !set)
        return failureOf(set);
    QList<QByteArray> pieces{*memo, pdfOf(content.words.reference, [&](QPagedPaintDevice &device) {
                                 paintWords(content.words, device);
                             })};
    for (const DocumentPages &document : content.documents) {
        if (!document.isListed())
            pieces.append(document.pdf);
    }
    return pieces;
}

Result<PdfPages> bundlePdf(const BundleContent &content)
{
    return bundlePieces(content).and_then(
        [&](const QList<QByteArray> &pieces) { return mergedPdf(content.memo.reference, pieces); });
}

} // namespace gehoor
