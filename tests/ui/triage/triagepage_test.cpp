// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/ui/triage/triagetest.h>
#include <ui/triage/triagepage.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class TriagePageTest : public TriageTest
{
};

TEST_F(TriagePageTest, judgesByOneKeyForEachQuestion)
{
    begin();
    answer(u"nnyn"_s);
    press(Qt::Key_Return); // to Confirm
    EXPECT_EQ(QApplication::focusWidget(), &button(u"confirmButton"_s));
    press(Qt::Key_Return);
    ASSERT_EQ(verdicts().size(), 1);
    QTest::qWait(1); // what was answered is closed to changes
    EXPECT_TRUE(QApplication::focusWidget()->isAncestorOf(&find<QLineEdit>(u"direct_remark"_s)))
        << "the keys stay with the assessment";
    const Assessment verdict = verdicts().first();
    EXPECT_EQ(verdict.verdict, Verdict::NotAdmissible);
    EXPECT_EQ(verdict.ground, Ground::ConcernsAnother);
    EXPECT_EQ(verdict.steps, QStringList{u"personComplainsSelf"_s});
    EXPECT_TRUE(verdict.followedFromAnswers);
    EXPECT_TRUE(shown(u"earlierLabel"_s).startsWith(u"Assessed on 23 November 2026. Not admissible: "_s))
        << shown(u"earlierLabel"_s).toStdString();
    EXPECT_EQ(find<QTabBar>(u"partBar"_s).tabText(0), u"1: not admissible"_s);
}

TEST_F(TriagePageTest, showsWhatFollowsWhileAnswering)
{
    begin();
    EXPECT_TRUE(shown(u"resultLabel"_s).contains(u"1, 2, 3, 4"_s));
    EXPECT_FALSE(button(u"confirmButton"_s).isEnabled());
    answer(u"nny"_s);
    EXPECT_TRUE(shown(u"resultLabel"_s).contains(u"question 4"_s));
    answer(u"n"_s);
    EXPECT_TRUE(shown(u"resultLabel"_s).contains(u"concerns another person"_s));
    const QString letter =
        criteriaSet().value().of(Ground::ConcernsAnother).explanation.value(Language::Dutch);
    EXPECT_EQ(shown(u"letterLabel"_s), letter);
    EXPECT_TRUE(find<QLabel>(u"letterLabel"_s).isVisible());
    answer(u"4y"_s);
    EXPECT_TRUE(shown(u"resultLabel"_s).contains(u"forward"_s));
    EXPECT_FALSE(find<QLabel>(u"letterLabel"_s).isVisible());
}

TEST_F(TriagePageTest, asksForInformationWhenSomethingIsUnknown)
{
    giveAddress(id);
    begin();
    answer(u"nnyu"_s);
    const QString letter = shown(u"letterLabel"_s);
    EXPECT_EQ(letter.count(u"• "_s), 1);
    EXPECT_TRUE(letter.contains(criteriaSet()->of(Question::Direct).request.value(Language::Dutch)));
    EXPECT_TRUE(letter.contains(u"The letter asks for an answer by 7 December 2026 at the latest"_s))
        << letter.toStdString();
    EXPECT_TRUE(letter.contains(u"Without an answer"_s));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(verdicts().size(), 1);
    EXPECT_EQ(verdicts().first().verdict, Verdict::MoreInformation);
    QString kind;
    inDialog([&](QDialog &dialog) {
        kind = find<QComboBox>(u"kindBox"_s, &dialog).currentText();
        dialog.reject();
    });
    press(Qt::Key_Return, Qt::ControlModifier); // one key from there
    EXPECT_EQ(kind, u"Request for information"_s);
}

TEST_F(TriagePageTest, saysThatNobodyCanBeAskedWhereNobodyCanBeReached)
{
    begin();
    answer(u"unyu"_s);
    const QString letter = shown(u"letterLabel"_s);
    EXPECT_EQ(letter.count(u"• "_s), 2);
    EXPECT_TRUE(letter.contains(u"cannot be reached"_s)) << letter.toStdString();
    QString result = shown(u"resultLabel"_s);
    EXPECT_TRUE(result.contains(u"More information needed"_s)) << result.toStdString();
    EXPECT_FALSE(result.contains(u"letter"_s)) << "none is sent: " << result.toStdString();
    press(Qt::Key_1);
    answer(u"n"_s);
    press(Qt::Key_4);
    answer(u"n"_s);
    result = shown(u"resultLabel"_s);
    EXPECT_TRUE(result.contains(u"no notice to send"_s)) << result.toStdString();
    EXPECT_FALSE(result.contains(u"Next: the notice"_s)) << result.toStdString();
    giveAddress(id);
    EXPECT_TRUE(shown(u"resultLabel"_s).contains(u"Next: the notice"_s));
}

TEST_F(TriagePageTest, keepsARemarkWithItsQuestion)
{
    begin();
    answer(u"nnyn"_s);
    find<QLineEdit>(u"direct_remark"_s).setFocus();
    type(u"says so himself, \"no\" contact"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(verdicts().size(), 1);
    EXPECT_EQ(verdicts().first().remarks.value(Question::Direct), u"says so himself, \"no\" contact"_s);
}

TEST_F(TriagePageTest, wantsAReasonForDecidingOtherwise)
{
    begin();
    answer(u"nnyn"_s);
    button(u"otherwiseBox"_s).click();
    auto &verdict = find<QComboBox>(u"verdictBox"_s);
    verdict.setFocus();
    press(Qt::Key_Home); // Admissible
    Q_EMIT verdict.activated(verdict.currentIndex());
    EXPECT_FALSE(button(u"confirmButton"_s).isEnabled());
    EXPECT_TRUE(shown(u"resultLabel"_s).contains(u"reason"_s));
    auto &reason = find<QLineEdit>(u"reasonEdit"_s);
    ASSERT_TRUE(reason.isVisible());
    reason.setFocus();
    type(u"He was there himself."_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(verdicts().size(), 1);
    EXPECT_EQ(verdicts().first().verdict, Verdict::Admissible);
    EXPECT_FALSE(verdicts().first().followedFromAnswers);
    EXPECT_EQ(verdicts().first().reason, u"He was there himself."_s);
}

TEST_F(TriagePageTest, lacksAFollowUpStepUntilOneIsChosenOrNoneIsSaid)
{
    begin();
    answer(u"nnyn"_s);
    button(u"step_personComplainsSelf"_s).click(); // it was proposed
    EXPECT_FALSE(button(u"confirmButton"_s).isEnabled());
    button(u"noStep"_s).click();
    EXPECT_TRUE(button(u"confirmButton"_s).isEnabled());
    button(u"confirmButton"_s).click();
    ASSERT_EQ(verdicts().size(), 1);
    EXPECT_TRUE(verdicts().first().steps.isEmpty());
}

TEST_F(TriagePageTest, proposesStepsWhenThePartHadNoneToChooseBefore)
{
    judge(id, true);
    open(id);
    button(u"direct_no"_s).click();
    EXPECT_TRUE(button(u"step_personComplainsSelf"_s).isChecked());
    EXPECT_FALSE(button(u"noStep"_s).isChecked());
}

TEST_F(TriagePageTest, offersThreeStepsAtMost)
{
    begin();
    answer(u"nnyn"_s);
    button(u"allSteps"_s).click();
    button(u"step_veiligThuis"_s).click();
    button(u"step_civilClaim"_s).click();
    EXPECT_FALSE(button(u"step_municipality"_s).isEnabled());
    button(u"step_veiligThuis"_s).click();
    EXPECT_TRUE(button(u"step_municipality"_s).isEnabled());
    button(u"confirmButton"_s).click();
    ASSERT_EQ(verdicts().size(), 1);
    EXPECT_EQ(verdicts().first().steps, (QStringList{u"personComplainsSelf"_s, u"civilClaim"_s}));
}

TEST_F(TriagePageTest, showsAnEarlierVerdictAndWantsAReasonForAnother)
{
    judge(id, false);
    clock.set(QDate(2026, 11, 25));
    open(id);
    EXPECT_TRUE(shown(u"earlierLabel"_s).contains(u"23 November 2026"_s));
    EXPECT_FALSE(button(u"confirmButton"_s).isEnabled());
    find<QWidget>(u"direct_no"_s).setFocus();
    answer(u"y"_s);
    EXPECT_FALSE(button(u"confirmButton"_s).isEnabled());
    find<QLineEdit>(u"reasonEdit"_s).setFocus();
    type(u"It was about himself after all."_s);
    button(u"confirmButton"_s).click();
    EXPECT_EQ(verdicts().first().verdict, Verdict::Admissible);
    EXPECT_EQ(desk().triage.history(firstPart(id)).value().size(), 2);
}

TEST_F(TriagePageTest, withdrawsAVerdictWithAReasonAndJudgesAgain)
{
    judge(id, false);
    open(id);
    answers.willType(u" "_s); // is asked again
    answers.willBeTold();
    answers.willType(u"It was about himself."_s);
    button(u"withdrawVerdictButton"_s).setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(verdicts().isEmpty());
    EXPECT_EQ(find<QTabBar>(u"partBar"_s).tabText(0), u"1: open"_s);
    EXPECT_TRUE(shown(u"earlierLabel"_s).contains(u"Withdrawn on 23 November 2026"_s));
    EXPECT_TRUE(shown(u"earlierLabel"_s).contains(u"It was about himself."_s));
    EXPECT_FALSE(button(u"withdrawVerdictButton"_s).isVisible());
    EXPECT_FALSE(button(u"direct_no"_s).isChecked());
    answer(u"nnyy"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(verdicts().size(), 1);
    EXPECT_EQ(verdicts().first().verdict, Verdict::Admissible);
    EXPECT_FALSE(shown(u"earlierLabel"_s).contains(u"Withdrawn"_s));
}

TEST_F(TriagePageTest, saysPlainlyThatAPostedLetterToldOfTheVerdictAlready)
{
    judge(id, false);
    giveAddress(id);
    postLetter(desk(), id, LetterKind::NotAdmissible);
    open(id);
    answers.willType(std::nullopt); // reads, and leaves it
    button(u"withdrawVerdictButton"_s).click();
    EXPECT_TRUE(answers.last().contains(u"Letter 1"_s) && answers.last().contains(u"cannot be unsent"_s))
        << answers.last().toStdString();
    EXPECT_EQ(verdicts().size(), 1);
    answers.willType(u"Wrong ground."_s);
    button(u"withdrawVerdictButton"_s).click();
    EXPECT_TRUE(shown(u"earlierLabel"_s).contains(u"cannot be unsent"_s));
}

TEST_F(TriagePageTest, sendsToTheLetterThatStandsInTheWayOfWithdrawing)
{
    judge(id, false);
    LetterRequest request;
    request.kind = LetterKind::NotAdmissible;
    ASSERT_TRUE(succeeded(desk().letters.draft(id, request)));
    open(id);
    answers.willType(u"Wrong ground."_s);
    answers.willBeTold();
    button(u"withdrawVerdictButton"_s).click();
    EXPECT_TRUE(answers.last().contains(u"Letter 1 rests on this verdict"_s)) << answers.last().toStdString();
    EXPECT_EQ(verdicts().size(), 1);
}

TEST_F(TriagePageTest, keepsUnconfirmedAnswersWhenTheCaseChanges)
{
    begin();
    answer(u"nn"_s);
    EXPECT_TRUE(succeeded(desk().complaints.noteContact(id, clock.today(), u"Called."_s)));
    EXPECT_TRUE(button(u"employee_no"_s).isChecked());
    const ComplaintId other = log(u"R. Mulder"_s);
    page->open(other);
    EXPECT_FALSE(button(u"employee_no"_s).isChecked());
    page->open(id);
    EXPECT_TRUE(button(u"employee_no"_s).isChecked());
    EXPECT_TRUE(verdicts().isEmpty());
}

TEST_F(TriagePageTest, goesOnToTheNextPartWithoutAVerdict)
{
    Part part;
    part.text = u"An employee shouted at me."_s;
    ASSERT_TRUE(succeeded(desk().complaints.addPart(id, part)));
    begin();
    answer(u"nnyn"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(find<QTabBar>(u"partBar"_s).currentIndex(), 1);
    EXPECT_TRUE(shown(u"partLabel"_s).contains(u"shouted"_s));
    answer(u"nnyy"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(verdicts().size(), 2);
    EXPECT_EQ(verdicts().last().verdict, Verdict::Admissible);
}

TEST_F(TriagePageTest, addsAPart)
{
    open(id);
    inDialog([&](QDialog &dialog) {
        find<QPlainTextEdit>(u"textEdit"_s, &dialog).setFocus();
        type(u"Nobody calls back."_s);
        find<QLineEdit>(u"whoseEdit"_s, &dialog).setFocus();
        type(u"team leader"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<Part> parts = complaint(id).parts;
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts.last().text, u"Nobody calls back."_s);
    EXPECT_EQ(parts.last().whose, u"team leader"_s);
    EXPECT_EQ(find<QTabBar>(u"partBar"_s).count(), 2);
}

TEST_F(TriagePageTest, tellsThatAPartNeedsWords)
{
    open(id);
    answers.willBeTold();
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(dialog.isVisible());
        dialog.reject();
    });
    button(u"addPartButton"_s).click();
    EXPECT_EQ(complaint(id).parts.size(), 1);
}

TEST_F(TriagePageTest, asksInTheOrganisationsWordsAndShowsAVerdictInThoseOfItsDay)
{
    const auto word = [&](const QString &text) {
        ASSERT_TRUE(succeeded(
            desk().texts.keep({TextKind::Criteria, u"client.question"_s, Language::English}, text)));
    };
    word(u"Is this <b>one</b> of our clients?"_s);
    begin();
    EXPECT_EQ(shown(u"client_asks"_s), u"1. Is this <b>one</b> of our clients?"_s);
    answer(u"nnyn"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(verdicts().size(), 1);
    word(u"Do we help them?"_s);
    QTest::qWait(1);
    EXPECT_EQ(shown(u"client_asks"_s), u"1. Is this <b>one</b> of our clients?"_s);
    button(u"client_yes"_s).click(); // to judge it again
    EXPECT_EQ(shown(u"client_asks"_s), u"1. Do we help them?"_s);
}

TEST_F(TriagePageTest, leavesAForwardedPartAsItIs)
{
    judge(id, true);
    ASSERT_TRUE(succeeded(desk().forwarding.forward(firstPart(id), addResponsible(u"team leader"_s))));
    open(id);
    EXPECT_FALSE(button(u"client_yes"_s).isEnabled());
    EXPECT_FALSE(button(u"confirmButton"_s).isVisible());
    EXPECT_FALSE(button(u"withdrawVerdictButton"_s).isVisible());
    EXPECT_TRUE(shown(u"resultLabel"_s).contains(u"forwarded"_s));
}

TEST_F(TriagePageTest, beginsAnotherCaseAtTheTop)
{
    const ComplaintId other = log(u"R. Mulder"_s);
    begin();
    answer(u"nnyn"_s);
    page->resize(page->width(), page->minimumSizeHint().height());
    auto *const bar = page->findChild<TriagePage *>()->findChild<QScrollArea *>()->verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->maximum() > 0; }));
    bar->setValue(bar->maximum());
    page->open(other);
    EXPECT_EQ(bar->value(), 0);
}

TEST_F(TriagePageTest, showsTextOfOthersAsText)
{
    Part part = complaint(id).parts.first();
    part.text = u"<img src=\"http://example.org/x.png\"><b>bold</b> {{name}}"_s;
    part.theme = u"<u>theme</u>"_s;
    ASSERT_TRUE(succeeded(desk().complaints.changePart(id, part)));
    open(id);
    const auto &label = find<QLabel>(u"partLabel"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_TRUE(label.text().startsWith(part.text));
}

} // namespace
} // namespace gehoor
