// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/breaches/breaches.h>

#include <QStringList>

namespace gehoor {

QString wording(BreachKind kind);
QString wording(Affected group);
QString wording(BreachedData data);
QString wording(Encrypted encrypted);
QString wording(BreachOutcome outcome);
QString wording(BreachNote note);
QString wording(const DiscoveryMoved &moved); ///< in local time
QString wording(BreachStep step);
/// A whole sentence or two: what is to be done.
QString advice(BreachStep step);

/// "71 hours left to report it", "less than an hour left ...", "3 hours past the 72 hours".
QString timeLeft(qint64 minutes);
/// How it stands, as part of a line: the time that is left, or what was decided.
QString breachStanding(const Breach &breach, const QDateTime &now);
/// What stands in the day's work above all else; empty when nothing is to be decided.
QString breachNotice(const QList<Breach> &undecided, const QDateTime &now);

/// What is known of the breach, the 72 hours and the checklist, line by line. `concerns`: which case, letter
/// or bundle; empty when none.
QStringList breachLines(const Breach &breach, const QString &concerns, const QDateTime &now);

} // namespace gehoor
