// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/keys.h>
#include <core/basics/result.h>
#include <core/complaint/complaint.h>

#include <QByteArray>

namespace gehoor {

/// Why the pages of a document cannot go into a bundle.
enum class DocumentFault {
    Empty,
    TooLarge,
    Encrypted,
    Broken, ///< said to be a PDF and none that can be read
    TooComplex,
    TooManyPages,
    NotAPicture, ///< said to be a picture and none that can be read
    PictureTooLarge
};
inline constexpr Keys<DocumentFault, 8>
    documentFaultKeys({{{DocumentFault::Empty, QLatin1StringView("empty")},
                        {DocumentFault::TooLarge, QLatin1StringView("tooLarge")},
                        {DocumentFault::Encrypted, QLatin1StringView("encrypted")},
                        {DocumentFault::Broken, QLatin1StringView("broken")},
                        {DocumentFault::TooComplex, QLatin1StringView("tooComplex")},
                        {DocumentFault::TooManyPages, QLatin1StringView("tooManyPages")},
                        {DocumentFault::NotAPicture, QLatin1StringView("notAPicture")},
                        {DocumentFault::PictureTooLarge, QLatin1StringView("pictureTooLarge")}}});

/// UnfitDocument for this document.
tl::unexpected<Error> unfit(DocumentFault fault, const QString &name);
/// The fault that the detail of such a failure tells of, and the document's name.
std::pair<DocumentFault, QString> faultOf(const QString &detail);

/// Bytes of a document that goes along as pages.
constexpr qint64 largestDocument = 25'000'000;

/// How a document goes along: by its pages, or by its name alone.
enum class PageForm { Pdf, Picture, Listed };

/// By what its first bytes are; Pdf and Picture also for what only says it is.
PageForm pageFormOf(const Document &document, const QByteArray &content);

/// By what can be known before it is read: UnfitDocument when it is empty, or larger than largestDocument.
[[nodiscard]] Result<> mayBeRead(const Document &document);

/// A document as it goes along in a bundle.
struct DocumentPages
{
    Document document;
    QByteArray pdf = {}; ///< its pages; empty when it is only listed
    int pages = 0;
    QString text = {};     ///< what can be read on them
    bool readWhole = true; ///< false when something on them cannot be read: pictures, scans

    bool isListed() const { return pdf.isEmpty(); }
};

/// The pages of a PDF. UnfitDocument. Slow: for a thread of its own.
[[nodiscard]] Result<DocumentPages> pagesOfPdf(const Document &document, const QByteArray &content);

} // namespace gehoor
