// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/forwarding/forwardingtest.h>
#include <ui/forwarding/closingdialog.h>
#include <ui/forwarding/measurespanel.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using ClosingTest = ForwardingTest;

TEST_F(ClosingTest, closesTheCaseWithWhatWasLearned)
{
    open(id);
    inDialog([&](QDialog &dialog) {
        auto &outcome = find<QComboBox>(u"outcomeBox"_s, &dialog);
        EXPECT_FALSE(find<QLineEdit>(u"howEdit"_s, &dialog).isVisible());
        outcome.setCurrentIndex(outcome.findData(int(Ending::Withdrawn)));
        find<QLineEdit>(u"howEdit"_s, &dialog).setFocus();
        type(u"By phone."_s);
        find<QPlainTextEdit>(u"learningEdit"_s, &dialog).setFocus();
        type(u"Call back sooner."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    const auto closing = desk().forwarding.closing(id).value();
    ASSERT_TRUE(closing.has_value());
    EXPECT_EQ(closing->outcome, Ending::Withdrawn);
    EXPECT_EQ(closing->learningPoint, u"Call back sooner."_s);
    EXPECT_EQ(closing->told, (Told{clock.today(), u"By phone."_s}));
    EXPECT_FALSE(find<QAbstractButton>(u"stepButton"_s).isVisible());
    EXPECT_TRUE(find<QLabel>(u"standingLabel"_s).text().contains(u"Closed"_s));
}

TEST_F(ClosingTest, doesNotCloseWhileAPartIsOpen)
{
    open(id);
    answers.willBeTold();
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(dialog.isVisible());
        dialog.reject();
    });
    click(u"closeButton"_s);
    EXPECT_FALSE(desk().forwarding.closing(id).value().has_value());
}

TEST_F(ClosingTest, asksHowTheComplainantToldThatTheComplaintIsWithdrawn)
{
    open(id);
    answers.willBeTold();
    inDialog([&](QDialog &dialog) {
        auto &outcome = find<QComboBox>(u"outcomeBox"_s, &dialog);
        outcome.setCurrentIndex(outcome.findData(int(Ending::Withdrawn)));
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(answers.last().contains(u"how the complainant told"_s));
        dialog.reject();
    });
    click(u"closeButton"_s);
    EXPECT_FALSE(desk().forwarding.closing(id).value().has_value());
}

TEST_F(ClosingTest, opensAClosedCaseAgainAndShowsTheClosingStill)
{
    ASSERT_TRUE(succeeded(
        desk().forwarding.close(id, Ending::Withdrawn, u"Call sooner."_s, Told{clock.today(), u"Mail."_s})));
    open(id);
    EXPECT_FALSE(find<QAbstractButton>(u"closeButton"_s).isVisibleTo(page.get()));
    answers.willType(u" "_s); // is asked again
    answers.willBeTold();
    answers.willType(u"He wants it after all."_s);
    click(u"reopenButton"_s);
    EXPECT_FALSE(desk().forwarding.closing(id).value().has_value());
    const QString shown = find<QPlainTextEdit>(u"detailText"_s).toPlainText();
    EXPECT_TRUE(shown.contains(u"He wants it after all."_s) && shown.contains(u"Call sooner."_s));
    EXPECT_TRUE(find<QAbstractButton>(u"closeButton"_s).isEnabled());
    // What was learned the first time stands there to go on with.
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QPlainTextEdit>(u"learningEdit"_s, &dialog).toPlainText(), u"Call sooner."_s);
        dialog.reject();
    });
    click(u"closeButton"_s);
}

TEST_F(ClosingTest, goesOnToTheClosingLetterWhenWanted)
{
    open(id);
    inDialog([&](QDialog &dialog) {
        auto &outcome = find<QComboBox>(u"outcomeBox"_s, &dialog);
        outcome.setCurrentIndex(outcome.findData(int(Ending::SolvedTogether)));
        find<QLineEdit>(u"howEdit"_s, &dialog).setFocus();
        type(u"By phone."_s);
        find<QAbstractButton>(u"letterBox"_s, &dialog).setChecked(true);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentData().toInt(), int(LetterKind::Closing));
        dialog.reject();
    });
    click(u"closeButton"_s);
    EXPECT_TRUE(desk().forwarding.closing(id).value().has_value());
}

TEST_F(ClosingTest, aLearningPointCanBeWrittenAfterClosing)
{
    ASSERT_TRUE(succeeded(desk().forwarding.close(id, Ending::Withdrawn, {}, Told{clock.today(), u"x"_s})));
    ASSERT_TRUE(succeeded(desk().forwarding.saveMeasure(id, {.text = u"A list of calls."_s})));
    open(id);
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QTableView>(u"measuresTable"_s, &dialog).model()->rowCount(), 1);
        find<QPlainTextEdit>(u"learningEdit"_s, &dialog).setFocus();
        type(u"Call sooner."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    click(u"learnedButton"_s);
    EXPECT_EQ(desk().forwarding.closing(id).value()->learningPoint, u"Call sooner."_s);
    EXPECT_TRUE(find<QPlainTextEdit>(u"detailText"_s).toPlainText().contains(u"A list of calls."_s));
}

TEST_F(ClosingTest, addsAndChangesMeasuresByKeys)
{
    MeasuresPanel panel(desk(), answers, id);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    answers.willBeTold();
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_Return, Qt::ControlModifier); // nothing typed yet
        EXPECT_TRUE(dialog.isVisible());
        type(u"A list of calls."_s);
        find<QLineEdit>(u"ownerEdit"_s, &dialog).setFocus();
        type(u"team leader"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    find<QAbstractButton>(u"addMeasureButton"_s, &panel).click();
    auto &table = find<QTableView>(u"measuresTable"_s, &panel);
    ASSERT_EQ(table.model()->rowCount(), 1);
    inDialog([&](QDialog &dialog) {
        find<QAbstractButton>(u"dueBox"_s, &dialog).setChecked(true);
        find<QDateEdit>(u"dueEdit"_s, &dialog).setDate(QDate(2027, 2, 1));
        auto &state = find<QComboBox>(u"stateBox"_s, &dialog);
        state.setCurrentIndex(state.findData(int(MeasureState::Done)));
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    table.setFocus();
    press(Qt::Key_Return);
    const auto measures = desk().forwarding.measures(id).value();
    ASSERT_EQ(measures.size(), 1);
    EXPECT_EQ(measures.first().text, u"A list of calls."_s);
    EXPECT_EQ(measures.first().owner, u"team leader"_s);
    EXPECT_EQ(measures.first().due, QDate(2027, 2, 1));
    EXPECT_EQ(measures.first().state, MeasureState::Done);
}

TEST_F(ClosingTest, proposesTheEndingThatTheVerdictsSay)
{
    const auto proposed = [&] { return proposedEnding(readCase(desk(), id).value()); };
    EXPECT_EQ(proposed(), Ending::Answered);
    judge(id, false);
    EXPECT_EQ(proposed(), Ending::NotAdmissible);
    Decision client;
    client.answers = {{Question::Client, Answer::Yes},
                      {Question::Employee, Answer::No},
                      {Question::Conduct, Answer::Yes},
                      {Question::Direct, Answer::Yes}};
    client.reason = u"A client after all."_s;
    ASSERT_TRUE(succeeded(desk().triage.decide(firstPart(id), client)));
    EXPECT_EQ(proposed(), Ending::Referred);
}

TEST(MeasuresModelTest, keepsToTheRulesOfModels)
{
    MeasuresModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({Measure{.text = u"x"_s, .due = QDate(2026, 12, 1), .state = MeasureState::Dropped}});
    EXPECT_EQ(model.index(0, MeasuresModel::StateColumn).data().toString(), u"dropped"_s);
}

} // namespace
} // namespace gehoor
