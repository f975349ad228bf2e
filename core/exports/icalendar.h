// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace gehoor {

/// One due date in a calendar.
struct CalendarEntry
{
    QString id; ///< unique, and the same in every export, so that a calendar moves it instead of doubling it
    QString summary; ///< what is to be done
    QDate day;

    bool operator==(const CalendarEntry &) const = default;
};

/// A file for any calendar program (RFC 5545, `.ics`): each entry as a day-long event that keeps nobody busy.
/// `made` is the moment of the export, UTC.
QByteArray icalendar(const QList<CalendarEntry> &entries, const QDateTime &made);

} // namespace gehoor
