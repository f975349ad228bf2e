// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/application.h>
#include <core/desk.h>
#include <tests/support/registertest.h>

#include <QComboBox>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QTest>
#include <QTranslator>

#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The program as it starts, with preferences of its own.
class LanguageJourney : public RegisterTest
{
protected:
    LanguageJourney() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path({})); }
    ~LanguageJourney() override
    {
        for (const QString &role : {u"qtTranslator"_s, u"gehoorTranslator"_s})
            delete qApp->findChild<QTranslator *>(role);
        QLocale::setDefault(QLocale::c());
    }

    static QString firstMenu(Application &program)
    {
        return program.window().menuBar()->actions().constFirst()->text();
    }
    static void show(QWidget &window)
    {
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    /// Goes through the settings to where the language of the screen is chosen.
    static QComboBox *languageBox(const QWidget &window)
    {
        auto *tabs = window.findChild<QListWidget *>(u"settingsTabs"_s);
        auto *box = window.findChild<QComboBox *>(u"languageBox"_s);
        for (int row = 0; row < tabs->count() && !box->isVisible(); ++row)
            tabs->setCurrentRow(row);
        return box;
    }

    const QLocale english{QLocale::English, QLocale::UnitedKingdom};
    const QLocale dutch{QLocale::Dutch, QLocale::Netherlands};
};

TEST_F(LanguageJourney, isThatOfTheComputerUntilOneIsChosen)
{
    const std::pair<QString, QLocale> heard[] = {
        {u"nl_NL.UTF-8"_s, dutch},   {u"nl_BE.UTF-8"_s, dutch},   {u"en_GB.UTF-8"_s, english},
        {u"de_DE.UTF-8"_s, english}, {u"fr_BE.UTF-8"_s, english}, {u"C"_s, english},
    };
    for (const auto &[spoken, expected] : heard) {
        QLocale::setDefault(QLocale(spoken));
        Application program;
        EXPECT_EQ(firstMenu(program), expected == dutch ? u"&Bestand"_s : u"&File"_s) << spoken.toStdString();
        EXPECT_EQ(QLocale(), expected) << spoken.toStdString() << ": days and numbers too";
    }
}

TEST_F(LanguageJourney, isChosenInTheSettingsAndThereAtTheNextStart)
{
    {
        Application program;
        program.window().receive(std::make_unique<Desk>(takeFile(), clock));
        show(program.window());
        EXPECT_EQ(firstMenu(program), u"&File"_s) << "the machine speaks neither";
        EXPECT_EQ(QLocale(), english);
        QTest::keyClick(&program.window(), Qt::Key_3, Qt::ControlModifier);
        QComboBox *const box = languageBox(program.window());
        ASSERT_TRUE(box->isVisible());
        EXPECT_EQ(box->currentText(), u"English"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        EXPECT_TRUE(QTest::qWaitFor([&] { return firstMenu(program) == u"&Bestand"_s; }));
        EXPECT_EQ(QLocale(), dutch) << "days and numbers too";
        EXPECT_EQ(languageBox(program.window())->currentText(), u"Nederlands"_s);
    }
    Application next;
    EXPECT_EQ(firstMenu(next), u"&Bestand"_s);
    EXPECT_EQ(QLocale(), dutch);
}

} // namespace
} // namespace gehoor
