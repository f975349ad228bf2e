// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>

#include <QDir>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The stick for the backups is out, and something was done since the newest one.
class CloseWithoutBackupTest : public WindowTest<DeskTest>, protected Keyboard
{
protected:
    CloseWithoutBackupTest()
    {
        EXPECT_TRUE(QDir().mkpath(path(u"stick"_s)));
        EXPECT_TRUE(succeeded(Backups(desk().file, clock).setPlan({path(u"stick"_s), {}})));
        EXPECT_TRUE(QDir(path(u"stick"_s)).removeRecursively());
    }
    /// As whoever goes back does it in the settings.
    void chooseAnotherFolder()
    {
        auto *pages = window->findChild<DeskView *>();
        ASSERT_NE(pages, nullptr);
        ASSERT_TRUE(QDir().mkpath(another));
        EXPECT_TRUE(succeeded(Backups(pages->desk().file, clock).setPlan({another, {}})));
    }

    const QString another = path(u"another"_s);
};

TEST_F(CloseWithoutBackupTest, leavesTheRegisterOpenForWhoeverGoesBackToIt)
{
    showDesk();
    for (const QString &action : {u"quitAction"_s, u"openRegisterAction"_s, u"newRegisterAction"_s}) {
        if (action == u"openRegisterAction"_s)
            answers.willOpen({path(u"other.gehoor"_s)});
        answers.willChoose(Way::None);
        trigger(action);
        EXPECT_TRUE(answers.allAsked()) << action.toStdString();
        EXPECT_TRUE(answers.last().contains(u"choose another folder"_s)) << answers.last().toStdString();
        EXPECT_TRUE(window->isVisible());
        EXPECT_TRUE(sees(u"todayView"_s) || sees(u"emptyLabel"_s)) << action.toStdString();
    }
    ASSERT_NO_FATAL_FAILURE(chooseAnotherFolder());
    EXPECT_TRUE(window->close()) << "and nothing more is asked";
    EXPECT_EQ(QDir(another).entryList(QDir::Files).size(), 1);
}

TEST_F(CloseWithoutBackupTest, isTakenBackByEscape)
{
    WindowPrompts asking;
    window = std::make_unique<MainWindow>(clock, asking, preferences);
    window->show();
    window->receive(takeDesk());
    inDialog([&](QDialog &dialog) {
        const auto *question = qobject_cast<QMessageBox *>(&dialog);
        ASSERT_NE(question, nullptr);
        EXPECT_TRUE(question->text().contains(u"is not there"_s)) << question->text().toStdString();
        EXPECT_EQ(question->buttons().size(), 3);
        press(Qt::Key_Escape);
    });
    EXPECT_FALSE(window->close()) << "as by Alt+F4";
    EXPECT_TRUE(everyDialogCame());
    EXPECT_TRUE(window->isVisible());
    ASSERT_NO_FATAL_FAILURE(chooseAnotherFolder());
    EXPECT_TRUE(window->close());
    EXPECT_EQ(QDir(another).entryList(QDir::Files).size(), 1);
    window.reset();
}

/// Of a register in the folder of a program that synchronises, which put an older file in its place.
class CloseOutOfPlaceTest : public WindowTest<DeskTest>
{
protected:
    void replace()
    {
        ASSERT_TRUE(QFile::remove(registerPath()));
        QFile older(registerPath());
        ASSERT_TRUE(older.open(QIODevice::WriteOnly));
        older.write("older");
    }
};

TEST_F(CloseOutOfPlaceTest, saysWhereAllOfItIsKeptAndCanBeTakenBack)
{
    const QString kept = path(u"test-kept.gehoor"_s);
    showDesk();
    ASSERT_NO_FATAL_FAILURE(replace());
    answers.willConfirm(false);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(answers.last().contains(u"is kept as "_s + kept)) << answers.last().toStdString();
    answers.willConfirm(true);
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(answers.allAsked());
    window.reset();
    EXPECT_TRUE(succeeded(RegisterFile::open(kept, testKey(), Access::Write, clock)));
}

} // namespace
} // namespace gehoor
