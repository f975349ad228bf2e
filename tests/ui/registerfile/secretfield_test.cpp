// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/sheetkey.h>
#include <tests/support/registertest.h>
#include <tests/support/ui/keyboard.h>
#include <ui/registerfile/secretfield.h>

#include <QAccessible>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class SecretFieldTest : public testing::Test, protected Keyboard
{
protected:
    SecretFieldTest()
    {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }
    static QString nameOf(QWidget *seen)
    {
        return QAccessible::queryAccessibleInterface(seen)->text(QAccessible::Name);
    }

    QDialog dialog;
    QFormLayout form{&dialog};
    SecretField field{form, u"&Passphrase"_s, u"secret"_s, u"Go on."_s, &dialog};
    QLineEdit *other = new QLineEdit(&dialog);
    QLineEdit *dots = dialog.findChild<QLineEdit *>(u"secretEdit"_s);
    QPlainTextEdit *words = dialog.findChild<QPlainTextEdit *>(u"secretWords"_s);
    QCheckBox *box = dialog.findChild<QCheckBox *>(u"secretBox"_s);
};

TEST_F(SecretFieldTest, isReachedAndNamedAlikeWhicheverWayItShowsWhatIsTyped)
{
    other->setFocus();
    press(Qt::Key_P, Qt::AltModifier);
    EXPECT_TRUE(dots->hasFocus());
    EXPECT_EQ(nameOf(dots), u"Passphrase"_s);
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return box->isChecked(); }));
    press(Qt::Key_P, Qt::AltModifier);
    EXPECT_TRUE(words->hasFocus());
    EXPECT_EQ(nameOf(words), u"Passphrase"_s);
    press(Qt::Key_Tab);
    EXPECT_TRUE(box->hasFocus());
}

/// A passphrase may hold spaces of any kind, at its ends too.
TEST_F(SecretFieldTest, holdsTheSameWhileItIsShownAndHidden)
{
    const QString typed = u" k\u00e9lder\u00a0fiets "_s;
    dots->setText(typed);
    const QSignalSpy changes(&field, &SecretField::changed);
    box->click();
    EXPECT_EQ(field.text(), typed);
    EXPECT_TRUE(dots->text().isEmpty());
    box->click();
    EXPECT_EQ(field.text(), typed);
    EXPECT_EQ(dots->text(), typed);
    EXPECT_TRUE(words->toPlainText().isEmpty());
    EXPECT_TRUE(changes.isEmpty()) << "nothing was typed";
    box->click();
    QTest::keyClicks(words, u"x"_s);
    EXPECT_EQ(field.text(), typed + u'x');
    EXPECT_FALSE(changes.isEmpty());
}

/// The same whether they are seen or not.
TEST_F(SecretFieldTest, saysHowTheGroupsOfASheetStand)
{
    const auto *said = dialog.findChild<QLabel *>(u"secretStanding"_s);
    field.setText(sheetGroups(testKey()).join(u' '));
    EXPECT_EQ(said->text(), u"Every group is typed without a mistake. Go on."_s);
    box->click();
    EXPECT_EQ(said->text(), u"Every group is typed without a mistake. Go on."_s);
    field.setText(sheetGroups(testKey()).mid(0, 12).join(u' '));
    EXPECT_TRUE(said->text().endsWith(u"typed: 60."_s)) << said->text().toStdString();
    field.setText(u"kelder fiets soep maandag"_s);
    EXPECT_EQ(said->text(), QString());
}

TEST_F(SecretFieldTest, saysNothingMoreToDoOnceThatIsDone)
{
    const auto *said = dialog.findChild<QLabel *>(u"secretStanding"_s);
    field.setText(sheetGroups(testKey()).join(u' '));
    field.setNext({});
    EXPECT_EQ(said->text(), u"Every group is typed without a mistake."_s);
    field.setNext(u"Go on."_s);
    EXPECT_TRUE(said->text().endsWith(u"Go on."_s)) << said->text().toStdString();
}

TEST_F(SecretFieldTest, comesAndGoesWholeAndShowsWhatIsTypedOnceAsBefore)
{
    const auto *said = dialog.findChild<QLabel *>(u"secretStanding"_s);
    const auto *label = dialog.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    const auto areSeen = [](const QList<const QWidget *> &widgets) {
        return std::any_of(widgets.cbegin(), widgets.cend(),
                           [](const QWidget *one) { return one->isVisible(); });
    };
    for (const bool isShown : {false, true}) {
        box->setChecked(isShown);
        field.setVisible(false);
        EXPECT_FALSE(areSeen({label, dots, words, box, said}));
        field.setVisible(true);
        EXPECT_TRUE(box->isVisible() && label->isVisible());
        EXPECT_EQ(words->isVisible(), isShown);
        EXPECT_EQ(dots->isVisible(), !isShown);
    }
}

TEST_F(SecretFieldTest, isGreyWholeWhileNothingMayBeTyped)
{
    field.setEnabled(false);
    for (const QWidget *one : std::initializer_list<QWidget *>{dots, words, box})
        EXPECT_FALSE(one->isEnabled());
}

TEST_F(SecretFieldTest, asksAgainForDotsWholeAndForWordsWhereTheyEnd)
{
    dots->setText(u"kelder fiets"_s);
    field.askAgain();
    EXPECT_TRUE(dots->hasFocus());
    EXPECT_EQ(dots->selectedText(), u"kelder fiets"_s);
    box->click();
    field.askAgain();
    EXPECT_TRUE(words->hasFocus());
    EXPECT_FALSE(words->textCursor().hasSelection());
}

} // namespace
} // namespace gehoor
