// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// Whether lines that quote what was written before begin with `>`, as they do in a plain mail.
enum class Quotations { AsTheRest, Marked };

/// HTML to readable text: paragraphs, lists, table cells, links' addresses in words; no scripts, styles,
/// pictures or comments. Works through the text once, in time and memory that grow with its length only,
/// whatever its nesting; libxml2's reader takes quadratic time on unclosed tags and on many attributes.
QString readableText(const QString &html, Quotations quotations = Quotations::AsTheRest);

} // namespace gehoor
