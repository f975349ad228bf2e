// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gehoor {

/// Text that was sent as format=flowed (RFC 3676), with its paragraphs as they were typed: a line that ends
/// in a space goes on in the next one, unless that is empty. What is quoted keeps its `>`, and is joined only
/// to what is quoted as deep.
QString withoutSoftBreaks(QStringView text, bool breaksInWords);

} // namespace gehoor
