// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <tests/support/filesizelimit.h>
#include <tests/support/ui/pdfpages.h>
#include <tests/ui/registerfile/sheetdialogtest.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

TEST_F(SheetDialogTest, printsTheSheetAndCountsItOnceItWasTypedBack)
{
    EXPECT_TRUE(state().contains(u"no emergency sheet yet"_s)) << state().toStdString();
    const QString paper = elsewhere.filePath(u"paper.pdf"_s);
    answers.willPrintTo(paper);
    answers.willBeTold();
    make(words, u"printSheetButton"_s);
    EXPECT_TRUE(answers.last().contains(u"delete the file"_s)) << "it was printed to a file";
    EXPECT_TRUE(answers.last().contains(u"paper.pdf"_s)) << answers.last().toStdString();
    EXPECT_EQ(lastAct(), u"emergency sheet printed"_s);
    EXPECT_TRUE(state().contains(u"not typed back yet"_s));
    EXPECT_EQ(dialog.focusWidget(), in<QPlainTextEdit>(u"sheetEdit"_s)) << "what comes next";
    const QString text = pdfPages(contentOf(paper)).constFirst().text();
    for (const QString &group : sheetGroups(key()))
        EXPECT_TRUE(text.contains(group)) << group.toStdString();
    typeBack(groups().toLower());
    EXPECT_EQ(standing(), u"Every group is typed without a mistake. Now choose Check."_s);
    answers.willBeTold();
    press(Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(answers.last().contains(u"destroy"_s)) << answers.last().toStdString();
    EXPECT_EQ(lastAct(), u"emergency sheet typed back"_s);
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::Counts);
}

TEST_F(SheetDialogTest, printsByEnterFromThePassphraseAndNeverFromTheGroups)
{
    in<QLineEdit>(u"sheetPassphraseEdit"_s)->setText(words);
    typeBack(groups().left(30));
    press(Qt::Key_Return);
    EXPECT_TRUE(in<QPushButton>(u"printSheetButton"_s)->isEnabled())
        << "nothing is on its way to the printer";
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
    in<QLineEdit>(u"sheetPassphraseEdit"_s)->setFocus();
    answers.willPrintTo(elsewhere.filePath(u"paper.pdf"_s));
    answers.willBeTold();
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return answers.allAsked(); }, 60'000));
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::NotChecked);
}

TEST_F(SheetDialogTest, checksByCtrlEnterWhatWasTypedBackAndDoesNothingBefore)
{
    type(words); // the keys are where the passphrase goes
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
    typeBack(groups());
    answers.willBeTold();
    press(Qt::Key_Enter, Qt::ControlModifier);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::Counts);
}

TEST_F(SheetDialogTest, asksForANewBackupBeforeASheetOfThePassphraseBeforeIsDestroyed)
{
    ASSERT_TRUE(desk.file.write({ActKind::SheetMade, {}, u"ZZZZ checked"_s}, [] { return Result<>(); }));
    typeBack(groups());
    answers.willBeTold();
    press(Qt::Key_Return);
    const QString &told = answers.last();
    EXPECT_TRUE(told.contains(u"destroy"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"Sheets of this register with another mark than"_s))
        << "those of other registers count: " << told.toStdString();
    EXPECT_LT(told.indexOf(u"Make a new backup now"_s), told.indexOf(u"destroy"_s)) << told.toStdString();
    EXPECT_GE(told.indexOf(u"Make a new backup now"_s), 0) << told.toStdString();
    EXPECT_TRUE(answers.last().contains(sheetMark(desk.file.keySalt())));
}

TEST_F(SheetDialogTest, saysThatVoidSheetsCanGoOnceABackupOpensWithThisOne)
{
    const QString stick = elsewhere.filePath(u"stick"_s);
    ASSERT_TRUE(QDir().mkpath(stick));
    Backups backups(desk.file, clock);
    ASSERT_TRUE(backups.setPlan({stick, {}}));
    ASSERT_TRUE(desk.file.write({ActKind::SheetMade, {}, u"ZZZZ checked"_s}, [] { return Result<>(); }));
    ASSERT_TRUE(backups.make());
    typeBack(groups());
    answers.willBeTold();
    press(Qt::Key_Return);
    EXPECT_TRUE(
        answers.last().contains(u"opens with this sheet: copy it to another place, and then destroy"_s))
        << answers.last().toStdString();
    EXPECT_TRUE(answers.last().endsWith(u"older backups open only with the passphrase of their time."_s));
    EXPECT_FALSE(answers.last().contains(u"Make a new backup"_s)) << answers.last().toStdString();
}

/// What stands in the dialog while something is told over it.
class AnswersOverTheDialog : public PreparedAnswers
{
public:
    using PreparedAnswers::tell;
    void tell(QWidget *parent, const QString &message) override
    {
        behind = parent->findChild<QLabel *>(u"sheetStateLabel"_s)->text();
        PreparedAnswers::tell(parent, message);
    }

    QString behind;
};

TEST_F(SheetDialogTest, showsThatTheSheetCountsBehindTheMessageThatItDoes)
{
    AnswersOverTheDialog over;
    SheetDialog opened(desk, over);
    opened.show();
    opened.findChild<QPlainTextEdit *>(u"sheetEdit"_s)->setPlainText(groups());
    over.willBeTold();
    opened.findChild<QPushButton *>(u"checkSheetButton"_s)->click();
    EXPECT_TRUE(over.last().contains(u"from now on it counts"_s)) << over.last().toStdString();
    EXPECT_TRUE(over.behind.contains(u"and it was typed back"_s)) << over.behind.toStdString();
}

TEST_F(SheetDialogTest, savesItForTheOwnerAloneAndSaysWhatToDoWithTheFile)
{
    const QString path = elsewhere.filePath(u"sheet.pdf"_s);
    answers.willSaveAs(path);
    answers.willBeTold();
    make(words, u"saveSheetButton"_s);
    EXPECT_TRUE(answers.last().contains(u"delete the file"_s)) << answers.last().toStdString();
    EXPECT_EQ(QFile::permissions(path) &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    EXPECT_EQ(lastAct(), u"emergency sheet saved as a file"_s);
    EXPECT_EQ(answers.proposal().section(u'/', -1), u"emergency-sheet.pdf"_s);
}

/// Whoever takes what is proposed is not refused: here the register stands in the home folder.
TEST_F(SheetDialogTest, isProposedWhereItMayBeSaved)
{
    const QByteArray home = qgetenv("HOME");
    const auto back = qScopeGuard([&] { qputenv("HOME", home); });
    qputenv("HOME", QFile::encodeName(folder.path()));
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"Desktop"_s)));
    answers.willSaveAs({});
    make(words, u"saveSheetButton"_s);
    EXPECT_EQ(answers.proposal(), folder.filePath(u"Desktop/emergency-sheet.pdf"_s));
    answers.willPrintTo({});
    make(words, u"printSheetButton"_s);
    EXPECT_EQ(answers.proposal(), folder.filePath(u"Desktop/emergency-sheet.pdf"_s)) << "as a file";
}

/// The one usual folder that is there is that of the backups.
TEST_F(SheetDialogTest, isProposedAmongTemporaryFilesRatherThanWhereItIsRefused)
{
    const QByteArray home = qgetenv("HOME");
    const QByteArray temporary = qgetenv("TMPDIR");
    const auto back = qScopeGuard([&] {
        qputenv("HOME", home);
        if (temporary.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", temporary);
    });
    qputenv("HOME", QFile::encodeName(folder.path()));
    qputenv("TMPDIR", QFile::encodeName(elsewhere.path()));
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"Desktop"_s)));
    ASSERT_TRUE(Backups(desk.file, clock).setPlan({folder.filePath(u"Desktop"_s), {}}));
    answers.willSaveAs({});
    make(words, u"saveSheetButton"_s);
    EXPECT_EQ(answers.proposal(), elsewhere.filePath(u"emergency-sheet.pdf"_s));
    answers.willPrintTo(elsewhere.filePath(u"emergency-sheet.pdf"_s));
    answers.willBeTold();
    make(words, u"printSheetButton"_s);
    EXPECT_EQ(answers.proposal(), elsewhere.filePath(u"emergency-sheet.pdf"_s));
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::NotChecked) << "what was proposed is taken";
}

TEST_F(SheetDialogTest, isNotPrintedIntoTheRegister)
{
    const qint64 before = QFileInfo(desk.file.path()).size();
    answers.willPrintTo(desk.file.path());
    answers.willBeTold();
    make(words, u"printSheetButton"_s);
    EXPECT_TRUE(answers.last().contains(u"Choose another place"_s)) << answers.last().toStdString();
    EXPECT_EQ(QFileInfo(desk.file.path()).size(), before);
    EXPECT_EQ(desk.file.inspect()->problems, QStringList());
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
}

/// On paper it may lie there: whoever carries off the stick does not have it then.
TEST_F(SheetDialogTest, isKeptAwayFromTheRegisterAndItsBackups)
{
    const QString stick = elsewhere.filePath(u"stick"_s);
    ASSERT_TRUE(QDir().mkpath(stick));
    ASSERT_TRUE(Backups(desk.file, clock).setPlan({stick, {}}));
    ASSERT_TRUE(QFile::link(stick, elsewhere.filePath(u"papers"_s)));
    for (const QString &pdf : {folder.filePath(u"sheet.pdf"_s), stick + u"/sheet.pdf"_s,
                               elsewhere.filePath(u"papers/sheet.pdf"_s)}) {
        SCOPED_TRACE(pdf.toStdString());
        answers.willBeTold(2);
        answers.willSaveAs(pdf);
        make(words, u"saveSheetButton"_s);
        EXPECT_TRUE(answers.last().contains(QFileInfo(QFileInfo(pdf).path()).canonicalFilePath()))
            << answers.last().toStdString();
        EXPECT_TRUE(answers.last().contains(u"Print it on paper."_s)) << answers.last().toStdString();
        answers.willPrintTo(pdf);
        make(words, u"printSheetButton"_s);
        EXPECT_TRUE(answers.last().contains(u"Print it on paper."_s)) << answers.last().toStdString();
        EXPECT_FALSE(QFile::exists(pdf));
    }
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(SheetDialogTest, isMadeByWhoKnowsThePassphraseAlone)
{
    EXPECT_FALSE(in<QPushButton>(u"printSheetButton"_s)->isEnabled());
    answers.willBeTold();
    make(u"iets anders"_s, u"printSheetButton"_s);
    EXPECT_TRUE(answers.last().contains(u"not the passphrase"_s));
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
    EXPECT_EQ(desk.file.audit(1)->constLast().kind, ActKind::UnlockFailed);
}

TEST_F(SheetDialogTest, saysThatTheRegisterWasLockedWhileThePassphraseWasChecked)
{
    const Key ours = key();
    in<QLineEdit>(u"sheetPassphraseEdit"_s)->setText(words);
    answers.willBeTold();
    in<QPushButton>(u"printSheetButton"_s)->click();
    ASSERT_TRUE(desk.file.sleep().has_value());
    ASSERT_TRUE(QTest::qWaitFor([&] { return in<QPushButton>(u"printSheetButton"_s)->isEnabled(); }, 60'000));
    EXPECT_TRUE(answers.last().contains(u"is locked"_s)) << answers.last().toStdString();
    ASSERT_TRUE(desk.file.wake(ours).has_value());
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
}

TEST_F(SheetDialogTest, goesOnByKeysWhereTheyWereOnceAMessageIsClosed)
{
    dialog.hide();
    WindowPrompts prompts;
    SheetDialog opened(desk, prompts);
    opened.show();
    opened.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&opened));
    const auto *save = opened.findChild<QPushButton *>(u"saveSheetButton"_s);
    type(words);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    ASSERT_TRUE(save->hasFocus());
    bool told = false;
    inDialog([&](QDialog &) {
        told = true;
        press(Qt::Key_Return); // OK
    });
    const Key ours = key();
    press(Qt::Key_Space);
    ASSERT_TRUE(desk.file.sleep().has_value()); // so that it is told that the register is locked
    ASSERT_TRUE(QTest::qWaitFor([&] { return told && save->isEnabled(); }, 60'000));
    EXPECT_EQ(opened.focusWidget(), save);
    press(Qt::Key_Tab);
    type(u"7"_s);
    EXPECT_EQ(opened.findChild<QPlainTextEdit *>(u"sheetEdit"_s)->toPlainText(), u"7"_s);
    ASSERT_TRUE(desk.file.wake(ours).has_value());
}

TEST_F(SheetDialogTest, keepsNoTraceOfASheetThatWasNotMade)
{
    answers.willSaveAs({});
    make(words, u"saveSheetButton"_s);
    answers.willPrintTo({});
    make(words, u"printSheetButton"_s);
    EXPECT_EQ(answers.proposal().section(u'/', -1), u"emergency-sheet.pdf"_s) << "as where it is saved";
    answers.willSaveAs(elsewhere.filePath(u"nowhere/sheet.pdf"_s));
    answers.willBeTold();
    make(words, u"saveSheetButton"_s);
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
    answers.willPrintTo(elsewhere.filePath(u"nowhere/sheet.pdf"_s));
    answers.willBeTold();
    make(words, u"printSheetButton"_s);
    EXPECT_TRUE(answers.last().startsWith(u"Nothing was printed: "_s)) << answers.last().toStdString();
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
}

TEST_F(SheetDialogTest, isNotOnPaperWhereTheTrailHasNoRoomForIt)
{
    const QString paper = elsewhere.filePath(u"paper.pdf"_s);
    answers.willPrintTo(paper);
    answers.willBeTold();
    {
        const FileSizeLimit full(0);
        make(words, u"printSheetButton"_s);
    }
    EXPECT_TRUE(answers.last().contains(u"The disk is full"_s)) << answers.last().toStdString();
    EXPECT_FALSE(QFile::exists(paper));
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
}

TEST_F(SheetDialogTest, saysWhichGroupWasTypedWrong)
{
    QString wrong = groups();
    wrong[13] = wrong[13] == u'7' ? u'8' : u'7';
    typeBack(wrong);
    EXPECT_TRUE(standing().contains(u"group 3."_s)) << standing().toStdString();
    EXPECT_FALSE(in<QPushButton>(u"checkSheetButton"_s)->isEnabled());
    typeBack(groups().left(30));
    EXPECT_TRUE(standing().contains(u"typed: 25"_s)) << standing().toStdString();
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
}

/// On the smallest screen, in letters of the usual size and of twice that.
TEST_F(SheetDialogTest, showsEveryGroupThatIsTypedBack)
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    const auto ofAnother = Key::fromPassphrase(u"een andere zin"_s, desk.file.keySalt());
    for (const QFont &font : {usual, large}) {
        SCOPED_TRACE(font.pointSizeF());
        QApplication::setFont(font);
        SheetDialog opened(desk, answers);
        opened.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&opened));
        opened.resize(opened.size().boundedTo(QSize(1014, 660)));
        auto *edit = opened.findChild<QPlainTextEdit *>(u"sheetEdit"_s);
        edit->setPlainText(groups());
        QTest::qWait(1);
        EXPECT_LE(opened.width(), 1014);
        EXPECT_LE(opened.height(), 660);
        EXPECT_EQ(edit->verticalScrollBar()->maximum(), 0);
        EXPECT_EQ(edit->horizontalScrollBar()->maximum(), 0);
        for (const QLabel *label : opened.findChildren<QLabel *>())
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        edit->setPlainText(sheetGroups(*ofAnother).join(u' ')); // of which there is more to say
        QTest::qWait(1);
        const auto *said = opened.findChild<QLabel *>(u"sheetStandingLabel"_s);
        EXPECT_TRUE(said->text().contains(u"does not open"_s)) << said->text().toStdString();
        EXPECT_GE(said->height(), said->heightForWidth(said->width())) << said->text().toStdString();
    }
}

TEST_F(SheetDialogTest, refusesTheSheetOfAnotherKey)
{
    const auto other = Key::fromPassphrase(u"een andere zin"_s, desk.file.keySalt());
    typeBack(sheetGroups(*other).join(u' '));
    EXPECT_TRUE(standing().startsWith(u"Typed without a mistake, but this sheet does not open"_s))
        << standing().toStdString();
    EXPECT_TRUE(standing().contains(sheetMark(desk.file.keySalt()))) << standing().toStdString();
    EXPECT_FALSE(standing().contains(u"Now choose"_s)) << standing().toStdString();
    answers.willBeTold();
    press(Qt::Key_Return);
    EXPECT_TRUE(answers.last().contains(sheetMark(desk.file.keySalt()))) << answers.last().toStdString();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(sheetState(desk.file).value(), SheetState::None);
}

} // namespace
} // namespace gehoor
