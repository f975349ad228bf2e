// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/registerfile/sheetkey.h>
#include <tests/support/builders.h>
#include <tests/support/registertest.h>
#include <tests/support/ui/answers.h>
#include <ui/backups/restoredialog.h>

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A register with one case, a backup of before that case, and the passphrase of both.
class RestoreDialogTest : public testing::Test
{
protected:
    RestoreDialogTest()
    {
        const auto key = Key::fromPassphrase(words, Key::newSalt());
        groups = sheetGroups(*key);
        Desk desk(RegisterFile::create(registerPath, *key, clock).value(), clock);
        EXPECT_TRUE(Backups(desk.file, clock).makeTo(backupPath));
        logComplaint(desk);
    }
    template <class Widget>
    Widget *in(const QString &name)
    {
        auto *found = dialog.findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void fill(const QString &passphrase, const QString &target)
    {
        dialog.show();
        QTest::keyClicks(in<QLineEdit>(u"backupEdit"_s), backupPath);
        QTest::keyClicks(in<QLineEdit>(u"restorePassphraseEdit"_s), passphrase);
        QTest::keyClicks(in<QLineEdit>(u"targetEdit"_s), target);
    }
    QString found() { return in<QPlainTextEdit>(u"foundText"_s)->toPlainText(); }
    void look()
    {
        auto *button = in<QPushButton>(u"lookButton"_s);
        ASSERT_TRUE(button->isEnabled());
        button->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000));
    }

    const QString words = u"een zeer geheime zin"_s;
    QStringList groups; ///< on the emergency sheet of both
    QTemporaryDir folder;
    const QString registerPath = folder.filePath(u"register.gehoor"_s);
    const QString backupPath = folder.filePath(u"backup.gehoor"_s);
    FixedClock clock{QDate(2026, 11, 23)};
    PreparedAnswers answers;
    RestoreDialog dialog{clock, answers};
};

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

TEST_F(RestoreDialogTest, aWrongPassphraseIsTold)
{
    fill(u"iets anders"_s, registerPath);
    answers.willBeTold();
    look();
    EXPECT_TRUE(found().isEmpty());
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
}

TEST_F(RestoreDialogTest, otherWordsInTheFieldsForgetWhatWasFound)
{
    fill(words, registerPath);
    look();
    QTest::keyClicks(in<QLineEdit>(u"targetEdit"_s), u"x"_s);
    EXPECT_TRUE(found().isEmpty());
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
}

/// Whoever has only the sheet left, and a backup.
TEST_F(RestoreDialogTest, restoresByTheGroupsOfTheEmergencySheet)
{
    const QString target = folder.filePath(u"laptop.gehoor"_s);
    fill(groups.join(u' ').toLower(), target);
    look();
    EXPECT_TRUE(found().contains(u"The backup: 0 case(s)"_s)) << found().toStdString();
    in<QPushButton>(u"putBackButton"_s)->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const auto key = keyFromSheet(groups.join(u' '), RegisterFile::salt(target).value());
    ASSERT_TRUE(key.has_value());
    EXPECT_TRUE(succeeded(RegisterFile::open(target, *key, Access::Read, clock)));
}

TEST_F(RestoreDialogTest, tellsOfASheetThatIsVoidOrAnothers)
{
    fill(sheetGroups(testKey(2)).join(u' '), registerPath);
    answers.willBeTold();
    look();
    EXPECT_TRUE(answers.last().contains(u"the sheet is void"_s)) << answers.last().toStdString();
    EXPECT_TRUE(found().isEmpty());
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
}

TEST_F(RestoreDialogTest, namesTheGroupOfTheSheetThatWasMistyped)
{
    QString &group = groups[3];
    group[0] = group[0] == u'7' ? u'8' : u'7';
    fill(groups.join(u' '), registerPath);
    answers.willBeTold();
    look();
    EXPECT_TRUE(answers.last().contains(u"group 4"_s)) << answers.last().toStdString();
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
}

} // namespace
} // namespace gehoor
