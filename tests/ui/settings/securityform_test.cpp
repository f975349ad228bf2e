// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/settings/securityform.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class SecurityFormTest : public DeskTest
{
protected:
    void show()
    {
        form = std::make_unique<SecurityForm>(desk(), answers);
        form->show();
    }
    QComboBox &officer() { return *form->findChild<QComboBox *>(u"officerChoice"_s); }
    QSpinBox &idle() { return *form->findChild<QSpinBox *>(u"idleBox"_s); }
    QPushButton &saveButton() { return *form->findChild<QPushButton *>(u"saveSecurityButton"_s); }
    qint64 lines() { return desk().file.audit(1)->constLast().number; }

    std::unique_ptr<SecurityForm> form;
};

TEST_F(SecurityFormTest, keepsWhoseWorkItIsAndOffersItAgain)
{
    show();
    EXPECT_FALSE(saveButton().isEnabled());
    EXPECT_EQ(idle().value(), usualIdle);
    const qint64 before = lines();
    for (const QString &name : {u"M. de Boer"_s, u"klachtenfunctionaris"_s}) {
        officer().lineEdit()->selectAll();
        QTest::keyClicks(officer().lineEdit(), name);
        QTest::mouseClick(&saveButton(), Qt::LeftButton);
        EXPECT_EQ(desk().settings.officer(), name);
    }
    EXPECT_EQ(officer().count(), 2);
    EXPECT_EQ(officer().currentText(), u"klachtenfunctionaris"_s);
    EXPECT_EQ(lines(), before + 2) << "the minutes were left as they are";
}

TEST_F(SecurityFormTest, keepsAfterHowLongTheWindowLocks)
{
    show();
    idle().setValue(0);
    EXPECT_EQ(idle().text(), u"never"_s);
    QTest::mouseClick(&saveButton(), Qt::LeftButton);
    EXPECT_EQ(desk().settings.idleLock(), 0);
    EXPECT_EQ(desk().file.audit(1)->constLast().kind, ActKind::PolicyChanged);
}

TEST_F(SecurityFormTest, keepsWhatIsTypedWhenANameIsRefused)
{
    show();
    officer().setEditText(QString(200, u'x'));
    answers.willBeTold();
    QTest::mouseClick(&saveButton(), Qt::LeftButton);
    EXPECT_EQ(officer().currentText().size(), 200);
    EXPECT_TRUE(saveButton().isEnabled());
    EXPECT_EQ(desk().settings.officer(), QString());
}

TEST_F(SecurityFormTest, isOnlyLookedAtWhereTheRegisterIsOnlyRead)
{
    reopenDesk(Access::Read);
    show();
    EXPECT_FALSE(officer().isEnabled());
    EXPECT_FALSE(idle().isEnabled());
}

} // namespace
} // namespace gehoor
