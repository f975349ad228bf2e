// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/auditfilter.h>
#include <core/registerfile/database.h>
#include <core/registerfile/registerfile.h>

using namespace Qt::StringLiterals;

namespace gehoor {

AuditFilter onDays(std::optional<QDate> from, std::optional<QDate> to)
{
    AuditFilter filter;
    if (from)
        filter.from = from->startOfDay();
    if (to)
        filter.until = to->addDays(1).startOfDay();
    return filter;
}

audittrail::Query audittrail::query(const AuditFilter &filter, int atMost, const AuditLine *after)
{
    // At least one bound on the moment, which an index leads to.
    QStringList conditions{u"at >= ?"_s};
    QVariantList values{filter.from ? toSql(*filter.from) : QVariant(u""_s)};
    const auto demand = [&](const QString &condition, const QVariant &value) {
        conditions << condition;
        values << value;
    };
    if (filter.until)
        demand(u"at < ?"_s, toSql(*filter.until));
    if (filter.kind)
        demand(u"act = ?"_s, actKey(*filter.kind));
    if (!filter.complaintNumber.isEmpty())
        demand(u"complaint_id = (SELECT id FROM complaint WHERE number = ?)"_s, filter.complaintNumber);
    if (!filter.officer.isEmpty())
        demand(u"officer = ?"_s, filter.officer);
    if (after) {
        demand(u"at <= ?"_s, toSql(after->at));
        demand(u"NOT (at = ? AND number >= ?)"_s, toSql(after->at));
        values << after->number;
    }
    values << atMost;
    return {u"SELECT %1 FROM audit WHERE %2 ORDER BY at DESC, number DESC LIMIT ?"_s.arg(
                lineColumns, conditions.join(u" AND "_s)),
            values};
}

} // namespace gehoor
