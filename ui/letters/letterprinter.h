// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/letters/letter.h>

#include <QByteArray>

class QFont;
class QPagedPaintDevice;

namespace gehoor {

/// Where things stand on the A4 sheet, in millimetres from its upper left corner. The address block lies in
/// the window of a Dutch window envelope.
namespace sheet {
constexpr double width = 210;
constexpr double height = 297;
constexpr double left = 25;
constexpr double right = 25; ///< margin
constexpr double top = 25;
constexpr double bottom = 25; ///< margin; the page number stands in it
constexpr double senderLeft = 130;
constexpr double senderWidth = 65;
constexpr double returnLineTop = 45.5;
constexpr double addressTop = 50;
constexpr double addressWidth = 90;
constexpr double addressHeight = 32;
constexpr double headTop = 90; ///< date, reference and subject
constexpr double pageNumberTop = 280;
} // namespace sheet

/// The one typeface of letters.
QFont letterFont(double points);
constexpr double bodySize = 10.5; ///< of the text, in points

/// Paints the letter on A4 pages: the one layout for paper, preview and PDF. Text that does not fit goes on
/// to the next page; nothing is fetched. The device's page size and margins are set.
void paintLetter(const LetterContent &content, QPagedPaintDevice &device);

constexpr int pdfDotsPerInch = 1200;

/// The letter as PDF/A-1b with its fonts embedded. Made in memory (QPrinter would need a file); the only
/// metadata is the reference, and the same letter is the same bytes on any day.
QByteArray letterPdf(const LetterContent &content);

} // namespace gehoor
