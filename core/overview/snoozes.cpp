// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/overview/snoozes.h>

using namespace Qt::StringLiterals;

namespace gehoor {

Snoozes::Snoozes(RegisterFile &file, const Clock &clock, const Overview &overview)
    : m_file(file), m_clock(clock), m_overview(overview), m_store(file)
{
}

Result<> Snoozes::putOff(ComplaintId complaint, QDate until, const QString &reason)
{
    const auto standing = m_overview.standing(complaint);
    if (!standing)
        return failureOf(standing);
    if (standing->nextSteps.isEmpty())
        return failure(ErrorKind::AlreadyClosed);
    const QDate today = m_clock.today();
    if (!until.isValid() || until <= today || until > lastSnoozeDay(today))
        return failure(ErrorKind::InvalidDate, u"putOffUntil"_s);
    if (isBlank(reason))
        return failure(ErrorKind::ReasonMissing);
    const Snooze snooze{.complaint = complaint,
                        .step = standing->nextSteps.constFirst().step,
                        .day = today,
                        .until = until,
                        .reason = reason};
    return m_file.write({ActKind::PutOff, complaint, until.toString(Qt::ISODate)},
                        [&] { return m_store.insert(snooze).map([](SnoozeId) {}); });
}

Result<> Snoozes::takeUp(ComplaintId complaint)
{
    const auto standing = m_overview.standing(complaint);
    if (!standing)
        return failureOf(standing);
    const auto last = m_store.last(complaint);
    if (!last)
        return failureOf(last);
    if (!*last || (*last)->until <= m_clock.today())
        return failure(ErrorKind::NotPutOff);
    return m_file.write({ActKind::TakenUp, complaint, {}},
                        [&] { return m_store.end(complaint, m_clock.today()); });
}

Result<std::optional<Snooze>> Snoozes::inForce(ComplaintId complaint) const
{
    const auto standing = m_overview.standing(complaint);
    if (!standing)
        return failureOf(standing);
    return m_store.last(complaint).map([&](const std::optional<Snooze> &last) {
        const bool holds = last && last->until > m_clock.today() && !standing->nextSteps.isEmpty() &&
                           standing->nextSteps.constFirst().step == last->step;
        return holds ? last : std::nullopt;
    });
}

} // namespace gehoor
