// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <core/registerfile/database.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <ui/deskview.h>
#include <ui/mainwindow.h>

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString passphrase = u"een zeer geheime zin"_s;

/// The clocks of a machine, as the test sets them.
class TestUptime final : public Uptime
{
public:
    qint64 awake() const override { return m_awake; }
    qint64 all() const override { return m_awake + m_asleep; }
    void pass(qint64 minutes) { m_awake += minutes * 60'000; }
    void suspend(qint64 minutes) { m_asleep += minutes * 60'000; }

private:
    qint64 m_awake = 1000;
    qint64 m_asleep = 500;
};

/// A window over a register that has a passphrase, as no other test needs one.
class ScreenLockTest : public DeskTest
{
protected:
    ScreenLockTest()
    {
        takeDesk().reset();
        const auto key = Key::fromPassphrase(passphrase, Key::newSalt());
        auto desk = std::make_unique<Desk>(RegisterFile::create(file, *key, clock).value(), clock);
        Organisation organisation;
        organisation.name = u"Blijf Groep"_s;
        EXPECT_TRUE(succeeded(desk->settings.setOrganisation(organisation)));
        ComplaintDraft draft;
        draft.details.received = clock.today();
        draft.details.subject = u"Over R. Mulder"_s;
        draft.details.text = u"Niemand belde terug."_s;
        draft.details.complainant.name = u"R. Mulder"_s;
        id = desk->intake.log(draft)->id;
        window = std::make_unique<MainWindow>(clock, answers, preferences, &uptime);
        window->show();
        window->receive(std::move(desk));
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    DeskView &pages() { return *window->findChild<DeskView *>(); }
    RegisterFile &registerFile() { return pages().desk().file; }
    /// The words in the rows of a list, of those under `parent`.
    static QStringList rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                words << model.index(row, column, parent).data().toString();
            words << rowsOf(model, model.index(row, 0, parent));
        }
        return words;
    }
    /// The words in all lists on the screen.
    static QString seenInLists()
    {
        QStringList words;
        for (const QWidget *widget : QApplication::allWidgets()) {
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            if (view && view->isVisible() && view->model())
                words << rowsOf(*view->model());
        }
        return words.join(u'\n');
    }
    /// Everything that can be read on the screen: words, titles, rows.
    static QString seen()
    {
        QStringList words;
        for (const QWidget *widget : QApplication::allWidgets()) {
            if (widget->isWindow() && widget->isVisible())
                words << widget->windowTitle();
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                words << label->text();
            if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
                words << edit->displayText();
            if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
                words << edit->toPlainText();
            if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
                words << edit->toPlainText();
        }
        return words.join(u'\n') + seenInLists();
    }
    static QLineEdit *passphraseEdit()
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == u"lockPassphraseEdit" && widget->isVisible())
                return qobject_cast<QLineEdit *>(widget);
        }
        return nullptr;
    }
    QAction *lockAction()
    {
        const auto bars = window->findChildren<QToolBar *>();
        for (const QToolBar *bar : bars) {
            const QList<QAction *> actions = bar->actions();
            for (QAction *action : actions) {
                if (action->objectName() == u"lockAction")
                    return action;
            }
        }
        return nullptr;
    }
    static bool isLocked() { return passphraseEdit() != nullptr; }
    bool fallsAsleep()
    {
        return QTest::qWaitFor([&] { return registerFile().isAsleep(); }, 60'000);
    }
    void unlock(const QString &words = passphrase)
    {
        QLineEdit *const edit = passphraseEdit();
        ASSERT_NE(edit, nullptr);
        edit->selectAll();
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void expectUnlocked()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !isLocked() && !registerFile().isAsleep(); }, 60'000));
        QTest::qWait(1);
    }

    const QString file = path(u"locked.gehoor"_s);
    TestUptime uptime;
    ComplaintId id{0};
    std::unique_ptr<MainWindow> window;
};

TEST_F(ScreenLockTest, showsNothingAndGoesOnOnTheSamePage)
{
    Keyboard keyboard;
    pages().openCase(id);
    auto &tabs = *window->findChild<QTabWidget *>(u"caseTabs"_s);
    tabs.setCurrentIndex(3);
    EXPECT_TRUE(seen().contains(u"Mulder"_s));
    keyboard.inDialog([&](QDialog &) {
        EXPECT_FALSE(seen().contains(u"Mulder"_s)) << seen().toStdString();
        EXPECT_FALSE(seen().contains(u"Blijf"_s)) << seen().toStdString();
        EXPECT_EQ(window->windowTitle(), u"Gehoor"_s);
        keyboard.press(Qt::Key_Escape);
        keyboard.press(Qt::Key_L, Qt::ControlModifier);
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
    unlock(u"certainly not this one"_s);
    auto *message = window->findChild<QLabel *>(u"lockMessageLabel"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return message->text().contains(u"does not open"_s); }, 60'000));
    EXPECT_TRUE(registerFile().isAsleep());
    unlock();
    expectUnlocked();
    EXPECT_EQ(registerFile().audit(1)->constLast().kind, ActKind::UnlockFailed);
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

TEST_F(ScreenLockTest, locksWhenNobodyTouchedItForSoLong)
{
    uptime.pass(usualIdle - 1);
    window->idleWatch().look();
    EXPECT_FALSE(isLocked());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    uptime.pass(usualIdle - 1);
    window->idleWatch().look();
    EXPECT_FALSE(isLocked()) << "a key was pressed";
    uptime.pass(1);
    window->idleWatch().look();
    EXPECT_TRUE(isLocked());
    unlock();
    expectUnlocked();
    window->idleWatch().look();
    EXPECT_FALSE(isLocked()) << "the time begins anew";
}

TEST_F(ScreenLockTest, locksAfterTheTimeThatIsSet)
{
    ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(0)));
    uptime.pass(100'000);
    window->idleWatch().look();
    EXPECT_FALSE(isLocked());
    ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(2)));
    uptime.pass(2);
    window->idleWatch().look();
    EXPECT_TRUE(isLocked());
}

TEST_F(ScreenLockTest, locksAfterTheMachineWasSuspendedHoweverShort)
{
    ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(0)));
    uptime.suspend(1);
    window->idleWatch().look();
    EXPECT_TRUE(isLocked());
}

TEST_F(ScreenLockTest, breaksOffNoWorkThatIsGoingOn)
{
    {
        QProgressDialog progress(u"Busy"_s, {}, 0, 0, window.get());
        progress.show();
        uptime.suspend(1);
        window->idleWatch().look();
        EXPECT_FALSE(isLocked());
    }
    window->idleWatch().look();
    EXPECT_TRUE(isLocked()) << "as soon as it is done";
}

TEST_F(ScreenLockTest, locksAfterTheWorkDuringWhichSomebodyAskedForIt)
{
    ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(0)));
    {
        QProgressDialog progress(u"Busy"_s, {}, 0, 0, window.get());
        progress.setWindowModality(Qt::ApplicationModal);
        progress.show();
        QTest::keyClick(&progress, Qt::Key_L, Qt::ControlModifier);
        QTest::qWait(1);
        EXPECT_FALSE(isLocked());
        ASSERT_TRUE(succeeded(pages().desk().settings.setIdleLock(0))); // work may change settings
    }
    window->idleWatch().look();
    EXPECT_TRUE(isLocked()) << "by a key in a dialog";
    EXPECT_TRUE(fallsAsleep());
    unlock();
    expectUnlocked();
    window->idleWatch().look();
    EXPECT_FALSE(isLocked()) << "it was asked for once";
    {
        QProgressDialog progress(u"Busy"_s, {}, 0, 0, window.get());
        progress.show();
        lockAction()->trigger();
        EXPECT_FALSE(isLocked());
    }
    window->idleWatch().look();
    EXPECT_TRUE(isLocked()) << "by the window's own command";
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

TEST_F(ScreenLockTest, leavesTheRegisterForAnotherOnlyWhenThatIsConfirmed)
{
    window->lock();
    auto *button = window->findChild<QPushButton *>(u"closeRegisterButton"_s);
    answers.willConfirm(false);
    button->click();
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
