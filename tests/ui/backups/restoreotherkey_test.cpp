// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/backups/restoredialogtest.h>

#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The register got another passphrase since the backup.
class RestoreOtherKeyTest : public RestoreDialogTest
{
protected:
    RestoreOtherKeyTest()
    {
        const auto key = Key::fromPassphrase(words, *RegisterFile::salt(registerPath));
        const auto file = RegisterFile::open(registerPath, *key, Access::Write, clock).value();
        const auto renewed = Key::fromPassphrase(newWords, Key::newSalt());
        EXPECT_TRUE(succeeded(file->changeKey(*renewed, ActKind::PassphraseChanged)));
        newGroups = sheetGroups(*renewed).join(u' ');
    }
    QLineEdit *present() { return in<QLineEdit>(u"presentPassphraseEdit"_s); }
    QPushButton *put() { return in<QPushButton>(u"putBackButton"_s); }
    /// Of the backup alone.
    void lookIntoBackup()
    {
        fill(words, registerPath);
        look();
        ASSERT_TRUE(put()->isEnabled());
    }
    void putBack()
    {
        answers.willConfirm(true);
        answers.willBeTold();
        put()->click();
        EXPECT_EQ(dialog.result(), QDialog::Accepted);
    }

    const QString newWords = u"kelder fiets soep maandag"_s;
    QString newGroups; ///< on the sheet of it
};

TEST_F(RestoreOtherKeyTest, asksForThePresentPassphraseAndThenShowsWhatWouldBeLost)
{
    fill(words, registerPath);
    EXPECT_FALSE(present()->isVisible());
    look();
    EXPECT_TRUE(found().contains(u"what would be lost is not known"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(u"type the present passphrase"_s)) << found().toStdString();
    EXPECT_TRUE(present()->isVisible());
    EXPECT_EQ(dialog.focusWidget(), present());
    QTest::keyClicks(present(), newWords);
    EXPECT_FALSE(put()->isEnabled()) << "who typed it wants to know";
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return put()->isEnabled(); }, 20'000));
    EXPECT_TRUE(found().contains(u"The backup: 0 case(s)"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(u"2026-0001"_s)) << found().toStdString();
    EXPECT_FALSE(found().contains(u"not known"_s)) << found().toStdString();
    EXPECT_EQ(dialog.focusWidget(), put());
    putBack();
    EXPECT_TRUE(answers.last().contains(u"3 later act(s) are missing"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"before-restore"_s)) << answers.last().toStdString();
}

TEST_F(RestoreOtherKeyTest, takesThePresentSheetToo)
{
    lookIntoBackup();
    present()->setText(newGroups);
    const auto *said = in<QLabel>(u"presentPassphraseStanding"_s);
    EXPECT_TRUE(said->text().endsWith(u"Now choose “Look into it”."_s)) << said->text().toStdString();
    look();
    EXPECT_TRUE(found().contains(u"2026-0001"_s)) << found().toStdString();
    EXPECT_EQ(said->text(), u"Every group is typed without a mistake."_s);
    EXPECT_TRUE(put()->isEnabled());
}

TEST_F(RestoreOtherKeyTest, putsBackWithoutItTooAndSaysThatNobodyKnowsWhatIsMissing)
{
    lookIntoBackup();
    putBack();
    EXPECT_TRUE(answers.last().startsWith(u"Whether later work is missing"_s))
        << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"before-restore"_s)) << answers.last().toStdString();
}

TEST_F(RestoreOtherKeyTest, aWrongOneIsToldAndCanBeTypedAnewOrLeftOut)
{
    lookIntoBackup();
    QTest::keyClicks(present(), u"iets anders"_s);
    answers.willBeTold();
    look();
    EXPECT_TRUE(answers.last().contains(u"does not open the register that stands there now"_s))
        << answers.last().toStdString();
    EXPECT_EQ(dialog.focusWidget(), present());
    EXPECT_TRUE(present()->hasSelectedText());
    EXPECT_FALSE(put()->isEnabled());
    EXPECT_TRUE(found().contains(u"not known"_s)) << found().toStdString();
    press(Qt::Key_Delete);
    EXPECT_TRUE(put()->isEnabled());
    QTest::keyClicks(present(), newWords);
    look();
    EXPECT_TRUE(found().contains(u"2026-0001"_s)) << found().toStdString();
}

TEST_F(RestoreOtherKeyTest, saysWhichSheetOpensThePresentRegister)
{
    lookIntoBackup();
    present()->setText(groups.join(u' '));
    answers.willBeTold();
    look();
    const QString &told = answers.last();
    EXPECT_TRUE(told.contains(u"does not open the register"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(sheetMark(*RegisterFile::salt(registerPath)))) << told.toStdString();
    EXPECT_FALSE(told.contains(u"this backup"_s)) << told.toStdString();
}

TEST_F(RestoreOtherKeyTest, asksNoMoreOnceTheBackupGoesSomewhereElse)
{
    lookIntoBackup();
    QTest::keyClicks(present(), newWords);
    auto *target = in<QLineEdit>(u"targetEdit"_s);
    target->selectAll();
    QTest::keyClicks(target, folder.filePath(u"laptop.gehoor"_s));
    EXPECT_FALSE(present()->isVisible());
    EXPECT_EQ(present()->text(), QString()) << "of another register";
    look();
    EXPECT_FALSE(present()->isVisible());
    EXPECT_TRUE(put()->isEnabled());
}

/// As by a colleague who opened the register between the look and the answer.
TEST_F(RestoreOtherKeyTest, looksAgainByTheSamePassphraseWhenSomethingWasDoneThereSince)
{
    lookIntoBackup();
    QTest::keyClicks(present(), newWords);
    look();
    {
        const auto key = Key::fromPassphrase(newWords, *RegisterFile::salt(registerPath));
        Desk desk(RegisterFile::open(registerPath, *key, Access::Write, clock).value(), clock);
        logComplaint(desk);
    }
    answers.willConfirm(true);
    answers.willBeTold();
    put()->click();
    EXPECT_TRUE(answers.last().contains(u"Nothing was changed"_s)) << answers.last().toStdString();
    ASSERT_TRUE(QTest::qWaitFor([this] { return put()->isEnabled(); }, 20'000));
    EXPECT_TRUE(found().contains(u"2026-0002"_s)) << found().toStdString();
    putBack();
}

TEST_F(RestoreOtherKeyTest, showsEachPassphraseByABoxOfItsOwn)
{
    lookIntoBackup();
    in<QCheckBox>(u"presentPassphraseBox"_s)->click();
    EXPECT_TRUE(in<QPlainTextEdit>(u"presentPassphraseWords"_s)->isVisible());
    EXPECT_FALSE(seen()->isVisible());
}

} // namespace
} // namespace gehoor
