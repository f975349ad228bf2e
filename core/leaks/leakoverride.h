// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/leaks/leakfinding.h>

#include <QDate>
#include <QList>

namespace gehoor {

/// The officer's reason for letting one finding in one letter pass.
struct LeakOverride
{
    LeakSource source;
    std::optional<ProtectedFactId> fact;
    QString known;
    QString matched;
    qsizetype offset;
    QString reason;
    QDate day;

    bool operator==(const LeakOverride &) const = default;
};

/// A rule: the findings that still stop a letter: Protected, and without an override for this very thing in
/// this very place. Of too many (isTooMany()) all stand, whatever was overridden.
QList<LeakFinding> standingLeaks(const QList<LeakFinding> &findings, const QList<LeakOverride> &overrides);

/// What the trail notes of a finding that was let pass: which it is, and the SHA-256 of the reason; no words.
QString noteOf(const LeakFinding &finding, const QString &reason);

} // namespace gehoor
