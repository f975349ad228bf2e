// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/deadlines/accessrequest.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

AccessRequest received(QDate day, int monthsMore = 0)
{
    AccessRequest request{.received = day};
    if (monthsMore > 0)
        request.extension = AccessExtension{day, monthsMore, u"veel stukken"_s};
    return request;
}

TEST(AccessRequestTest, isAnsweredWithinAMonthAndNoDayThatIsNoWorkingDay)
{
    const struct
    {
        QDate received;
        int monthsMore;
        QDate end;
        qsizetype rolled;
        QDate day;
    } cases[] = {
        {QDate(2026, 11, 23), 0, QDate(2026, 12, 23), 0, QDate(2026, 12, 23)},
        {QDate(2026, 11, 25), 0, QDate(2026, 12, 25), 3, QDate(2026, 12, 28)}, // Christmas, then a weekend
        {QDate(2027, 1, 31), 0, QDate(2027, 2, 28), 1, QDate(2027, 3, 1)},     // no 31 February; a Sunday
        {QDate(2028, 1, 30), 0, QDate(2028, 2, 29), 0, QDate(2028, 2, 29)},
        {QDate(2026, 11, 23), 1, QDate(2027, 1, 23), 2, QDate(2027, 1, 25)}, // a Saturday
        {QDate(2027, 1, 31), 2, QDate(2027, 4, 30), 0, QDate(2027, 4, 30)},
    };
    for (const auto &c : cases) {
        const AccessTerm term = accessTerm(received(c.received, c.monthsMore), {});
        EXPECT_EQ(term.end, c.end);
        EXPECT_EQ(term.rolledOver.size(), c.rolled);
        EXPECT_EQ(term.day, c.day);
        EXPECT_EQ(term.month, c.received.addMonths(1));
        EXPECT_EQ(accessReminder(received(c.received, c.monthsMore)), c.end.addDays(-7));
    }
}

TEST(AccessRequestTest, cannotComeFromTheFutureOrLongAgo)
{
    const QDate today(2026, 11, 23);
    EXPECT_TRUE(succeeded(checkAccessRequest(received(today), today)));
    for (const QDate day : {today.addDays(1), QDate(1989, 12, 31), QDate(), QDate(2026, 2, 30)})
        EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, checkAccessRequest(received(day), today)));
}

TEST(AccessRequestTest, isExtendedOnceByTwoMonthsAtMostAndWithinTheMonth)
{
    const QDate day(2026, 11, 25);
    const struct
    {
        AccessRequest request;
        AccessExtension extension;
        std::optional<ErrorKind> failure;
        QString detail;
    } cases[] = {
        {received(day), {day, 1, u"veel"_s}, {}, {}},
        {received(day), {QDate(2026, 12, 28), 2, u"veel"_s}, {}, {}}, // the day it moved on to
        {received(day), {QDate(2026, 12, 29), 2, u"veel"_s}, ErrorKind::AccessNotExtended, u"late"_s},
        {received(day), {day, 0, u"veel"_s}, ErrorKind::AccessNotExtended, u"months"_s},
        {received(day), {day, 3, u"veel"_s}, ErrorKind::AccessNotExtended, u"months"_s},
        {received(day, 1), {day, 1, u"veel"_s}, ErrorKind::AccessNotExtended, u"twice"_s},
        {received(day), {day, 1, u" \n"_s}, ErrorKind::ReasonMissing, {}},
        {received(day),
         {day, 1, QString(longestAccessReason + 1, u'w')},
         ErrorKind::TextTooLong,
         u"reason"_s},
    };
    for (const auto &c : cases) {
        const auto checked = checkAccessExtension(c.request, c.extension, {});
        ASSERT_EQ(checked.has_value(), !c.failure) << c.detail.toStdString();
        if (c.failure) {
            EXPECT_EQ(checked.error(), (Error{*c.failure, c.detail}));
        }
    }
}

TEST(AccessRequestTest, isAnsweredAfterItCameAndNotTomorrow)
{
    const QDate day(2026, 11, 20);
    const QDate today(2026, 11, 23);
    EXPECT_TRUE(succeeded(checkAccessAnswer(received(day), day, today)));
    EXPECT_TRUE(succeeded(checkAccessAnswer(received(day), today, today)));
    for (const QDate wrong : {day.addDays(-1), today.addDays(1), QDate()})
        EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, checkAccessAnswer(received(day), wrong, today)));
}

} // namespace
} // namespace gehoor
