// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/retention/retentionrule.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

KeptCase answered(QDate closed)
{
    return {.id = ComplaintId(1), .number = u"2026-0001"_s, .outcome = Ending::Answered, .closed = closed};
}

TEST(RetentionRuleTest, aCaseIsDueSoManyMonthsAfterItWasClosed)
{
    const RetentionTerms terms{.months = {{Ending::Withdrawn, 6}}};
    struct
    {
        QDate closed;
        Ending outcome;
        QDate due;
    } const cases[] = {
        {QDate(2026, 11, 23), Ending::Answered, QDate(2028, 11, 23)},
        {QDate(2026, 8, 31), Ending::Withdrawn, QDate(2027, 2, 28)}, // no 31 February
        {QDate(2028, 2, 29), Ending::Answered, QDate(2030, 2, 28)},
        {QDate(2026, 2, 28), Ending::Withdrawn, QDate(2026, 8, 28)},
    };
    for (const auto &c : cases) {
        KeptCase kept = answered(c.closed);
        kept.outcome = c.outcome;
        EXPECT_EQ(dueOn(kept, terms), c.due);
        EXPECT_TRUE(failedWith(ErrorKind::RetentionRuns, checkDue(kept, terms, c.due.addDays(-1))));
        EXPECT_TRUE(succeeded(checkDue(kept, terms, c.due)));
    }
}

TEST(RetentionRuleTest, aCaseCountsAsClosedNotBeforeWhatWasDoneInIt)
{
    struct
    {
        QDate closed;
        QDate lastLine;
        QDate due;
    } const cases[] = {
        {QDate(2026, 11, 23), QDate(2026, 11, 23), QDate(2028, 11, 23)},
        {QDate(2026, 11, 23), QDate(2026, 11, 24), QDate(2028, 11, 23)}, // an evening west of Greenwich
        {QDate(2026, 11, 23), QDate(), QDate(2028, 11, 23)},             // its lines were lost
        {QDate(2020, 1, 1), QDate(2026, 11, 23), QDate(2028, 11, 22)},   // the clock was set back
    };
    for (const auto &c : cases) {
        KeptCase kept = answered(c.closed);
        kept.lastLine = c.lastLine;
        EXPECT_EQ(dueOn(kept, {}), c.due);
        EXPECT_TRUE(failedWith(ErrorKind::RetentionRuns, checkDue(kept, {}, c.due.addDays(-1))));
    }
}

TEST(RetentionRuleTest, theLastDayOfClosingThatIsDueIsTheLast)
{
    struct
    {
        int months;
        QDate today;
        QDate last;
    } const cases[] = {
        {24, QDate(2028, 11, 23), QDate(2026, 11, 23)}, {1, QDate(2027, 2, 27), QDate(2027, 1, 27)},
        {1, QDate(2027, 2, 28), QDate(2027, 1, 31)}, // no 29, 30 or 31 February
        {1, QDate(2027, 3, 1), QDate(2027, 2, 1)},      {1, QDate(2027, 3, 30), QDate(2027, 2, 28)},
        {24, QDate(2030, 2, 28), QDate(2028, 2, 29)},   {600, QDate(2026, 11, 23), QDate(1976, 11, 23)},
    };
    for (const auto &c : cases) {
        EXPECT_EQ(lastDayDue(c.months, c.today), c.last);
        const RetentionTerms terms{.months = {{Ending::Answered, c.months}}};
        EXPECT_TRUE(succeeded(checkDue(answered(c.last), terms, c.today)));
        EXPECT_FALSE(succeeded(checkDue(answered(c.last.addDays(1)), terms, c.today)));
    }
}

TEST(RetentionRuleTest, aHoldALimitInForceOrARequestForAccessKeepsIt)
{
    KeptCase kept = answered(QDate(2020, 1, 1));
    const QDate today(2026, 11, 23);
    kept.hold = Hold{today, u"beroep"_s};
    EXPECT_TRUE(failedWith(ErrorKind::OnHold, checkDue(kept, {}, today)));
    kept.hold.reset();
    kept.limitInForce = true;
    EXPECT_TRUE(failedWith(ErrorKind::LimitInForce, checkDue(kept, {}, today)));
    kept.limitInForce = false;
    kept.accessRuns = true;
    EXPECT_TRUE(failedWith(ErrorKind::AccessRuns, checkDue(kept, {}, today)));
    kept.accessRuns = false;
    kept.breachOpen = true;
    EXPECT_TRUE(failedWith(ErrorKind::BreachOpen, checkDue(kept, {}, today)));
}

TEST(RetentionRuleTest, theWordThatConfirmsStandsForWhatWasShown)
{
    const ClearingPreview one{.of = answered(QDate(2026, 1, 1)), .due = {}, .lastAct = 7};
    ClearingPreview other = one;
    other.lastAct = 8;
    EXPECT_EQ(confirmationOf({one}), confirmationOf({one}));
    EXPECT_EQ(confirmationOf({one}).size(), 8);
    EXPECT_NE(confirmationOf({one}), confirmationOf({other}));
    EXPECT_NE(confirmationOf({one}), confirmationOf({one, other}));
}

} // namespace
} // namespace gehoor
