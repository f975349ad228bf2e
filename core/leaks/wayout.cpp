// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/leakcheck.h>
#include <core/leaks/wayout.h>

namespace gehoor {

qsizetype countOfStops(const QList<CaseLeaks> &leaks)
{
    qsizetype count = 0;
    for (const CaseLeaks &one : leaks)
        count += stopping(one.findings).size();
    return count;
}

} // namespace gehoor
