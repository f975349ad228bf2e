// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/forwarding/forwardingtest.h>
#include <ui/forwarding/forwardingpage.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using ForwardingPageTest = ForwardingTest;

TEST_F(ForwardingPageTest, forwardsAnAdmissiblePartByKeys)
{
    judge(id, true);
    addResponsible(u"team leader"_s);
    open(id);
    // Told first to whom the complaint goes, then done; no memo this time.
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(find<QComboBox>(u"responsibleBox"_s, &dialog).currentText().contains(u"team leader"_s));
        find<QAbstractButton>(u"memoBox"_s, &dialog).setFocus();
        press(Qt::Key_Space);
        EXPECT_FALSE(find<QAbstractButton>(u"memoBox"_s, &dialog).isChecked());
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_3, Qt::AltModifier);
    click(u"forwardButton"_s);
    ASSERT_EQ(referrals().size(), 1);
    EXPECT_EQ(referrals().first().function, u"team leader"_s);
    EXPECT_FALSE(find<QAbstractButton>(u"forwardButton"_s).isEnabled());
    EXPECT_TRUE(find<QAbstractButton>(u"responseButton"_s).isEnabled());
}

TEST_F(ForwardingPageTest, goesOnToTheMemoWhenWanted)
{
    judge(id, true);
    addResponsible(u"team leader"_s);
    open(id);
    inDialog([&](QDialog &) { press(Qt::Key_Return, Qt::ControlModifier); });
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentData().toInt(), int(LetterKind::Memo));
        click(u"draftButton"_s, &dialog);
        dialog.reject();
    });
    click(u"forwardButton"_s);
    const QList<Letter> letters = desk().letters.of(id).value();
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters.first().kind, LetterKind::Memo);
    EXPECT_TRUE(letters.first().content.address.isEmpty());
}

TEST_F(ForwardingPageTest, saysWhereToAddAResponsiblePersonWhenThereIsNone)
{
    judge(id, true);
    open(id);
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(find<QLabel>(u"noteLabel"_s, &dialog).text().contains(u"Responsible persons"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(dialog.isVisible());
        dialog.reject();
    });
    click(u"forwardButton"_s);
    EXPECT_TRUE(referrals().isEmpty());
}

TEST_F(ForwardingPageTest, forwardsToTheOneComplainedAboutOnlyWithAReason)
{
    judge(id, true);
    Part part = complaint(id).parts.first();
    part.whose = u" Team  Leader"_s;
    ASSERT_TRUE(succeeded(desk().complaints.changePart(id, part)));
    addResponsible(u"team leader"_s);
    open(id);
    answers.willBeTold();
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(find<QLabel>(u"noteLabel"_s, &dialog).text().contains(u"about this person"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(dialog.isVisible()) << "no reason yet";
        EXPECT_TRUE(answers.last().contains(u"Choose another"_s));
        EXPECT_TRUE(referrals().isEmpty());
        find<QLineEdit>(u"reasonEdit"_s, &dialog).setFocus();
        type(u"There is nobody else."_s);
        find<QAbstractButton>(u"memoBox"_s, &dialog).setChecked(false);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    click(u"forwardButton"_s);
    ASSERT_EQ(referrals().size(), 1);
    EXPECT_EQ(referrals().first().despiteConflict, u"There is nobody else."_s);
    EXPECT_TRUE(find<QPlainTextEdit>(u"detailText"_s).toPlainText().contains(u"There is nobody else."_s));
}

TEST_F(ForwardingPageTest, proposesByAreaWithTheReasonAndTheDeputyOfWhoIsAway)
{
    judge(id, true);
    Part part = complaint(id).parts.first();
    part.theme = u"information"_s;
    ASSERT_TRUE(succeeded(desk().complaints.changePart(id, part)));
    const ResponsibleId manager = addResponsible(u"z manager"_s);
    addResponsible(u"a director"_s);
    Responsible leader{.function = u"team leader"_s, .themes = {u"Information"_s}};
    leader.id = desk().forwarding.saveResponsible(leader).value();
    open(id);
    inDialog([&](QDialog &dialog) {
        auto &box = find<QComboBox>(u"responsibleBox"_s, &dialog);
        EXPECT_EQ(box.currentText(), u"team leader – theme “information”"_s);
        EXPECT_EQ(box.count(), 3);
        EXPECT_EQ(box.itemText(1), u"a director"_s);
        EXPECT_FALSE(find<QLineEdit>(u"reasonEdit"_s, &dialog).isVisible());
        dialog.reject();
    });
    click(u"forwardButton"_s);
    leader.deputy = Deputy{manager, clock.today(), {}};
    ASSERT_TRUE(succeeded(desk().forwarding.saveResponsible(leader)));
    inDialog([&](QDialog &dialog) {
        auto &box = find<QComboBox>(u"responsibleBox"_s, &dialog);
        EXPECT_EQ(box.currentText(), u"z manager – stands in for team leader (theme “information”)"_s);
        box.setCurrentIndex(box.findText(u"team leader"_s));
        EXPECT_TRUE(find<QLabel>(u"noteLabel"_s, &dialog).text().contains(u"z manager stands in"_s));
        dialog.reject();
    });
    click(u"forwardButton"_s);
}

TEST_F(ForwardingPageTest, takesAForwardingBackAndForwardsAnew)
{
    judge(id, true);
    ASSERT_TRUE(succeeded(desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s))));
    open(id);
    answers.willType(std::nullopt);
    click(u"takeBackButton"_s);
    EXPECT_EQ(referrals().size(), 1) << "cancelled";
    answers.willType(u" "_s); // is asked again
    answers.willBeTold();
    answers.willType(u"She is on leave."_s);
    click(u"takeBackButton"_s);
    EXPECT_TRUE(referrals().isEmpty());
    EXPECT_TRUE(find<QPlainTextEdit>(u"detailText"_s).toPlainText().contains(u"She is on leave."_s));
    EXPECT_FALSE(find<QAbstractButton>(u"takeBackButton"_s).isEnabled());
    EXPECT_TRUE(find<QAbstractButton>(u"forwardButton"_s).isEnabled());
}

TEST_F(ForwardingPageTest, forwardsOnlyWhatIsAdmissible)
{
    judge(id, false);
    open(id);
    EXPECT_FALSE(find<QAbstractButton>(u"forwardButton"_s).isEnabled());
    EXPECT_TRUE(find<QPlainTextEdit>(u"detailText"_s).toPlainText().contains(u"not forwarded"_s));
}

TEST_F(ForwardingPageTest, recordsTheResponseAndThatTheComplainantWasAnsweredInOneDialog)
{
    judge(id, true);
    ASSERT_TRUE(succeeded(desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s))));
    clock.set(QDate(2026, 11, 30));
    open(id);
    answers.willBeTold();
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_Return, Qt::ControlModifier); // nothing typed yet
        EXPECT_TRUE(dialog.isVisible());
        find<QDateEdit>(u"dayEdit"_s, &dialog).setDate(QDate(2026, 11, 27));
        EXPECT_EQ(find<QDateEdit>(u"answeredEdit"_s, &dialog).date(), QDate(2026, 11, 27));
        find<QPlainTextEdit>(u"textEdit"_s, &dialog).setFocus();
        type(u"Called back and said sorry."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    click(u"responseButton"_s);
    ASSERT_TRUE(referrals().first().response.has_value());
    EXPECT_EQ(referrals().first().response->day, QDate(2026, 11, 27));
    EXPECT_EQ(referrals().first().response->by, u"team leader"_s);
    EXPECT_EQ(referrals().first().answered, (Answering{QDate(2026, 11, 27), u"team leader"_s}));
    EXPECT_TRUE(find<QPlainTextEdit>(u"detailText"_s).toPlainText().contains(u"said sorry"_s));
    EXPECT_FALSE(find<QAbstractButton>(u"answeredButton"_s).isEnabled());
}

TEST_F(ForwardingPageTest, recordsAPartialResponseThenTheFinalOneWithItsDocumentThenTheAnswer)
{
    judge(id, true);
    ASSERT_TRUE(succeeded(desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s))));
    open(id);
    inDialog([&](QDialog &dialog) {
        find<QAbstractButton>(u"partialBox"_s, &dialog).setFocus();
        press(Qt::Key_Space);
        EXPECT_FALSE(find<QAbstractButton>(u"answeredBox"_s, &dialog).isEnabled());
        find<QPlainTextEdit>(u"textEdit"_s, &dialog).setFocus();
        type(u"More to come."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    click(u"responseButton"_s);
    ASSERT_EQ(referrals().first().partial.size(), 1);
    EXPECT_TRUE(find<QAbstractButton>(u"responseButton"_s).isEnabled());

    const QString path = this->path(u"answer.txt"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("Dear sir") == 8);
    file.close();
    answers.willOpen({path});
    inDialog([&](QDialog &dialog) {
        click(u"chooseButton"_s, &dialog);
        find<QAbstractButton>(u"answeredBox"_s, &dialog).setChecked(false);
        find<QPlainTextEdit>(u"textEdit"_s, &dialog).setFocus();
        type(u"See the letter."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    click(u"responseButton"_s);
    const auto document = referrals().first().response->document;
    ASSERT_TRUE(document);
    EXPECT_EQ(desk().complaints.documentContent(*document), QByteArray("Dear sir"));
    const QString shown = find<QPlainTextEdit>(u"detailText"_s).toPlainText();
    EXPECT_TRUE(shown.contains(u"answer.txt"_s) && shown.contains(u"More to come."_s)) << shown.toStdString();

    EXPECT_FALSE(referrals().first().answered);
    inDialog([&](QDialog &dialog) {
        find<QPlainTextEdit>(u"textEdit"_s, &dialog).setFocus();
        type(u"the director"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    click(u"answeredButton"_s);
    EXPECT_EQ(referrals().first().answered, (Answering{clock.today(), u"the director"_s}));
}

TEST_F(ForwardingPageTest, theNextStepLeadsToSeeingThatTheComplainantIsAnswered)
{
    judge(id, true);
    const auto to = addResponsible(u"team leader"_s);
    const auto forwarded = desk().forwarding.forward(firstPart(id), to).value();
    ASSERT_TRUE(succeeded(
        desk().forwarding.recordResponse(forwarded, {.day = clock.today(), .summary = u"Done."_s})));
    open(id);
    page->findChild<ForwardingPage *>()->chooseUnanswered({1});
    EXPECT_TRUE(find<QAbstractButton>(u"answeredButton"_s).isEnabled());
}

TEST_F(ForwardingPageTest, theNextStepLeadsToRecordingTheResponseUntilItsDayHasPassed)
{
    const ComplaintId other = log(u"J. Visser"_s); // whom no letter can reach: nothing else is to be done
    judge(other, true);
    ASSERT_TRUE(succeeded(desk().forwarding.forward(firstPart(other), addResponsible(u"team leader"_s))));
    open(other);
    const auto &step = find<QAbstractButton>(u"stepButton"_s);
    EXPECT_TRUE(step.text().startsWith(u"Record the response"_s)) << step.text().toStdString();
    EXPECT_FALSE(find<QAbstractButton>(u"otherStepsButton"_s).isVisible());
    click(u"stepButton"_s);
    EXPECT_EQ(find<QTabWidget>(u"caseTabs"_s).currentWidget(), page->findChild<ForwardingPage *>());
    EXPECT_EQ(QApplication::focusWidget(), &find<QAbstractButton>(u"responseButton"_s));
}

TEST_F(ForwardingPageTest, theNextStepLeadsToRemindingWhoIsLateAndOffersToRecordTheResponse)
{
    const ComplaintId other = log(u"J. Visser"_s);
    judge(other, true);
    const PartId second = addAdmissiblePart(other);
    Forwarding &forwarding = desk().forwarding;
    const auto done = forwarding.forward(firstPart(other), addResponsible(u"team leader"_s)).value();
    ASSERT_TRUE(succeeded(forwarding.recordResponse(done, {.day = clock.today(), .summary = u"Done."_s})));
    ASSERT_TRUE(succeeded(forwarding.recordAnswered(done, {clock.today(), {}})));
    const auto late = forwarding.forward(second, addResponsible(u"manager"_s)).value();
    clock.set(QDate(2027, 2, 1));
    open(other);
    const auto &step = find<QAbstractButton>(u"stepButton"_s);
    EXPECT_TRUE(step.text().startsWith(u"Remind the responsible person"_s)) << step.text().toStdString();
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentData().toInt(), int(LetterKind::Reminder));
        const QString to = find<QComboBox>(u"forwardingBox"_s, &dialog).currentText();
        EXPECT_TRUE(to.startsWith(u"manager"_s)) << to.toStdString();
        click(u"draftButton"_s, &dialog);
        dialog.reject();
    });
    click(u"stepButton"_s);
    const QList<Letter> letters = desk().letters.of(other).value();
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters.constFirst().kind, LetterKind::Reminder);
    EXPECT_EQ(desk().letters.request(letters.constFirst().id)->forwarding, late);

    EXPECT_TRUE(find<QLabel>(u"otherStepsLabel"_s).text().contains(u"record the response"_s));
    const QList<QAction *> others = find<QPushButton>(u"otherStepsButton"_s).menu()->actions();
    ASSERT_EQ(others.size(), 1);
    others.constFirst()->trigger();
    const auto *const forwardings = page->findChild<ForwardingPage *>();
    EXPECT_EQ(find<QTabWidget>(u"caseTabs"_s).currentWidget(), forwardings);
    EXPECT_EQ(find<QTableView>(u"table"_s, forwardings).currentIndex().row(), 1);
    EXPECT_EQ(page->window()->focusWidget(), &find<QAbstractButton>(u"responseButton"_s));
}

TEST_F(ForwardingPageTest, aFindingLeadsToThePartItIsAbout)
{
    judge(id, true);
    const PartId second = addAdmissiblePart(id);
    Forwarding &forwarding = desk().forwarding;
    const auto one = forwarding.forward(firstPart(id), addResponsible(u"team leader"_s)).value();
    const auto other = forwarding.forward(second, addResponsible(u"manager"_s)).value();
    open(id);
    auto &table = find<QTableView>(u"table"_s, page->findChild<ForwardingPage *>());
    page->mend({CheckKind::ResponseMissing, 2, clock.today()});
    EXPECT_EQ(table.currentIndex().row(), 1);

    for (const auto &forwarded : {one, other})
        ASSERT_TRUE(
            succeeded(forwarding.recordResponse(forwarded, {.day = clock.today(), .summary = u"Done."_s})));
    table.setCurrentIndex(table.model()->index(0, 0));
    page->mend({CheckKind::AnswerMissing, 2, clock.today()});
    EXPECT_EQ(table.currentIndex().row(), 1);
}

TEST_F(ForwardingPageTest, choosesTheFirstPartOnWhichSomethingCanBeDoneUntilTheOfficerChooses)
{
    open(id);
    judge(id, false);
    addAdmissiblePart(id);
    press(Qt::Key_3, Qt::AltModifier);
    auto &table = find<QTableView>(u"table"_s, page->findChild<ForwardingPage *>());
    EXPECT_EQ(table.currentIndex().row(), 1);
    EXPECT_TRUE(find<QAbstractButton>(u"forwardButton"_s).isEnabled());

    table.setCurrentIndex(table.model()->index(0, 0));
    addAdmissiblePart(id); // the page is shown anew
    EXPECT_EQ(table.model()->rowCount(), 3);
    EXPECT_EQ(table.currentIndex().row(), 0) << "it is looked at";
}

TEST(ForwardingModelTest, keepsToTheRulesOfModels)
{
    ForwardingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({ForwardingRow{Part{PartId(1), 1, u"x"_s}, Verdict::Admissible, std::nullopt}});
    EXPECT_EQ(model.index(0, ForwardingModel::VerdictColumn).data().toString(), u"admissible"_s);
}

} // namespace
} // namespace gehoor
