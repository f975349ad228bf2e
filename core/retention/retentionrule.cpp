// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/sha256.h>
#include <core/retention/retentionrule.h>

#include <algorithm>

namespace gehoor {

QDate dueOn(const KeptCase &kept, const RetentionTerms &terms)
{
    // By the clock on the wall a line of the trail may be of the day before.
    const QDate latest = kept.lastLine.isValid() ? kept.lastLine.addDays(-1) : kept.closed;
    return std::max(kept.closed, latest).addMonths(terms.of(kept.outcome));
}

QDate lastDayDue(int months, QDate today)
{
    // A term from the last days of a month may end before the same day of the month.
    constexpr int daysThatDiffer = 3;
    QDate day = today.addMonths(-months).addDays(daysThatDiffer);
    while (day.addMonths(months) > today)
        day = day.addDays(-1);
    return day;
}

Result<> checkDue(const KeptCase &kept, const RetentionTerms &terms, QDate today)
{
    if (kept.hold)
        return failure(ErrorKind::OnHold);
    const QDate due = dueOn(kept, terms);
    if (today < due)
        return failure(ErrorKind::RetentionRuns, due.toString(Qt::ISODate));
    if (kept.limitInForce)
        return failure(ErrorKind::LimitInForce);
    if (kept.accessRuns)
        return failure(ErrorKind::AccessRuns);
    if (kept.breachOpen)
        return failure(ErrorKind::BreachOpen);
    return {};
}

QString confirmationOf(const QList<ClearingPreview> &previews)
{
    constexpr qsizetype enough = 8; // it guards against a slip, not against an attack
    QByteArray shown;
    for (const ClearingPreview &preview : previews)
        shown += preview.of.number.toUtf8() + ' ' + QByteArray::number(preview.lastAct) + '\n';
    return sha256Hex(shown).left(enough);
}

} // namespace gehoor
