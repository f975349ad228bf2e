// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

class QDateTimeEdit;

namespace gehoor {

/// Makes the field take moments from `earliest` until `latest` by the clock on the wall, to the minute, in
/// the screen's language, and shows `moment`.
void setUpMoment(QDateTimeEdit &edit, const QDateTime &moment, const QDateTime &earliest,
                 const QDateTime &latest);
/// What stands in the field, in UTC; exactly `before` (what it was set up with) when it was not changed.
QDateTime momentOf(const QDateTimeEdit &edit, const QDateTime &before);

} // namespace gehoor
