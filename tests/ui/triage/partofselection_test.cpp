// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// Selects words in the complaint as an officer does, from `from` on, by keys.
class PartOfSelectionTest : public CaseTest
{
protected:
    PartOfSelectionTest()
    {
        ComplaintDraft draft;
        draft.details.received = clock.today();
        draft.details.text = u"My ex is badly counselled. An employee shouted at me. It must stop."_s;
        draft.details.complainant.name = u"T. van Dijk"_s;
        id = desk().intake.log(draft).value().id;
        open(id);
    }
    QPlainTextEdit &text() { return find<QPlainTextEdit>(u"textView"_s); }
    void select(const QString &words)
    {
        text().setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        const auto from = text().toPlainText().indexOf(words);
        for (qsizetype i = 0; i < from; ++i)
            QTest::keyClick(&text(), Qt::Key_Right);
        for (qsizetype i = 0; i < words.size(); ++i)
            QTest::keyClick(&text(), Qt::Key_Right, Qt::ShiftModifier);
    }

    ComplaintId id{0};
};

TEST_F(PartOfSelectionTest, becomesAPartByOneKeyAndLeavesThePartItCameFrom)
{
    select(u"An employee shouted at me."_s);
    inDialog([&](QDialog &dialog) {
        EXPECT_EQ(find<QPlainTextEdit>(u"textEdit"_s, &dialog).toPlainText(),
                  u"An employee shouted at me."_s);
        EXPECT_TRUE(find<QAbstractButton>(u"takeOutBox"_s, &dialog).isChecked());
        find<QComboBox>(u"conductBox"_s, &dialog).setFocus();
        press(Qt::Key_Down); // an act
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<Part> parts = complaint(id).parts;
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[0].text, u"My ex is badly counselled. It must stop."_s);
    EXPECT_EQ(parts[1].text, u"An employee shouted at me."_s);
    EXPECT_EQ(parts[1].conduct, Conduct::Act);
    EXPECT_EQ(find<QTabBar>(u"partBar"_s).currentIndex(), 1) << "what was made is what one goes on with";
    EXPECT_EQ(complaint(id).details.text, text().toPlainText()) << "the complaint itself stays whole";
}

TEST_F(PartOfSelectionTest, mayStayInThePartItCameFrom)
{
    select(u"My ex"_s);
    auto &make = find<QAbstractButton>(u"partButton"_s);
    ASSERT_TRUE(make.isEnabled());
    inDialog([&](QDialog &dialog) {
        find<QAbstractButton>(u"takeOutBox"_s, &dialog).click();
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    make.click();
    const QList<Part> parts = complaint(id).parts;
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[0].text, text().toPlainText());
    EXPECT_EQ(parts[1].text, u"My ex"_s);
}

TEST_F(PartOfSelectionTest, standsInTheMenuOfTheText)
{
    const auto menu = [&] {
        Q_EMIT text().customContextMenuRequested({5, 5});
        auto *open = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList entries;
        for (const QAction *action : open ? open->actions() : QList<QAction *>()) {
            if (action->isEnabled())
                entries << action->text();
        }
        if (open)
            open->close();
        return entries;
    };
    EXPECT_FALSE(menu().contains(u"Make a part of the selected words…"_s));
    EXPECT_FALSE(find<QAbstractButton>(u"partButton"_s).isEnabled());
    select(u"It must stop."_s);
    EXPECT_TRUE(menu().contains(u"Make a part of the selected words…"_s));
}

TEST_F(PartOfSelectionTest, isHintedAtWhereTwoThingsAreTold)
{
    auto &hint = find<QLabel>(u"hintLabel"_s);
    ASSERT_FALSE(hint.isVisible()) << "“badly counselled” is no cue";
    ComplaintDetails details = complaint(id).details;
    details.text = u"The counselling of my ex must stop. An employee shouted at me. It must stop."_s;
    Part part = complaint(id).parts.first();
    part.text = details.text;
    ASSERT_TRUE(succeeded(desk().complaints.change(id, details)));
    ASSERT_TRUE(succeeded(desk().complaints.changePart(id, part)));
    ASSERT_TRUE(hint.isVisible());
    EXPECT_EQ(hint.textFormat(), Qt::PlainText);
    EXPECT_TRUE(hint.text().contains(u"shouted at me"_s) && hint.text().contains(u"counselling of my"_s));
    EXPECT_TRUE(desk().triage.current(id)->isEmpty()) << "a hint, never a verdict";
    inDialog([&](QDialog &) { press(Qt::Key_Return, Qt::ControlModifier); });
    find<QAbstractButton>(u"hintButton"_s).setFocus();
    press(Qt::Key_Space);
    ASSERT_EQ(complaint(id).parts.size(), 2);
    EXPECT_EQ(complaint(id).parts[1].text, u"An employee shouted at me."_s);
    EXPECT_EQ(complaint(id).parts[0].text, u"The counselling of my ex must stop. It must stop."_s);
    EXPECT_FALSE(hint.isVisible()) << "it is done";
    find<QTabBar>(u"partBar"_s).setCurrentIndex(0);
    EXPECT_FALSE(hint.isVisible());
}

TEST_F(PartOfSelectionTest, keepsTheWordsOfAJudgedPart)
{
    judge(id, false);
    open(id);
    select(u"An employee shouted at me."_s);
    inDialog([&](QDialog &dialog) {
        EXPECT_FALSE(find<QAbstractButton>(u"takeOutBox"_s, &dialog).isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(complaint(id).parts.size(), 2);
    find<QTabBar>(u"partBar"_s).setCurrentIndex(0);
    inDialog([&](QDialog &dialog) {
        EXPECT_TRUE(find<QPlainTextEdit>(u"textEdit"_s, &dialog).isReadOnly());
        EXPECT_TRUE(find<QLabel>(u"fixedLabel"_s, &dialog).isVisible());
        find<QAbstractButton>(u"happenedBox"_s, &dialog).click();
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    find<QAbstractButton>(u"changePartButton"_s).click();
    EXPECT_EQ(complaint(id).parts.first().text, text().toPlainText());
    EXPECT_EQ(complaint(id).parts.first().happened, clock.today());
}

} // namespace
} // namespace gehoor
