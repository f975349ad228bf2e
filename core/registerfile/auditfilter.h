// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/act.h>

#include <QDateTime>
#include <QVariant>

namespace gehoor {

struct AuditLine;

/// Which lines of the trail are meant: all, unless something is asked.
struct AuditFilter
{
    std::optional<QDateTime> from = {};  ///< included
    std::optional<QDateTime> until = {}; ///< not included
    std::optional<ActKind> kind = {};
    QString complaintNumber = {}; ///< of a case; empty: any line
    QString officer = {};         ///< empty: any line

    bool operator==(const AuditFilter &) const = default;
};

/// Both days included, by the clock on the wall; none where there is no bound.
AuditFilter onDays(std::optional<QDate> from, std::optional<QDate> to);

namespace audittrail {

/// What a line holds, in the order in which it is read.
inline constexpr QLatin1StringView
    lineColumns("number, at, act, complaint_id, complaint_number, note, COALESCE(officer, ''), hash");

struct Query
{
    QString sql;
    QVariantList values;
};
/// At most so many lines, the newest first, that come after `after`: nullptr for the first. By the moment of
/// the act, which is the order of the lines unless a clock was set back.
Query query(const AuditFilter &filter, int atMost, const AuditLine *after);

} // namespace audittrail
} // namespace gehoor
