// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <ui/leaks/clipboardgate.h>

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// A case page behind the gate, with a protected name in the complaint.
class ClipboardGateTest : public CaseTest
{
protected:
    ClipboardGateTest()
    {
        ComplaintDraft draft;
        draft.details.received = clock.today();
        draft.details.subject = u"About Noor Vermeulen"_s;
        draft.details.text = u"Nobody called me back. Noor Vermeulen lives with you."_s;
        draft.details.complainant.name = u"R. Mulder"_s;
        id = desk().intake.log(draft).value().id;
        EXPECT_TRUE(succeeded(desk().leaks.protect(id, {.text = u"Noor Vermeulen"_s})));
        clipboard().setText(u"from before"_s);
        gate = std::make_unique<ClipboardGate>(
            desk(), answers, [this] { return inSight; }, nullptr);
        inSight = id;
    }
    ~ClipboardGateTest() override { clipboard().clear(); }

    static QClipboard &clipboard() { return *QApplication::clipboard(); }
    QPlainTextEdit &words() { return find<QPlainTextEdit>(u"textView"_s); }
    void copyAll()
    {
        words().setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
    }
    /// The question comes after the copying.
    void awaitQuestion()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return answers.allAsked(); }));
    }
    int overridden()
    {
        const QList<AuditLine> trail = desk().file.audit().value();
        return int(std::ranges::count(trail, ActKind::LeakOverridden, &AuditLine::kind));
    }

    ComplaintId id{0};
    std::optional<ComplaintId> inSight;
    std::unique_ptr<ClipboardGate> gate;
};

TEST_F(ClipboardGateTest, keepsAProtectedNameOffTheClipboard)
{
    open(id);
    answers.willType(std::nullopt);
    copyAll();
    EXPECT_TRUE(clipboard().text().isEmpty()) << "before anybody can ask for it";
    awaitQuestion();
    EXPECT_TRUE(answers.last().contains(u"Noor Vermeulen"_s));
    EXPECT_TRUE(clipboard().text().isEmpty());
    EXPECT_EQ(overridden(), 0);
}

TEST_F(ClipboardGateTest, letsItOnWithAReasonOnTheTrail)
{
    open(id);
    answers.willType(u""_s); // is asked again
    answers.willBeTold();
    answers.willType(u"for the police"_s);
    copyAll();
    awaitQuestion();
    EXPECT_TRUE(clipboard().text().contains(u"Noor Vermeulen"_s));
    EXPECT_EQ(overridden(), 1);
    answers.willType(u" "_s); // is no reason
    answers.willBeTold();
    copyAll();
    awaitQuestion();
    EXPECT_TRUE(clipboard().text().isEmpty());
    EXPECT_EQ(overridden(), 1);
}

TEST_F(ClipboardGateTest, letsCleanWordsThroughWithoutAWord)
{
    open(id);
    QTextCursor cursor = words().textCursor();
    cursor.setPosition(0);
    cursor.setPosition(20, QTextCursor::KeepAnchor);
    words().setTextCursor(cursor);
    words().setFocus();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard().text(), u"Nobody called me bac"_s);
}

/// As the report of a data breach is, while another case is in sight.
TEST_F(ClipboardGateTest, holdsWordsAgainstTheCaseTheyAreOf)
{
    inSight = log(u"T. van Dijk"_s);
    QPlainTextEdit report(u"The letter named Noor Vermeulen."_s);
    ClipboardGate::watchCase(report, id);
    report.show();
    report.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&report));
    report.setFocus();
    answers.willType(std::nullopt);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().text().isEmpty());
    awaitQuestion();
    ClipboardGate::watchCase(report, {}); // of no case in particular: held against all
    answers.willType(std::nullopt);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(clipboard().text().isEmpty());
    awaitQuestion();
    ClipboardGate::watchCase(report, inSight);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard().text(), u"The letter named Noor Vermeulen."_s);
}

/// Whatever is copied from, and in whichever form.
TEST_F(ClipboardGateTest, standsBeforeEveryWidget)
{
    open(id);
    press(Qt::Key_5, Qt::AltModifier);
    auto &table = find<QTableView>(u"table"_s, find<QWidget>(u"addButton"_s).parentWidget());
    table.setFocus();
    answers.willType(std::nullopt);
    press(Qt::Key_C, Qt::ControlModifier); // a table copies its cell
    EXPECT_TRUE(clipboard().text().isEmpty());
    awaitQuestion();

    QTextEdit rich;
    rich.setHtml(u"about <b>Noor</b> <i>Vermeulen</i>"_s);
    rich.selectAll();
    for (void (QTextEdit::*const copy)() : {&QTextEdit::copy, &QTextEdit::cut}) {
        answers.willType(std::nullopt);
        (rich.*copy)();
        EXPECT_TRUE(clipboard().text().isEmpty());
        awaitQuestion();
    }

    auto hidden = std::make_unique<QMimeData>();
    hidden->setText(u"nothing"_s);
    hidden->setHtml(u"<p>Noor <b>Vermeulen</b></p>"_s);
    clipboard().setMimeData(hidden.release());
    // The words that can be read are clean: they come back without those beside them.
    EXPECT_TRUE(QTest::qWaitFor([] { return clipboard().text() == u"nothing"_s; }));
    EXPECT_FALSE(clipboard().mimeData()->hasHtml());
}

TEST_F(ClipboardGateTest, guardsListsAgainstTheFactsOfEveryCase)
{
    inSight.reset();
    answers.willType(std::nullopt);
    clipboard().setText(u"About Noor Vermeulen"_s);
    EXPECT_TRUE(clipboard().text().isEmpty());
    awaitQuestion();
    clipboard().setText(u"2026-0001"_s);
    EXPECT_EQ(clipboard().text(), u"2026-0001"_s);
}

TEST_F(ClipboardGateTest, letsWhatOnlyWarnsOnOnceItWasLookedAt)
{
    const QString near = u"Vermeulan called."_s; // one letter off
    for (const bool leaves : {false, true}) {
        answers.willConfirm(leaves);
        clipboard().setText(near);
        EXPECT_TRUE(clipboard().text().isEmpty());
        awaitQuestion();
        EXPECT_TRUE(answers.last().contains(u"“Vermeulan” (Noor Vermeulen)"_s))
            << answers.last().toStdString();
        EXPECT_TRUE(QTest::qWaitFor([&] { return clipboard().text() == (leaves ? near : QString()); }));
    }
    EXPECT_EQ(overridden(), 0);
}

/// Out of a letter: that somebody is known here is said by us. Out of the complaint: by the complainant.
TEST_F(ClipboardGateTest, keepsWhatWeSayInALetterOffTheClipboard)
{
    const QString telling = u"She is staying with us."_s;
    open(id);
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_X, Qt::AltModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return find<QTextEdit>(u"letterEdit"_s, &dialog).hasFocus(); }));
        press(Qt::Key_A, Qt::ControlModifier);
        type(telling);
        press(Qt::Key_A, Qt::ControlModifier);
        answers.willType(std::nullopt);
        press(Qt::Key_C, Qt::ControlModifier);
        EXPECT_TRUE(clipboard().text().isEmpty());
        awaitQuestion();
        EXPECT_TRUE(answers.last().contains(u"that somebody is known here"_s))
            << answers.last().toStdString();
        answers.willConfirm(true); // throws the letter away
        dialog.reject();
    });
    press(Qt::Key_B, Qt::ControlModifier);
    words().setFocus();
    clipboard().setText(telling); // as told by the complainant
    EXPECT_EQ(clipboard().text(), telling);
}

TEST_F(ClipboardGateTest, letsNoDragBeginOnASelection)
{
    open(id);
    words().selectAll();
    QTest::mousePress(words().viewport(), Qt::LeftButton, {}, words().cursorRect().center() - QPoint(20, 0));
    EXPECT_FALSE(words().textCursor().hasSelection());
    QTest::mouseRelease(words().viewport(), Qt::LeftButton);
}

TEST_F(ClipboardGateTest, allowsNothingProtectedWhereTheRegisterIsOnlyRead)
{
    gate.reset();
    reopenDesk(Access::Read);
    gate = std::make_unique<ClipboardGate>(
        desk(), answers, [this] { return inSight; }, nullptr);
    answers.willType(u"for the police"_s);
    answers.willBeTold();
    clipboard().setText(u"Noor Vermeulen"_s);
    awaitQuestion();
    EXPECT_TRUE(clipboard().text().isEmpty());
    gate.reset();
}

} // namespace
} // namespace gehoor
