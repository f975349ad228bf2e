// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What is read in the window, and not changed.
class ReadInWindowTest : public WindowTest<DeskTest>
{
protected:
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
    }
    QList<AuditLine> trail() { return window->findChild<DeskView *>()->desk().file.audit().value(); }
};

TEST_F(ReadInWindowTest, ofCasesAndSearchesStandsOnTheTrailAndOfListsDoesNot)
{
    log(u"R. Mulder"_s, 30); // the latest stands first
    log(u"T. van Dijk"_s);
    ASSERT_NO_FATAL_FAILURE(showDesk());
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(sees(u"todayView"_s));
    const qsizetype before = trail().size();
    EXPECT_EQ(trail().constLast().kind, ActKind::ComplaintLogged) << "lists were looked at";
    for (int times = 0; times < 2; ++times) {
        press(Qt::Key_Return);
        EXPECT_FALSE(sees(u"todayView"_s));
        ASSERT_EQ(trail().size(), before + 1) << "once a day";
        EXPECT_EQ(trail().constLast().kind, ActKind::CaseOpened);
        EXPECT_EQ(trail().constLast().complaintNumber, u"2026-0001"_s);
        press(Qt::Key_Escape);
        ASSERT_TRUE(sees(u"todayView"_s));
    }
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), window->findChild<QLineEdit *>(u"searchEdit"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"mulder"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return trail().size() > before + 1; }));
    EXPECT_EQ(trail().size(), before + 2) << "where it began";
    EXPECT_EQ(trail().constLast().kind, ActKind::Searched);
    EXPECT_EQ(trail().constLast().note, QString()) << "never for what";
}

} // namespace
} // namespace gehoor
