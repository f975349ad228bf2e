// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/bundles/documentpages.h>

namespace gehoor {

/// A PDF that holds pages and nothing else.
struct PdfPages
{
    QByteArray pdf;
    int pages = 0;
    bool hasPictures = false; ///< on any page of somebody's; what is written in them cannot be read
};

constexpr int mostPages = 500; ///< of a document, and of a bundle

/// Takes the pages out of a PDF: without information on the document, XMP, attachments, scripts, links,
/// comments and notes in photos; form fields and stamps become part of the page. Encrypted when it cannot be
/// opened without a password, Broken, TooComplex, TooManyPages. Slow for a large one.
tl::expected<PdfPages, DocumentFault> cleanPdf(const QByteArray &bytes);

/// PDFs one behind the other, with a title and no other information. The same ones are the same bytes.
[[nodiscard]] Result<PdfPages> mergedPdf(const QString &title, const QList<QByteArray> &pdfs);

} // namespace gehoor
