// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>
#include <ui/today/todaypage.h>

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The line of Today that says that the days equated with a holiday are to be completed: they are known up
/// to 2028.
class CalendarLineTest : public WindowTest<CaseTest>
{
protected:
    void showOn(QDate day)
    {
        clock.set(day);
        showDesk();
    }
    QString settingsPage()
    {
        const auto *list = window->findChild<QListWidget *>(u"settingsTabs"_s);
        return list && list->isVisible() ? list->currentItem()->text() : QString();
    }
    void pressItsKey() { press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); }
};

TEST_F(CalendarLineTest, leadsToTheListByItsKeyInTheLastQuarter)
{
    log(u"R. Mulder"_s);
    showOn(QDate(2028, 10, 2));
    EXPECT_TRUE(sees(u"calendarLabel"_s));
    const QString line = find<QLabel>(u"calendarLabel"_s, window.get()).text();
    EXPECT_TRUE(line.contains(u"Which days of 2029 are equated with a holiday"_s)) << line.toStdString();
    EXPECT_TRUE(find<QPushButton>(u"calendarButton"_s, window.get()).text().contains(u"Ctrl+Shift+F"_s));
    pressItsKey();
    EXPECT_EQ(settingsPage(), u"Calendar"_s);
    EXPECT_TRUE(sees(u"equatedDaysTable"_s));
    EXPECT_TRUE(sees(u"calendarReminder"_s));
}

TEST_F(CalendarLineTest, isWorkedWithEnterAlsoWhenNothingElseIsWaiting)
{
    showOn(QDate(2028, 12, 29));
    EXPECT_TRUE(sees(u"emptyLabel"_s));
    find<QPushButton>(u"calendarButton"_s, window.get()).setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(settingsPage(), u"Calendar"_s);
}

TEST_F(CalendarLineTest, isNotThereBeforeThat)
{
    showOn(QDate(2028, 9, 29));
    EXPECT_FALSE(sees(u"calendarLabel"_s));
    EXPECT_FALSE(sees(u"calendarButton"_s));
    pressItsKey();
    EXPECT_EQ(settingsPage(), QString());
}

TEST_F(CalendarLineTest, comesWithTheDayAndGoesOnceTheListIsComplete)
{
    showOn(QDate(2028, 9, 29));
    clock.set(QDate(2028, 10, 2));
    auto *pages = window->findChild<DeskView *>();
    pages->showCases();
    pages->showToday();
    EXPECT_TRUE(sees(u"calendarLabel"_s));
    Settings &settings = pages->desk().settings;
    Terms terms = settings.terms().value();
    terms.calendar.completeUntil = 2029;
    ASSERT_TRUE(succeeded(settings.setTerms(terms)));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !sees(u"calendarLabel"_s); }));
    EXPECT_FALSE(sees(u"calendarButton"_s));
}

TEST_F(CalendarLineTest, isNotShownToWhoReadsAlong)
{
    clock.set(QDate(2028, 10, 2));
    reopenDesk(Access::Read);
    TodayPage reading(desk(), answers, preferences, {});
    reading.show();
    EXPECT_FALSE(find<QLabel>(u"calendarLabel"_s, &reading).isVisible());
    EXPECT_FALSE(find<QPushButton>(u"calendarButton"_s, &reading).isVisible());
}

} // namespace
} // namespace gehoor
