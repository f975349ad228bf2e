// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/leaks/leakcheck.h>
#include <core/leaks/leakoverride.h>

#include <algorithm>

namespace gehoor {

QList<LeakFinding> standingLeaks(const QList<LeakFinding> &findings, const QList<LeakOverride> &overrides)
{
    const QList<LeakFinding> stops = stopping(findings);
    if (isTooMany(stops.size()))
        return stops;
    QList<LeakFinding> standing;
    for (const LeakFinding &finding : stops) {
        const bool passed =
            std::any_of(overrides.cbegin(), overrides.cend(), [&](const LeakOverride &override) {
                return override.source == finding.source && override.fact == finding.fact &&
                       override.known == finding.known && override.matched == finding.matched &&
                       override.offset == finding.offset;
            });
        if (!passed)
            standing.append(finding);
    }
    return standing;
}

QString noteOf(const LeakFinding &finding, const QString &reason)
{
    const QString which = leakSourceKeys.key(finding.source) +
                          (finding.fact ? u' ' + QString::number(finding.fact->value()) : QString());
    return which + u' ' + sha256Hex(reason.toUtf8());
}

} // namespace gehoor
