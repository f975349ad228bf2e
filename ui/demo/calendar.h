// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/clock.h>
#include <core/basics/result.h>

#include <QMap>

#include <algorithm>
#include <functional>

namespace gehoor {

/// A rule: at which second of each day, in UTC, the acts are that lead up to `today`. Not later than it is
/// `now`, on the day that it is: what is done next would else seem to be of before.
inline qint64 secondOfActs(QDate today, const QDateTime &now)
{
    constexpr qint64 oneDay = 24 * 3600;
    const qint64 untilNow = QDateTime(today, QTime(0, 0), Qt::UTC).secsTo(now);
    return untilNow > -oneDay ? std::min(untilNow, FixedClock::tenOClock) : FixedClock::tenOClock;
}

/// Acts put on days and then lived through in order, so that numbers and the audit trail run as in real life.
class Calendar
{
public:
    explicit Calendar(QDate today) : m_today(today) {}

    /// Puts an act on a day; a day after today is moved to today.
    void on(QDate day, std::function<Result<>()> act) { m_acts[std::min(day, m_today)] << std::move(act); }
    QDate today() const { return m_today; }

    /// Lives through all days; acts may put further acts on the same day or later ones.
    [[nodiscard]] Result<> live(FixedClock &clock)
    {
        while (!m_acts.isEmpty()) {
            const QDate day = m_acts.firstKey();
            clock.set(day);
            const auto act = m_acts[day].takeFirst();
            if (m_acts[day].isEmpty())
                m_acts.remove(day);
            if (const auto done = act(); !done)
                return done;
        }
        return {};
    }

private:
    QDate m_today;
    QMap<QDate, QList<std::function<Result<>()>>> m_acts;
};

} // namespace gehoor
