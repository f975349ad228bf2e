// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/windowtest.h>
#include <ui/help/helpdialog.h>

#include <QApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Keys are given to a window of the screen, where Qt holds back those for one that has to wait.
class HelpBesideTest : public WindowTest<DeskTest>, protected Keyboard
{
protected:
    HelpDialog *help() const { return window->findChild<HelpDialog *>(); }
    bool isSeen() const { return help() && help()->isVisible(); }
    bool comes() const
    {
        return QTest::qWaitFor([this] { return isSeen(); });
    }
    /// Goes from the shortcuts to the manual, as no window does that waits.
    void expectReadable()
    {
        ASSERT_TRUE(isSeen());
        auto *tabs = help()->findChild<QTabWidget *>(u"helpTabs"_s);
        const int before = tabs->currentIndex();
        QTest::keyClick(help()->windowHandle(), Qt::Key_Tab, Qt::ControlModifier);
        EXPECT_NE(tabs->currentIndex(), before);
    }
    void expectWritable(const QDialog &dialog, const QString &field)
    {
        auto *edit = dialog.findChild<QLineEdit *>(field);
        edit->setFocus();
        const QString before = edit->text();
        QTest::keyClick(dialog.windowHandle(), Qt::Key_X);
        EXPECT_EQ(edit->text(), before + u'x');
    }
    void leave()
    {
        QTest::keyClick(help()->windowHandle(), Qt::Key_Escape);
        EXPECT_FALSE(isSeen());
    }
};

TEST_F(HelpBesideTest, opensInADialogAndStandsBesideIt)
{
    ASSERT_NO_FATAL_FAILURE(showWindow());
    bool done = false;
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_F1);
        ASSERT_TRUE(comes());
        expectReadable();
        expectWritable(dialog, u"backupEdit"_s);
        expectReadable();
        leave();
        EXPECT_TRUE(dialog.isVisible());
        press(Qt::Key_F1);
        ASSERT_TRUE(comes());
        expectReadable();
        leave();
        expectWritable(dialog, u"backupEdit"_s);
        dialog.reject();
        done = true;
    });
    press(Qt::Key_S, Qt::AltModifier); // Restore a backup
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 60'000));
}

TEST_F(HelpBesideTest, opensInTheWindowAtTheKeys)
{
    ASSERT_NO_FATAL_FAILURE(showWindow());
    press(Qt::Key_F1);
    ASSERT_TRUE(comes());
    EXPECT_EQ(help()->findChild<QTabWidget *>(u"helpTabs"_s)->currentIndex(), 0);
}

TEST_F(HelpBesideTest, opensAtTheChapterOnTheDialog)
{
    ASSERT_NO_FATAL_FAILURE(showWindow());
    bool done = false;
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_F1);
        ASSERT_TRUE(comes());
        EXPECT_EQ(help()->findChild<QTabWidget *>(u"helpTabs"_s)->currentIndex(), 1);
        const auto *text = help()->findChild<QTextBrowser *>(u"manualBrowser"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return text->cursorForPosition({text->width() / 2, 4}).block().text() == u"Restoring a backup"_s;
        }));
        leave();
        dialog.reject();
        done = true;
    });
    press(Qt::Key_S, Qt::AltModifier); // Restore a backup
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 60'000));
}

TEST_F(HelpBesideTest, opensWhereARegisterIsOpenedWithItsSheet)
{
    takeDesk().reset();
    ASSERT_NO_FATAL_FAILURE(showWindow());
    window->unlock(registerPath());
    bool done = false;
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_F1);
        ASSERT_TRUE(comes());
        expectReadable();
        expectWritable(dialog, u"newPassphraseEdit"_s);
        dialog.reject();
        done = true;
    });
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 60'000));
    EXPECT_TRUE(isSeen()) << "it outlives the dialog";
    QTest::qWait(1);
    expectReadable();
}

TEST_F(HelpBesideTest, staysReadableWhenADialogOpensAfterwards)
{
    ASSERT_NO_FATAL_FAILURE(showWindow());
    press(Qt::Key_F1);
    ASSERT_TRUE(comes());
    expectReadable();
    ASSERT_TRUE(QTest::qWaitForWindowActive(help()));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == window.get(); }));
    bool done = false;
    inDialog([&](QDialog &dialog) {
        QTest::qWait(1);
        expectReadable();
        expectWritable(dialog, u"backupEdit"_s);
        dialog.reject();
        done = true;
    });
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 60'000));
    QTest::qWait(1);
    expectReadable();
    press(Qt::Key_F1);
    EXPECT_EQ(window->findChildren<HelpDialog *>().size(), 1) << "the one that is there comes to the front";
    window->close();
    EXPECT_FALSE(isSeen()) << "it does not outlive the window";
}

TEST_F(HelpBesideTest, listsTheKeysOfNowWhenItIsAskedForAgain)
{
    ASSERT_NO_FATAL_FAILURE(showWindow());
    press(Qt::Key_F1);
    ASSERT_TRUE(comes());
    const auto keys = [this] {
        return help()->findChild<QTableView *>(u"shortcutsTable"_s)->model()->rowCount();
    };
    const int before = keys();
    window->receive(takeDesk());
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    press(Qt::Key_F1);
    EXPECT_GT(keys(), before) << "those of a case too, though it was never closed";
}

} // namespace
} // namespace gehoor
