// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gehoor {

/// The words that a PDF's pages hold as text.
struct PdfText
{
    QString text;      ///< form feeds part the pages
    bool whole = true; ///< false when a page holds no text, or there was more than was read
};

/// Reads them; none when it cannot be opened. Words in pictures are not read. It stops at mostPdfText
/// characters, and after a page at which longestPdfReading is over.
std::optional<PdfText> pdfText(const QByteArray &pdf);

constexpr qsizetype mostPdfText = 2'000'000;
constexpr int longestPdfReading = 20'000; ///< milliseconds

} // namespace gehoor
