// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/result.h>
#include <core/letters/letter.h>

#include <QByteArray>

#include <functional>

class QPagedPaintDevice;
class QPrinter;

namespace gehoor {

class SheetPainter;

/// Paints the letter on A4 pages: the one layout for paper, preview and PDF. Text that does not fit goes on
/// to the next page; nothing is fetched. The device's page size and margins are set.
void paintLetter(const LetterContent &content, QPagedPaintDevice &device);
/// Likewise from the present page of a device that is set up and open; how many pages it has.
qsizetype paintLetter(const LetterContent &content, SheetPainter &painter);

/// Makes a preview of this printer show the pages of the PDF, whatever printer stands beside the desk.
void showAsPdf(QPrinter &printer);

/// The letter as PDF/A-1b with its fonts embedded; the only metadata is the reference, and the same letter is
/// the same bytes on any day.
QByteArray letterPdf(const LetterContent &content);

/// The same of a letter that becomes final. FontMissing where a typeface it needs is not on this machine:
/// with another it would be other bytes, and another page, than elsewhere.
[[nodiscard]] Result<QByteArray> pdfToKeep(const LetterContent &content);

/// Pages as such a PDF. Made in memory.
QByteArray pdfOf(const QString &title, const std::function<void(QPagedPaintDevice &)> &paint);

} // namespace gehoor
