// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/backups/restoredialogtest.h>

#include <QCheckBox>
#include <QLabel>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

using RestoreBySheetTest = RestoreDialogTest;

/// Whoever has only the sheet left, and a backup.
TEST_F(RestoreBySheetTest, restoresByTheGroupsOfTheEmergencySheet)
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

/// A sheet made later than the backup is a good one all the same.
TEST_F(RestoreBySheetTest, callsNoSheetVoidThatDoesNotOpenThisBackup)
{
    fill(sheetGroups(testKey(2)).join(u' '), registerPath);
    answers.willBeTold();
    look();
    const QString &told = answers.last();
    EXPECT_TRUE(told.contains(u"does not open this backup"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"Keep the sheet."_s)) << told.toStdString();
    const QString mark = sheetMark(*RegisterFile::salt(backupPath));
    EXPECT_TRUE(told.startsWith(u"This backup needs the sheet with the mark %1"_s.arg(mark)))
        << told.toStdString();
    EXPECT_LT(told.size(), 400) << "more than that nobody reads";
    EXPECT_FALSE(told.contains(u"void"_s)) << told.toStdString();
    qsizetype from = 0; // the likeliest first
    for (const auto *cause : {u"of another register", u"the passphrase was changed", u"damaged"}) {
        const qsizetype at = told.indexOf(QString::fromUtf16(cause));
        EXPECT_GT(at, from) << told.toStdString();
        from = at;
    }
    EXPECT_TRUE(found().isEmpty());
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
}

/// No sheet was ever made that would open it.
TEST_F(RestoreBySheetTest, namesNoSheetWhereTheBeginningOfTheBackupIsGone)
{
    QFile damaged(backupPath);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(1024, '\0'));
    damaged.close();
    fill(groups.join(u' '), registerPath);
    answers.willBeTold();
    look();
    EXPECT_TRUE(answers.warned());
    const QString &told = answers.last();
    for (const QString &way : {u"is damaged"_s, u"emergency sheet of its time"_s, u"gehoor salvage"_s})
        EXPECT_TRUE(told.contains(way)) << told.toStdString();
    EXPECT_FALSE(told.contains(sheetMark({}))) << told.toStdString();
    EXPECT_FALSE(told.contains(u"mark"_s)) << told.toStdString();
}

/// As where a register is opened with its sheet.
TEST_F(RestoreBySheetTest, saysHowTheGroupsStandWhileTheyAreTyped)
{
    const auto said = [this] { return in<QLabel>(u"restorePassphraseStanding"_s)->text(); };
    auto *dots = in<QLineEdit>(u"restorePassphraseEdit"_s);
    fill(groups.mid(0, 3).join(u' '), registerPath);
    EXPECT_TRUE(said().endsWith(u"typed: 15."_s)) << said().toStdString();
    QStringList slip = groups;
    slip[3][0] = slip[3][0] == u'7' ? u'8' : u'7';
    dots->setText(slip.join(u' '));
    EXPECT_TRUE(said().contains(u"group 4"_s)) << said().toStdString();
    dots->setText(groups.join(u' '));
    EXPECT_EQ(said(), u"Every group is typed without a mistake. Now choose “Look into it”."_s);
    dots->setText(words);
    EXPECT_EQ(said(), QString()) << "a passphrase is no sheet";
}

/// What it told to do is done; after another choice it is to be done again.
TEST_F(RestoreBySheetTest, doesNotTellToLookOnceThatWasDone)
{
    const auto said = [this] { return in<QLabel>(u"restorePassphraseStanding"_s)->text(); };
    fill(groups.join(u' '), registerPath);
    look();
    EXPECT_EQ(said(), u"Every group is typed without a mistake."_s);
    QTest::keyClicks(in<QLineEdit>(u"targetEdit"_s), u"x"_s);
    EXPECT_EQ(said(), u"Every group is typed without a mistake. Now choose “Look into it”."_s);
}

TEST_F(RestoreBySheetTest, namesTheGroupOfTheSheetThatWasMistyped)
{
    QString &group = groups[3];
    group[0] = group[0] == u'7' ? u'8' : u'7';
    fill(groups.join(u' '), registerPath);
    answers.willBeTold();
    look();
    EXPECT_TRUE(answers.last().contains(u"group 4"_s)) << answers.last().toStdString();
    EXPECT_FALSE(in<QPushButton>(u"putBackButton"_s)->isEnabled());
}

TEST_F(RestoreBySheetTest, showsEveryGroupOfTheSheetSoThatASlipIsPutRight)
{
    const QString right = groups.join(u' ');
    QString &group = groups[3];
    group[0] = group[0] == u'7' ? u'8' : u'7';
    fill(groups.join(u' '), registerPath);
    in<QCheckBox>(u"restorePassphraseBox"_s)->click();
    QTest::qWait(1);
    EXPECT_EQ(seen()->verticalScrollBar()->maximum(), 0) << "no group is out of sight";
    EXPECT_EQ(seen()->horizontalScrollBar()->maximum(), 0);
    answers.willBeTold();
    look();
    EXPECT_TRUE(answers.last().contains(u"group 4"_s)) << answers.last().toStdString();
    EXPECT_EQ(dialog.focusWidget(), seen());
    EXPECT_FALSE(seen()->textCursor().hasSelection()) << "the next key would take all away";
    seen()->selectAll();
    QTest::keyClicks(seen(), right);
    EXPECT_TRUE(found().isEmpty());
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return in<QPushButton>(u"putBackButton"_s)->isEnabled(); }, 20'000));
    EXPECT_TRUE(found().contains(u"The backup: 0 case(s)"_s)) << found().toStdString();
}

} // namespace
} // namespace gehoor
