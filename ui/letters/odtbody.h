// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamWriter;

namespace gehoor {

/// Writes plain text as OpenDocument holds it: lines, tabs and rows of spaces by their elements, and nothing
/// that XML cannot hold.
void writeOdtText(QXmlStreamWriter &xml, const QString &text);

/// Writes a letter's body as paragraphs, headings and lists in the styles `Text`, `Heading`, `Quote` and
/// `List`, with `BeforeLast` behind it for what must stay with the last paragraph; bold, italic and
/// underlined by the styles `B`, `I`, `U` and their combinations.
void writeOdtBody(QXmlStreamWriter &xml, const QString &html);

} // namespace gehoor
