// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/whileitwaits.h>
#include <tests/support/ui/windowtest.h>

#include <QDir>
#include <QProgressDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A home without anything in it.
class PractiseTest : public WindowTest<DeskTest>, protected Keyboard
{
protected:
    PractiseTest() { qputenv("HOME", path(u"home"_s).toUtf8()); }
    ~PractiseTest() override { qputenv("HOME", m_before); }

private:
    const QByteArray m_before = qgetenv("HOME");
};

TEST_F(PractiseTest, theDemoIsMadeToItsEndWhateverKeyIsPressedAndOpensWithEnter)
{
    ASSERT_TRUE(QDir().mkpath(path(u"home"_s)));
    ASSERT_NO_FATAL_FAILURE(showWindow());
    QString said;
    bool stayed = false;
    {
        const WhileItWaits meanwhile([&](QProgressDialog &waiting) {
            said = waiting.labelText();
            stayed = cannotBeStopped(waiting);
        });
        window->findChild<QPushButton *>(u"demoButton"_s)->setFocus();
        press(Qt::Key_Space);
    }
    EXPECT_TRUE(stayed);
    EXPECT_TRUE(said.contains(u"Making the demo"_s)) << said.toStdString();
    ASSERT_TRUE(sees(u"passphraseEdit"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return sees(u"todayView"_s); }, 60'000));
    EXPECT_EQ(window->windowTitle(), u"Gehoor - Blijf Groep"_s);
}

} // namespace
} // namespace gehoor
