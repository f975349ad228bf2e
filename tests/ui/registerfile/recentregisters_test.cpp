// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/controls.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <ui/registerfile/startpage.h>

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The start page over two registers that were opened, of which the newer stands on a stick.
class RecentRegistersTest : public DeskTest, protected Keyboard
{
protected:
    RecentRegistersTest() : page(preferences, answers), chosen(&page, &StartPage::recentChosen)
    {
        putIn();
        preferences.addRecentRegister(registerPath());
        preferences.addRecentRegister(stick);
    }

    void putIn() const
    {
        QFile file(stick);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    }
    void takeOut() const { EXPECT_TRUE(QFile::remove(stick)); }
    void showPage()
    {
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    void comeBackToTheWindow()
    {
        QEvent activation(QEvent::WindowActivate);
        QApplication::sendEvent(&page, &activation);
    }
    QListWidget &list() const { return *page.findChild<QListWidget *>(u"recentList"_s); }
    QString newest() const { return list().item(0)->text(); }
    bool newestComesToSay(const QString &words) const
    {
        return QTest::qWaitFor([&] { return newest() == words; });
    }

    const QString stick = path(u"stick.gehoor"_s);
    StartPage page;
    QSignalSpy chosen;
};

TEST_F(RecentRegistersTest, openTheNewestWithEnter)
{
    ASSERT_NO_FATAL_FAILURE(showPage());
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.constFirst().constFirst().toString(), stick);
}

TEST_F(RecentRegistersTest, tellInWordsAndInGreyWhatCannotBeFoundUntilItIsBack)
{
    takeOut();
    ASSERT_NO_FATAL_FAILURE(showPage());
    EXPECT_TRUE(newestComesToSay(u"Cannot be found now: "_s + stick)) << newest().toStdString();
    EXPECT_NE(list().item(0)->foreground(), list().item(1)->foreground());
    EXPECT_EQ(list().item(1)->text(), registerPath());
    putIn();
    comeBackToTheWindow();
    EXPECT_TRUE(newestComesToSay(stick)) << newest().toStdString();
    EXPECT_EQ(list().item(0)->foreground(), list().item(1)->foreground());
}

TEST_F(RecentRegistersTest, sayWhatToDoWhenOneThatIsAwayIsOpened)
{
    ASSERT_NO_FATAL_FAILURE(showPage());
    takeOut(); // after it was looked at
    answers.willConfirm(false);
    press(Qt::Key_Return);
    EXPECT_TRUE(answers.last().contains(stick)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"cannot be found now. Put the stick in"_s))
        << answers.last().toStdString();
    EXPECT_EQ(newest(), u"Cannot be found now: "_s + stick);
    EXPECT_EQ(chosen.count(), 0);
    putIn();
    press(Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 1) << "a stick may come back";
}

TEST_F(RecentRegistersTest, areTakenOffWhereOneThatIsAwayIsOpened)
{
    takeOut();
    ASSERT_NO_FATAL_FAILURE(showPage());
    answers.willConfirm(true);
    press(Qt::Key_Return);
    EXPECT_EQ(preferences.recentRegisters(), QStringList(registerPath()));
    EXPECT_EQ(list().count(), 1);
    EXPECT_EQ(newest(), registerPath());
}

TEST_F(RecentRegistersTest, areTakenOffByDelAfterAQuestionAndStayWhereTheyAre)
{
    ASSERT_NO_FATAL_FAILURE(showPage());
    answers.willConfirm(false);
    press(Qt::Key_Delete);
    EXPECT_TRUE(answers.last().startsWith(u"Take "_s + stick)) << answers.last().toStdString();
    EXPECT_EQ(list().count(), 2);
    answers.willConfirm(true);
    press(Qt::Key_Delete);
    EXPECT_EQ(preferences.recentRegisters(), QStringList(registerPath()));
    EXPECT_TRUE(QFile::exists(stick));
    ASSERT_NE(list().currentItem(), nullptr);
    EXPECT_EQ(list().currentItem()->text(), registerPath());
    answers.willConfirm(true);
    press(Qt::Key_Delete);
    EXPECT_FALSE(sees(page, u"recentList"_s)) << "there is none left";
    EXPECT_NE(QApplication::focusWidget(), nullptr) << "the keys went on";
}

} // namespace
} // namespace gehoor
