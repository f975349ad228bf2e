// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/identity.h>
#include <tests/ui/backups/restoredialogtest.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The register was opened on this computer; its backup has a name that tells nothing.
class RestorePlaceTest : public RestoreDialogTest
{
protected:
    RestorePlaceTest()
    {
        const auto key = Key::fromPassphrase(words, *RegisterFile::salt(registerPath));
        const auto file = RegisterFile::open(registerPath, *key, Access::Read, clock).value();
        marks = {identityOf(*file).value(), {sheetMark(key->salt())}};
        preferences.addRecentRegister(registerPath, marks);
    }
    void choose(const QString &backup)
    {
        answers.willOpen({backup});
        in<QPushButton>(u"chooseBackupButton"_s)->click();
    }
    void putBack() { in<QPushButton>(u"putBackButton"_s)->click(); }
    QString newestRecent() const { return preferences.recentRegisters().constFirst(); }

    RegisterMarks marks;
    const QString laptop = folder.filePath(u"laptop.gehoor"_s);
};

TEST_F(RestorePlaceTest, isProposedWhereTheRegisterOfTheBackupStands)
{
    choose(backupPath);
    EXPECT_EQ(dialog.target(), registerPath);
}

TEST_F(RestorePlaceTest, isProposedOnceTheNameOfTheBackupWasTyped)
{
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    in<QLineEdit>(u"backupEdit"_s)->setFocus();
    type(backupPath);
    EXPECT_NE(dialog.target(), registerPath);
    press(Qt::Key_Tab);
    EXPECT_EQ(dialog.target(), registerPath);
}

/// By a key, which does not leave the name of the backup as the mouse does.
TEST_F(RestorePlaceTest, isLookedIntoAtOnceWhereTheNameOfTheBackupWasTypedLast)
{
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    in<QLineEdit>(u"restorePassphraseEdit"_s)->setText(groups.join(u' '));
    in<QLineEdit>(u"backupEdit"_s)->setFocus();
    type(backupPath);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dialog.target(), registerPath);
    EXPECT_TRUE(found().contains(u"2026-0001"_s)) << found().toStdString();
    EXPECT_TRUE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
}

/// The passphrase was changed since, so that the mark of the sheet is another one.
TEST_F(RestorePlaceTest, isProposedByTheNameWhereTheMarkTellsNothing)
{
    const QString renewed = folder.filePath(u"klachten.gehoor"_s);
    ASSERT_TRUE(QFile::copy(registerPath, renewed));
    preferences.addRecentRegister(renewed, {marks.identity, {u"ZZZZ"_s}});
    preferences.removeRecentRegister(registerPath);
    choose(folder.filePath(u"klachten-2026-11-28-231039.gehoor"_s));
    EXPECT_EQ(dialog.target(), renewed);
}

TEST_F(RestorePlaceTest, isProposedByTheMarkBeforeTheName)
{
    const QString named = folder.filePath(u"klachten.gehoor"_s);
    ASSERT_TRUE(QFile::copy(registerPath, named));
    preferences.addRecentRegister(named, {u"another"_s, {u"ZZZZ"_s}});
    const QString backup = folder.filePath(u"klachten-2026-11-28-231039.gehoor"_s);
    ASSERT_TRUE(QFile::copy(backupPath, backup));
    choose(backup);
    EXPECT_EQ(dialog.target(), registerPath);
    ASSERT_TRUE(QFile::remove(registerPath));
    choose(backup);
    EXPECT_EQ(dialog.target(), named) << "the next that stands";
}

/// The passphrase was changed since, and the register stands somewhere else now, under another name.
TEST_F(RestorePlaceTest, isProposedByAMarkOfBefore)
{
    const QString moved = folder.filePath(u"klachten.gehoor"_s);
    ASSERT_TRUE(QFile::rename(registerPath, moved));
    preferences.addRecentRegister(moved, {marks.identity, {u"ZZZZ"_s}});
    preferences.removeRecentRegister(registerPath);
    choose(backupPath);
    EXPECT_EQ(dialog.target(), moved);
}

TEST_F(RestorePlaceTest, isNotProposedInABackupOrWhereNothingIsLeft)
{
    const QString worked = folder.filePath(u"register-2026-11-23-100000.gehoor"_s);
    ASSERT_TRUE(QFile::copy(backupPath, worked));
    preferences.addRecentRegister(worked, marks);
    preferences.addRecentRegister(backupPath, marks);
    choose(backupPath);
    EXPECT_EQ(dialog.target(), registerPath);
    ASSERT_TRUE(QFile::remove(registerPath));
    choose(backupPath);
    EXPECT_NE(QFileInfo(dialog.target()).absolutePath(), QFileInfo(registerPath).absolutePath());
    EXPECT_EQ(QFileInfo(dialog.target()).fileName(), u"backup.gehoor"_s);
}

TEST_F(RestorePlaceTest, asksBeforeASecondRegisterArises)
{
    fill(words, laptop);
    look();
    EXPECT_TRUE(found().startsWith(u"The register of this backup stands here already: "_s + registerPath))
        << found().toStdString();
    answers.willChoose(Way::None);
    putBack();
    EXPECT_TRUE(answers.last().contains(registerPath)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"a case may go into the wrong one"_s))
        << answers.last().toStdString();
    EXPECT_FALSE(QFile::exists(laptop));
    answers.willChoose(Way::Second);
    putBack();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(QFile::exists(laptop));
    EXPECT_EQ(newestRecent(), laptop) << "though it was not opened yet";
}

TEST_F(RestorePlaceTest, showsWhatWouldBeLostInThePlaceOfTheRegisterForWhomChoosesThat)
{
    fill(words, laptop);
    look();
    answers.willChoose(Way::First);
    putBack();
    const auto *put = in<QPushButton>(u"putBackButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return put->isEnabled(); }, 20'000));
    EXPECT_EQ(dialog.target(), registerPath);
    EXPECT_TRUE(found().contains(u"2026-0001"_s)) << found().toStdString();
    answers.willConfirm(true);
    answers.willBeTold();
    putBack();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(answers.last().contains(u"before-restore"_s)) << answers.last().toStdString();
    EXPECT_FALSE(QFile::exists(laptop));
    EXPECT_EQ(preferences.recentRegisters(), QStringList(registerPath));
}

/// As after a change of the passphrase, that the backup does not have.
TEST_F(RestorePlaceTest, isKnownByMoreThanThePassphrase)
{
    preferences.addRecentRegister(registerPath, {marks.identity, {u"ZZZZ"_s}});
    fill(groups.join(u' '), laptop);
    look();
    EXPECT_TRUE(found().contains(u"stands here already"_s)) << found().toStdString();
}

TEST_F(RestorePlaceTest, asksNothingWhereTheRegisterStandsNoMore)
{
    ASSERT_TRUE(QFile::remove(registerPath));
    fill(words, laptop);
    look();
    putBack();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(RestorePlaceTest, saysThatAnotherRegisterStandsThere)
{
    preferences.addRecentRegister(registerPath, {u"another"_s, {}});
    fill(words, registerPath);
    look();
    answers.willConfirm(false);
    putBack();
    EXPECT_TRUE(answers.last().startsWith(u"This is no backup of the register that stands there"_s))
        << answers.last().toStdString();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
}

} // namespace
} // namespace gehoor
