// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/settings/workingcalendar.h>
#include <tests/support/registercontent.h>
#include <tests/support/stagetest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

Error refusedAs(CalendarProblem problem, int line)
{
    return {ErrorKind::CalendarRefused, calendarProblemKeys.key(problem) + u' ' + QString::number(line)};
}

TEST(WorkingCalendarTest, readsAListHoweverItWasSaved)
{
    const EquatedDays days{{QDate(2029, 5, 11), u"vrijdag na Hemelvaart"_s},
                           {QDate(2030, 5, 31), u"brug; dag"_s}};
    const QList<QByteArray> files = {
        "2029-05-11;vrijdag na Hemelvaart\n2030-05-31;brug; dag\n",
        "2030-05-31;brug; dag\n2029-05-11;vrijdag na Hemelvaart",
        "\xef\xbb\xbf"
        "datum;naam\r\n11-05-2029; vrijdag na Hemelvaart \r\n31-5-2030;brug; dag\r\n",
        "# decreed\n\nDate;Name\n2029-5-11;vrijdag na Hemelvaart\n\n2030-05-31;brug; dag\n"};
    for (const QByteArray &file : files)
        EXPECT_EQ(readEquatedDays(file), days) << file.constData();
    EXPECT_EQ(readEquatedDays(writeEquatedDays(days)), days);
}

TEST(WorkingCalendarTest, refusesAFileWholeAndSaysWhere)
{
    struct Case
    {
        QByteArray file;
        CalendarProblem problem;
        int line;
    };
    const QByteArray good = "2029-05-11;vrijdag\n";
    const QList<Case> cases = {
        {{}, CalendarProblem::NoDays, 0},
        {"\n\n# nothing\n", CalendarProblem::NoDays, 0},
        {"datum;naam\n", CalendarProblem::NoDays, 0},
        {good + "vrij\xff\xfe", CalendarProblem::NotText, 0},
        {good + "2030-05-31;caf\xe9\n", CalendarProblem::NotText, 0}, // Latin-1
        {QByteArray("\xff\xfe"
                    "2\0000\0002\0009\000",
                    10),
         CalendarProblem::NotText, 0}, // UTF-16
        {good + QByteArray("2030-05-31;a\0b\n", 15), CalendarProblem::NotText, 0},
        {good + "nonsense\n", CalendarProblem::NoDate, 2},
        {good + "datum;naam\n", CalendarProblem::NoDate, 2}, // headings in the middle
        {good + "2030/05/31;x\n", CalendarProblem::NoDate, 2},
        {good + "2029-02-29;x\n", CalendarProblem::ImpossibleDate, 2},
        {good + "31-04-2030;x\n", CalendarProblem::ImpossibleDate, 2},
        {good + "2030-13-01;x\n", CalendarProblem::ImpossibleDate, 2},
        {good + "0000-01-01;x\n", CalendarProblem::ImpossibleDate, 2},
        {good + "1989-12-31;x\n", CalendarProblem::OutOfRange, 2},
        {good + "2101-01-01;x\n", CalendarProblem::OutOfRange, 2},
        {good + "2030-05-31\n", CalendarProblem::NoName, 2},
        {good + "2030-05-31;  \n", CalendarProblem::NoName, 2},
        {good + "2030-05-31;" + QByteArray(101, 'x') + "\n", CalendarProblem::LongName, 2},
        {good + "\n11-05-2029;anders\n", CalendarProblem::Twice, 3},
    };
    for (const Case &c : cases)
        EXPECT_EQ(readEquatedDays(c.file).error(), refusedAs(c.problem, c.line))
            << "row " << &c - cases.data();
    EXPECT_EQ(readEquatedDays("2028-02-29;schrikkeldag\n").value().firstKey(), QDate(2028, 2, 29));
}

TEST(WorkingCalendarTest, refusesMoreDaysThanAListHolds)
{
    QByteArray file;
    for (int i = 0; i <= mostEquatedDays; ++i)
        file += QDate(2000, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + ";x\n";
    EXPECT_EQ(readEquatedDays(file).error(), refusedAs(CalendarProblem::TooMany, mostEquatedDays + 1));
}

TEST(WorkingCalendarTest, knowsTheDecreedDaysOf2023To2028)
{
    EXPECT_EQ(knownCalendar().equatedDays.size(), 10);
    EXPECT_EQ(knownCalendar().completeUntil, 2028);
    EXPECT_TRUE(knownCalendar().equatedDays.contains(QDate(2028, 5, 26)));
}

TEST(WorkingCalendarTest, growsByAListWithoutLosingADay)
{
    WorkingCalendar calendar = knownCalendar();
    calendar.add({{QDate(2028, 5, 26), u"nieuwe naam"_s}, {QDate(2029, 5, 11), u"vrijdag"_s}});
    EXPECT_EQ(calendar.equatedDays.size(), 11);
    EXPECT_EQ(calendar.equatedDays.value(QDate(2028, 5, 26)), u"nieuwe naam"_s);
    EXPECT_EQ(calendar.completeUntil, 2029);
    calendar.add({});
    EXPECT_EQ(calendar.completeUntil, 2029);
}

class KeptCalendarTest : public StageTest
{
};

TEST_F(KeptCalendarTest, canBeEmptiedForGood)
{
    Terms terms = desk().settings.terms().value();
    terms.calendar.equatedDays.clear();
    terms.calendar.completeUntil = 0;
    ASSERT_TRUE(succeeded(desk().settings.setTerms(terms)));
    reopenDesk();
    EXPECT_EQ(desk().settings.terms(), terms);
}

TEST_F(KeptCalendarTest, refusesWhatIsNoListAndKeepsTheOldOne)
{
    const QStringList before = contentOf(desk().file);
    const QList<EquatedDays> lists{{{QDate(), u"x"_s}},
                                   {{QDate(2029, 1, 1), u" "_s}},
                                   {{QDate(2029, 1, 1), u"a\nb"_s}},
                                   {{QDate(1812, 1, 1), u"x"_s}}};
    for (const EquatedDays &days : lists)
        EXPECT_TRUE(failedWith(ErrorKind::CalendarRefused,
                               desk().settings.setTerms({.calendar = {.equatedDays = days}})));
    EXPECT_EQ(contentOf(desk().file), before);
}

} // namespace
} // namespace gehoor
