// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <ui/settings/calendarform.h>
#include <ui/settings/equateddaysmodel.h>
#include <ui/settings/termschange.h>
#include <ui/settings/termsform.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class CalendarFormTest : public DeskTest, protected Keyboard
{
protected:
    template <class Widget>
    static Widget *in(const QWidget &page, const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    static void click(const QWidget &page, const QString &name) { in<QPushButton>(page, name)->click(); }
    static int rows(const QWidget &page)
    {
        return in<QTableView>(page, u"equatedDaysTable"_s)->model()->rowCount();
    }
    QString list(const QByteArray &content) const
    {
        QFile file(path(u"days.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    WorkingCalendar kept() { return desk().settings.terms()->calendar; }
};

TEST_F(CalendarFormTest, addsAndRemovesDaysAndKeepsThemOnSave)
{
    CalendarForm form(desk(), answers);
    form.show();
    EXPECT_EQ(rows(form), 10);
    EXPECT_FALSE(in<QPushButton>(form, u"saveCalendarButton"_s)->isEnabled());
    in<QDateEdit>(form, u"equatedDayEdit"_s)->setDate(QDate(2029, 5, 11));
    in<QLineEdit>(form, u"equatedNameEdit"_s)->setText(u"Friday after Ascension Day"_s);
    click(form, u"addDayButton"_s);
    EXPECT_EQ(rows(form), 11);
    EXPECT_EQ(kept(), knownCalendar()) << "not before it is saved";
    auto *table = in<QTableView>(form, u"equatedDaysTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    click(form, u"removeDayButton"_s);
    in<QComboBox>(form, u"liberationDayBox"_s)->setCurrentIndex(1);
    click(form, u"saveCalendarButton"_s);
    EXPECT_FALSE(kept().equatedDays.contains(QDate(2023, 4, 28)));
    EXPECT_EQ(kept().equatedDays.value(QDate(2029, 5, 11)), u"Friday after Ascension Day"_s);
    EXPECT_EQ(kept().liberationDay, LiberationDay::LustrumYears);
    EXPECT_EQ(kept().completeUntil, 2028) << "one day more does not make the list complete";
}

TEST_F(CalendarFormTest, refusesADayWithoutAName)
{
    CalendarForm form(desk(), answers);
    form.show();
    answers.willBeTold();
    click(form, u"addDayButton"_s);
    EXPECT_EQ(rows(form), 10);
}

TEST_F(CalendarFormTest, importsAListWholeOrNotAtAll)
{
    CalendarForm form(desk(), answers);
    form.show();
    answers.willOpen({list("2029-05-11;vrijdag\n2029-02-29;bestaat niet\n")});
    answers.willBeTold();
    click(form, u"importDaysButton"_s);
    EXPECT_TRUE(answers.last().contains(u"line 2"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"nothing was taken over"_s));
    EXPECT_EQ(rows(form), 10);
    answers.willOpen({list("2029-05-11;vrijdag\n2030-05-31;vrijdag\n")});
    click(form, u"importDaysButton"_s);
    EXPECT_EQ(rows(form), 12);
    EXPECT_EQ(in<QSpinBox>(form, u"completeUntilBox"_s)->value(), 2030);
    answers.willOpen({});
    click(form, u"importDaysButton"_s);
    EXPECT_EQ(rows(form), 12);
}

TEST_F(CalendarFormTest, remindsToCompleteTheListInTime)
{
    CalendarForm form(desk(), answers);
    form.show();
    EXPECT_FALSE(in<QLabel>(form, u"calendarReminder"_s)->isVisible());
    clock.set(QDate(2028, 1, 3));
    in<QSpinBox>(form, u"completeUntilBox"_s)->setValue(2027);
    EXPECT_TRUE(in<QLabel>(form, u"calendarReminder"_s)->text().contains(u"2029"_s));
    EXPECT_TRUE(in<QLabel>(form, u"calendarReminder"_s)->isVisible());
}

TEST_F(CalendarFormTest, showsWhichCasesMoveBeforeTheTermsDo)
{
    log(u"R. Mulder"_s);
    TermsForm form(desk(), answers);
    form.show();
    in<QSpinBox>(form, u"assessBox"_s)->setValue(3);
    inDialog([&](QDialog &dialog) {
        auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QPushButton *save = buttons->button(QDialogButtonBox::Save);
        ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }));
        auto *table = in<QTableView>(dialog, u"movesTable"_s);
        ASSERT_EQ(table->model()->rowCount(), 1);
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells << table->model()->index(0, column).data().toString();
        EXPECT_EQ(cells,
                  (QStringList{u"2026-0001"_s, u"assess"_s, u"Mon 30 Nov 2026"_s, u"Thu 26 Nov 2026"_s}));
        dialog.reject();
    });
    click(form, u"saveTermsButton"_s);
    EXPECT_EQ(desk().settings.terms()->assess, TermRule{5}) << "nothing without an answer";
    EXPECT_TRUE(in<QPushButton>(form, u"saveTermsButton"_s)->isEnabled()) << "what was typed stays";
    inDialog([&](QDialog &dialog) {
        QPushButton *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }));
        save->click();
    });
    click(form, u"saveTermsButton"_s);
    EXPECT_EQ(desk().settings.terms()->assess, TermRule{3});
    EXPECT_EQ(desk().overview.rows({}, 1)->first().due, QDate(2026, 11, 26));
}

/// So many that they are moved aside: the window shows the new days at once all the same.
TEST_F(CalendarFormTest, movesManyCases)
{
    for (int i = 0; i < 110; ++i)
        log(u"R. Mulder"_s);
    TermsForm form(desk(), answers);
    form.show();
    in<QSpinBox>(form, u"assessBox"_s)->setValue(3);
    int told = 0;
    QObject::connect(&desk().file.changes(), &Changes::settingsChanged, &form, [&told] { ++told; });
    inDialog([&](QDialog &dialog) {
        QPushButton *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }));
        save->click();
    });
    click(form, u"saveTermsButton"_s);
    EXPECT_EQ(told, 1);
    EXPECT_EQ(desk().settings.terms()->assess, TermRule{3});
    const auto rows = desk().overview.rows({}, 200);
    ASSERT_EQ(rows->size(), 110);
    for (const OverviewRow &row : *rows)
        EXPECT_EQ(row.due, QDate(2026, 11, 26)) << row.number.toStdString();
}

TEST_F(CalendarFormTest, setsUnitAndRollingOfEachTerm)
{
    TermsForm form(desk(), answers);
    form.show();
    auto *length = in<QSpinBox>(form, u"decideBox"_s);
    EXPECT_EQ(length->value(), 4);
    EXPECT_EQ(length->maximum(), 142);
    auto *unit = in<QComboBox>(form, u"decideUnitBox"_s);
    unit->setCurrentIndex(unit->findData(int(TermUnit::CalendarDays)));
    EXPECT_EQ(length->maximum(), 999);
    length->setValue(28);
    in<QCheckBox>(form, u"decideRollsBox"_s)->click();
    click(form, u"saveTermsButton"_s);
    EXPECT_EQ(desk().settings.terms()->decide,
              (TermRule{.length = 28, .unit = TermUnit::CalendarDays, .rolls = false}));
    EXPECT_EQ(desk().settings.terms()->respond, Terms().respond);
}

TEST_F(CalendarFormTest, modelsAreSound)
{
    EquatedDaysModel days;
    const QAbstractItemModelTester daysTester(&days, QAbstractItemModelTester::FailureReportingMode::Fatal);
    days.setDays(knownCalendar().equatedDays);
    EXPECT_EQ(days.days(), knownCalendar().equatedDays);
    days.setDays({});
    MovesModel moves;
    const QAbstractItemModelTester movesTester(&moves, QAbstractItemModelTester::FailureReportingMode::Fatal);
    moves.setRows({{u"2026-0001"_s, Term::Assess, QDate(2026, 11, 30), QDate(2026, 11, 26)}});
    EXPECT_EQ(moves.headerData(MovesModel::To, Qt::Horizontal, Qt::DisplayRole), u"Due then"_s);
}

} // namespace
} // namespace gehoor
