// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/settings/owntextstore.h>
#include <tests/support/builders.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <tests/support/ui/pdfpages.h>
#include <ui/letters/letterprinter.h>
#include <ui/texts/newstandarddialog.h>
#include <ui/texts/textspage.h>
#include <ui/texts/versionsdialog.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString closingText = u"<title>Uw klacht is klaar</title>\n<p>Dag.</p>\n{{>neutral}}"_s;

class TextsPageTest : public DeskTest, protected Keyboard
{
protected:
    template <class Widget>
    Widget &find(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return *found;
    }
    void open()
    {
        page = std::make_unique<TextsPage>(desk(), answers);
        page->resize(890, 560);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->setFocus();
    }
    QTableView &table() { return find<QTableView>(u"textsTable"_s); }
    QPlainTextEdit &edit() { return find<QPlainTextEdit>(u"textEdit"_s); }
    QString problem() { return find<QLabel>(u"problemLabel"_s).text(); }
    /// Goes to a text by its first letters, and into it.
    void go(const QString &text)
    {
        table().setFocus();
        type(text);
        press(Qt::Key_Return);
        ASSERT_TRUE(edit().hasFocus());
    }
    /// Types a text in the place of the one there was.
    void write(const QString &text)
    {
        edit().selectAll();
        edit().insertPlainText(text);
    }
    QString stateOfCurrent() { return table().currentIndex().siblingAtColumn(1).data().toString(); }
    bool savable()
    {
        return QTest::qWaitFor([&] { return find<QPushButton>(u"saveTextButton"_s).isEnabled(); });
    }
    /// The closing letter as it would be printed.
    QString closingLetter(ComplaintId id)
    {
        const auto letter = desk().letters.draft(id, {.kind = LetterKind::Closing});
        return letter ? pdfPages(letterPdf(letter->content)).constFirst().text() : QString();
    }
    void keepOnAnOlderText(const TextName &name, const QString &text)
    {
        OwnTextStore store(desk().file);
        const TextVersion version{
            .number = 1, .day = clock.today(), .base = baseOf(u"van toen"_s), .text = text};
        ASSERT_TRUE(succeeded(
            desk().file.write({ActKind::TextChanged, {}, {}}, [&] { return store.insert(name, version); })));
    }

    const TextName closing{TextKind::Letter, u"closing"_s, Language::Dutch};
    std::unique_ptr<TextsPage> page;
};

TEST_F(TextsPageTest, aChangedLetterIsSeenInTheNextOneAndBroughtBackByKeysAlone)
{
    const ComplaintId id = log(u"R. Mulder"_s);
    open();
    go(u"closing"_s);
    EXPECT_TRUE(edit().toPlainText().startsWith(u"<title>Wij sluiten uw klacht af</title>"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"<title>Uw klacht is klaar</title><p>Dag.</p>{{>neutral}}"_s);
    ASSERT_TRUE(savable());
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stateOfCurrent() == u"own text"_s; }));
    EXPECT_TRUE(closingLetter(id).contains(u"Uw klacht is klaar"_s));

    inDialog([&](QDialog &dialog) {
        auto *versions = dialog.findChild<QTableView *>(u"versionsTable"_s);
        EXPECT_EQ(versions->model()->rowCount(), 2);
        press(Qt::Key_Down); // the standard text
        EXPECT_TRUE(dialog.findChild<QPlainTextEdit *>(u"versionText"_s)
                        ->toPlainText()
                        .contains(u"Wij sluiten uw klacht af"_s));
        press(Qt::Key_B, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    });
    press(Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return everyDialogCame() && stateOfCurrent() == u"standard text"_s; }));
    EXPECT_TRUE(closingLetter(id).contains(u"Wij sluiten uw klacht af"_s));
}

TEST_F(TextsPageTest, saysWhatIsWrongWhileTypingAndGoesThere)
{
    open();
    go(u"closing"_s);
    write(u"<title>Dag</title>\n<p>{{naam}}</p>\n{{>neutral}}"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return problem().contains(u"Line 2, character 4"_s); }))
        << problem().toStdString();
    EXPECT_FALSE(find<QPushButton>(u"saveTextButton"_s).isEnabled());
    edit().moveCursor(QTextCursor::End);
    press(Qt::Key_F8);
    EXPECT_EQ(edit().textCursor().blockNumber(), 1);
    EXPECT_EQ(edit().textCursor().positionInBlock(), 3);
    answers.willBeTold();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(answers.last().contains(u"naam"_s));
    EXPECT_EQ(stateOfCurrent(), u"standard text"_s);
    write(closingText);
    EXPECT_TRUE(savable());
}

TEST_F(TextsPageTest, insertsAFieldFromTheMenuByKeys)
{
    open();
    go(u"closing"_s);
    edit().moveCursor(QTextCursor::End);
    edit().insertPlainText(u"\n<p></p>"_s);
    for (int i = 0; i < 4; ++i)
        edit().moveCursor(QTextCursor::Left);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QPushButton>(u"insertButton"_s).isEnabled(); }));
    // The menu takes the keys while it is open.
    QPointer<QWidget> menu;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&] {
        QWidget *const open = QApplication::activePopupWidget();
        if (!open || open == menu)
            return;
        QTest::keyClick(open, menu ? Qt::Key_Return : Qt::Key_F);
        menu = open;
    });
    keys.start(5);
    press(Qt::Key_I, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return edit().toPlainText().contains(u"<p>{{"_s); }));
    keys.stop();
    EXPECT_TRUE(edit().toPlainText().endsWith(u"\n<p>{{salutation}}</p>"_s))
        << edit().toPlainText().toStdString();
    EXPECT_TRUE(savable());
}

TEST_F(TextsPageTest, showsTheRealPageForACaseThatTheLetterFits)
{
    open();
    go(u"not taken up"_s);
    find<QTabWidget>(u"textTabs"_s).setCurrentIndex(1);
    auto &message = find<QLabel>(u"previewMessage"_s);
    EXPECT_TRUE(message.isVisible()) << "there is no case";

    log(u"T. van Dijk"_s);
    const ComplaintId judged = log(u"R. Mulder"_s);
    log(u"P. Jansen"_s);
    const PartId part = desk().complaints.find(judged).value().parts.first().id;
    ASSERT_TRUE(succeeded(desk().triage.decide(part, concernsAnother())));
    page.reset();
    open();
    go(u"not taken up"_s);
    find<QTabWidget>(u"textTabs"_s).setCurrentIndex(1);
    EXPECT_FALSE(find<QLabel>(u"previewMessage"_s).isVisible());
    EXPECT_TRUE(find<QComboBox>(u"previewCaseBox"_s).currentText().startsWith(u"2026-0002"_s));
    const AuditLine last = desk().file.audit(1)->constLast();
    EXPECT_EQ(last.kind, ActKind::CaseOpened) << "whoever looks at it reads of whom and what";
    EXPECT_EQ(last.complaintNumber, u"2026-0002"_s);
}

TEST_F(TextsPageTest, asksBeforeLettingGoOfWhatIsNotSaved)
{
    open();
    go(u"closing"_s);
    write(closingText);
    answers.willConfirm(false);
    table().setFocus();
    press(Qt::Key_Up);
    QTest::qWait(1);
    EXPECT_EQ(edit().toPlainText(), closingText);
    EXPECT_EQ(table().currentIndex().data().toString(), u"Closing letter"_s);
    answers.willConfirm(true);
    table().setFocus();
    press(Qt::Key_Up);
    EXPECT_NE(edit().toPlainText(), closingText);
    EXPECT_EQ(desk().texts.find(closing).value().versions.size(), 0);
}

TEST_F(TextsPageTest, leavesWhatIsTypedAloneWhenSomethingElseChanges)
{
    open();
    go(u"closing"_s);
    write(u"<title>Half"_s);
    log(u"R. Mulder"_s);
    ASSERT_TRUE(succeeded(desk().settings.setTerms({})));
    QTest::qWait(1);
    EXPECT_EQ(edit().toPlainText(), u"<title>Half"_s);
}

TEST_F(TextsPageTest, hasTheTextsOfEachLanguageApart)
{
    open();
    auto &box = find<QComboBox>(u"textLanguageBox"_s);
    box.setFocus();
    press(Qt::Key_Down);
    go(u"closing"_s);
    EXPECT_TRUE(edit().toPlainText().startsWith(u"<title>We are closing your complaint</title>"_s));
    write(closingText);
    ASSERT_TRUE(savable());
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(desk().texts.find(closing).value().versions.size(), 0);
    EXPECT_EQ(desk().texts.find({TextKind::Letter, u"closing"_s, Language::English}).value().versions.size(),
              1);
}

TEST_F(TextsPageTest, offersANewStandardTextAndOverwritesNothing)
{
    keepOnAnOlderText(closing, closingText);
    open();
    go(u"closing"_s);
    EXPECT_EQ(stateOfCurrent(), u"own text; new standard text"_s);
    EXPECT_EQ(edit().toPlainText(), closingText);
    auto &offer = find<QPushButton>(u"newStandardButton"_s);
    EXPECT_TRUE(offer.isVisible());
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(dialog.findChild<QPlainTextEdit *>(u"ownText"_s)->toPlainText(), closingText);
        EXPECT_TRUE(dialog.findChild<QPlainTextEdit *>(u"standardText"_s)
                        ->toPlainText()
                        .contains(u"Wij sluiten uw klacht af"_s));
        press(Qt::Key_K, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    });
    press(Qt::Key_N, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return everyDialogCame() && stateOfCurrent() == u"own text"_s; }));
    EXPECT_FALSE(offer.isVisible());
    EXPECT_EQ(edit().toPlainText(), closingText);
}

TEST_F(TextsPageTest, takesANewStandardTextOver)
{
    keepOnAnOlderText(closing, closingText);
    open();
    go(u"closing"_s);
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_T, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    });
    press(Qt::Key_N, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return everyDialogCame() && stateOfCurrent() == u"standard text"_s; }));
    EXPECT_TRUE(edit().toPlainText().contains(u"Wij sluiten uw klacht af"_s));
    EXPECT_EQ(desk().texts.find(closing).value().versions.size(), 2)
        << "the own text can still be brought back";
}

TEST_F(TextsPageTest, onlyShowsWhenReading)
{
    ASSERT_TRUE(succeeded(desk().texts.keep(closing, closingText)));
    reopenDesk(Access::Read);
    open();
    go(u"closing"_s);
    EXPECT_TRUE(edit().isReadOnly());
    EXPECT_FALSE(find<QPushButton>(u"insertButton"_s).isEnabled());
    VersionsDialog versions(desk(), answers, closing);
    versions.show();
    EXPECT_FALSE(versions.findChild<QPushButton *>(u"bringBackButton"_s)->isEnabled());
}

} // namespace
} // namespace gehoor
