// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/triage/policyremarks.h>
#include <tests/support/builders.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Received on 20 November 2026.
std::optional<bool> said(PolicyQuestion question, const Part &part, const Policy &policy = {},
                         const ComplaintDetails &details = makeDetails())
{
    for (const PolicyRemark &remark : policyRemarks(policy, details, part)) {
        if (remark.question == question)
            return remark.applies;
    }
    ADD_FAILURE() << "not asked";
    return {};
}

Part happenedOn(std::optional<QDate> day)
{
    return {.text = u"Een."_s, .happened = day};
}

TEST(PolicyRemarksTest, countTheMonthsFromTheConductToTheReceipt)
{
    struct Case
    {
        std::optional<QDate> happened;
        int months;
        std::optional<bool> tooOld;
    };
    const Case cases[] = {{{}, 12, {}},
                          {QDate(2021, 4, 1), 12, true},
                          {QDate(2025, 11, 19), 12, true},
                          {QDate(2025, 11, 20), 12, false},
                          {QDate(2026, 11, 20), 12, false},
                          {QDate(2026, 11, 23), 12, false}, // after the receipt: odd, and not old
                          {QDate(2026, 10, 19), 1, true},
                          {QDate(2021, 4, 1), 600, false}};
    for (const Case &tried : cases)
        EXPECT_EQ(said(PolicyQuestion::TooOld, happenedOn(tried.happened), {.tooOldMonths = tried.months}),
                  tried.tooOld)
            << tried.months << ' ' << tried.happened.value_or(QDate()).toString(Qt::ISODate).toStdString();
}

TEST(PolicyRemarksTest, sayWhatTheOfficerFoundOut)
{
    EXPECT_EQ(said(PolicyQuestion::HandledBefore, {}), std::nullopt);
    EXPECT_EQ(said(PolicyQuestion::HandledBefore, {.handledBefore = HandledBefore::No}), false);
    EXPECT_EQ(said(PolicyQuestion::HandledBefore, {.handledBefore = HandledBefore::Yes}), true);
}

TEST(PolicyRemarksTest, knowWhoIsAnonymous)
{
    ComplaintDetails details = makeDetails();
    EXPECT_EQ(said(PolicyQuestion::Anonymous, {}, {}, details), false);
    details.complainant.anonymous = true;
    EXPECT_EQ(said(PolicyQuestion::Anonymous, {}, {}, details), true);
    details.complainant.anonymous = false;
    details.complainant.name = u" "_s;
    EXPECT_EQ(said(PolicyQuestion::Anonymous, {}, {}, details), true);
    details.complainant.organisation = u"Verhuur Noord BV"_s;
    EXPECT_EQ(said(PolicyQuestion::Anonymous, {}, {}, details), false);
}

TEST(PolicyRemarksTest, askOnlyWhatIsSwitchedOn)
{
    EXPECT_EQ(policyRemarks({}, makeDetails(), {}).size(), 3);
    const Policy none{.tooOld = false, .handledBefore = false, .anonymous = false};
    EXPECT_TRUE(policyRemarks(none, makeDetails(), {}).isEmpty());
    const Policy one{.tooOld = false, .handledBefore = true, .anonymous = false};
    EXPECT_EQ(policyRemarks(one, makeDetails(), {}),
              (QList<PolicyRemark>{{PolicyQuestion::HandledBefore, std::nullopt}}));
}

} // namespace
} // namespace gehoor
