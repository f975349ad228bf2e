// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/fields.h>

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// As every button is on some desktops.
class ButtonForEnter final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }
};

/// As the remark on a question does when another part is shown.
TEST(FieldsTest, saysWhatItUsuallyDoesOnceItShowsAShortTextAgain)
{
    QLineEdit edit;
    edit.setPlaceholderText(u"Remark"_s);
    const QString tooLong(5001, u'x');
    fill(edit, tooLong);
    EXPECT_NE(edit.placeholderText(), u"Remark"_s);
    EXPECT_EQ(textOf(edit, tooLong), tooLong) << "nobody touched it";
    fill(edit, tooLong + tooLong);
    fill(edit, u"short"_s);
    EXPECT_EQ(edit.placeholderText(), u"Remark"_s);
    EXPECT_EQ(edit.toolTip(), QString());
    EXPECT_EQ(edit.text(), u"short"_s);
}

TEST(FieldsTest, takesAnotherTextInPlaceOfOneTooLongToShow)
{
    QLineEdit edit;
    edit.show();
    const QString tooLong(1'000'000, u'x');
    fill(edit, tooLong);
    QTest::keyClicks(&edit, u"ab"_s);
    EXPECT_EQ(textOf(edit, tooLong), u"ab"_s);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(edit.text(), QString());
    EXPECT_EQ(textOf(edit, tooLong), tooLong) << "undone";
}

TEST(FieldsTest, pressesNothingOnEnterWhateverHasTheKeys)
{
    QDialog dialog;
    QLineEdit edit(&dialog);
    ButtonForEnter button(u"Make final"_s, &dialog);
    const QSignalSpy clicked(&button, &QPushButton::clicked);
    pressNothingOnEnter(dialog);
    dialog.show();
    for (QWidget *widget : {static_cast<QWidget *>(&edit), static_cast<QWidget *>(&button)}) {
        QTest::keyClick(widget, Qt::Key_Return);
        QTest::keyClick(widget, Qt::Key_Enter, Qt::KeypadModifier);
    }
    EXPECT_EQ(clicked.count(), 0);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 1);
}

} // namespace
} // namespace gehoor
