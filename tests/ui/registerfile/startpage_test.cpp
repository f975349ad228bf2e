// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/windowtest.h>

#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class StartPageTest : public WindowTest<DeskTest>, protected Keyboard
{
protected:
    QComboBox *languageBox() const { return window->findChild<QComboBox *>(u"languageBox"_s); }
};

TEST_F(StartPageTest, letsTheLanguageBeChosenBeforeARegisterIsOpen)
{
    preferences.addRecentRegister(registerPath());
    ASSERT_NO_FATAL_FAILURE(showWindow());
    const QSignalSpy chosen(window.get(), &MainWindow::languageChosen);
    press(Qt::Key_L, Qt::AltModifier);
    const QPointer before = languageBox();
    ASSERT_TRUE(before->hasFocus());
    press(Qt::Key_Up);
    EXPECT_EQ(preferences.language(), Language::Dutch);
    EXPECT_EQ(chosen.count(), 1);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(window.get(), &change);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !before && languageBox() && languageBox()->hasFocus(); }))
        << "all is said anew, and the keys are where they were";
    EXPECT_TRUE(sees(u"newRegisterButton"_s));
}

} // namespace
} // namespace gehoor
