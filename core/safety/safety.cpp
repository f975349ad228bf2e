// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/complaint/complaintstore.h>
#include <core/safety/safety.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {

Safety::Safety(RegisterFile &file, const Clock &clock) : m_file(file), m_clock(clock), m_store(file) {}

Result<QList<ContactLimit>> Safety::limits(ComplaintId complaint) const
{
    return ComplaintStore(m_file).find(complaint).and_then(
        [&](const Complaint &) { return m_store.of(complaint); });
}

Result<int> Safety::setLimit(ComplaintId complaint, const ContactLimit &limit)
{
    if (const auto checked = checkLimit(limit, m_clock.today()); !checked)
        return failureOf(checked);
    if (const auto known = ComplaintStore(m_file).find(complaint); !known)
        return failureOf(known);
    Result<int> number = 0;
    Act act{ActKind::LimitSet, complaint, {}};
    const auto done = m_file.write(act, [&]() -> Result<> {
        number = m_store.insert(complaint, limit);
        act.note = QString::number(number.value_or(0));
        return number.map([](int) {});
    });
    return done.and_then([&] { return number; });
}

Result<ContactLimit> Safety::inForce(ComplaintId complaint, int number) const
{
    const auto all = limits(complaint);
    if (!all)
        return failureOf(all);
    const auto limit =
        std::find_if(all->begin(), all->end(), [&](const ContactLimit &one) { return one.number == number; });
    if (limit == all->end())
        return failure(ErrorKind::UnknownLimit, QString::number(number));
    if (limit->ended)
        return failure(ErrorKind::LimitOver, QString::number(number));
    return *limit;
}

Result<> Safety::goOn(ComplaintId complaint, int number, QDate next, const QString &reason)
{
    const auto limit = inForce(complaint, number);
    if (!limit)
        return failureOf(limit);
    const LimitEvaluation evaluation{m_clock.today(), next, reason};
    if (const auto checked = checkEvaluation(evaluation, *limit); !checked)
        return checked;
    return m_file.write(
        {ActKind::LimitEvaluated, complaint, u"%1 %2"_s.arg(number).arg(next.toString(Qt::ISODate))},
        [&] { return m_store.goOn(complaint, number, evaluation); });
}

Result<> Safety::end(ComplaintId complaint, int number, const QString &reason)
{
    if (isBlank(reason))
        return failure(ErrorKind::ReasonMissing);
    if (reason.size() > longestLimitText)
        return failure(ErrorKind::TextTooLong, u"reason"_s);
    const auto limit = inForce(complaint, number);
    if (!limit)
        return failureOf(limit);
    return m_file.write({ActKind::LimitEnded, complaint, QString::number(number)}, [&] {
        return m_store.end(complaint, number, {m_clock.today(), reason});
    });
}

} // namespace gehoor
