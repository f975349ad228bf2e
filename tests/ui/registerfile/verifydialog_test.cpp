// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/ui/accessible.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <ui/registerfile/audittable.h>
#include <ui/registerfile/verifydialog.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

class VerifyDialogTest : public DeskTest, protected Keyboard
{
protected:
    void open()
    {
        dialog = std::make_unique<VerifyDialog>(desk().file, answers);
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    QString found() const { return dialog->findChild<QPlainTextEdit *>(u"verifyFoundText"_s)->toPlainText(); }
    const QProgressBar *bar() const { return dialog->findChild<QProgressBar *>(); }
    /// Longer than a moment to read.
    void makeLarge()
    {
        const auto large = [this] {
            return desk()
                .file.database()
                .run(u"INSERT INTO setting (key, value) VALUES ('large', hex(zeroblob(50000000)))"_s)
                .map([](qint64) {});
        };
        ASSERT_TRUE(succeeded(desk().file.write({ActKind::TermsChanged, {}, {}}, large)));
    }

    std::unique_ptr<VerifyDialog> dialog;
};

TEST_F(VerifyDialogTest, saysThatAllIsWellAndWhatItCannotFind)
{
    log(u"R. Mulder"_s);
    open();
    press(Qt::Key_Return);
    EXPECT_TRUE(found().startsWith(u"All is well: 1 case"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(u"Without a head"_s)) << found().toStdString();
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_TRUE(dialog->findChild<QPlainTextEdit *>()->hasFocus()) << "so that it is read out";
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(VerifyDialogTest, holdsTheTrailAgainstTheHeadAsItStandsOnPaper)
{
    const QString head = desk().file.audit(1)->constLast().hash;
    log(u"R. Mulder"_s);
    open();
    type(headWords(head));
    press(Qt::Key_Return);
    EXPECT_TRUE(found().startsWith(u"All is well"_s)) << found().toStdString();
    EXPECT_FALSE(found().contains(u"Without a head"_s)) << found().toStdString();
    auto *edit = dialog->findChild<QLineEdit *>(u"verifyHeadEdit"_s);
    edit->setFocus();
    edit->selectAll();
    type(QString(64, u'0'));
    press(Qt::Key_Return);
    EXPECT_TRUE(found().contains(u"does not hold 000"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(u"Take a copy"_s)) << found().toStdString();
}

TEST_F(VerifyDialogTest, showsHowFarItIsAndStopsOnEnterOrEscapeWithoutClosing)
{
    makeLarge();
    open();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        bool seen = false;
        QTimer everyMoment;
        QObject::connect(&everyMoment, &QTimer::timeout, dialog.get(), [&] {
            if (seen || !bar()->isVisible())
                return;
            seen = true;
            press(key);
        });
        everyMoment.start(1);
        dialog->findChild<QLineEdit *>(u"verifyHeadEdit"_s)->setFocus();
        press(Qt::Key_Return);
        EXPECT_TRUE(seen);
        EXPECT_TRUE(found().startsWith(u"Stopped before the end"_s)) << found().toStdString();
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_FALSE(bar()->isVisible());
    }
    EXPECT_EQ(desk().file.inspect()->problems, QStringList());
}

TEST_F(VerifyDialogTest, verifiesForWhoReadsAlongToo)
{
    reopenDesk(Access::Read);
    open();
    press(Qt::Key_Return);
    EXPECT_TRUE(found().startsWith(u"All is well"_s)) << found().toStdString();
}

TEST_F(VerifyDialogTest, saysWhatItCouldNotLookForWhileAnotherWrites)
{
    reopenDesk(Access::Read);
    const auto writer = RegisterFile::open(registerPath(), testKey(), Access::Write, clock);
    ASSERT_TRUE(succeeded(writer));
    ASSERT_TRUE(succeeded((*writer)->write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); })));
    open();
    press(Qt::Key_Return);
    EXPECT_TRUE(found().startsWith(u"One thing could not be looked at"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(u"All is well"_s)) << found().toStdString();
}

TEST_F(VerifyDialogTest, tellsWhyItCannotRead)
{
    open();
    ASSERT_TRUE(succeeded(desk().file.sleep()));
    answers.willBeTold();
    press(Qt::Key_Return);
    EXPECT_FALSE(answers.last().isEmpty());
    EXPECT_EQ(found(), QString());
}

TEST_F(VerifyDialogTest, hasNamesForAScreenReader)
{
    open();
    press(Qt::Key_Return);
    expectAccessible(*dialog, "verify the register file");
}

} // namespace
} // namespace gehoor
