// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/wayout.h>

namespace gehoor {

qsizetype countOf(const QList<CaseLeaks> &leaks)
{
    qsizetype count = 0;
    for (const CaseLeaks &one : leaks)
        count += one.findings.size();
    return count;
}

} // namespace gehoor
