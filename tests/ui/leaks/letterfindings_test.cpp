// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/builders.h>
#include <tests/support/ui/casetest.h>
#include <ui/letters/letterdialog.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class LetterFindingsTest : public CaseTest
{
protected:
    LetterFindingsTest() : id(log(u"T. van Dijk"_s))
    {
        giveAddress(id);
        judge(id, false);
        EXPECT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor Vermeulen"_s})));
    }

    Letter letter() { return desk().letters.of(id).value().constLast(); }
    void newLetter(const std::function<void(QDialog &)> &act)
    {
        open(id);
        inDialog(act);
        press(Qt::Key_B, Qt::ControlModifier);
    }
    QPlainTextEdit &explanation(QDialog &dialog)
    {
        return find<QPlainTextEdit>(u"explanationEdit"_s, &dialog);
    }
    QTableView &table(QDialog &dialog) { return find<QTableView>(u"findingsTable"_s, &dialog); }
    QString cell(QDialog &dialog, int row, int column)
    {
        return table(dialog).model()->index(row, column).data().toString();
    }
    QString summary(QDialog &dialog) { return find<QLabel>(u"findingsSummary"_s, &dialog).text(); }
    /// Writes, and waits for the findings that follow.
    void write(QDialog &dialog, const QString &text, int findings)
    {
        explanation(dialog).selectAll();
        explanation(dialog).insertPlainText(text);
        EXPECT_TRUE(QTest::qWaitFor([&] { return table(dialog).model()->rowCount() == findings; }));
    }

    const ComplaintId id;
};

TEST_F(LetterFindingsTest, showsWhileTypingWhatStopsTheLetter)
{
    newLetter([&](QDialog &dialog) {
        EXPECT_TRUE(summary(dialog).startsWith(u"✓"_s)) << summary(dialog).toStdString();
        EXPECT_FALSE(table(dialog).isVisible());
        write(dialog, u"We spoke with mrs N. VERMEULEN."_s, 1);
        QTest::qWait(1); // the table has its room
        const auto &label = find<QLabel>(u"findingsSummary"_s, &dialog);
        EXPECT_LT(label.height(), 2 * label.fontMetrics().lineSpacing()) << "room of the letter is lost";
        EXPECT_TRUE(summary(dialog).startsWith(u"✖ 1 protected"_s)) << summary(dialog).toStdString();
        EXPECT_EQ(cell(dialog, 0, 0), u"✖ Protected"_s);
        EXPECT_TRUE(cell(dialog, 0, 1).contains(u"with mrs N. VERMEULEN"_s));
        EXPECT_EQ(cell(dialog, 0, 2), u"Noor Vermeulen"_s);
        EXPECT_EQ(explanation(dialog).extraSelections().size(), 1) << "marked in the text";
        write(dialog, u"We spoke with nobody."_s, 0);
        EXPECT_TRUE(summary(dialog).startsWith(u"✓"_s));
        EXPECT_TRUE(explanation(dialog).extraSelections().isEmpty());
        answers.willConfirm(true);
        dialog.reject();
    });
}

TEST_F(LetterFindingsTest, goesToThePlaceWithEnterAndMakesNothingFinal)
{
    newLetter([&](QDialog &dialog) {
        write(dialog, u"We spoke with Noor\nVermeulen yesterday."_s, 1);
        table(dialog).setFocus();
        press(Qt::Key_Return);
        EXPECT_EQ(QApplication::focusWidget(), &explanation(dialog));
        EXPECT_EQ(explanation(dialog).textCursor().selectedText().replace(QChar(0x2029), u' '),
                  u"Noor Vermeulen"_s);
        EXPECT_TRUE(desk().letters.of(id).value().isEmpty());
        type(u"nobody"_s); // over it
        EXPECT_TRUE(QTest::qWaitFor([&] { return table(dialog).model()->rowCount() == 0; }));
        answers.willConfirm(true);
        dialog.reject();
    });
}

TEST_F(LetterFindingsTest, letsEachFindingGoWithAReasonOfItsOwn)
{
    newLetter([&](QDialog &dialog) {
        write(dialog, u"Noor Vermeulen called. We called Noor Vermeulen."_s, 2);
        auto &pass = find<QAbstractButton>(u"passButton"_s, &dialog);
        answers.willType(u" "_s); // is asked again
        answers.willBeTold();
        answers.willType(u"first reason"_s);
        pass.click();
        EXPECT_EQ(cell(dialog, 0, 0), u"✓ Let go"_s);
        EXPECT_EQ(cell(dialog, 1, 0), u"✖ Protected"_s);
        EXPECT_FALSE(pass.isEnabled()) << "that one was let go";
        answers.willType(std::nullopt); // is asked for the other alone
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(letter().state, LetterState::Draft);
        EXPECT_EQ(QApplication::focusWidget(), &table(dialog));
        EXPECT_EQ(table(dialog).currentIndex().row(), 1);
        answers.willType(u"second reason"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(letter().state, LetterState::Final);
        dialog.reject();
    });
    const QList<LeakOverride> passed = desk().letters.overrides(letter().id).value();
    ASSERT_EQ(passed.size(), 2);
    EXPECT_EQ(passed[0].reason, u"first reason"_s);
    EXPECT_EQ(passed[1].reason, u"second reason"_s);
}

TEST_F(LetterFindingsTest, showsInAMemoWhoWantsToStayAnonymous)
{
    const PartId part =
        desk().complaints.addPart(id, {.text = u"Niemand belde terug. Groet, T. van Dijk"_s}).value();
    ASSERT_TRUE(succeeded(desk().triage.decide(part, admissible())));
    ASSERT_TRUE(succeeded(desk().forwarding.forward(part, addResponsible(u"teammanager"_s))));
    ComplaintDetails details = complaint(id).details;
    details.complainant.anonymous = true;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    newLetter([&](QDialog &dialog) {
        auto &kind = find<QComboBox>(u"kindBox"_s, &dialog);
        kind.setCurrentIndex(kind.findData(int(LetterKind::Memo)));
        Q_EMIT kind.activated(kind.currentIndex());
        EXPECT_TRUE(QTest::qWaitFor([&] { return table(dialog).model()->rowCount() > 0; }));
        EXPECT_EQ(cell(dialog, 0, 0), u"✖ Protected"_s);
        dialog.reject();
    });
}

TEST_F(LetterFindingsTest, onlyWarnsOfWhatIsSuspicious)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.kind = FactKind::Name, .text = u"Roos"_s})));
    newLetter([&](QDialog &dialog) {
        write(dialog, u"We spoke with Roos about it."_s, 1);
        EXPECT_EQ(cell(dialog, 0, 0), u"⚠ Look again"_s);
        EXPECT_FALSE(find<QAbstractButton>(u"passButton"_s, &dialog).isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(letter().state, LetterState::Final);
        dialog.reject();
    });
}

TEST_F(LetterFindingsTest, stopsAFinalLetterWhenSomethingIsProtectedLater)
{
    newLetter([&](QDialog &dialog) {
        write(dialog, u"We were in Zilverdam."_s, 0);
        press(Qt::Key_Return, Qt::ControlModifier);
        dialog.reject();
    });
    ASSERT_EQ(letter().state, LetterState::Final);
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.kind = FactKind::Place, .text = u"Zilverdam"_s})));
    press(Qt::Key_2, Qt::AltModifier);
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(cell(dialog, 0, 0), u"✖ Protected"_s);
        answers.willBeTold();
        press(Qt::Key_Return, Qt::ControlModifier); // to the printer
        EXPECT_TRUE(answers.last().contains(u"protected"_s));
        table(dialog).setFocus();
        press(Qt::Key_Return);
        EXPECT_EQ(find<QTextEdit>(u"letterEdit"_s, &dialog).textCursor().selectedText(), u"Zilverdam"_s);
        EXPECT_TRUE(find<QTextEdit>(u"letterEdit"_s, &dialog).isVisible());
        answers.willType(u"it is theirs"_s);
        find<QAbstractButton>(u"passButton"_s, &dialog).click();
        answers.willPrintTo(path(u"paper.pdf"_s));
        find<QAbstractButton>(u"printButton"_s, &dialog).click();
        dialog.reject();
    });
    find<QAbstractButton>(u"openButton"_s).click();
    EXPECT_TRUE(QFile::exists(path(u"paper.pdf"_s)));
}

TEST_F(LetterFindingsTest, findsWhatIsTypedInTheLetterItself)
{
    newLetter([&](QDialog &dialog) {
        auto &text = find<QTextEdit>(u"letterEdit"_s, &dialog);
        find<QTabWidget>(u"views"_s, &dialog).setCurrentIndex(1);
        text.setFocus();
        text.moveCursor(QTextCursor::End);
        text.insertPlainText(u" Greetings to Noor Vermeulen."_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return table(dialog).model()->rowCount() == 1; }));
        EXPECT_EQ(text.extraSelections().size(), 1) << "marked in the text";
        answers.willType(std::nullopt);
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(letter().state, LetterState::Draft);
        press(Qt::Key_Return);
        EXPECT_EQ(QApplication::focusWidget(), &text);
        EXPECT_EQ(text.textCursor().selectedText(), u"Noor Vermeulen"_s);
        dialog.reject();
    });
}

TEST_F(LetterFindingsTest, saysWhereToCorrectWhatIsNotWrittenHere)
{
    ASSERT_TRUE(succeeded(desk().leaks.protect(id, {.kind = FactKind::Place, .text = u"Voorbeeldstad"_s})));
    newLetter([&](QDialog &dialog) {
        ASSERT_EQ(table(dialog).model()->rowCount(), 1);
        table(dialog).setFocus();
        answers.willBeTold();
        press(Qt::Key_Return);
        EXPECT_TRUE(answers.last().contains(u"come from the case"_s));
        dialog.reject();
    });
}

TEST_F(LetterFindingsTest, protectsWhatIsSelectedInTheLetter)
{
    newLetter([&](QDialog &dialog) {
        write(dialog, u"We spoke with Sanne about it."_s, 0);
        explanation(dialog).setFocus();
        QTextCursor cursor = explanation(dialog).textCursor();
        cursor.setPosition(14);
        cursor.setPosition(19, QTextCursor::KeepAnchor);
        explanation(dialog).setTextCursor(cursor);
        QTimer::singleShot(0, &dialog, [&] { // a dialog within the dialog
            auto *const asked = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(asked, &dialog);
            EXPECT_EQ(find<QLineEdit>(u"textEdit"_s, asked).text(), u"Sanne"_s);
            asked->accept();
        });
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return table(dialog).model()->rowCount() == 1; }));
        answers.willConfirm(true);
        dialog.reject();
    });
    EXPECT_EQ(desk().leaks.facts(id).value().constLast().text, u"Sanne"_s);
}

} // namespace
} // namespace gehoor
