// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <ui/common/markers.h>
#include <ui/today/todaymodel.h>
#include <ui/today/todaypage.h>

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class TodayPageTest : public DeskTest, protected Keyboard
{
protected:
    void show()
    {
        page = std::make_unique<TodayPage>(desk(), answers, preferences, QList<QAction *>());
        QObject::connect(page.get(), &TodayPage::stepChosen, page.get(),
                         [this](ComplaintId id, const std::optional<Step> &step) {
                             opened = id;
                             openedStep = step;
                         });
        QObject::connect(page.get(), &TodayPage::checkChosen, page.get(),
                         [this](ComplaintId id, const Check &check) {
                             opened = id;
                             openedCheck = check;
                         });
        page->resize(1024, 700);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->setFocus();
    }
    template <class Widget>
    Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    QTreeView *view() const { return find<QTreeView>(u"todayView"_s); }
    QString head(int head) const { return view()->model()->index(head, 0).data().toString(); }
    QStringList heads() const
    {
        QStringList all;
        for (int at = 0; at < view()->model()->rowCount(); ++at)
            all << head(at);
        return all;
    }
    QString text(int head, int row, int column) const
    {
        return view()->model()->index(row, column, view()->model()->index(head, 0)).data().toString();
    }
    QString current(int column) const
    {
        return view()->currentIndex().siblingAtColumn(column).data().toString();
    }
    /// Reads anew what was changed, as the page does by itself a moment later.
    void settle() { QCoreApplication::processEvents(); }
    void draftLetter(ComplaintId id)
    {
        ASSERT_TRUE(succeeded(desk().letters.draft(id, {.kind = LetterKind::Acknowledgement})));
    }

    std::unique_ptr<TodayPage> page;
    ComplaintId opened{0};
    std::optional<Step> openedStep;
    std::optional<Check> openedCheck;
};

TEST_F(TodayPageTest, saysWhatToDoFirstWhenNothingWaits)
{
    show();
    EXPECT_FALSE(view()->isVisible());
    EXPECT_TRUE(find<QLabel>(u"emptyLabel"_s)->isVisible());
    EXPECT_TRUE(find<QLabel>(u"emptyLabel"_s)->text().contains(u"Ctrl+N"_s));
    EXPECT_FALSE(find<QPushButton>(u"newsButton"_s)->isVisible());
}

TEST_F(TodayPageTest, putsTheLatestAtTheTopWithItsLatenessInWords)
{
    log(u"T. van Dijk"_s);
    log(u"R. Mulder"_s, 30);
    show();
    EXPECT_EQ(head(0), u"Late (1)"_s);
    EXPECT_EQ(text(0, 0, TodayModel::Complainant), u"R. Mulder"_s);
    EXPECT_EQ(text(0, 0, TodayModel::StandingColumn), u"to assess"_s);
    EXPECT_TRUE(text(0, 0, TodayModel::Due).contains(u"late"_s));
}

TEST_F(TodayPageTest, countsWhatIsUrgent)
{
    log(u"R. Mulder"_s, 30);
    log(u"T. van Dijk"_s);
    page = std::make_unique<TodayPage>(desk(), answers, preferences, QList<QAction *>());
    QSignalSpy counted(page.get(), &TodayPage::urgentCounted);
    page->show();
    ASSERT_EQ(counted.count(), 1);
    EXPECT_EQ(counted.constFirst().constFirst().toInt(), 1);
}

TEST_F(TodayPageTest, opensTheFirstCaseAtItsStepWithEnter)
{
    log(u"T. van Dijk"_s);
    const ComplaintId late = log(u"R. Mulder"_s, 30);
    show();
    press(Qt::Key_Return);
    EXPECT_EQ(opened, late);
    EXPECT_EQ(openedStep, Step::Assess);
    EXPECT_EQ(openedCheck, std::nullopt);
}

TEST_F(TodayPageTest, opensWhatIsToBeCheckedOneGroupFurther)
{
    const ComplaintId id = log(u"R. Mulder"_s, 30);
    draftLetter(id);
    show();
    EXPECT_EQ(heads(), (QStringList{u"Late (1)"_s, u"To be checked (1)"_s}));
    EXPECT_EQ(text(1, 0, TodayModel::StepColumn), u"letter 1 is still a draft"_s);
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Return);
    EXPECT_EQ(opened, id);
    ASSERT_TRUE(openedCheck);
    EXPECT_EQ(openedCheck->kind, CheckKind::DraftNotPosted);
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(view()->currentIndex().parent().row(), 0);
    press(Qt::Key_Up, Qt::ControlModifier); // nothing above: it stays
    EXPECT_EQ(view()->currentIndex().parent().row(), 0);
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ControlModifier); // nothing below
    EXPECT_EQ(view()->currentIndex().parent().row(), 1);
}

TEST_F(TodayPageTest, putsOffByKeysAndTakesUpAgain)
{
    log(u"R. Mulder"_s);
    show();
    inDialog([this](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"reasonEdit"_s)->setFocus();
        type(u"Waits for the mediator."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_U, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(heads(), QStringList{u"Put off (1)"_s});
    EXPECT_EQ(text(0, 0, TodayModel::StepColumn),
              u"assess - put off until Tue 24 Nov 2026: Waits for the mediator."_s);
    EXPECT_TRUE(find<QPushButton>(u"takeUpButton"_s)->isEnabled());
    page->setPrivacy(true);
    EXPECT_FALSE(text(0, 0, TodayModel::StepColumn).contains(u"mediator"_s));
    page->setPrivacy(false);
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_EQ(heads(), QStringList{u"Later (1)"_s});
    EXPECT_FALSE(find<QPushButton>(u"takeUpButton"_s)->isEnabled());
}

TEST_F(TodayPageTest, asksForAReasonBeforeItPutsOff)
{
    log(u"R. Mulder"_s);
    show();
    answers.willBeTold();
    inDialog([this](QDialog &dialog) {
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(dialog.isVisible());
        press(Qt::Key_Escape);
    });
    press(Qt::Key_U, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(answers.allAsked());
    EXPECT_EQ(heads(), QStringList{u"Later (1)"_s});
}

TEST_F(TodayPageTest, staysAtTheRowWhereTheOfficerWas)
{
    log(u"A. Een"_s, 30);
    const ComplaintId second = log(u"B. Twee"_s, 30);
    log(u"C. Drie"_s, 30);
    show();
    press(Qt::Key_Down);
    EXPECT_EQ(current(TodayModel::Complainant), u"B. Twee"_s);
    log(u"D. Vier"_s, 40); // it comes above
    settle();
    EXPECT_EQ(current(TodayModel::Complainant), u"B. Twee"_s);
    ASSERT_TRUE(succeeded(desk().forwarding.close(second, Ending::Withdrawn, {}, toldToday(desk()))));
    settle();
    EXPECT_EQ(current(TodayModel::Complainant), u"C. Drie"_s) << "what came in its place";
}

TEST_F(TodayPageTest, choosesACaseWhereTheLastGroupWentAway)
{
    const ComplaintId late = log(u"A. Een"_s, 30);
    const ComplaintId later = log(u"B. Twee"_s);
    show();
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(current(TodayModel::Complainant), u"B. Twee"_s);
    ASSERT_TRUE(succeeded(desk().forwarding.close(later, Ending::Withdrawn, {}, toldToday(desk()))));
    settle();
    press(Qt::Key_Return);
    EXPECT_EQ(opened, late);
}

TEST_F(TodayPageTest, tellsWhatChangedWhileTheOfficerWasAway)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    clock.set(QDate(2026, 12, 7));
    show();
    const QString line = find<QLabel>(u"newsLabel"_s)->text();
    EXPECT_TRUE(line.contains(u"Mon 23 Nov 2026"_s)) << line.toStdString();
    EXPECT_TRUE(line.contains(u"1 case(s) logged"_s)) << line.toStdString();
    EXPECT_TRUE(line.contains(u"1 case(s) became late"_s)) << line.toStdString();
    inDialog([this](QDialog &dialog) {
        const auto *table = dialog.findChild<QTableView *>(u"newsTable"_s);
        ASSERT_NE(table, nullptr);
        EXPECT_EQ(table->model()->rowCount(), 2);
        EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Complaint logged"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(opened, id);
}

TEST_F(TodayPageTest, tellsWhatASubstituteDidAndLeavesRoomForTheWork)
{
    const Complaint complaint = logComplaint(desk());
    const ForwardingId wrong = forwardComplaint(desk(), complaint);
    ASSERT_TRUE(succeeded(desk().forwarding.takeBack(wrong, u"Verkeerd team"_s)));
    const ResponsibleId to = addResponsible(desk(), u"teamleider"_s);
    const auto forwarded = desk().forwarding.forward(complaint.parts.first().id, to);
    ASSERT_TRUE(succeeded(forwarded));
    ASSERT_TRUE(succeeded(desk().forwarding.recordResponse(
        *forwarded, {.day = clock.today(), .summary = u"Nog niet af"_s, .partial = true})));
    respond(desk(), *forwarded);
    ASSERT_TRUE(succeeded(desk().forwarding.close(complaint.id, Ending::Answered, {})));
    ASSERT_TRUE(succeeded(desk().forwarding.reopen(complaint.id, u"Niet tevreden"_s)));
    clock.set(QDate(2026, 11, 24));
    show();
    const auto *label = find<QLabel>(u"newsLabel"_s);
    EXPECT_EQ(label->text(),
              u"Since Mon 23 Nov 2026: 1 case(s) logged, 1 part(s) assessed, 2 part(s) forwarded, "
              "1 forwarding(s) taken back, 1 partial response(s) recorded, 1 response(s) recorded, "
              "1 case(s) closed, 1 case(s) opened again."_s);
    EXPECT_GE(label->height(), label->heightForWidth(label->width())) << "a line is cut";
    EXPECT_GT(view()->height(), page->height() / 2);
    inDialog([this](QDialog &dialog) {
        QStringList what;
        const QAbstractItemModel *rows = dialog.findChild<QTableView *>(u"newsTable"_s)->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            what << rows->index(row, 1).data().toString();
        EXPECT_EQ(what, (QStringList{u"Complaint logged"_s, u"Part assessed"_s, u"Part forwarded"_s,
                                     u"Part forwarded"_s, u"Forwarding taken back"_s,
                                     u"Partial response recorded"_s, u"Response recorded"_s, u"Case closed"_s,
                                     u"Case opened again"_s}));
        press(Qt::Key_Escape);
    });
    press(Qt::Key_I, Qt::ControlModifier);
}

TEST_F(TodayPageTest, saysThatNothingChanged)
{
    ASSERT_TRUE(succeeded(desk().settings.setTerms({})));
    clock.set(QDate(2026, 11, 24));
    show();
    EXPECT_EQ(find<QLabel>(u"newsLabel"_s)->text(), u"Nothing changed since Mon 23 Nov 2026."_s);
    EXPECT_FALSE(find<QPushButton>(u"newsButton"_s)->isVisible());
}

TEST_F(TodayPageTest, showsInitialsInPrivacy)
{
    log(u"Maria van den Berg"_s, 30);
    show();
    page->setPrivacy(true);
    EXPECT_EQ(text(0, 0, TodayModel::Complainant), u"M.v.d.B."_s);
}

TEST_F(TodayPageTest, followsWhatHappens)
{
    show();
    log(u"R. Mulder"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return view()->isVisible(); }));
}

TEST_F(TodayPageTest, putsNothingOffWhereTheRegisterIsOnlyRead)
{
    log(u"R. Mulder"_s);
    reopenDesk(Access::Read);
    show();
    EXPECT_FALSE(find<QPushButton>(u"putOffButton"_s)->isEnabled());
    press(Qt::Key_U, Qt::ControlModifier); // no dialog opens
}

class TodayModelTest : public DeskTest
{
protected:
    void show(bool privacy = false)
    {
        model.setWork(workGroups(desk().overview.work().value(),
                                 desk().overview.toCheck(clock.today()).value(), clock.today()),
                      clock.today(), desk().settings.terms()->calendar, privacy);
    }
    TodayModel model;
};

TEST_F(TodayModelTest, isSoundWhateverItHolds)
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show();
    EXPECT_EQ(model.rowCount(), 0);
    const ComplaintId id = log(u"R. Mulder"_s, 30, true);
    log(u"T. van Dijk"_s);
    ASSERT_TRUE(succeeded(desk().letters.draft(id, {.kind = LetterKind::Acknowledgement})));
    show();
    EXPECT_EQ(model.rowCount(), 3);
    show(true);
    model.setWork({}, clock.today(), {}, true);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(TodayModelTest, marksTheSafetyFlagSoThatTheNameStaysInSight)
{
    log(u"R. Mulder"_s, 0, true);
    show();
    const QModelIndex who = model.index(0, TodayModel::Complainant, model.index(0, 0));
    EXPECT_EQ(who.data().toString(), u"safety! R. Mulder"_s);
    EXPECT_FALSE(who.data(Qt::DecorationRole).value<QIcon>().isNull());
    EXPECT_EQ(who.data(NarrowRole), u"R. Mulder"_s);
}

TEST_F(TodayModelTest, countsLatenessByTheOrganisationsOwnDays)
{
    clock.set(QDate(2026, 12, 30));
    const QList<WorkRow> rows{{.of = {ComplaintId(1), u"2026-0001"_s, {}},
                               .standing = Standing::ToAssess,
                               .step = Step::Assess,
                               .due = QDate(2026, 12, 24)}};
    const auto late = [&] {
        model.setWork(workGroups(rows, {}, clock.today()), clock.today(), desk().settings.terms()->calendar,
                      false);
        return model.index(0, TodayModel::Due, model.index(0, 0)).data().toString();
    };
    EXPECT_EQ(late(), u"3 working day(s) late"_s) << "28, 29 and 30 December";
    Terms terms = desk().settings.terms().value();
    terms.calendar.equatedDays.insert(QDate(2026, 12, 28), u"Kerstsluiting"_s);
    terms.calendar.equatedDays.insert(QDate(2026, 12, 29), u"Kerstsluiting"_s);
    ASSERT_TRUE(succeeded(desk().settings.setTerms(terms)));
    EXPECT_EQ(late(), u"1 working day(s) late"_s);
}

TEST_F(TodayModelTest, holdsAllOfManyCases)
{
    QList<WorkRow> rows;
    for (int number = 1; number <= 5000; ++number)
        rows.append({.of = {ComplaintId(number), u"2026-%1"_s.arg(number), u"R. Mulder"_s},
                     .standing = Standing::ToAssess,
                     .step = Step::Assess,
                     .due = clock.today().addDays(number % 9 - 3)});
    model.setWork(workGroups(rows, {}, clock.today()), clock.today(), {}, false);
    int shown = 0;
    for (int head = 0; head < model.rowCount(); ++head)
        shown += model.rowCount(model.index(head, 0));
    EXPECT_EQ(shown, 5000);
    const QModelIndex found = model.find(ComplaintId(4321), {});
    ASSERT_TRUE(found.isValid());
    EXPECT_EQ(model.workRow(found)->of.number, u"2026-4321"_s);
    EXPECT_FALSE(model.find(ComplaintId(5001), {}).isValid());
}

} // namespace
} // namespace gehoor
