// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/mask.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

/// What overlaps goes as one: else what reaches beyond the other would stay in sight.
void Mask::operator()(QString &text)
{
    QList<std::pair<qsizetype, qsizetype>> spans;
    const QList<LeakFinding> findings = m_check.findings(text); // by their places
    for (const LeakFinding &finding : findings) {
        const qsizetype end = finding.offset + finding.length;
        if (finding.severity < m_least)
            continue;
        if (!spans.isEmpty() && finding.offset < spans.last().second)
            spans.last().second = std::max(spans.last().second, end);
        else
            spans.append({finding.offset, end});
    }
    for (auto span = spans.crbegin(); span != spans.crend(); ++span)
        text.replace(span->first, span->second - span->first, u"[…]"_s);
    m_found = m_found || !spans.isEmpty();
}

} // namespace gehoor
