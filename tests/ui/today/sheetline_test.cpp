// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/emergencysheet.h>
#include <tests/support/fixedkey.h>
#include <tests/support/ui/casetest.h>
#include <tests/support/ui/windowtest.h>
#include <ui/deskview.h>
#include <ui/today/todaypage.h>

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// The line of Today that says that nothing but the passphrase opens the register.
class SheetLineTest : public WindowTest<CaseTest>
{
protected:
    QString line() { return find<QLabel>(u"sheetLabel"_s, window.get()).text(); }
    RegisterFile &opened() { return window->findChild<DeskView *>()->desk().file; }
    void pressItsKey() { press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); }
    void typeBackInDialog()
    {
        answers.willBeTold();
        inDialog([this](QDialog &dialog) {
            find<QPlainTextEdit>(u"sheetEdit"_s, &dialog).setFocus();
            type(sheetGroups(testKey()).join(u' '));
            press(Qt::Key_Return);
        });
    }
};

TEST_F(SheetLineTest, leadsToMakingASheetAndGoesOnceItWasTypedBack)
{
    showDesk();
    EXPECT_TRUE(sees(u"sheetLabel"_s));
    EXPECT_TRUE(line().contains(u"no emergency sheet yet"_s)) << line().toStdString();
    typeBackInDialog();
    pressItsKey();
    EXPECT_TRUE(everyDialogCame());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !sees(u"sheetLabel"_s); }));
    EXPECT_FALSE(sees(u"sheetButton"_s));
    pressItsKey(); // nothing is left to be done by it
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(SheetLineTest, isWorkedWithEnterToo)
{
    showDesk();
    find<QPushButton>(u"sheetButton"_s, window.get()).setFocus();
    typeBackInDialog();
    press(Qt::Key_Return);
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(sheetState(opened()).value(), SheetState::Counts);
}

TEST_F(SheetLineTest, leadsToTypingBackWhileTheSheetWasPrintedOnly)
{
    showDesk();
    const auto &button = find<QPushButton>(u"sheetButton"_s, window.get());
    EXPECT_TRUE(button.text().startsWith(u"Make the sheet…"_s)) << button.text().toStdString();
    ASSERT_TRUE(noteSheet(opened(), SheetStep::Printed, [] { return Result<>(); }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return line().contains(u"not typed back yet"_s); }))
        << line().toStdString();
    EXPECT_TRUE(sees(u"sheetButton"_s));
    EXPECT_EQ(button.text(), u"Type the sheet back…  (Ctrl+Shift+E)"_s);
    answers.willBeTold();
    inDialog([this](QDialog &) { // the keys are where the groups go
        type(sheetGroups(testKey()).join(u' '));
        press(Qt::Key_Return);
    });
    pressItsKey();
    EXPECT_TRUE(everyDialogCame());
    EXPECT_EQ(sheetState(opened()).value(), SheetState::Counts);
}

TEST_F(SheetLineTest, comesBackWhenANewPassphraseMakesTheSheetVoid)
{
    ASSERT_TRUE(noteSheet(desk().file, SheetStep::Checked, [] { return Result<>(); }));
    showDesk();
    EXPECT_FALSE(sees(u"sheetLabel"_s));
    ASSERT_TRUE(opened().changeKey(fixedKey(2), ActKind::PassphraseChanged));
    EXPECT_TRUE(QTest::qWaitFor([this] { return sees(u"sheetLabel"_s); }));
    EXPECT_TRUE(line().contains(u"no longer opens the register"_s)) << line().toStdString();
    EXPECT_TRUE(line().contains(u"Keep the old sheet until then"_s)) << line().toStdString();
}

TEST_F(SheetLineTest, isNotShownToWhoReadsAlong)
{
    reopenDesk(Access::Read);
    TodayPage reading(desk(), answers, preferences, {});
    reading.show();
    EXPECT_FALSE(find<QLabel>(u"sheetLabel"_s, &reading).isVisible());
    EXPECT_FALSE(find<QPushButton>(u"sheetButton"_s, &reading).isVisible());
}

} // namespace
} // namespace gehoor
