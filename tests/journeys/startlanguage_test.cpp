// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/translations.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/windowtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A computer on which nobody can open a register yet, and the screen speaks the other language.
class StartLanguageTest : public WindowTest<DeskTest>, protected Keyboard
{
protected:
    ~StartLanguageTest() override
    {
        window.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::c());
    }

    /// Whether the page says this, with the keys still at the choice of the language.
    bool comesToSay(const QString &words) const
    {
        return QTest::qWaitFor([&] {
            const auto *button = window->findChild<QAbstractButton *>(u"newRegisterButton"_s);
            const QWidget *const focused = QApplication::focusWidget();
            return button && button->text() == words && focused && focused->objectName() == u"languageBox"_s;
        });
    }
};

TEST_F(StartLanguageTest, isChosenByKeysAndHoldsAtOnce)
{
    ASSERT_NO_FATAL_FAILURE(showWindow());
    QObject::connect(window.get(), &MainWindow::languageChosen, window.get(), &installLanguage);
    press(Qt::Key_L, Qt::AltModifier);
    press(Qt::Key_Up);
    EXPECT_TRUE(comesToSay(u"&Nieuw register"_s));
    EXPECT_EQ(preferences.language(), Language::Dutch);
    press(Qt::Key_Down);
    EXPECT_TRUE(comesToSay(u"&New register"_s));
    EXPECT_EQ(preferences.language(), Language::English);
}

} // namespace
} // namespace gehoor
