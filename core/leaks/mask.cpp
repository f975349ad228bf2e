// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/leaks/mask.h>

using namespace Qt::StringLiterals;

namespace gehoor {

void Mask::operator()(QString &text)
{
    const QList<LeakFinding> findings = m_check.findings(text);
    qsizetype end = text.size();
    for (auto finding = findings.rbegin(); finding != findings.rend(); ++finding) {
        if (finding->severity < m_least || finding->offset + finding->length > end)
            continue;
        text.replace(finding->offset, finding->length, u"[…]"_s);
        end = finding->offset;
        m_found = true;
    }
}

} // namespace gehoor
