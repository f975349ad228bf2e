// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/safety/contactlimit.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QDate monday(2026, 11, 23);

ContactLimit sound()
{
    return {.behaviour = u"Belde op 20 november elf keer en dreigde langs te komen."_s,
            .measure = u"Alleen schriftelijk contact."_s,
            .start = monday,
            .evaluate = QDate(2027, 2, 23)};
}

TEST(ContactLimit, isKeptWhenItSaysWhatAndUntilWhen)
{
    EXPECT_TRUE(succeeded(checkLimit(sound(), monday)));
}

TEST(ContactLimit, needsConcreteWords)
{
    for (const QString &blank : {u""_s, u" \n\t"_s, QString(QChar(0x200b))}) {
        ContactLimit limit = sound();
        limit.behaviour = blank;
        const auto behaviour = checkLimit(limit, monday);
        ASSERT_TRUE(failedWith(ErrorKind::EmptyText, behaviour));
        EXPECT_EQ(behaviour.error().detail, u"behaviour"_s);
        limit = sound();
        limit.measure = blank;
        const auto measure = checkLimit(limit, monday);
        ASSERT_TRUE(failedWith(ErrorKind::EmptyText, measure));
        EXPECT_EQ(measure.error().detail, u"limit"_s);
    }
    ContactLimit limit = sound();
    limit.behaviour = QString(longestLimitText + 1, u'w');
    EXPECT_TRUE(failedWith(ErrorKind::TextTooLong, checkLimit(limit, monday)));
}

TEST(ContactLimit, hasDaysThatCanBe)
{
    struct Case
    {
        QDate start;
        QDate evaluate;
        const char *wrong; ///< the field; none: it can be
    };
    const QList<Case> cases{
        {monday, monday.addDays(1), nullptr},
        {monday.addDays(-90), monday.addDays(1), nullptr},
        {monday.addDays(-90), monday, "evaluate"},          // it would be due at once
        {monday, monday, "evaluate"},                       // the day it starts
        {monday.addDays(7), monday.addDays(6), "evaluate"}, // before it starts
        {monday.addDays(7), monday.addDays(8), nullptr},    // it may begin next week
        {monday.addYears(1), monday.addYears(1).addDays(1), nullptr},
        {monday.addYears(1).addDays(1), monday.addYears(2), "start"},
        {QDate(1989, 12, 31), monday.addDays(1), "start"},
        {QDate(), monday.addDays(1), "start"},
        {QDate(2026, 2, 30), monday.addDays(1), "start"},
        {monday, QDate(), "evaluate"},
        {monday, monday.addYears(5), nullptr},
        {monday, monday.addYears(5).addDays(1), "evaluate"},
        {monday, QDate(9999, 12, 31), "evaluate"},
    };
    for (const Case &one : cases) {
        ContactLimit limit = sound();
        limit.start = one.start;
        limit.evaluate = one.evaluate;
        const auto checked = checkLimit(limit, monday);
        const std::string where =
            (one.start.toString(Qt::ISODate) + u' ' + one.evaluate.toString(Qt::ISODate)).toStdString();
        if (!one.wrong) {
            EXPECT_TRUE(succeeded(checked)) << where;
            continue;
        }
        ASSERT_TRUE(failedWith(ErrorKind::InvalidDate, checked)) << where;
        EXPECT_EQ(checked.error().detail, QString::fromLatin1(one.wrong)) << where;
    }
}

TEST(ContactLimit, goesOnWithAReasonUntilADayToCome)
{
    const ContactLimit limit = sound();
    const auto check = [&](QDate next, const QString &reason) {
        return checkEvaluation({monday, next, reason}, limit);
    };
    EXPECT_TRUE(succeeded(check(monday.addDays(1), u"Belt nog steeds."_s)));
    EXPECT_TRUE(failedWith(ErrorKind::ReasonMissing, check(monday.addDays(1), u" "_s)));
    EXPECT_TRUE(
        failedWith(ErrorKind::TextTooLong, check(monday.addDays(1), QString(longestLimitText + 1, u'w'))));
    for (const QDate next : {QDate(), monday, monday.addDays(-1), monday.addYears(6)})
        EXPECT_TRUE(failedWith(ErrorKind::InvalidDate, check(next, u"Belt nog steeds."_s)));
}

} // namespace
} // namespace gehoor
