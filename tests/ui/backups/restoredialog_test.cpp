// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/cutofflog.h>
#include <tests/support/ui/whileitwaits.h>
#include <tests/ui/backups/restoredialogtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST_F(RestoreDialogTest, showsWhatWouldBeLostBeforeAnythingChanges)
{
    fill(words, registerPath);
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
    look();
    EXPECT_TRUE(found().contains(u"The backup: 0 case(s)"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(u"2026-0001"_s)) << found().toStdString();
    answers.willConfirm(false);
    in<QPushButton>(u"putBackButton"_s)->click();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    answers.willConfirm(true);
    answers.willBeTold();
    in<QPushButton>(u"putBackButton"_s)->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.target(), registerPath);
    EXPECT_TRUE(answers.last().contains(u"before-restore"_s));
    EXPECT_TRUE(answers.last().contains(u"destroy it once"_s)) << answers.last().toStdString();
}

/// Whoever loses the stick would lose both.
TEST_F(RestoreDialogTest, saysThatTheRegisterWouldStandBesideItsBackup)
{
    const QString told = u"would stand in the folder of this backup"_s;
    fill(words, folder.filePath(u"beside.gehoor"_s));
    look();
    EXPECT_TRUE(found().contains(told)) << found().toStdString();
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"elsewhere"_s));
    in<QLineEdit>(u"targetEdit"_s)->setText(folder.filePath(u"elsewhere/laptop.gehoor"_s));
    look();
    EXPECT_TRUE(found().contains(u"The backup: 0 case(s)"_s)) << found().toStdString();
    EXPECT_FALSE(found().contains(told)) << found().toStdString();
}

/// As by whoever chose the wrong file on the stick.
TEST_F(RestoreDialogTest, saysThatANewerCopyStandsBesideTheChosenOne)
{
    const QString older = folder.filePath(u"register-2026-11-22-100000.gehoor"_s);
    const QString newer = folder.filePath(u"register-2026-11-23-100000.gehoor"_s);
    for (const QString &copy : {older, newer})
        ASSERT_TRUE(QFile::copy(backupPath, copy));
    fill(words, registerPath);
    const QString told =
        u"A newer backup stands in the same folder, as its name tells: register-2026-11-23"_s;
    for (const auto &[chosen, isTold] : {std::pair(older, true), std::pair(newer, false)}) {
        in<QLineEdit>(u"backupEdit"_s)->setText(chosen);
        look();
        EXPECT_TRUE(found().contains(u"The backup: 0 case(s)"_s)) << found().toStdString();
        EXPECT_EQ(found().contains(told), isTold) << found().toStdString();
    }
}

/// Whoever opens it afterwards is told nothing any more.
TEST_F(RestoreDialogTest, saysThatThePresentFileMayLackItsLastAct)
{
    const QString crashed = QFileInfo(registerPath).path() + u"/crashed.gehoor"_s;
    {
        const auto key = Key::fromPassphrase(words, *RegisterFile::salt(registerPath));
        Desk desk(RegisterFile::open(registerPath, *key, Access::Write, clock).value(), clock);
        logComplaint(desk);
        ASSERT_NO_FATAL_FAILURE(copyAsCutOff(registerPath, crashed));
    }
    fill(words, crashed);
    look();
    EXPECT_TRUE(found().contains(u"stopped in the middle of its work"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(u"2026-0001"_s)) << found().toStdString();
}

/// As by a colleague who opened the register between the look and the answer.
TEST_F(RestoreDialogTest, looksAgainWhenSomethingWasDoneThereSinceTheLook)
{
    fill(words, registerPath);
    look();
    EXPECT_FALSE(found().contains(u"2026-0002"_s)) << found().toStdString();
    {
        const auto key = Key::fromPassphrase(words, *RegisterFile::salt(registerPath));
        Desk desk(RegisterFile::open(registerPath, *key, Access::Write, clock).value(), clock);
        logComplaint(desk);
    }
    auto *put = in<QPushButton>(u"putBackButton"_s);
    answers.willConfirm(true);
    answers.willBeTold();
    put->click();
    EXPECT_TRUE(answers.last().contains(u"Nothing was changed"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"register.gehoor"_s)) << answers.last().toStdString();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    ASSERT_TRUE(QTest::qWaitFor([&] { return put->isEnabled(); }, 20'000));
    EXPECT_TRUE(found().contains(u"2026-0002"_s)) << found().toStdString();
    answers.willConfirm(true);
    answers.willBeTold();
    put->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(RestoreDialogTest, leavesTheWindowAliveAndSaysWhatIsDone)
{
    ASSERT_NO_FATAL_FAILURE(makeLargeBackup());
    fill(words, registerPath);
    QString said;
    int ticks = 0;
    QTimer everyMoment;
    QObject::connect(&everyMoment, &QTimer::timeout, &dialog, [&] {
        if (const auto *box = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget())) {
            said = box->labelText();
            ++ticks;
        }
    });
    everyMoment.start(1);
    look();
    EXPECT_TRUE(said.contains(u"Copying the backup"_s)) << said.toStdString();
    EXPECT_GT(ticks, 1);
    EXPECT_TRUE(found().contains(u"The backup: 1 case(s), logged last: 2026-0001, last act: "_s))
        << found().toStdString();
    answers.willConfirm(true);
    answers.willBeTold();
    in<QPushButton>(u"putBackButton"_s)->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(RestoreDialogTest, saysOfWhichOrganisationEachIs)
{
    {
        const auto key = Key::fromPassphrase(words, *RegisterFile::salt(registerPath));
        Desk desk(RegisterFile::open(registerPath, *key, Access::Write, clock).value(), clock);
        Organisation organisation;
        organisation.name = u"<b>Blijf</b>\nGroep"_s;
        ASSERT_TRUE(succeeded(desk.settings.setOrganisation(organisation)));
    }
    fill(words, registerPath);
    look();
    EXPECT_TRUE(found().contains(u". Organisation: <b>Blijf</b> Groep\n"_s)) << found().toStdString();
    EXPECT_EQ(found().count(u"Organisation: "_s), 1) << "of the backup none was filled in";
}

/// As while a program changes the passphrase of the register that stands there: whoever has that for itself
/// is waited for.
TEST_F(RestoreDialogTest, leavesTheWindowAliveWhileTheBackupIsPutInItsPlace)
{
    fill(words, registerPath);
    look();
    const auto key = Key::fromPassphrase(words, *RegisterFile::salt(registerPath));
    auto alone = Database::open(registerPath, *key, false).value();
    ASSERT_TRUE(alone->shutOut().has_value());
    QString said;
    bool stayed = false;
    const WhileItWaits meanwhile([&](QProgressDialog &waiting) {
        said = waiting.labelText();
        stayed = cannotBeStopped(waiting);
        alone.reset();
    });
    answers.willConfirm(true);
    answers.willBeTold();
    QTest::keyClick(in<QPushButton>(u"putBackButton"_s), Qt::Key_Space);
    EXPECT_TRUE(stayed);
    EXPECT_EQ(said, u"Putting the backup in its place…"_s);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(answers.last().contains(u"before-restore"_s)) << answers.last().toStdString();
}

/// The copy of the first look is gone before the second one makes its own.
TEST_F(RestoreDialogTest, looksAgainWithTheGroupsOfASheet)
{
    const auto key = Key::fromPassphrase(words, *RegisterFile::salt(backupPath));
    fill(sheetGroups(*key).join(u' '), registerPath);
    for (int times = 0; times < 2; ++times) {
        look();
        EXPECT_TRUE(found().contains(u"The backup: 0 case(s)"_s)) << found().toStdString();
    }
    answers.willConfirm(true);
    answers.willBeTold();
    in<QPushButton>(u"putBackButton"_s)->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(RestoreDialogTest, restoresWhereNothingStands)
{
    const QString target = folder.filePath(u"laptop.gehoor"_s);
    fill(words, target);
    look();
    in<QPushButton>(u"putBackButton"_s)->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(QFile::exists(target));
}

/// Not beside the backup, on a stick; what is chosen already stays.
TEST_F(RestoreDialogTest, proposesAPlaceOnThisComputer)
{
    answers.willOpen({folder.filePath(u"klachten-2026-2026-11-28-231039.gehoor"_s)});
    in<QPushButton>(u"chooseBackupButton"_s)->click();
    const QFileInfo proposed(dialog.target());
    EXPECT_EQ(proposed.fileName(), u"klachten-2026.gehoor"_s);
    EXPECT_NE(proposed.absolutePath(), QFileInfo(backupPath).absolutePath());
    EXPECT_TRUE(proposed.dir().exists());
    in<QLineEdit>(u"targetEdit"_s)->setText(registerPath);
    answers.willOpen({backupPath});
    in<QPushButton>(u"chooseBackupButton"_s)->click();
    EXPECT_EQ(dialog.target(), registerPath);
}

TEST_F(RestoreDialogTest, proposesAPlaceForABackupThatIsTypedToo)
{
    dialog.show();
    auto *backup = in<QLineEdit>(u"backupEdit"_s);
    QTest::keyClicks(backup, folder.filePath(u"klacht"_s));
    QTest::keyClicks(backup, u"en-2026-11-28-231039.gehoor"_s);
    EXPECT_EQ(QFileInfo(dialog.target()).fileName(), u"klachten.gehoor"_s);
    QTest::keyClicks(in<QLineEdit>(u"restorePassphraseEdit"_s), words);
    EXPECT_TRUE(in<QPushButton>(u"lookButton"_s)->isEnabled());
    in<QLineEdit>(u"targetEdit"_s)->setText(registerPath);
    QTest::keyClicks(backup, u"x"_s);
    EXPECT_EQ(dialog.target(), registerPath);
    in<QLineEdit>(u"targetEdit"_s)->clear();
    backup->selectAll();
    QTest::keyClick(backup, Qt::Key_Delete);
    EXPECT_EQ(dialog.target(), QString());
}

TEST_F(RestoreDialogTest, looksAndThenPutsBackByCtrlEnter)
{
    const QString target = folder.filePath(u"laptop.gehoor"_s);
    fill(words, target);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto *put = in<QPushButton>(u"putBackButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return put->isEnabled(); }, 20'000));
    EXPECT_FALSE(QFile::exists(target));
    press(Qt::Key_Enter, Qt::ControlModifier);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(QFile::exists(target));
}

/// And so Enter pressed twice does not cancel it.
TEST_F(RestoreDialogTest, takesNoOtherWordsWhileTheKeyIsWorkedOut)
{
    const QStringList fields{u"backupEdit"_s, u"restorePassphraseEdit"_s, u"restorePassphraseBox"_s,
                             u"targetEdit"_s, u"chooseBackupButton"_s,    u"chooseTargetButton"_s};
    fill(words, folder.filePath(u"laptop.gehoor"_s));
    in<QLineEdit>(u"restorePassphraseEdit"_s)->setFocus();
    press(Qt::Key_Return);
    for (const QString &field : fields)
        EXPECT_FALSE(in<QWidget>(field)->isEnabled()) << field.toStdString();
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    const auto *put = in<QPushButton>(u"putBackButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return put->isEnabled(); }, 20'000));
    for (const QString &field : fields)
        EXPECT_TRUE(in<QWidget>(field)->isEnabled()) << field.toStdString();
    EXPECT_EQ(dialog.focusWidget(), put);
}

TEST_F(RestoreDialogTest, aWrongPassphraseIsToldAndCanBeTypedAnew)
{
    fill(u"iets anders"_s, registerPath);
    answers.willBeTold();
    look();
    EXPECT_TRUE(answers.last().contains(u"the passphrase of the time when the backup was made"_s))
        << answers.last().toStdString();
    EXPECT_FALSE(answers.last().contains(u"restore a backup"_s)) << "that is what is being done";
    EXPECT_TRUE(found().isEmpty());
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
    EXPECT_EQ(dialog.focusWidget(), in<QLineEdit>(u"restorePassphraseEdit"_s));
    EXPECT_TRUE(in<QLineEdit>(u"restorePassphraseEdit"_s)->hasSelectedText());
}

TEST_F(RestoreDialogTest, aBackupThatIsNotThereIsToldAndCanBeTypedAnew)
{
    fill(words, registerPath);
    ASSERT_TRUE(QFile::remove(backupPath));
    answers.willBeTold();
    in<QPushButton>(u"lookButton"_s)->click();
    EXPECT_EQ(dialog.focusWidget(), in<QLineEdit>(u"backupEdit"_s));
    EXPECT_TRUE(in<QLineEdit>(u"backupEdit"_s)->isEnabled());
}

TEST_F(RestoreDialogTest, aFolderThatIsNotThereIsToldAndTheTargetCanBeTypedAnew)
{
    const QString nowhere = folder.filePath(u"nowhere"_s);
    fill(words, nowhere + u"/laptop.gehoor"_s);
    answers.willBeTold();
    look();
    EXPECT_TRUE(answers.last().contains(nowhere)) << answers.last().toStdString();
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
    EXPECT_EQ(dialog.focusWidget(), in<QLineEdit>(u"targetEdit"_s));
}

TEST_F(RestoreDialogTest, aPlaceWhereOnlyALogIsLeftIsToldAndTheTargetCanBeTypedAnew)
{
    const QString target = folder.filePath(u"laptop.gehoor"_s);
    QFile log(target + u"-wal"_s);
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("the last acts of another register");
    log.close();
    fill(words, target);
    answers.willBeTold();
    look();
    EXPECT_TRUE(answers.last().contains(u"laptop.gehoor-wal belongs to a register"_s))
        << answers.last().toStdString();
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
    EXPECT_EQ(dialog.focusWidget(), in<QLineEdit>(u"targetEdit"_s));
}

TEST_F(RestoreDialogTest, otherWordsInTheFieldsForgetWhatWasFound)
{
    const QStringList before = files();
    fill(words, registerPath);
    look();
    QTest::keyClicks(in<QLineEdit>(u"targetEdit"_s), u"x"_s);
    EXPECT_TRUE(found().isEmpty());
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
    EXPECT_EQ(files(), before);
}

TEST_F(RestoreDialogTest, showsWhatIsTypedOnWishAlone)
{
    fill(words, registerPath);
    const auto *dots = in<QLineEdit>(u"restorePassphraseEdit"_s);
    auto *box = in<QCheckBox>(u"restorePassphraseBox"_s);
    EXPECT_EQ(dots->echoMode(), QLineEdit::Password);
    EXPECT_FALSE(seen()->isVisible());
    look();
    box->click();
    EXPECT_TRUE(seen()->isVisible());
    EXPECT_FALSE(dots->isVisible());
    EXPECT_EQ(seen()->toPlainText(), words);
    EXPECT_EQ(dots->text(), QString());
    EXPECT_FALSE(found().isEmpty()) << "nothing else was typed";
    box->click();
    EXPECT_TRUE(dots->isVisible());
    EXPECT_FALSE(seen()->isVisible());
    EXPECT_EQ(dots->text(), words);
    EXPECT_EQ(seen()->toPlainText(), QString());
    EXPECT_FALSE(found().isEmpty());
}

} // namespace
} // namespace gehoor
