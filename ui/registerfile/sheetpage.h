// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

namespace gehoor {

class SheetPainter;

/// What stands on an emergency sheet.
struct SheetContent
{
    QString registerName; ///< of the file, without folder and ending
    QString organisation;
    QDateTime made;     ///< sheets of one day are told apart by it
    QString mark;       ///< sheetMark()
    QString auditHead;  ///< before the line of this sheet itself
    QStringList groups; ///< sheetGroups(); to be wiped after use
};

/// The sheet of an open register, whose key this is.
[[nodiscard]] Result<SheetContent> sheetContent(const Desk &desk, const Key &key);

/// Paints it on one A4 page, in the language of the screen: what it is for, the key in groups and as a QR
/// code, what to do with it now and when it is needed.
void paintSheet(const SheetContent &content, SheetPainter &painter);
QByteArray sheetPdf(const SheetContent &content);

} // namespace gehoor
