// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>
#include <ui/settings/screenform.h>
#include <ui/triage/questionrow.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The window is left with something in it that was typed and is kept nowhere yet.
class LeavingTest : public WindowTest<DeskTest>
{
protected:
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *const focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
    }
    void typeInSettings()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        auto *edit = window->findChild<QLineEdit *>(u"phoneEdit"_s);
        ASSERT_TRUE(edit && edit->isVisible());
        edit->setFocus();
        QTest::keyClicks(edit, u"020"_s);
    }
    void answerAQuestion(ComplaintId id)
    {
        window->findChild<DeskView *>()->openAtStep(id, Step::Assess);
        QTest::keyClick(window->findChild<QuestionRow *>(), Qt::Key_N);
    }
};

TEST_F(LeavingTest, asksOnceBeforeItDropsWhatWasTypedInTheSettings)
{
    showDesk();
    ASSERT_NO_FATAL_FAILURE(typeInSettings());
    answers.willConfirm(false);
    press(Qt::Key_Q, Qt::ControlModifier);
    EXPECT_EQ(answers.last(), u"Quit Gehoor? What was typed and not yet saved is lost."_s);
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(window->findChild<QLineEdit *>(u"phoneEdit"_s)->text().contains(u"020"_s));
    answers.willConfirm(true);
    press(Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(LeavingTest, asksBeforeItDropsAnAssessmentHalfDone)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    showDesk();
    answerAQuestion(id);
    answers.willConfirm(false);
    EXPECT_FALSE(window->close()) << "as by Alt+F4";
    EXPECT_EQ(answers.last(), u"Quit Gehoor? What was typed and not yet saved is lost."_s);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(LeavingTest, asksNothingOfAnAssessmentThatNobodyCanConfirmAnyMore)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    showDesk();
    answerAQuestion(id);
    Desk &opened = window->findChild<DeskView *>()->desk();
    ASSERT_TRUE(succeeded(opened.forwarding.close(id, Ending::Withdrawn, {}, toldToday(opened))));
    const auto *question = window->findChild<QuestionRow *>();
    ASSERT_TRUE(QTest::qWaitFor([question] { return !question->isEnabled(); }));
    EXPECT_TRUE(window->close());
}

TEST_F(LeavingTest, asksBeforeAnotherRegisterTakesItsPlace)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    showDesk();
    answerAQuestion(id);
    for (const QString &action : {u"openRegisterAction"_s, u"newRegisterAction"_s}) {
        if (action == u"openRegisterAction"_s)
            answers.willOpen({path(u"other.gehoor"_s)});
        answers.willConfirm(false);
        trigger(action);
        EXPECT_EQ(answers.last(), u"Close this register? What was typed and not yet saved is lost."_s);
        EXPECT_TRUE(answers.allAsked()) << action.toStdString();
        EXPECT_NE(window->findChild<DeskView *>(), nullptr) << action.toStdString();
    }
}

/// In another language the window is made anew.
TEST_F(LeavingTest, asksBeforeAnotherLanguageIsShown)
{
    showDesk();
    ASSERT_NO_FATAL_FAILURE(typeInSettings());
    auto *box = window->findChild<ScreenForm *>()->findChild<QComboBox *>(u"languageBox"_s);
    const Language before = preferences.language();
    const int shown = box->currentIndex();
    const auto choose = [&] {
        box->setCurrentIndex(1 - shown);
        Q_EMIT box->activated(1 - shown);
    };
    answers.willConfirm(false);
    choose();
    EXPECT_TRUE(answers.last().endsWith(u"What was typed and not yet saved is lost."_s))
        << answers.last().toStdString();
    EXPECT_EQ(preferences.language(), before);
    EXPECT_EQ(box->currentIndex(), shown);
    window->findChild<QPushButton *>(u"saveOrganisationButton"_s)->setEnabled(false); // as once it is saved
    choose();
    EXPECT_NE(preferences.language(), before);
}

TEST_F(LeavingTest, goesUnaskedWhereNothingIsLost)
{
    Organisation organisation;
    organisation.name = u"Blijf Groep"_s;
    ASSERT_TRUE(succeeded(desk().settings.setOrganisation(organisation)));
    showDesk();
    ASSERT_NO_FATAL_FAILURE(typeInSettings());
    window->findChild<QPushButton *>(u"saveOrganisationButton"_s)->click();
    press(Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window->isVisible());
}

} // namespace
} // namespace gehoor
