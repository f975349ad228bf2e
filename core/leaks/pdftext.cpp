// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/pdftext.h>

#include <QElapsedTimer>

#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

namespace gehoor {
namespace {

/// What poppler says of a document may hold its words.
void saysNothing(const std::string &, void *) {}

QString textOf(const poppler::document &document, int number)
{
    const std::unique_ptr<poppler::page> page(document.create_page(number));
    if (!page)
        return {};
    const poppler::byte_array utf8 =
        page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).remove(u'\f');
}

} // namespace

std::optional<PdfText> pdfText(const QByteArray &pdf)
{
    poppler::set_debug_error_function(saysNothing, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
    if (!document || document->is_locked())
        return {};
    PdfText read;
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < document->pages(); ++number) {
        if (read.text.size() > mostPdfText || timer.hasExpired(longestPdfReading)) {
            read.whole = false;
            break;
        }
        const QString words = textOf(*document, number);
        read.whole = read.whole && !words.trimmed().isEmpty();
        if (number > 0)
            read.text += u'\f';
        read.text += words;
    }
    return read;
}

} // namespace gehoor
