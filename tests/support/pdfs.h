// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace gehoor {

/// A PDF as somebody's program may write it: objects from number 1 on, the first of which is its root.
QByteArray pdfOfObjects(const QList<QByteArray> &objects, const QByteArray &trailer = {});

/// A PDF with a page for each text (ASCII); an empty text is a page with nothing on it. Its information says
/// that `author` made it, in the old way and as XMP.
QByteArray madePdf(const QStringList &texts, const QByteArray &author = "Piet Geheim");

/// The same, to be opened with this password; an empty one opens it for anybody, as a program reads it.
QByteArray lockedPdf(const QByteArray &pdf, const QByteArray &password);

/// A stream whose bytes are compressed, as an object of a PDF.
QByteArray packedStream(const QByteArray &bytes, const QByteArray &entries = {});

} // namespace gehoor
