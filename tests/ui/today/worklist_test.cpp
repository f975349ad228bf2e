// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/today/worklist.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QDate wednesday(2026, 11, 25);

OverviewRow row(Standing standing, std::optional<QDate> due)
{
    return {ComplaintId(1), u"2026-0001"_s,        wednesday, Channel::Mail, {}, Capacity::Unknown, {}, {},
            standing,       std::optional<Step>(), due};
}

struct Case
{
    Standing standing;
    std::optional<QDate> due;
    WorkHead head;
};

TEST(WorkHeadTest, putsACaseUnderItsHead)
{
    const QList<Case> cases = {
        {Standing::ToAssess, wednesday.addDays(-1), WorkHead::Late},
        {Standing::ToAssess, wednesday, WorkHead::TodayAndTomorrow},
        {Standing::ToAssess, wednesday.addDays(1), WorkHead::TodayAndTomorrow},
        {Standing::NoticeDue, wednesday.addDays(2), WorkHead::ThisWeek},
        {Standing::NoticeDue, wednesday.addDays(4), WorkHead::ThisWeek},
        {Standing::ToForward, wednesday.addDays(5), WorkHead::Later},
        {Standing::ToClose, {}, WorkHead::WithoutTerm},
        {Standing::AwaitingComplainant, wednesday, WorkHead::WaitingForOthers},
        {Standing::AwaitingResponse, {}, WorkHead::WaitingForOthers},
        {Standing::AwaitingResponse, wednesday.addDays(-1), WorkHead::Late},
        {Standing::AwaitingComplainant, wednesday.addDays(-1), WorkHead::Late},
    };
    for (const Case &given : cases)
        EXPECT_EQ(workHead(row(given.standing, given.due), wednesday), given.head)
            << static_cast<int>(given.standing) << ' '
            << given.due.value_or(QDate()).toString().toStdString();
}

TEST(WorkGroupsTest, keepsTheOrderOfHeadsAndRowsAndLeavesOutEmptyHeads)
{
    const auto groups = workGroups({row(Standing::AwaitingResponse, {}), row(Standing::ToAssess, wednesday),
                                    row(Standing::ToClose, wednesday.addDays(-3))},
                                   wednesday);
    ASSERT_EQ(groups.size(), 3);
    EXPECT_EQ(groups.at(0).head, WorkHead::Late);
    EXPECT_EQ(groups.at(1).head, WorkHead::TodayAndTomorrow);
    EXPECT_EQ(groups.at(2).head, WorkHead::WaitingForOthers);
    EXPECT_EQ(groups.at(0).rows.constFirst().standing, Standing::ToClose);
}

TEST(WorkGroupsTest, countsOnSundayOnlyMondayAsTomorrow)
{
    const QDate sunday(2026, 11, 29);
    EXPECT_EQ(workHead(row(Standing::ToAssess, sunday.addDays(1)), sunday), WorkHead::TodayAndTomorrow);
    EXPECT_EQ(workHead(row(Standing::ToAssess, sunday.addDays(2)), sunday), WorkHead::Later);
}

} // namespace
} // namespace gehoor
