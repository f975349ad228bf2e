// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class ProtectTextTest : public CaseTest
{
protected:
    ProtectTextTest()
    {
        ComplaintDraft draft;
        draft.details.received = clock.today();
        draft.details.text = u"Mijn ex Noor\nVermeulen zit bij jullie. Bel 06-87654321."_s;
        id = desk().intake.log(draft).value().id;
    }

    QPlainTextEdit &words() { return find<QPlainTextEdit>(u"textView"_s); }
    void select(const QString &from, qsizetype length)
    {
        QTextCursor cursor = words().textCursor();
        const auto begin = int(words().toPlainText().indexOf(from));
        cursor.setPosition(begin);
        cursor.setPosition(begin + int(length), QTextCursor::KeepAnchor);
        words().setTextCursor(cursor);
        words().setFocus();
    }
    QList<ProtectedFact> facts() { return desk().leaks.facts(id).value(); }

    ComplaintId id{0};
};

TEST_F(ProtectTextTest, protectsTheSelectedNameByKeys)
{
    open(id);
    select(u"Noor"_s, 14);
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QLineEdit>(u"textEdit"_s, &dialog).text(), u"Noor Vermeulen"_s);
        EXPECT_EQ(find<QComboBox>(u"kindBox"_s, &dialog).currentData().toInt(), int(FactKind::Name));
        press(Qt::Key_Return);
    });
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(facts().size(), 1);
    EXPECT_EQ(facts().first().text, u"Noor Vermeulen"_s);
}

TEST_F(ProtectTextTest, guessesTheKindButAsks)
{
    open(id);
    select(u"06-"_s, 11);
    inDialog([&](QDialog &dialog) {
        auto &kind = find<QComboBox>(u"kindBox"_s, &dialog);
        EXPECT_EQ(kind.currentData().toInt(), int(FactKind::Phone));
        kind.setCurrentIndex(kind.findData(int(FactKind::Other)));
        press(Qt::Key_Return);
    });
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(facts().size(), 1);
    EXPECT_EQ(facts().first().kind, FactKind::Other);
    EXPECT_EQ(facts().first().text, u"06-87654321"_s);
}

TEST_F(ProtectTextTest, isOfferedInTheMenuOfTheWords)
{
    open(id);
    select(u"Noor"_s, 4);
    QTest::qWait(1);
    Q_EMIT words().customContextMenuRequested(QPoint(5, 5));
    auto *menu = words().findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    const QList<QAction *> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text().contains(u"Protect the &selected words"_s);
    });
    ASSERT_NE(found, actions.end());
    QAction *const protect = *found;
    EXPECT_GT(menu->actions().size(), 2) << "the usual ones stay";
    inDialog([](QDialog &dialog) { dialog.reject(); });
    menu->close();
    protect->trigger();
    EXPECT_TRUE(facts().isEmpty());
}

TEST_F(ProtectTextTest, asksForTheWordsWhenNoneAreSelected)
{
    open(id);
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(find<QLineEdit>(u"textEdit"_s, &dialog).text().isEmpty());
        type(u"Sara"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(facts().first().text, u"Sara"_s);
}

TEST_F(ProtectTextTest, saysThatAWholeLetterIsTooLong)
{
    ComplaintDraft draft;
    draft.details.received = clock.today();
    draft.details.text = QString(1'000'000, u'x');
    id = desk().intake.log(draft).value().id;
    open(id);
    words().selectAll();
    words().setFocus();
    answers.willBeTold();
    inDialog([&](QDialog &dialog) {
        press(Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        dialog.reject();
    });
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(answers.last().contains(u"too long"_s));
}

} // namespace
} // namespace gehoor
