// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/emergencysheet.h>
#include <tests/support/registertest.h>
#include <tests/support/ui/answers.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/lostanswer.h>
#include <ui/registerfile/sheetunlockdialog.h>
#include <ui/registerfile/unlockpage.h>

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString newWords = u"kelder fiets soep maandag"_s;

/// A register that is closed, whose key nobody knows but the sheet.
class SheetUnlockDialogTest : public RegisterTest, protected Keyboard
{
protected:
    SheetUnlockDialogTest() { close(); }

    static QString groups() { return sheetGroups(testKey()).join(u' '); }
    /// In the dialog that has the keys, from its first field on.
    void fillIn(const QString &sheet)
    {
        type(sheet);
        press(Qt::Key_Tab);
        type(newWords);
        press(Qt::Key_Tab);
        type(newWords);
    }
    static QPushButton *button(const QDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(u"openWithSheetButton"_s);
    }
    /// Shows a dialog of its own and fills it in.
    void show(SheetUnlockDialog &dialog, const QString &sheet)
    {
        dialog.show();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        dialog.findChild<QPlainTextEdit *>(u"sheetEdit"_s)->setFocus();
        fillIn(sheet);
    }
    Result<std::unique_ptr<RegisterFile>> openedBy(const QString &words)
    {
        const auto salt = RegisterFile::salt(registerPath());
        return RegisterFile::open(registerPath(), *Key::fromPassphrase(words, *salt), Access::Write, clock);
    }

    PreparedAnswers answers;
};

TEST_F(SheetUnlockDialogTest, opensAndChoosesANewPassphraseByKeysAlone)
{
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    show(dialog, groups().toLower());
    EXPECT_TRUE(button(dialog)->isEnabled());
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
    {
        const auto desk = dialog.takeDesk();
        ASSERT_NE(desk, nullptr);
        EXPECT_EQ(desk->file.audit(1)->constLast().kind, ActKind::SheetUsed);
        EXPECT_EQ(desk->file.access(), Access::Write);
    }
    EXPECT_TRUE(succeeded(openedBy(newWords)));
    EXPECT_TRUE(
        failedWith(ErrorKind::WrongKey, RegisterFile::open(registerPath(), testKey(), Access::Write, clock)));
}

/// The sheet opens it no more, so nothing can be done in the dialog.
TEST_F(SheetUnlockDialogTest, closesWhenTheRegisterMustBeOpenedAnewWithTheNewPassphrase)
{
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    show(dialog, groups());
    answers.willBeTold();
    {
        const LostAnswer lost(registerPath());
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
    }
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_EQ(dialog.takeDesk(), nullptr);
    EXPECT_TRUE(answers.last().contains(u"Open it with the new passphrase"_s))
        << answers.last().toStdString();
    const auto file = openedBy(newWords);
    ASSERT_TRUE(succeeded(file));
    EXPECT_EQ((*file)->audit(1)->constLast().kind, ActKind::SheetUsed);
}

TEST_F(SheetUnlockDialogTest, waitsForGroupsThatAreWhole)
{
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    QString wrong = groups();
    wrong[0] = wrong[0] == u'7' ? u'8' : u'7';
    show(dialog, wrong);
    EXPECT_FALSE(button(dialog)->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_EQ(dialog.takeDesk(), nullptr);
    reopen();
}

TEST_F(SheetUnlockDialogTest, asksForNothingThatWasDoneAlready)
{
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    dialog.take(groups());
    const auto *said = dialog.findChild<QLabel *>(u"sheetStandingLabel"_s);
    EXPECT_TRUE(said->text().endsWith(u"Now choose a new passphrase."_s)) << said->text().toStdString();
    const QString explanation = dialog.findChild<QLabel *>(u"sheetExplanationLabel"_s)->text();
    EXPECT_TRUE(explanation.startsWith(u"“test” gets a new passphrase."_s)) << explanation.toStdString();
    EXPECT_FALSE(explanation.contains(u"Type the groups"_s)) << explanation.toStdString();
    for (const QString &name : {u"newPassphraseEdit"_s, u"repeatPassphraseEdit"_s})
        dialog.findChild<QLineEdit *>(name)->setText(newWords);
    EXPECT_TRUE(said->text().endsWith(u"Now choose “Open the register”."_s)) << said->text().toStdString();
}

/// Somebody may look over the shoulder of whoever typed them unseen.
TEST_F(SheetUnlockDialogTest, showsGroupsThatWereTypedAsDotsOnlyWhenAsked)
{
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    const auto *words = dialog.findChild<QPlainTextEdit *>(u"sheetEdit"_s);
    const auto *dots = dialog.findChild<QLineEdit *>(u"hiddenSheetEdit"_s);
    auto *box = dialog.findChild<QCheckBox *>(u"showWordsBox"_s);
    dialog.show();
    EXPECT_TRUE(words->isVisible() && !dots->isVisible() && !box->isVisible()) << "from paper they are seen";
    dialog.take(groups());
    EXPECT_FALSE(words->isVisible());
    EXPECT_TRUE(words->toPlainText().isEmpty());
    EXPECT_TRUE(dots->isVisible() && box->isVisible());
    EXPECT_EQ(dots->echoMode(), QLineEdit::Password);
    EXPECT_EQ(dialog.wholeGroups(), groups());
    box->click();
    QTest::qWait(1);
    EXPECT_EQ(words->toPlainText(), groups());
    EXPECT_TRUE(words->isVisible() && !dots->isVisible());
    EXPECT_EQ(words->verticalScrollBar()->maximum(), 0) << "no group is out of sight";
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        EXPECT_TRUE(!label->isVisible() || label->height() >= label->heightForWidth(label->width()))
            << label->text().toStdString();
}

/// The room that a lower field leaves is not between the words.
TEST_F(SheetUnlockDialogTest, keepsItsWordsTogetherWhereTheGroupsAreTakenOver)
{
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    dialog.say(u"The backup was put back."_s);
    dialog.take(groups());
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    QTest::qWait(1);
    for (const QString &name : {u"newsLabel"_s, u"sheetExplanationLabel"_s}) {
        const auto *label = dialog.findChild<QLabel *>(name);
        EXPECT_LT(label->height() - label->heightForWidth(label->width()), label->fontMetrics().lineSpacing())
            << name.toStdString();
    }
}

TEST_F(SheetUnlockDialogTest, keepsItsButtonsInPlaceWhileItIsFilledIn)
{
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    auto *sheet = dialog.findChild<QPlainTextEdit *>(u"sheetEdit"_s);
    const auto place = [&] {
        QTest::qWait(1);
        return button(dialog)->mapTo(&dialog, QPoint());
    };
    const QPoint before = place();
    for (const QString &typed :
         {groups().left(30), sheetGroups(testKey(2)).join(u' '), groups(), QString()}) {
        sheet->setPlainText(typed);
        EXPECT_EQ(place(), before) << typed.toStdString();
    }
    dialog.findChild<QLineEdit *>(u"newPassphraseEdit"_s)->setText(newWords);
    EXPECT_EQ(place(), before);
}

TEST_F(SheetUnlockDialogTest, saysThatASheetIsVoidOrAnother)
{
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    const QString mark = u"has the mark %1."_s.arg(sheetMark(testKey().salt()));
    const QString before = dialog.findChild<QLabel *>(u"sheetExplanationLabel"_s)->text();
    EXPECT_TRUE(before.endsWith(mark)) << before.toStdString();
    show(dialog, sheetGroups(testKey(2)).join(u' '));
    const QString said = dialog.findChild<QLabel *>(u"sheetStandingLabel"_s)->text();
    EXPECT_TRUE(said.startsWith(u"Typed without a mistake, but this sheet does not open"_s))
        << said.toStdString();
    EXPECT_TRUE(said.endsWith(mark)) << said.toStdString();
    answers.willBeTold();
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(answers.last().contains(u"opens backups of its own time only"_s))
        << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(sheetMark(testKey().salt()))) << answers.last().toStdString();
}

/// The mark is read from the beginning of the file, so it is another one then.
TEST_F(SheetUnlockDialogTest, saysThatTheFileMayBeDamagedWhenItsOwnSheetDoesNotOpenIt)
{
    QFile damaged(registerPath());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    ASSERT_EQ(damaged.write(QByteArray(16, 'x')), 16);
    damaged.close();
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    show(dialog, groups());
    answers.willBeTold();
    press(Qt::Key_Return);
    EXPECT_TRUE(
        answers.last().contains(u"Or the beginning of the file is damaged. As far as that can be read"_s))
        << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(u"Keep this one and restore a backup"_s));
    EXPECT_FALSE(answers.last().contains(u"has the mark "_s + sheetMark(testKey().salt())));
}

TEST_F(SheetUnlockDialogTest, saysThatTheRegisterIsOpenElsewhere)
{
    reopen();
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    show(dialog, groups());
    answers.willBeTold();
    press(Qt::Key_Return);
    EXPECT_TRUE(answers.last().contains(u"open elsewhere"_s)) << answers.last().toStdString();
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(SheetUnlockDialogTest, leavesTheKeysWhereTheyWereWhenSomebodyReadsAlong)
{
    auto reader = RegisterFile::open(registerPath(), testKey(), Access::Read, clock);
    ASSERT_TRUE(succeeded(reader));
    SheetUnlockDialog dialog(registerPath(), clock, answers);
    show(dialog, groups());
    answers.willBeTold();
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(dialog)->isEnabled(); }, 60'000));
    EXPECT_TRUE(answers.last().contains(u"being read elsewhere"_s)) << answers.last().toStdString();
    EXPECT_TRUE(dialog.findChild<QLineEdit *>(u"repeatPassphraseEdit"_s)->hasFocus());
    reader->reset();
    press(Qt::Key_Return); // again, and not Cancel
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(SheetUnlockDialogTest, isReachedFromThePageThatAsksForThePassphrase)
{
    UnlockPage page(clock, answers);
    page.ask(registerPath());
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    QSignalSpy opened(&page, &UnlockPage::openedWithSheet);
    inDialog([&](QDialog &dialog) {
        fillIn(groups());
        press(Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
    });
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() == 1; }, 60'000));
    EXPECT_TRUE(everyDialogCame());
    EXPECT_NE(page.takeDesk(), nullptr);
}

TEST_F(SheetUnlockDialogTest, takesOverGroupsThatWereTypedAsAPassphrase)
{
    UnlockPage page(clock, answers);
    page.ask(registerPath());
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QSignalSpy opened(&page, &UnlockPage::openedWithSheet);
    inDialog([&](QDialog &dialog) { // the keys are where the new passphrase goes
        EXPECT_EQ(dialog.findChild<QLineEdit *>(u"hiddenSheetEdit"_s)->text(), groups());
        type(newWords);
        press(Qt::Key_Tab);
        type(newWords);
        press(Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 60'000));
    });
    type(groups());
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() == 1; }, 60'000));
    EXPECT_TRUE(everyDialogCame());
    EXPECT_TRUE(page.findChild<QLineEdit *>(u"passphraseEdit"_s)->text().isEmpty());
    EXPECT_NE(page.takeDesk(), nullptr);
}

/// By a slip of the hand nobody types thirteen groups anew.
TEST_F(SheetUnlockDialogTest, leavesTheGroupsOnThePageForWhomCancels)
{
    UnlockPage page(clock, answers);
    page.ask(registerPath());
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    const auto *field = page.findChild<QLineEdit *>(u"passphraseEdit"_s);
    inDialog([&](const QDialog &) {
        type(groups());
        press(Qt::Key_Escape);
    });
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !field->text().isEmpty(); }, 60'000));
    EXPECT_EQ(field->text(), groups());
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    EXPECT_TRUE(
        page.findChild<QLabel *>(u"messageLabel"_s)->text().contains(u"stand in the field. Choose “Open”"_s));
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_Return, Qt::KeyboardModifiers()),
                                         std::pair(Qt::Key_S, Qt::KeyboardModifiers(Qt::ALT))}) {
        bool carriedOver = false;
        inDialog([&](const QDialog &dialog) {
            carriedOver = dialog.findChild<QLineEdit *>(u"hiddenSheetEdit"_s)->text() == groups();
            press(Qt::Key_Escape);
        });
        press(key, modifiers);
        EXPECT_TRUE(QTest::qWaitFor([&] { return carriedOver && everyDialogCame(); }, 60'000));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !field->text().isEmpty(); }, 60'000));
    }
    page.findChild<QPushButton *>(u"cancelButton"_s)->click();
    EXPECT_TRUE(field->text().isEmpty());
}

/// By the menu, for another register.
TEST_F(SheetUnlockDialogTest, leavesNothingOnAPageThatIsLeft)
{
    UnlockPage page(clock, answers);
    page.show();
    page.ask(registerPath(), groups());
    const auto *field = page.findChild<QLineEdit *>(u"passphraseEdit"_s);
    EXPECT_EQ(field->text(), groups());
    page.hide();
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(SheetUnlockDialogTest, leavesNothingOnThePageOfGroupsThatOpenNothing)
{
    UnlockPage page(clock, answers);
    page.ask(registerPath());
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    const QString ofAnotherRegister = sheetGroups(testKey(2)).join(u' ');
    for (const QString &typed : {groups().left(30), ofAnotherRegister}) {
        bool cancelled = false;
        inDialog([&](const QDialog &) {
            type(typed);
            press(Qt::Key_Escape);
            cancelled = true;
        });
        press(Qt::Key_S, Qt::AltModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return cancelled; }, 60'000));
        EXPECT_TRUE(page.findChild<QLineEdit *>(u"passphraseEdit"_s)->text().isEmpty());
    }
}

} // namespace
} // namespace gehoor
