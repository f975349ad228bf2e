// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/xscreen.h>
#include <tests/support/places.h>
#include <tests/support/printers.h>
#include <tests/support/program.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The program itself, started where there is a display.
class WindowOfProgram : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(QGuiApplication::platformName(), u"xcb"_s) << "run in journeys_on_screen";
        program.set(u"DISPLAY"_s, qEnvironmentVariable("DISPLAY"));
        program.set(u"HOME"_s, folder.path());
        program.set(u"XDG_CONFIG_HOME"_s, folder.path());
        // By this name the window knows the passphrase.
        const Ran made = program.run({u"new"_s, registerPath(), u"--organisation"_s, u"Blijf Groep"_s});
        ASSERT_EQ(made.status, 0) << made.err.constData();
    }
    QString registerPath() const { return QDir(folder.path()).filePath(u"demo.gehoor"_s); }

    /// Starts it, opens the register that it asks the passphrase of, and closes the window.
    void work(const QStringList &arguments)
    {
        constexpr int longestWait = 120'000;
        XScreen screen;
        QProcess process;
        process.setProcessEnvironment(program.environment());
        process.start(programPath(), arguments);
        xcb_window_t window = 0;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                window = screen.windowOf(process.processId());
                return window != 0 || process.state() == QProcess::NotRunning;
            },
            longestWait));
        ASSERT_NE(window, 0) << process.readAllStandardError().constData();
        EXPECT_EQ(screen.titleOf(window), "Gehoor");
        screen.pressEnter(window);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return screen.titleOf(window) == "Gehoor - Blijf Groep"; }, longestWait))
            << screen.titleOf(window).constData();
        EXPECT_EQ(process.state(), QProcess::Running);
        screen.close(window);
        ASSERT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, longestWait));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        EXPECT_FALSE(QFile::exists(registerPath() + u"-wal"_s)) << "the register was closed";
        said = process.readAllStandardOutput();
    }

    QTemporaryDir folder;
    Program program{u"demo"_s};
    QByteArray said;
};

TEST_F(WindowOfProgram, opensTheRegisterThatItIsGivenAndEndsWellWhenItIsClosed)
{
    ASSERT_NO_FATAL_FAILURE(work({registerPath()}));
    EXPECT_EQ(said, "");
}

TEST_F(WindowOfProgram, opensOnTheDemo)
{
    ASSERT_NO_FATAL_FAILURE(work({u"demo"_s, folder.path()}));
    EXPECT_TRUE(said.contains("demo.gehoor")) << said.constData();
}

} // namespace
} // namespace gehoor
