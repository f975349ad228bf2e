// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backupplan.h>
#include <tests/support/zones.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QList<QDateTime> moments(const QStringList &days)
{
    QList<QDateTime> list;
    for (const QString &day : days)
        list << QDateTime::fromString(day.contains(u'T') ? day + u'Z' : day + u"T12:00:00Z"_s, Qt::ISODate);
    return list;
}

struct KeepingCase
{
    const char *what;
    KeepingRule rule;
    QStringList made;
    QStringList kept;
};

class KeepingTest : public testing::TestWithParam<KeepingCase>
{
};

TEST_P(KeepingTest, keepsTheNewestOfEachPeriod)
{
    const KeepingCase &one = GetParam();
    EXPECT_EQ(keptBy(one.rule, moments(one.made)), moments(one.kept)) << one.what;
}

INSTANTIATE_TEST_SUITE_P(
    Rules, KeepingTest,
    testing::Values(
        KeepingCase{"none", {7, 5, 12}, {}, {}},
        KeepingCase{"one of long ago stays", {1, 1, 1}, {u"2020-01-01"_s}, {u"2020-01-01"_s}},
        KeepingCase{"the last of a day",
                    {1, 1, 1},
                    {u"2026-11-23T09:00:00"_s, u"2026-11-23T17:00:00"_s, u"2026-11-23T12:00:00"_s},
                    {u"2026-11-23T17:00:00"_s}},
        KeepingCase{"so many days, in any order",
                    {2, 1, 1},
                    {u"2026-11-24"_s, u"2026-11-26"_s, u"2026-11-25"_s},
                    {u"2026-11-26"_s, u"2026-11-25"_s}},
        KeepingCase{"days without a copy do not count",
                    {2, 1, 1},
                    {u"2026-11-26"_s, u"2026-11-24"_s, u"2026-11-23"_s},
                    {u"2026-11-26"_s, u"2026-11-24"_s}},
        KeepingCase{"a week ends on Sunday",
                    {1, 2, 1},
                    {u"2026-11-23"_s, u"2026-11-22"_s, u"2026-11-21"_s},
                    {u"2026-11-23"_s, u"2026-11-22"_s}},
        KeepingCase{"one ISO week across the new year",
                    {1, 2, 1},
                    {u"2027-01-01"_s, u"2026-12-31"_s, u"2026-12-27"_s},
                    {u"2027-01-01"_s, u"2026-12-27"_s}},
        KeepingCase{"months",
                    {1, 1, 3},
                    {u"2026-11-23"_s, u"2026-10-31"_s, u"2026-10-01"_s, u"2026-02-28"_s, u"2025-12-31"_s},
                    {u"2026-11-23"_s, u"2026-10-31"_s, u"2026-02-28"_s}}));

TEST(OriginalOfACopyTest, isToldByTheNameOfACopyAlone)
{
    EXPECT_EQ(originalOf(u"/stick/klachten-2026-11-28-231039.gehoor"_s), u"klachten"_s);
    EXPECT_EQ(originalOf(u"klachten-2026-11-28-231039-2.gehoor"_s), u"klachten"_s) << "two in a second";
    EXPECT_EQ(originalOf(u"klachten-2026-2026-11-28-231039.gehoor"_s), u"klachten-2026"_s);
    EXPECT_EQ(originalOf(u"a-2026-11-28-231039-2026-11-29-080000.gehoor"_s), u"a"_s) << "a copy of a copy";
    for (const QString &name : {u"klachten.gehoor"_s, u"klachten-2026.gehoor"_s, u""_s,
                                u"klachten-2026-11-28.gehoor"_s, u"-2026-11-28-231039.gehoor"_s})
        EXPECT_EQ(originalOf(name), std::nullopt) << name.toStdString();
}

TEST(MomentOfACopyTest, isThatOfUniversalTimeInItsName)
{
    const QDateTime made(QDate(2026, 11, 28), QTime(23, 10, 39), Qt::UTC);
    EXPECT_EQ(momentOfCopy(u"/stick/klachten-2026-11-28-231039.gehoor"_s), made);
    EXPECT_EQ(momentOfCopy(u"klachten-2026-11-28-231039-2.gehoor"_s), made);
    for (const QString &name : {u"klachten.gehoor"_s, u"klachten-2026-13-28-231039.gehoor"_s, u""_s})
        EXPECT_FALSE(momentOfCopy(name).isValid()) << name.toStdString();
    inEveryZoneAndLocale([](const char *) { // in the one zone no clock shows that time on that day
        const QDateTime inTheGap(QDate(2026, 3, 8), QTime(2, 30), Qt::UTC);
        EXPECT_EQ(momentOfCopy(u"klachten-2026-03-08-023000.gehoor"_s), inTheGap);
    });
}

TEST(NewerCopyTest, isTheNewestOfTheSameRegisterThatIsNewer)
{
    const QString older = u"a-2026-11-27-100000.gehoor"_s;
    const QString middle = u"a-2026-11-28-100000-2.gehoor"_s;
    const QString newest = u"a-2026-11-29-080000.gehoor"_s;
    const QStringList names{older,
                            newest,
                            middle,
                            u"a.gehoor"_s,
                            u"b-2026-11-30-100000.gehoor"_s,
                            u"a-2-2026-11-30-100000.gehoor"_s,
                            u"a-2026-11-27-100000-2026-11-30-100000.gehoor"_s};
    EXPECT_EQ(newerThan(u"/stick/"_s + older, names), newest);
    EXPECT_EQ(newerThan(u"/stick/"_s + middle, names), newest);
    EXPECT_EQ(newerThan(u"/stick/"_s + newest, names), std::nullopt);
    EXPECT_EQ(newerThan(u"a.gehoor"_s, names), std::nullopt) << "its name tells no moment";
}

TEST(KeepingRuleTest, twoYearsOfDaysComeDownToSevenFiveAndTwelve)
{
    const QDate last(2026, 11, 27);
    QList<QDateTime> kept;
    for (QDate day = last.addYears(-2); day <= last; day = day.addDays(1)) {
        kept.append(QDateTime(day, QTime(17, 0), Qt::UTC));
        kept = keptBy({}, kept); // as every evening
    }
    // 27..21 November; the weeks to 22, 15, 8 and 1 November besides this one; the ends of October to
    // December.
    EXPECT_EQ(kept.size(), 7 + 3 + 11);
    EXPECT_EQ(kept.constFirst().date(), last);
    EXPECT_EQ(kept.constLast().date(), QDate(2025, 12, 31));
}

} // namespace
} // namespace gehoor
