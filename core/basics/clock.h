// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace gehoor {

/// Where the present comes from. Handed to stages by constructor; rules take a QDate instead.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The moment, in UTC.
    virtual QDateTime now() const = 0;
    /// The day at the officer's desk (local time).
    virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return QDate::currentDate(); }
};

/// A clock that stands on one day until it is set to another: repeatable runs (`--today`), the demo, tests.
class FixedClock final : public Clock
{
public:
    static constexpr qint64 tenOClock = 10 * 3600;

    /// `secondOfDay` in UTC; of the day before where it is below 0.
    explicit FixedClock(QDate day, qint64 secondOfDay = tenOClock) : m_day(day), m_secondOfDay(secondOfDay) {}
    void set(QDate day) { m_day = day; }
    QDateTime now() const override { return QDateTime(m_day, QTime(0, 0), Qt::UTC).addSecs(m_secondOfDay); }
    QDate today() const override { return m_day; }

private:
    QDate m_day;
    qint64 m_secondOfDay;
};

} // namespace gehoor
