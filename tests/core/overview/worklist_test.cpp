// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/overview/worklist.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QDate wednesday(2026, 11, 25);

WorkRow row(Standing standing, std::optional<QDate> due, std::optional<QDate> putOff = {}, qint64 id = 1)
{
    WorkRow made{.of = {ComplaintId(id), u"2026-0001"_s, {}}, .standing = standing, .due = due};
    if (putOff)
        made.putOff = PutOffUntil{*putOff, u"Wacht op het gesprek."_s};
    return made;
}

struct HeadCase
{
    Standing standing;
    std::optional<QDate> due;
    WorkHead head;
    std::optional<QDate> putOff = {};
    std::optional<Step> step = {};
};

TEST(WorkHeadTest, putsACaseUnderItsHead)
{
    const QList<HeadCase> cases = {
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
        {Standing::AwaitingResponse, wednesday, WorkHead::WaitingForOthers, {}, Step::RemindResponsible},
        {Standing::AwaitingResponse, wednesday, WorkHead::WaitingForOthers, {}, Step::SeeAnswered},
        {Standing::AwaitingComplainant, wednesday, WorkHead::WaitingForOthers, {}, Step::DecideOnWhatThereIs},
        // The case waits, and the officer has something to tell meanwhile
        {Standing::AwaitingResponse, wednesday, WorkHead::TodayAndTomorrow, {}, Step::TellDelay},
        {Standing::AwaitingResponse, wednesday.addDays(2), WorkHead::ThisWeek, {}, Step::TellComplainant},
        {Standing::AwaitingResponse, wednesday.addDays(9), WorkHead::Later, {}, Step::AskSafeChannel},
        {Standing::AwaitingResponse, wednesday.addDays(-1), WorkHead::Late, {}, Step::TellDelay},
        // Put off
        {Standing::ToAssess, wednesday.addDays(2), WorkHead::PutOff, wednesday.addDays(1)},
        {Standing::ToAssess, wednesday, WorkHead::PutOff, wednesday.addDays(30)},
        {Standing::ToClose, {}, WorkHead::PutOff, wednesday.addDays(1)},
        {Standing::AwaitingResponse, wednesday.addDays(9), WorkHead::PutOff, wednesday.addDays(3)},
        // ... and back by itself on the day
        {Standing::ToAssess, wednesday.addDays(2), WorkHead::ThisWeek, wednesday},
        {Standing::ToClose, {}, WorkHead::WithoutTerm, wednesday.addDays(-4)},
        // What is late is never out of sight
        {Standing::ToAssess, wednesday.addDays(-1), WorkHead::Late, wednesday.addDays(30)},
    };
    for (const HeadCase &given : cases) {
        WorkRow shown = row(given.standing, given.due, given.putOff);
        shown.step = given.step;
        EXPECT_EQ(workHead(shown, wednesday), given.head)
            << static_cast<int>(given.standing) << ' '
            << given.due.value_or(QDate()).toString().toStdString();
    }
}

TEST(WorkHeadTest, countsOnSundayOnlyMondayAsUrgent)
{
    const QDate sunday(2026, 11, 29);
    EXPECT_EQ(workHead(row(Standing::ToAssess, sunday.addDays(1)), sunday), WorkHead::TodayAndTomorrow);
    EXPECT_EQ(workHead(row(Standing::ToAssess, sunday.addDays(2)), sunday), WorkHead::Later);
}

TEST(WorkHeadTest, isUrgentUpToTheLastUrgentDayAndNoLater)
{
    for (QDate today = wednesday; today < wednesday.addDays(7); today = today.addDays(1)) {
        const QDate last = lastUrgentDay(today);
        EXPECT_TRUE(isUrgent(workHead(row(Standing::ToAssess, last), today)));
        EXPECT_FALSE(isUrgent(workHead(row(Standing::ToAssess, last.addDays(1)), today)));
        EXPECT_FALSE(isUrgent(workHead(row(Standing::AwaitingResponse, today), today)));
    }
}

TEST(WorkGroupsTest, keepsTheOrderOfHeadsAndRowsAndLeavesOutEmptyHeads)
{
    const CheckRow check{{ComplaintId(4), u"2026-0004"_s, {}}, {CheckKind::DraftNotPosted, 1, wednesday}};
    const auto groups = workGroups({row(Standing::AwaitingResponse, {}), row(Standing::ToAssess, wednesday),
                                    row(Standing::ToClose, wednesday.addDays(-3))},
                                   {check}, wednesday);
    ASSERT_EQ(groups.size(), 4);
    EXPECT_EQ(groups.at(0).head, WorkHead::Late);
    EXPECT_EQ(groups.at(1).head, WorkHead::TodayAndTomorrow);
    EXPECT_EQ(groups.at(2).head, WorkHead::ToCheck);
    EXPECT_EQ(groups.at(3).head, WorkHead::WaitingForOthers);
    EXPECT_EQ(groups.at(0).rows.constFirst().standing, Standing::ToClose);
    EXPECT_EQ(groups.at(2).checks, QList<CheckRow>{check});
    EXPECT_EQ(groups.at(2).size(), 1);
}

TEST(WorkGroupsTest, showsWhatComesBackFirstAtTheTopOfWhatIsPutOff)
{
    const auto groups = workGroups({row(Standing::ToAssess, wednesday, wednesday.addDays(9), 1),
                                    row(Standing::ToAssess, wednesday.addDays(1), wednesday.addDays(2), 2)},
                                   {}, wednesday);
    ASSERT_EQ(groups.size(), 1);
    EXPECT_EQ(groups.constFirst().head, WorkHead::PutOff);
    EXPECT_EQ(groups.constFirst().rows.at(0).of.id, ComplaintId(2));
    EXPECT_EQ(groups.constFirst().rows.at(1).of.id, ComplaintId(1));
}

TEST(WorkGroupsTest, hasNothingToShowOfNothing)
{
    EXPECT_TRUE(workGroups({}, {}, wednesday).isEmpty());
}

} // namespace
} // namespace gehoor
