// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/bundles/bundlecontent.h>
#include <core/bundles/pdfpages.h>

namespace gehoor {

/// How a document goes along: a PDF by its pages, a picture drawn on a page of ours, all else by its name.
/// UnfitDocument. Slow for a large one; it may run in a thread of its own.
[[nodiscard]] Result<DocumentPages> readDocument(const Document &document, const QByteArray &content);

/// The pieces of a bundle in their order, each a PDF: the memo as the letter is painted, the complaint, the
/// documents. FontMissing as pdfToKeep(). In the window's thread, since it writes text.
[[nodiscard]] Result<QList<QByteArray>> bundlePieces(const BundleContent &content);

/// The bundle as one PDF. The same content is the same bytes on any day. Failures of bundlePieces() and
/// mergedPdf().
[[nodiscard]] Result<PdfPages> bundlePdf(const BundleContent &content);

} // namespace gehoor
