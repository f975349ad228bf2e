// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/registerfile/sheetkey.h>
#include <tests/support/builders.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>
#include <ui/registerfile/unlockpage.h>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The passphrase is forgotten and the computer gone; left are the sheet and a backup with two cases.
class LostComputerTest : public WindowTest<DeskTest>, protected Keyboard
{
protected:
    LostComputerTest()
    {
        takeDesk().reset();
        const QString lost = path(u"office.gehoor"_s);
        const auto key = Key::fromPassphrase(passphrase, Key::newSalt());
        groups = sheetGroups(*key).join(u' ');
        {
            Desk office(RegisterFile::create(lost, *key, clock).value(), clock);
            logComplaint(office);
            logComplaint(office, u"De begeleider belde mij niet terug."_s);
            EXPECT_TRUE(Backups(office.file, clock).makeTo(stick));
        }
        EXPECT_TRUE(QFile::remove(lost));
    }

    void restore(const QDialog &dialog)
    {
        type(stick);
        press(Qt::Key_P, Qt::AltModifier);
        type(groups);
        press(Qt::Key_R, Qt::AltModifier);
        type(laptop);
        press(Qt::Key_Return);
        const auto *put = dialog.findChild<QPushButton *>(u"putBackButton"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return put->isEnabled(); }, 60'000));
        press(Qt::Key_U, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
    }
    void openWithTheSheet(const QDialog &dialog)
    {
        EXPECT_EQ(dialog.findChild<QLineEdit *>(u"hiddenSheetEdit"_s)->text(), groups)
            << "typed once, to look into the backup";
        for (int time = 0; time < 2; ++time) {
            type(newWords);
            press(Qt::Key_Tab);
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
    }
    QString told() const
    {
        return window->findChild<UnlockPage *>()->findChild<QLabel *>(u"messageLabel"_s)->text();
    }
    void makeTheNextSheet(const QDialog &dialog)
    {
        const QString &asked = answers.last();
        EXPECT_EQ(asked.count(u"Backups"_s), 1) << asked.toStdString();
        EXPECT_TRUE(asked.contains(u"copy that to another place, and only then destroy the old sheet"_s))
            << asked.toStdString();
        EXPECT_TRUE(asked.endsWith(u"Make a new sheet now?"_s)) << asked.toStdString();
        type(newWords);
        const QString pdf = papers.filePath(u"sheet.pdf"_s);
        answers.willSaveAs(pdf);
        answers.willBeTold();
        press(Qt::Key_S, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return answers.allAsked(); }, 60'000));
        EXPECT_TRUE(QFile::exists(pdf));
        const auto key = Key::fromPassphrase(newWords, *RegisterFile::salt(laptop));
        press(Qt::Key_G, Qt::AltModifier);
        type(sheetGroups(*key).join(u' '));
        answers.willBeTold();
        press(Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
        EXPECT_TRUE(answers.last().contains(u"after that, destroy those sheets"_s))
            << answers.last().toStdString();
    }
    QString cases() const { return window->findChild<QListWidget *>(u"navigationRail"_s)->item(1)->text(); }

    const QString passphrase = u"een zeer geheime zin"_s;
    const QString stick = path(u"stick.gehoor"_s);
    const QString laptop = path(u"laptop.gehoor"_s);
    const QString newWords = u"kelder fiets soep maandag"_s;
    const QTemporaryDir papers;
    QString groups; ///< on the sheet
};

TEST_F(LostComputerTest, isMadeGoodByKeysFromTheStickAndTheSheetAlone)
{
    ASSERT_NO_FATAL_FAILURE(showWindow());
    inDialog([this](const QDialog &dialog) { restore(dialog); });
    inDialog([this](const QDialog &dialog) {
        EXPECT_TRUE(told().startsWith(u"The backup was put back."_s)) << told().toStdString();
        openWithTheSheet(dialog);
    });
    answers.willConfirm(true);
    inDialog([this](const QDialog &dialog) { makeTheNextSheet(dialog); });
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return everyDialogCame() && sees(u"todayView"_s); }, 60'000));
    EXPECT_TRUE(QTest::qWaitFor([this] { return cases() == u"Cases (2)"_s; })) << cases().toStdString();
    window.reset();
    const auto old = keyFromSheet(groups, *RegisterFile::salt(laptop));
    ASSERT_TRUE(old.has_value());
    EXPECT_FALSE(succeeded(RegisterFile::open(laptop, *old, Access::Read, clock)));
}

TEST_F(LostComputerTest, showsThatTheBackupWasPutBackAndKeepsTheGroupsForWhomCancels)
{
    ASSERT_NO_FATAL_FAILURE(showWindow());
    inDialog([this](const QDialog &dialog) { restore(dialog); });
    bool cancelled = false;
    inDialog([&](const QDialog &dialog) {
        const auto *news = dialog.findChild<QLabel *>(u"newsLabel"_s);
        EXPECT_TRUE(news->isVisible());
        EXPECT_EQ(news->text(), u"The backup was put back."_s) << "the groups are in already";
        press(Qt::Key_Escape);
        cancelled = true;
    });
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cancelled && everyDialogCame(); }, 60'000));
    EXPECT_TRUE(told().startsWith(u"The backup was put back."_s)) << told().toStdString();
    EXPECT_TRUE(told().contains(u"groups of the emergency sheet stand in the field"_s))
        << told().toStdString();
    auto *field = window->findChild<QLineEdit *>(u"passphraseEdit"_s);
    EXPECT_EQ(field->text(), groups);

    window->findChild<QPushButton *>(u"cancelButton"_s)->click();
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_EQ(window->findChild<QListWidget *>(u"recentList"_s)->item(0)->text(), laptop)
        << "though it was not opened yet";
}

/// A computer on which the register is in use.
class KnownRegisterTest : public WindowTest<DeskTest>, protected Keyboard
{
protected:
    KnownRegisterTest() { EXPECT_TRUE(succeeded(Backups(desk().file, clock).makeTo(stick))); }

    const QString stick = path(u"stick.gehoor"_s);
};

TEST_F(KnownRegisterTest, isProposedForItsBackup)
{
    ASSERT_NO_FATAL_FAILURE(showDesk());
    window.reset();
    ASSERT_NO_FATAL_FAILURE(showWindow());
    inDialog([this](const QDialog &dialog) {
        type(stick);
        press(Qt::Key_P, Qt::AltModifier);
        EXPECT_EQ(dialog.findChild<QLineEdit *>(u"targetEdit"_s)->text(), registerPath());
        type(sheetGroups(testKey()).join(u' '));
        press(Qt::Key_R, Qt::AltModifier);
        type(path(u"second.gehoor"_s));
        press(Qt::Key_Return);
        const auto *put = dialog.findChild<QPushButton *>(u"putBackButton"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return put->isEnabled(); }, 60'000));
        answers.willChoose(Way::None);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([this] { return answers.allAsked(); }, 60'000));
        EXPECT_TRUE(answers.last().contains(registerPath())) << answers.last().toStdString();
        press(Qt::Key_Escape);
    });
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return everyDialogCame(); }, 60'000));
    EXPECT_FALSE(QFile::exists(path(u"second.gehoor"_s)));
}

/// The backup is opened as if it was the register: the likeliest slip on another computer.
class OpenedBackupTest : public LostComputerTest
{
protected:
    OpenedBackupTest() { EXPECT_TRUE(QFile::rename(stick, backup)); }
    void typePassphrase()
    {
        showWindow();
        window->unlock(backup);
        type(passphrase);
    }
    QStringList files() const { return QDir(path({})).entryList({u"office-*"_s}, QDir::Files); }

    const QString backup = path(u"office-2026-11-23-100000.gehoor"_s);
};

TEST_F(OpenedBackupTest, isClosedAndPutBackWhenThePassphraseOpenedIt)
{
    ASSERT_NO_FATAL_FAILURE(typePassphrase());
    answers.willChoose(Way::First);
    bool restoring = false;
    inDialog([&](const QDialog &dialog) {
        restoring = true;
        EXPECT_EQ(dialog.windowTitle(), u"Restore a backup"_s);
        EXPECT_EQ(dialog.findChild<QLineEdit *>(u"backupEdit"_s)->text(), backup);
        EXPECT_EQ(dialog.findChild<QLineEdit *>(u"restorePassphraseEdit"_s)->text(), passphrase);
        EXPECT_EQ(dialog.focusWidget()->objectName(), u"lookButton"_s);
        const auto key = keyFromSheet(groups, *RegisterFile::salt(backup));
        EXPECT_TRUE(succeeded(RegisterFile::open(backup, *key, Access::Write, clock))) << "it was closed";
        press(Qt::Key_Escape);
    });
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return restoring && everyDialogCame(); }, 60'000));
    EXPECT_TRUE(answers.last().startsWith(u"This is a backup"_s)) << answers.last().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([this] { return sees(u"newRegisterButton"_s); }));
    window->close();
    EXPECT_EQ(files(), QStringList{u"office-2026-11-23-100000.gehoor"_s}) << "no backup of the backup";
    EXPECT_TRUE(preferences.recentRegisters().isEmpty());
}

TEST_F(OpenedBackupTest, isClosedAgainWhenNeitherIsWanted)
{
    ASSERT_NO_FATAL_FAILURE(typePassphrase());
    answers.willChoose(Way::None);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return answers.allAsked(); }, 60'000));
    EXPECT_TRUE(sees(u"passphraseEdit"_s));
    const auto key = keyFromSheet(groups, *RegisterFile::salt(backup));
    EXPECT_TRUE(succeeded(RegisterFile::open(backup, *key, Access::Write, clock))) << "it was closed";
}

TEST_F(OpenedBackupTest, isWorkedInByWhomWantsThat)
{
    ASSERT_NO_FATAL_FAILURE(typePassphrase());
    answers.willChoose(Way::Second);
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return sees(u"todayView"_s); }, 60'000));
    EXPECT_TRUE(answers.allAsked());
}

/// Nor is it given a new passphrase, by which the sheet would be void.
TEST_F(OpenedBackupTest, keepsItsSheetWhenItIsPutBack)
{
    ASSERT_NO_FATAL_FAILURE(showWindow());
    window->unlock(backup);
    bool asked = false;
    inDialog([&](const QDialog &dialog) {
        for (const QString &typed : {groups, newWords, newWords}) {
            type(typed);
            press(Qt::Key_Tab);
        }
        answers.willChoose(Way::None);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(answers.allAsked() && dialog.isVisible()) << "nothing was done, nothing is lost";
        answers.willChoose(Way::First);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
        asked = true;
    });
    inDialog([&](const QDialog &dialog) {
        EXPECT_EQ(dialog.windowTitle(), u"Restore a backup"_s);
        EXPECT_EQ(dialog.findChild<QLineEdit *>(u"restorePassphraseEdit"_s)->text(), groups);
        press(Qt::Key_Escape);
    });
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked && everyDialogCame(); }, 60'000));
    const auto key = keyFromSheet(groups, *RegisterFile::salt(backup));
    EXPECT_TRUE(succeeded(RegisterFile::open(backup, *key, Access::Read, clock)));
}

/// Before a new passphrase is chosen for nothing.
TEST_F(OpenedBackupTest, isPutBackBeforeANewPassphraseIsChosen)
{
    for (const QString &typed : {groups, groups.left(20), QString()}) {
        window.reset();
        ASSERT_NO_FATAL_FAILURE(showWindow());
        window->unlock(backup);
        inDialog([&](const QDialog &dialog) {
            const auto *words = dialog.findChild<QLabel *>(u"sheetExplanationLabel"_s);
            EXPECT_TRUE(words->text().startsWith(u"“office-2026-11-23-100000” is a backup"_s));
            type(typed);
            press(Qt::Key_P, Qt::AltModifier);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
        });
        inDialog([&](const QDialog &dialog) {
            EXPECT_EQ(dialog.windowTitle(), u"Restore a backup"_s);
            EXPECT_EQ(dialog.findChild<QLineEdit *>(u"backupEdit"_s)->text(), backup);
            EXPECT_EQ(dialog.findChild<QLineEdit *>(u"restorePassphraseEdit"_s)->text(), typed);
            press(Qt::Key_Escape);
        });
        press(Qt::Key_S, Qt::AltModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return everyDialogCame(); }, 60'000)) << typed.toStdString();
    }
}

} // namespace
} // namespace gehoor
