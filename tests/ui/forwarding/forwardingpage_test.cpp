// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <ui/forwarding/closingdialog.h>
#include <ui/forwarding/forwardingpage.h>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ForwardingPageTest : public CaseTest
{
protected:
    ForwardingPageTest() : id(log(u"R. Mulder"_s)) { giveAddress(id); }

    QList<Referral> referrals() { return desk().forwarding.referrals(id).value(); }
    void click(const QString &name, QDialog *dialog = nullptr)
    {
        find<QAbstractButton>(name, dialog).click();
    }

    const ComplaintId id;
};

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

TEST_F(ForwardingPageTest, doesNotForwardToTheOneComplainedAbout)
{
    judge(id, true);
    Part part = complaint(id).parts.first();
    part.whose = u" Team  Leader"_s;
    ASSERT_TRUE(succeeded(desk().complaints.changePart(id, part)));
    addResponsible(u"team leader"_s);
    open(id);
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(find<QLabel>(u"noteLabel"_s, &dialog).text().contains(u"about this function"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        dialog.reject();
    });
    click(u"forwardButton"_s);
    EXPECT_TRUE(referrals().isEmpty());
}

TEST_F(ForwardingPageTest, forwardsOnlyWhatIsAdmissible)
{
    judge(id, false);
    open(id);
    EXPECT_FALSE(find<QAbstractButton>(u"forwardButton"_s).isEnabled());
    EXPECT_TRUE(find<QLabel>(u"detailLabel"_s).text().contains(u"not forwarded"_s));
}

TEST_F(ForwardingPageTest, recordsTheResponseAndShowsIt)
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
        find<QPlainTextEdit>(u"textEdit"_s, &dialog).setFocus();
        type(u"Called back and said sorry."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    click(u"responseButton"_s);
    ASSERT_TRUE(referrals().first().response.has_value());
    EXPECT_EQ(referrals().first().response->day, QDate(2026, 11, 27));
    EXPECT_TRUE(find<QLabel>(u"detailLabel"_s).text().contains(u"said sorry"_s));
}

TEST_F(ForwardingPageTest, closesTheCaseWithWhatWasLearned)
{
    open(id);
    inDialog([&](QDialog &dialog) {
        auto &outcome = find<QComboBox>(u"outcomeBox"_s, &dialog);
        outcome.setCurrentIndex(outcome.findData(int(Ending::Withdrawn)));
        find<QPlainTextEdit>(u"learningEdit"_s, &dialog).setFocus();
        type(u"Call back sooner."_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    const auto closing = desk().forwarding.closing(id).value();
    ASSERT_TRUE(closing.has_value());
    EXPECT_EQ(closing->outcome, Ending::Withdrawn);
    EXPECT_EQ(closing->learningPoint, u"Call back sooner."_s);
    EXPECT_FALSE(find<QAbstractButton>(u"stepButton"_s).isVisible());
    EXPECT_TRUE(find<QLabel>(u"standingLabel"_s).text().contains(u"Closed"_s));
}

TEST_F(ForwardingPageTest, doesNotCloseWhileAPartIsOpen)
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

TEST_F(ForwardingPageTest, proposesTheEndingThatTheVerdictsSay)
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

TEST(ForwardingModelTest, keepsToTheRulesOfModels)
{
    ForwardingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({ForwardingRow{Part{PartId(1), 1, u"x"_s}, Verdict::Admissible, std::nullopt}});
    EXPECT_EQ(model.index(0, ForwardingModel::VerdictColumn).data().toString(), u"admissible"_s);
}

} // namespace
} // namespace gehoor
