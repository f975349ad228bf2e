// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/places.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Files are dragged onto the window from the folder they lie in.
class DraggedMailsTest : public WindowTest<DeskTest>
{
protected:
    /// Whether the window takes them.
    bool drag(const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        files.setUrls(urls);
        QDragEnterEvent enter(window->rect().center(), Qt::CopyAction, &files, Qt::LeftButton,
                              Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(window.get(), &enter);
        return enter.isAccepted();
    }
    /// Lets go of what was dragged; whether it was taken.
    bool drop()
    {
        QDropEvent event(window->rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(window.get(), &event);
        return event.isAccepted();
    }

    QMimeData files;
};

TEST_F(DraggedMailsTest, areTakenAndNothingElse)
{
    showDesk();
    EXPECT_TRUE(drag({u"/home/officer/complaint.EML"_s}));
    EXPECT_FALSE(drag({u"/home/officer/complaint.exe"_s}));
}

TEST_F(DraggedMailsTest, areNotTakenWhereNothingCanBeLogged)
{
    const QString mail = testData(u"mails/names.eml"_s);
    showWindow();
    EXPECT_FALSE(drag({mail})) << "no register is open";
    reopenDesk(Access::Read);
    showDesk();
    EXPECT_FALSE(drag({mail})) << "it is open for reading only";
}

TEST_F(DraggedMailsTest, areNotShownWhereItWasLockedMeanwhile)
{
    const QString mail = testData(u"mails/names.eml"_s);
    showDesk();
    ASSERT_TRUE(drag({mail}));
    ASSERT_TRUE(drop());
    window->lock();
    EXPECT_FALSE(drag({mail})) << "nor is another taken";
    QTest::qWait(1);
    EXPECT_EQ(window->findChild<QLineEdit *>(u"emailEdit"_s), nullptr);
}

TEST_F(DraggedMailsTest, areShownForACheckOnceLetGo)
{
    showDesk();
    Desk &desk = window->findChild<DeskView *>()->desk();
    Keyboard keyboard;
    bool logged = false;
    keyboard.inDialog([&](QDialog &dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Mail 1 of 1: names.eml"_s) << "the picture is none";
        EXPECT_EQ(dialog.findChild<QLineEdit *>(u"emailEdit"_s)->text(), u"namen@example.nl"_s);
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        logged = true;
    });
    ASSERT_TRUE(drag({u"/home/officer/picture.png"_s, testData(u"mails/names.eml"_s)}));
    EXPECT_TRUE(drop());
    EXPECT_FALSE(logged) << "a question would hold up the program the mail is dragged from";
    EXPECT_TRUE(QTest::qWaitFor([&] { return logged && sees(u"caseTabs"_s); }));
    EXPECT_EQ(desk.overview.openCases().value(), 1);
}

} // namespace
} // namespace gehoor
