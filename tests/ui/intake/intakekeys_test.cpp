// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/casetest.h>
#include <ui/intake/intakedialog.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class IntakeKeysTest : public CaseTest
{
protected:
    qint64 cases() { return desk().overview.openCases().value(); }
};

TEST_F(IntakeKeysTest, logsNothingByEnterInAFieldBeforeAllIsFilledIn)
{
    inDialog([&](QDialog &dialog) {
        find<QPlainTextEdit>(u"textEdit"_s, &dialog).setFocus();
        type(u"Nobody called me back."_s);
        for (QWidget *field : {static_cast<QWidget *>(&find<QComboBox>(u"capacityBox"_s, &dialog)),
                               static_cast<QWidget *>(&find<QLineEdit>(u"nameEdit"_s, &dialog)),
                               static_cast<QWidget *>(&find<QDateEdit>(u"receivedEdit"_s, &dialog)),
                               static_cast<QWidget *>(&find<QCheckBox>(u"anonymousBox"_s, &dialog))}) {
            field->setFocus();
            press(Qt::Key_Return);
            press(Qt::Key_Enter, Qt::KeypadModifier);
            EXPECT_TRUE(dialog.isVisible()) << field->objectName().toStdString();
            EXPECT_EQ(cases(), 0) << field->objectName().toStdString();
        }
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    EXPECT_TRUE(logByHand(desk(), answers, nullptr).has_value());
    EXPECT_EQ(cases(), 1);
}

TEST_F(IntakeKeysTest, logsByEnterOnItsButton)
{
    inDialog([&](QDialog &dialog) {
        find<QPlainTextEdit>(u"textEdit"_s, &dialog).setFocus();
        type(u"Nobody called me back."_s);
        find<QDialogButtonBox>(u"buttonBox"_s, &dialog).button(QDialogButtonBox::Save)->setFocus();
        press(Qt::Key_Return);
    });
    EXPECT_TRUE(logByHand(desk(), answers, nullptr).has_value());
}

} // namespace
} // namespace gehoor
