// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/windowtest.h>

#include <QAbstractButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// From the day's work to the case, by keys.
class FromTodayTest : public WindowTest<DeskTest>, protected Keyboard
{
protected:
    bool isChecked(const QString &answer)
    {
        return window->findChild<QAbstractButton *>(answer)->isChecked();
    }
};

TEST_F(FromTodayTest, answersTheFirstQuestionRightAfterEnter)
{
    log(u"R. Mulder"_s, 30);
    showDesk();
    press(Qt::Key_Return);
    ASSERT_TRUE(sees(u"client_no"_s));
    press(Qt::Key_N);
    EXPECT_TRUE(isChecked(u"client_no"_s));
    press(Qt::Key_Y);
    EXPECT_TRUE(isChecked(u"employee_yes"_s)) << "the next question";
}

TEST_F(FromTodayTest, beginsAtThePartThatIsNotJudgedYet)
{
    const ComplaintId id = log(u"R. Mulder"_s, 30);
    Decision decision;
    decision.answers = {{Question::Client, Answer::No},
                        {Question::Employee, Answer::No},
                        {Question::Conduct, Answer::Yes},
                        {Question::Direct, Answer::Yes}};
    ASSERT_TRUE(succeeded(desk().complaints.addPart(id, {.text = u"And then nobody came."_s})));
    ASSERT_TRUE(succeeded(desk().triage.decide(desk().complaints.find(id)->parts.first().id, decision)));
    showDesk();
    press(Qt::Key_Return);
    EXPECT_EQ(window->findChild<QTabBar *>(u"partBar"_s)->currentIndex(), 1);
    press(Qt::Key_N);
    EXPECT_TRUE(isChecked(u"client_no"_s));
}

} // namespace
} // namespace gehoor
