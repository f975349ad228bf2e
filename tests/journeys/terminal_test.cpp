// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/journeys/terminal.h>
#include <tests/support/printers.h>
#include <tests/support/program.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QByteArray passphraseTyped = "vier losse woorden samen";

/// Nothing hands over a passphrase, so the program asks for it.
class TerminalTest : public testing::Test
{
protected:
    QString newPath() const { return folder.filePath(u"new.gehoor"_s); }
    QStringList makeNew() const { return {u"new"_s, newPath(), u"--organisation"_s, u"Blijf Groep"_s}; }

    /// What is told, and that the terminal is left as it was found.
    void expectEnd(Terminal &terminal, int status, const QByteArray &sentence)
    {
        EXPECT_EQ(terminal.end(), status) << terminal.shown().constData();
        EXPECT_TRUE(terminal.shown().contains(sentence)) << terminal.shown().constData();
        EXPECT_TRUE(terminal.isAsItWas()) << "it shows what is typed, and obeys Ctrl+C";
    }

    QTemporaryDir folder;
};

TEST_F(TerminalTest, asksTwiceForThePassphraseOfANewRegisterAndOnceToOpenItAndNeverShowsIt)
{
    Terminal making(makeNew());
    ASSERT_TRUE(making.comesToSay("Passphrase: ")) << making.shown().constData();
    making.type(passphraseTyped + '\n');
    ASSERT_TRUE(making.comesToSay("The same passphrase again: ")) << making.shown().constData();
    making.type(passphraseTyped + '\n');
    expectEnd(making, 0, "Made " + newPath().toUtf8());
    EXPECT_FALSE(making.shown().contains("woorden")) << making.shown().constData();

    Terminal opening({u"info"_s, newPath()});
    ASSERT_TRUE(opening.comesToSay("Passphrase: ")) << opening.shown().constData();
    opening.type(passphraseTyped + '\n');
    expectEnd(opening, 0, "Register of: Blijf Groep");
    EXPECT_FALSE(opening.shown().contains("again")) << opening.shown().constData();
    EXPECT_FALSE(opening.shown().contains("woorden")) << opening.shown().constData();
}

TEST_F(TerminalTest, makesNothingOfTwoPassphrasesThatDiffer)
{
    Terminal terminal(makeNew());
    ASSERT_TRUE(terminal.comesToSay("Passphrase: ")) << terminal.shown().constData();
    terminal.type(passphraseTyped + '\n');
    ASSERT_TRUE(terminal.comesToSay("The same passphrase again: ")) << terminal.shown().constData();
    terminal.type("vier losse worden samen\n");
    expectEnd(terminal, 1, "The two passphrases differ. Nothing was made.");
    EXPECT_FALSE(QFile::exists(newPath()));
    EXPECT_FALSE(terminal.shown().contains("losse")) << terminal.shown().constData();
}

TEST_F(TerminalTest, makesNothingWhenItIsBrokenOff)
{
    for (const QByteArray &keys : {QByteArray("vier los\x03"), QByteArray("\x04")}) {
        for (const bool atTheSecond : {false, true}) {
            Terminal terminal(makeNew());
            ASSERT_TRUE(terminal.comesToSay("Passphrase: ")) << terminal.shown().constData();
            if (atTheSecond) {
                terminal.type(passphraseTyped + '\n');
                ASSERT_TRUE(terminal.comesToSay("again: ")) << terminal.shown().constData();
            }
            terminal.type(keys);
            expectEnd(terminal, 3, "No passphrase was given.");
            EXPECT_FALSE(QFile::exists(newPath()));
        }
    }
}

TEST_F(TerminalTest, opensNothingWhenItIsBrokenOff)
{
    ASSERT_EQ(Program().run(makeNew()).status, 0);
    Terminal opening({u"info"_s, newPath()});
    ASSERT_TRUE(opening.comesToSay("Passphrase: ")) << opening.shown().constData();
    opening.type("een zeer\x03");
    expectEnd(opening, 3, "No passphrase was given.");
    EXPECT_FALSE(opening.shown().contains("Blijf Groep"));

    Terminal sheet({u"unlock-with-sheet"_s, newPath()});
    ASSERT_TRUE(sheet.comesToSay("The groups on the sheet: ")) << sheet.shown().constData();
    sheet.type("ABCDE\x03");
    expectEnd(sheet, 1, "Nothing was typed from the sheet.");
    EXPECT_FALSE(sheet.shown().contains("ABCDE")) << sheet.shown().constData();
}

/// It may be left out by who does not know it.
TEST_F(TerminalTest, asksForThePresentPassphraseWhereARestoreNeedsIt)
{
    const Program program(QString::fromUtf8(passphraseTyped));
    const QString copy = folder.filePath(u"copy.gehoor"_s);
    ASSERT_EQ(program.run(makeNew()).status, 0);
    ASSERT_EQ(program.run({u"backup"_s, newPath(), copy}).status, 0);
    Program renewing(QString::fromUtf8(passphraseTyped));
    renewing.set(u"GEHOOR_NEW_PASSPHRASE"_s, u"kelder fiets soep maandag"_s);
    ASSERT_EQ(renewing.run({u"passphrase"_s, newPath()}).status, 0);
    for (const auto &[typed, told] : {std::pair("kelder fiets soep maandag\n", "The present file: 0 cases"),
                                      std::pair("\n", "what would be lost is not known")}) {
        Terminal restoring({u"restore"_s, copy, newPath()});
        ASSERT_TRUE(restoring.comesToSay("emergency sheet: ")) << restoring.shown().constData();
        restoring.type(passphraseTyped + '\n');
        ASSERT_TRUE(restoring.comesToSay("Present passphrase of the register that stands there"))
            << restoring.shown().constData();
        restoring.type(typed);
        expectEnd(restoring, 1, told);
        EXPECT_FALSE(restoring.shown().contains("kelder")) << restoring.shown().constData();
    }
}

} // namespace
} // namespace gehoor
