// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/basics/clock.h>
#include <tests/support/printers.h>
#include <tests/support/program.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/controls.h>
#include <tests/support/ui/keyboard.h>
#include <ui/common/preferences.h>
#include <ui/mainwindow.h>

#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The demo as the program makes it where a display does not answer, shown in the window of the program: this
/// test is linked with all of it.
class WindowDemo : public testing::Test, protected Keyboard
{
protected:
    WindowDemo() : clock(QDate(2026, 11, 23)), preferences(QDir(folder.path()).filePath(u"preferences.ini"_s))
    {
    }

    void open()
    {
        const QDir place(QDir(folder.path()).filePath(u"demo"_s));
        Program program(u"demo"_s);
        program.set(u"DISPLAY"_s, u":77"_s);
        const Ran made = program.run({u"demo"_s, place.path(), u"--today"_s, u"2026-11-23"_s});
        ASSERT_EQ(made.status, 0) << made.err.constData();
        EXPECT_TRUE(made.out.contains("demo.gehoor")) << made.out.constData();
        EXPECT_EQ(made.err, "") << "it ends well all the same";
        window = std::make_unique<MainWindow>(clock, answers, preferences);
        window->unlock(place.filePath(u"demo.gehoor"_s));
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        press(Qt::Key_Return); // the passphrase of the demo stands there already
        ASSERT_TRUE(QTest::qWaitFor([this] { return sees(u"searchEdit"_s); }, 60'000));
    }
    bool sees(const QString &name) const { return gehoor::sees(*window, name); }

    QTemporaryDir folder;
    FixedClock clock;
    PreparedAnswers answers;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
};

TEST_F(WindowDemo, opensEveryCaseByKeys)
{
    ASSERT_NO_FATAL_FAILURE(open());
    press(Qt::Key_2, Qt::ControlModifier);
    auto *table = window->findChild<QTableView *>(u"casesTable"_s);
    ASSERT_TRUE(table && table->isVisible());
    QStringList numbers;
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        press(Qt::Key_Return);
        ASSERT_TRUE(sees(u"numberLabel"_s)) << row;
        const QString number = window->findChild<QLabel *>(u"numberLabel"_s)->text();
        EXPECT_EQ(number, table->model()->index(row, 0).data().toString());
        numbers << number;
        press(Qt::Key_Escape);
        ASSERT_TRUE(table->isVisible());
        press(Qt::Key_Down);
    }
    numbers.removeDuplicates();
    EXPECT_GE(numbers.size(), 36) << "twelve cases and a few dozen older ones";
}

} // namespace
} // namespace gehoor
