// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/desktest.h>
#include <ui/registerfile/newregisterdialog.h>

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class NewRegisterDialogTest : public DeskTest
{
protected:
    NewRegisterDialogTest() : dialog(clock, answers) { dialog.show(); }

    QPushButton *makeButton() const { return dialog.findChild<QPushButton *>(u"makeButton"_s); }
    void type(const QString &field, const QString &text)
    {
        auto *edit = dialog.findChild<QLineEdit *>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void fillIn()
    {
        type(u"nameEdit"_s, u"Blijf Groep"_s);
        type(u"passphraseEdit"_s, u"kelder fiets soep maandag"_s);
        type(u"repeatEdit"_s, u"kelder fiets soep maandag"_s);
        type(u"fileEdit"_s, path(u"new.gehoor"_s));
    }

    NewRegisterDialog dialog;
};

TEST_F(NewRegisterDialogTest, makesTheRegisterByKeysAlone)
{
    fillIn();
    type(u"officerEdit"_s, u" klachtenfunctionaris "_s);
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"fileEdit"_s), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog.isVisible(); }, 60'000));
    const auto made = dialog.takeDesk();
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->file.path(), path(u"new.gehoor"_s));
    EXPECT_EQ(made->settings.organisation().value_or(Organisation()).name, u"Blijf Groep"_s);
    EXPECT_EQ(made->settings.officer().value(), u"klachtenfunctionaris"_s);
}

TEST_F(NewRegisterDialogTest, needsNoOfficerAndRefusesALineThatIsTooLongForOne)
{
    fillIn();
    dialog.findChild<QLineEdit *>(u"officerEdit"_s)->setText(QString(100, u'x'));
    answers.willBeTold();
    makeButton()->click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(answers.last().contains(u"too long"_s)) << answers.last().toStdString();
    type(u"officerEdit"_s, u" "_s);
    makeButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog.isVisible(); }, 60'000));
    const auto made = dialog.takeDesk();
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->settings.officer().value(), QString());
}

TEST_F(NewRegisterDialogTest, leavesItsFieldsWhereTheyAreWhateverItSaysOfThePassphrase)
{
    const auto *file = dialog.findChild<QLineEdit *>(u"fileEdit"_s);
    QTest::qWait(1);
    const QPoint before = file->mapTo(&dialog, QPoint());
    for (const QString &typed : {u"kort"_s, u"wachtwoord123"_s, u"kelder fiets soep maandag"_s}) {
        type(u"passphraseEdit"_s, typed);
        QTest::qWait(1);
        EXPECT_EQ(file->mapTo(&dialog, QPoint()), before) << typed.toStdString();
    }
}

/// More than a field of Qt takes when it is not told otherwise.
TEST_F(NewRegisterDialogTest, cutsNothingThatWasPastedAboutTheOrganisation)
{
    fillIn();
    const QString line(100'000, u'x');
    for (const QString &field : {u"nameEdit"_s, u"returnAddressEdit"_s, u"placeEdit"_s}) {
        auto *edit = dialog.findChild<QLineEdit *>(field);
        edit->selectAll();
        edit->insert(line);
    }
    makeButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog.isVisible(); }, 60'000));
    const auto made = dialog.takeDesk();
    ASSERT_NE(made, nullptr);
    const Organisation organisation = made->settings.organisation().value();
    EXPECT_TRUE(organisation.name == line && organisation.returnAddress == line &&
                organisation.place == line);
}

TEST_F(NewRegisterDialogTest, saysThatThereIsNoSuchFolder)
{
    fillIn();
    type(u"fileEdit"_s, path(u"nowhere/new.gehoor"_s));
    answers.willBeTold();
    makeButton()->setFocus();
    QTest::keyClick(makeButton(), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return makeButton()->isEnabled(); }, 60'000));
    EXPECT_EQ(dialog.focusWidget(), makeButton()) << "and not Cancel";
    EXPECT_TRUE(answers.last().contains(u"cannot be made there"_s)) << answers.last().toStdString();
    EXPECT_TRUE(answers.last().contains(path(u"nowhere"_s))) << answers.last().toStdString();
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(NewRegisterDialogTest, asksForTheSamePassphraseTwice)
{
    fillIn();
    EXPECT_TRUE(makeButton()->isEnabled());
    type(u"repeatEdit"_s, u"kelder fiets soep dinsdag"_s);
    EXPECT_FALSE(makeButton()->isEnabled());
}

TEST_F(NewRegisterDialogTest, asksForALongPassphraseAndAName)
{
    fillIn();
    type(u"nameEdit"_s, u"   "_s);
    EXPECT_FALSE(makeButton()->isEnabled());
    fillIn();
    type(u"passphraseEdit"_s, u"kort"_s);
    type(u"repeatEdit"_s, u"kort"_s);
    EXPECT_FALSE(makeButton()->isEnabled());
}

TEST_F(NewRegisterDialogTest, keepsWhatWasTypedWhenTheFileExists)
{
    fillIn();
    type(u"fileEdit"_s, registerPath());
    answers.willBeTold();
    QTest::mouseClick(makeButton(), Qt::LeftButton);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(answers.last().contains(registerPath()));
    EXPECT_TRUE(makeButton()->isEnabled());
    EXPECT_EQ(dialog.takeDesk(), nullptr);
}

TEST_F(NewRegisterDialogTest, leavesNoFileWhenItIsCancelled)
{
    fillIn();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_FALSE(QFileInfo::exists(path(u"new.gehoor"_s)));
}

} // namespace
} // namespace gehoor
