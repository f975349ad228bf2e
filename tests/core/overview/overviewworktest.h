// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/overview/consistency.h>
#include <tests/support/stagetest.h>

namespace gehoor {

using namespace Qt::StringLiterals;

/// What the day's work, the news and the checks show of what was really done.
class OverviewWorkTest : public StageTest
{
protected:
    QStringList work(const std::optional<QDate> &dueBy = {})
    {
        QStringList numbers;
        const auto rows = desk().overview.work(dueBy).value();
        for (const WorkRow &row : rows)
            numbers << row.of.number;
        return numbers;
    }
    QStringList toCheck()
    {
        QStringList found;
        const auto rows = desk().overview.toCheck(clock.today()).value();
        for (const CheckRow &row : rows)
            found << u"%1 %2 %3"_s.arg(row.of.number, checkKeys.key(row.check.kind)).arg(row.check.subject);
        return found;
    }
    QStringList findings()
    {
        ConsistencyCheck check(desk().overview, clock.today());
        while (check.next(2).value()) {
        }
        QStringList found;
        for (const CheckRow &row : check.findings())
            found << u"%1 %2"_s.arg(row.of.number, checkKeys.key(row.check.kind));
        return found;
    }
    void protect(ComplaintId id)
    {
        ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor de Wit"_s})));
    }
    void askSafeChannel(const Complaint &complaint)
    {
        ComplaintDetails details = desk().complaints.find(complaint.id)->details;
        details.complainant.safeChannel = SafeChannel::Post;
        ASSERT_TRUE(succeeded(desk().complaints.change(complaint.id, details)));
    }
    ComplaintId logged(QDate received)
    {
        ComplaintDraft draft = makeDraft();
        draft.details.received = received;
        return desk().intake.log(draft)->id;
    }
};

} // namespace gehoor
