// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

// The markup a template can have: title, p, h2, ul, ol, li, blockquote, b and br, none with attributes.

bool isMarkup(const QString &element);
/// Whether an element stands directly within another; "" is outside all. The title stands by itself.
bool mayStandIn(const QString &element, const QString &parent);
/// Whether text stands directly within the element.
bool holdsText(const QString &element);

/// Where the first &name; stands that is none of &amp; &lt; &gt; &quot; &apos; &nbsp;; -1: nowhere.
qsizetype unknownEntityIn(const QString &text);

} // namespace gehoor
