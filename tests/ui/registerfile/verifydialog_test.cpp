// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/database.h>
#include <tests/support/ui/accessible.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <ui/registerfile/verifydialog.h>
#include <ui/wording/backups.h>
#include <ui/wording/inspection.h>

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

    QLineEdit *headEdit() const { return dialog->findChild<QLineEdit *>(u"verifyHeadEdit"_s); }
    /// In place of what stood there.
    void verifyWith(const QString &head)
    {
        headEdit()->setFocus();
        headEdit()->setText(head);
        press(Qt::Key_Return);
    }

    std::unique_ptr<VerifyDialog> dialog;
};

TEST_F(VerifyDialogTest, hasRoomForAWholeHead)
{
    open();
    const QString head = headWords(desk().file.audit(1)->constLast().hash);
    EXPECT_GT(headEdit()->width(), headEdit()->fontMetrics().horizontalAdvance(head));
}

TEST_F(VerifyDialogTest, saysThatAllIsWellAndWhatItCannotFind)
{
    log(u"R. Mulder"_s);
    open();
    press(Qt::Key_Return);
    EXPECT_TRUE(found().startsWith(u"All is well: 1 case"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(headWords(desk().file.audit(1)->constLast().hash))) << "as on paper";
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
    EXPECT_TRUE(found().contains(u"holds the head that you typed"_s)) << found().toStdString();
    EXPECT_FALSE(found().contains(u"Without a head"_s)) << found().toStdString();
    verifyWith(headWords(head).toUpper().replace(u'0', u'O').replace(u'1', u'l'));
    EXPECT_TRUE(found().startsWith(u"All is well"_s)) << found().toStdString();
    verifyWith(QString(64, u'0'));
    EXPECT_TRUE(found().contains(u"does not hold 00000000 00000000 "_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(u"typed wrong, or lines were taken off"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(u"Take a copy"_s)) << found().toStdString();
}

TEST_F(VerifyDialogTest, accusesNobodyOfASlipInTheHead)
{
    const QString head = desk().file.audit(1)->constLast().hash;
    QString slip = head;
    slip[4] = head[4] == u'7' ? u'8' : u'7';
    open();
    verifyWith(headWords(slip));
    EXPECT_TRUE(found().startsWith(u"The head was typed wrong"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(headWords(head))) << found().toStdString();
    EXPECT_TRUE(found().contains(u"digit 5 (%1 instead of %2)"_s.arg(slip.mid(4, 1), head.mid(4, 1))))
        << found().toStdString();
    EXPECT_FALSE(found().contains(u"taken off"_s)) << found().toStdString();
    EXPECT_FALSE(found().contains(u"Take a copy"_s)) << found().toStdString();
}

TEST_F(VerifyDialogTest, saysHowManyDigitsAHeadHasBeforeItReads)
{
    const QString head = desk().file.audit(1)->constLast().hash;
    open();
    answers.willBeTold();
    verifyWith(head.left(63));
    EXPECT_TRUE(answers.last().contains(u"63 digit(s), and a head has 64"_s)) << answers.last().toStdString();
    EXPECT_EQ(found(), QString());
    EXPECT_TRUE(headEdit()->hasFocus());
    EXPECT_EQ(headEdit()->selectedText(), head.left(63)) << "to be typed over";
    answers.willBeTold();
    verifyWith(head.left(62) + u"xy"_s);
    EXPECT_TRUE(answers.last().startsWith(u"“x” does not stand in a head"_s)) << answers.last().toStdString();
    verifyWith(head);
    EXPECT_TRUE(found().startsWith(u"All is well"_s)) << found().toStdString();
}

TEST_F(VerifyDialogTest, holdsTheTrailAgainstTheStartThatTheListOfCopiesShows)
{
    const QString head = desk().file.audit(1)->constLast().hash;
    open();
    verifyWith(shortHead(head));
    EXPECT_TRUE(found().contains(u"Only the first 8 digit(s) of the head were compared"_s))
        << found().toStdString();
    EXPECT_TRUE(found().contains(u"All is well"_s)) << found().toStdString();
    verifyWith(head.left(7) + (head[7] == u'7' ? u'8' : u'7'));
    EXPECT_TRUE(found().contains(u"does not hold a head that begins with"_s)) << found().toStdString();
    EXPECT_TRUE(found().contains(u"typed wrong, or"_s)) << found().toStdString();
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
