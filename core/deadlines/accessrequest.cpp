// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/text.h>
#include <core/deadlines/accessrequest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The last day of the term, before it moved.
QDate endOf(const AccessRequest &request)
{
    return request.received.addMonths(1 + (request.extension ? request.extension->months : 0));
}

} // namespace

AccessTerm accessTerm(const AccessRequest &request, const WorkingCalendar &calendar)
{
    AccessTerm term{.month = request.received.addMonths(1), .end = endOf(request), .day = {}};
    term.day = term.end;
    while (const auto off = dayOff(term.day, calendar)) {
        term.rolledOver.append(*off);
        term.day = term.day.addDays(1);
    }
    return term;
}

QDate accessReminder(const AccessRequest &request)
{
    constexpr int daysBefore = 7;
    return endOf(request).addDays(-daysBefore);
}

Result<> checkAccessRequest(const AccessRequest &request, QDate today)
{
    const QDate day = request.received;
    if (!day.isValid() || day < QDate(earliestCalendarYear, 1, 1) || day > today)
        return failure(ErrorKind::InvalidDate, u"received"_s);
    return {};
}

Result<> checkAccessExtension(const AccessRequest &request, const AccessExtension &extension,
                              const WorkingCalendar &calendar)
{
    if (request.extension)
        return failure(ErrorKind::AccessNotExtended, u"twice"_s);
    if (extension.months < 1 || extension.months > mostMonthsExtended)
        return failure(ErrorKind::AccessNotExtended, u"months"_s);
    if (extension.day > accessTerm(request, calendar).day)
        return failure(ErrorKind::AccessNotExtended, u"late"_s);
    if (isBlank(extension.reason))
        return failure(ErrorKind::ReasonMissing);
    if (extension.reason.size() > longestAccessReason)
        return failure(ErrorKind::TextTooLong, u"reason"_s);
    return {};
}

Result<> checkAccessAnswer(const AccessRequest &request, QDate answered, QDate today)
{
    if (!answered.isValid() || answered < request.received || answered > today)
        return failure(ErrorKind::InvalidDate, u"accessAnswered"_s);
    return {};
}

} // namespace gehoor
