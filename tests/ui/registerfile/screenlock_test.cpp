// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/registerfile/screenlocktest.h>
#include <ui/help/helpdialog.h>
#include <ui/triage/questionrow.h>
#include <ui/wording/wording.h>

#include <QFile>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

TEST_F(ScreenLockTest, showsNothingAndGoesOnOnTheSamePage)
{
    Keyboard keyboard;
    pages().openCase(id);
    auto &tabs = *window->findChild<QTabWidget *>(u"caseTabs"_s);
    tabs.setCurrentIndex(3);
    EXPECT_TRUE(seen().contains(u"Mulder"_s));
    keyboard.inDialog([&](QDialog &question) {
        EXPECT_FALSE(seen().contains(u"Mulder"_s)) << seen().toStdString();
        EXPECT_FALSE(seen().contains(u"Blijf"_s)) << seen().toStdString();
        EXPECT_EQ(besidesTheLock(), QStringList());
        EXPECT_EQ(window->windowTitle(), u"Gehoor"_s);
        keyboard.press(Qt::Key_Escape);
        keyboard.press(Qt::Key_L, Qt::ControlModifier);
        EXPECT_FALSE(question.close());
        EXPECT_TRUE(isLocked()) << "there is one way out";
        EXPECT_TRUE(fallsAsleep());
        unlock();
        expectUnlocked();
    });
    window->lock();
    EXPECT_TRUE(QTest::qWaitFor([&] { return keyboard.everyDialogCame() && !isLocked(); }, 60'000));
    QTest::qWait(10);
    EXPECT_EQ(tabs.currentIndex(), 3);
    EXPECT_TRUE(tabs.isVisible());
    EXPECT_TRUE(seen().contains(u"Mulder"_s));
    EXPECT_EQ(window->windowTitle(), u"Gehoor - Blijf Groep"_s);
}

TEST_F(ScreenLockTest, showsNoRowOfAList)
{
    for (const auto show : {&DeskView::showToday, &DeskView::showCases}) {
        (pages().*show)();
        EXPECT_TRUE(QTest::qWaitFor([] { return seenInLists().contains(u"Mulder"_s); }, 60'000));
        window->lock();
        EXPECT_TRUE(isLocked());
        EXPECT_FALSE(seen().contains(u"Mulder"_s)) << seen().toStdString();
        EXPECT_FALSE(seen().contains(u"2026-0001"_s)) << seen().toStdString();
        EXPECT_TRUE(fallsAsleep());
        unlock();
        expectUnlocked();
        EXPECT_TRUE(QTest::qWaitFor([] { return seenInLists().contains(u"Mulder"_s); }, 60'000));
    }
}

TEST_F(ScreenLockTest, doesNotOpenForAnotherPassphraseAndKeepsThatItWasTried)
{
    window->lock();
    QTest::keyClick(passphraseEdit(), Qt::Key_Return); // nothing typed: no attempt
    unlock(u"certainly not this one"_s);
    auto *message = window->findChild<QLabel *>(u"lockMessageLabel"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return message->text().contains(u"does not open"_s); }, 60'000));
    EXPECT_TRUE(message->text().contains(u"“Quit”"_s)) << "the emergency sheet is used elsewhere";
    QTest::qWait(1); // it has its room
    EXPECT_GE(message->height(), message->heightForWidth(message->width())) << "a line is cut";
    EXPECT_TRUE(registerFile().isAsleep());
    unlock();
    expectUnlocked();
    EXPECT_EQ(registerFile().audit(1)->constLast().kind, ActKind::UnlockFailed);
}

/// As by a program that synchronises folders.
TEST_F(ScreenLockTest, doesNotGoOnInAnOlderFileThatTookThePlaceOfTheRegister)
{
    const QString older = path(u"older.gehoor"_s);
    const QString newer = path(u"newer.gehoor"_s);
    window->lock();
    EXPECT_TRUE(fallsAsleep());
    ASSERT_TRUE(QFile::copy(file, older));
    unlock();
    expectUnlocked();
    ASSERT_TRUE(succeeded(registerFile().write({ActKind::TermsChanged, {}, {}}, [] { return Result<>(); })));
    window->lock();
    EXPECT_TRUE(fallsAsleep());
    ASSERT_TRUE(QFile::rename(file, newer) && QFile::rename(older, file));
    unlock();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return lockMessage().contains(u"is not the file any more"_s); }, 60'000))
        << lockMessage().toStdString();
    EXPECT_TRUE(registerFile().isAsleep());
    ASSERT_TRUE(QFile::rename(file, older) && QFile::rename(newer, file));
    unlock();
    expectUnlocked();
    EXPECT_EQ(registerFile().audit(1)->constLast().kind, ActKind::TermsChanged);
}

/// Whoever was in the middle of a sentence finds it again, and the question it was an answer to.
TEST_F(ScreenLockTest, keepsADialogAndWhatWasTypedInItOutOfSight)
{
    Keyboard keyboard;
    keyboard.inDialog([&](QDialog &dialog) {
        auto &text = *dialog.findChild<QPlainTextEdit *>();
        text.setFocus();
        keyboard.type(u"Zij zei dat Noor"_s);
        const QString title = dialog.windowTitle();
        keyboard.inDialog([&](QDialog &) {
            EXPECT_TRUE(fallsAsleep());
            EXPECT_TRUE(dialog.isVisible()) << "to hide it would end it";
            EXPECT_FALSE(seen().contains(u"Noor"_s)) << seen().toStdString();
            EXPECT_EQ(besidesTheLock(), QStringList());
            EXPECT_EQ(dialog.windowTitle(), u"Gehoor"_s);
            unlock();
            expectUnlocked();
        });
        keyboard.press(Qt::Key_L, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return keyboard.everyDialogCame() && !isLocked(); }, 60'000));
        QTest::qWait(10);
        EXPECT_EQ(text.toPlainText(), u"Zij zei dat Noor"_s);
        EXPECT_TRUE(text.isVisible());
        EXPECT_EQ(dialog.windowTitle(), title);
        keyboard.type(u" belde"_s);
        EXPECT_EQ(text.toPlainText(), u"Zij zei dat Noor belde"_s);
        dialog.reject();
    });
    pages().openCase(id);
    window->findChild<QTabWidget *>(u"caseTabs"_s)->setCurrentIndex(3);
    keyboard.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(keyboard.everyDialogCame());
}

/// A large register, of which a backup is made before it sleeps.
TEST_F(ScreenLockTest, saysThatTheRegisterIsBeingClosedAndKeepsWhatIsTypedMeanwhile)
{
    ASSERT_TRUE(QDir().mkpath(path(u"stick"_s)));
    ASSERT_TRUE(succeeded(Backups(registerFile(), clock).setPlan({path(u"stick"_s), {}})));
    ASSERT_TRUE(succeeded(registerFile().write({ActKind::TermsChanged, {}, {}}, [this] {
        return registerFile()
            .database()
            .run(u"INSERT INTO setting (key, value) VALUES ('large', hex(zeroblob(30000000)))"_s)
            .map([](qint64) {});
    })));
    window->lock();
    const auto *message = window->findChild<QLabel *>(u"lockMessageLabel"_s);
    auto *button = window->findChild<QPushButton *>(u"unlockButton"_s);
    QString said;
    QTimer meanwhile; // what waits for the end of the backup hears of nothing before
    meanwhile.callOnTimeout([&] {
        if (message->text().isEmpty())
            return;
        meanwhile.stop();
        said = message->text();
        EXPECT_FALSE(button->isEnabled());
        QTest::keyClicks(passphraseEdit(), passphrase);
        QTest::keyClick(passphraseEdit(), Qt::Key_Return); // too early
    });
    meanwhile.start(5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 60'000));
    EXPECT_TRUE(said.contains(u"Closing"_s)) << said.toStdString();
    EXPECT_TRUE(fallsAsleep());
    EXPECT_EQ(QDir(path(u"stick"_s)).entryList(QDir::Files).size(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, 60'000));
    EXPECT_EQ(passphraseEdit()->text(), passphrase);
    QTest::keyClick(passphraseEdit(), Qt::Key_Return);
    expectUnlocked();
}

/// While the passphrase is typed, lines come and go.
TEST_F(ScreenLockTest, keepsItsButtonsInPlaceWhateverItSays)
{
    window->lock();
    auto *dialog = window->findChild<LockDialog *>();
    ASSERT_TRUE(dialog && QTest::qWaitForWindowExposed(dialog));
    const auto *button = window->findChild<QPushButton *>(u"unlockButton"_s);
    const auto place = [&] {
        QTest::qWait(1);
        return button->mapTo(dialog, QPoint());
    };
    const QPoint before = place();
    dialog->setClosing(true);
    EXPECT_EQ(place(), before);
    dialog->setClosing(false);
    EXPECT_EQ(place(), before);
    dialog->say(wording(Error{ErrorKind::WrongKey, {}}));
    EXPECT_EQ(place(), before);
    dialog->say({});
    EXPECT_EQ(place(), before);
}

/// As the menu of a misspelled word, which proposes names, and the whole of a cell that is cut off.
TEST_F(ScreenLockTest, closesAMenuAndAHintThatAreOpen)
{
    QMenu menu(window.get());
    menu.addAction(u"Noor Vermeulen"_s);
    menu.popup(window->mapToGlobal(QPoint(20, 20)));
    QToolTip::showText(window->mapToGlobal(QPoint(60, 60)), u"Lindelaan 4"_s, window.get());
    ASSERT_TRUE(menu.isVisible());
    ASSERT_EQ(QToolTip::text(), u"Lindelaan 4"_s);
    window->lock();
    ASSERT_TRUE(isLocked());
    EXPECT_FALSE(menu.isVisible());
    EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
    EXPECT_FALSE(seen().contains(u"Lindelaan"_s)) << seen().toStdString();
    EXPECT_EQ(besidesTheLock(), QStringList());
    EXPECT_TRUE(fallsAsleep());
    unlock();
    expectUnlocked();
    EXPECT_FALSE(menu.isVisible());
}

TEST_F(ScreenLockTest, takesOffTheClipboardWhatWasCopiedHere)
{
    QApplication::clipboard()->setText(u"Lindelaan 4"_s);
    window->lock();
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
    unlock();
    expectUnlocked();
    QApplication::clipboard()->setText(u"Lindelaan 4"_s);
    QCloseEvent closing;
    QApplication::sendEvent(window.get(), &closing);
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
}

TEST_F(ScreenLockTest, takesThePassphraseFromWhoeverThinksBetterOfLeaving)
{
    ASSERT_NO_FATAL_FAILURE(typeOnAPage());
    for (const QString &name : {u"closeRegisterButton"_s, u"quitButton"_s}) {
        window->lock();
        auto *button = window->findChild<QPushButton *>(name);
        button->setFocus();
        answers.willConfirm(false);
        QTest::keyClick(button, Qt::Key_Space);
        QWidget *const next = button->window()->focusWidget();
        EXPECT_EQ(next, passphraseEdit()) << name.toStdString();
        QTest::keyClicks(next, passphrase);
        QTest::keyClick(next, Qt::Key_Return);
        expectUnlocked();
    }
}

TEST_F(ScreenLockTest, leavesTheRegisterForAnotherOnlyWhenItIsConfirmedThatWhatWasTypedIsLost)
{
    ASSERT_NO_FATAL_FAILURE(typeOnAPage());
    window->lock();
    auto *button = window->findChild<QPushButton *>(u"closeRegisterButton"_s);
    answers.willConfirm(false);
    button->click();
    EXPECT_TRUE(answers.last().contains(u"not yet saved is lost"_s)) << answers.last().toStdString();
    EXPECT_TRUE(isLocked() && registerFile().isAsleep());
    answers.willConfirm(true);
    button->click();
    QTest::qWait(1);
    EXPECT_EQ(window->findChild<DeskView *>(), nullptr);
    EXPECT_TRUE(window->findChild<QPushButton *>(u"openRegisterButton"_s)->isVisible());
    EXPECT_EQ(window->windowTitle(), u"Gehoor"_s);
    const auto key = Key::fromPassphrase(passphrase, RegisterFile::salt(file).value());
    EXPECT_TRUE(succeeded(RegisterFile::open(file, *key, Access::Write, clock)))
        << "nobody holds it any more";
}

TEST_F(ScreenLockTest, leavesTheRegisterUnaskedWhereNothingIsLost)
{
    ASSERT_NO_FATAL_FAILURE(typeOnAPage());
    window->findChild<QPushButton *>(u"saveOrganisationButton"_s)->click();
    window->lock();
    window->findChild<QPushButton *>(u"closeRegisterButton"_s)->click();
    QTest::qWait(1);
    EXPECT_EQ(window->findChild<DeskView *>(), nullptr);
    EXPECT_TRUE(window->findChild<QPushButton *>(u"openRegisterButton"_s)->isVisible());
}

/// Answers that were given and not yet confirmed, as well.
TEST_F(ScreenLockTest, asksWhoeverLeavesAnAssessmentHalfDone)
{
    pages().openAtStep(id, Step::Assess);
    QTest::keyClick(window->findChild<QuestionRow *>(), Qt::Key_N);
    window->lock();
    answers.willConfirm(false);
    window->findChild<QPushButton *>(u"closeRegisterButton"_s)->click();
    EXPECT_TRUE(isLocked());
    EXPECT_TRUE(answers.last().contains(u"not yet saved is lost"_s)) << answers.last().toStdString();
}

/// It stands beside the window, where the window's own keys do nothing.
TEST_F(ScreenLockTest, isAskedForInHelpTooWhichGoesThen)
{
    const auto isHelpSeen = [this] {
        const auto all = window->findChildren<HelpDialog *>();
        return std::any_of(all.begin(), all.end(), [](const HelpDialog *one) { return one->isVisible(); });
    };
    QTest::keyClick(window.get(), Qt::Key_F1);
    ASSERT_TRUE(isHelpSeen());
    auto *help = window->findChild<HelpDialog *>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(help));
    QTest::keyClick(help, Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return isLocked(); }));
    EXPECT_FALSE(isHelpSeen());
    EXPECT_TRUE(window->findChild<QPushButton *>(u"closeRegisterButton"_s)->isVisible())
        << "nothing was typed that would be lost";
    QTest::keyClick(passphraseEdit(), Qt::Key_F1);
    QTest::qWait(1);
    EXPECT_FALSE(isHelpSeen()) << "one thing can be done where it is locked";
    EXPECT_TRUE(fallsAsleep());
    unlock();
    expectUnlocked();
}

/// As when something is copied from the manual that is protected.
TEST_F(ScreenLockTest, letsNothingBeAnsweredMeanwhileThatHelpAsks)
{
    QTest::keyClick(window.get(), Qt::Key_F1);
    auto *help = window->findChild<HelpDialog *>();
    QDialog question(help);
    question.setModal(true);
    question.show();
    window->lock();
    ASSERT_TRUE(isLocked());
    QTest::qWait(1);
    EXPECT_FALSE(help->isVisible());
    QTest::keyClick(question.windowHandle(), Qt::Key_Escape);
    EXPECT_TRUE(question.isVisible());
    EXPECT_TRUE(fallsAsleep());
    unlock();
    expectUnlocked();
    QTest::keyClick(question.windowHandle(), Qt::Key_Escape);
    EXPECT_FALSE(question.isVisible());
}

/// What ends while the program is locked shows itself afterwards.
TEST_F(ScreenLockTest, letsNothingThatComesMeanwhileBeSeen)
{
    window->lock();
    QDialog late(window.get());
    auto *words = new QLabel(u"Noor Vermeulen"_s, &late);
    new QTextEdit(u"Zij woont bij Bosch"_s, &late);
    late.open();
    QTest::qWait(10);
    EXPECT_FALSE(words->isVisible());
    EXPECT_FALSE(seen().contains(u"Bosch"_s));
    EXPECT_EQ(besidesTheLock(), QStringList());
    ASSERT_NE(passphraseEdit(), nullptr);
    EXPECT_TRUE(passphraseEdit()->isVisible());
    unlock();
    expectUnlocked();
    EXPECT_TRUE(words->isVisible());
    EXPECT_TRUE(seen().contains(u"Bosch"_s));
    late.close();
}

} // namespace
} // namespace gehoor
