// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/registerfile/emergencysheet.h>
#include <tests/support/fixedkey.h>
#include <tests/support/ui/desktest.h>
#include <ui/backups/backupform.h>

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What is said below the buttons once a backup was made.
class BackupMadeTest : public DeskTest
{
protected:
    BackupMadeTest()
    {
        EXPECT_TRUE(QDir().mkpath(path(u"stick"_s)));
        EXPECT_TRUE(Backups(desk().file, clock).setPlan({path(u"stick"_s), {}}));
        log(u"R. Mulder"_s);
        form.show();
    }

    void backUp() { form.findChild<QPushButton *>(u"backUpNowButton"_s)->click(); }
    const QLabel &label() const { return *form.findChild<QLabel *>(u"backupMadeLabel"_s); }
    testing::AssertionResult comesToSay(const QString &words)
    {
        if (QTest::qWaitFor([&] { return label().isVisible() && label().text().contains(words); }))
            return testing::AssertionSuccess();
        return testing::AssertionFailure() << label().text().toStdString();
    }
    /// Of this mark; that of the present key when there is none.
    void sheetWas(SheetStep step, const QString &mark = {})
    {
        const auto nothing = [] { return Result<>(); };
        if (mark.isEmpty())
            ASSERT_TRUE(succeeded(noteSheet(desk().file, step, nothing)));
        else
            ASSERT_TRUE(succeeded(
                desk().file.write({ActKind::SheetMade, {}, mark + u' ' + sheetStepKeys.key(step)}, nothing)));
    }

    BackupForm form{desk(), answers};
};

TEST_F(BackupMadeTest, tellsThatItWasReadBackAndWhatOpensIt)
{
    EXPECT_TRUE(label().isHidden());
    backUp();
    EXPECT_TRUE(comesToSay(u"The backup was made and read back: test-2026-11-23-100000.gehoor, with 1 "
                           u"case(s). It opens with the "
                           "present passphrase; no emergency sheet was made for it yet."_s));
    sheetWas(SheetStep::Checked);
    EXPECT_TRUE(comesToSay(u"emergency sheet with the mark %1."_s.arg(sheetMark(testKey().salt()))));
    EXPECT_FALSE(label().text().contains(u"destroy"_s)) << label().text().toStdString();
}

TEST_F(BackupMadeTest, tellsWhenSheetsOfBeforeCanBeDestroyed)
{
    sheetWas(SheetStep::Checked, u"ZZZZ"_s);
    backUp();
    EXPECT_TRUE(comesToSay(u"Keep older sheets until the new one was made and typed back"_s));
    sheetWas(SheetStep::Printed);
    EXPECT_TRUE(comesToSay(u"with the mark %1. Keep older sheets"_s.arg(sheetMark(testKey().salt()))));
    sheetWas(SheetStep::Checked);
    EXPECT_TRUE(
        comesToSay(u"Sheets of this register with another mark open older backups only. Copy this backup to "
                   "another place, and then destroy those sheets. Without "
                   "them, older backups open only with the passphrase of their time."_s));
}

TEST_F(BackupMadeTest, tellsNothingOfAPassphraseThatIsThePresentOneNoLonger)
{
    backUp();
    ASSERT_TRUE(comesToSay(u"present passphrase"_s));
    ASSERT_TRUE(succeeded(desk().file.changeKey(fixedKey(2), ActKind::PassphraseChanged)));
    EXPECT_TRUE(QTest::qWaitFor([this] { return label().isHidden(); }));
}

TEST_F(BackupMadeTest, tellsNothingOfABackupThatWasNotMade)
{
    backUp();
    ASSERT_TRUE(comesToSay(u"read back"_s));
    ASSERT_TRUE(QDir(path(u"stick"_s)).removeRecursively());
    answers.willBeTold();
    backUp();
    EXPECT_TRUE(label().isHidden());
}

} // namespace
} // namespace gehoor
