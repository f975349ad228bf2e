// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/backups/backups.h>
#include <core/registerfile/database.h>
#include <tests/support/ui/controls.h>
#include <tests/support/ui/desktest.h>
#include <tests/support/ui/keyboard.h>
#include <ui/deskview.h>
#include <ui/mainwindow.h>
#include <ui/registerfile/lockdialog.h>

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

namespace gehoor {

inline const QString passphrase = QStringLiteral("een zeer geheime zin");

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
        organisation.name = QStringLiteral("Blijf Groep");
        EXPECT_TRUE(succeeded(desk->settings.setOrganisation(organisation)));
        ComplaintDraft draft;
        draft.details.received = clock.today();
        draft.details.subject = QStringLiteral("Over R. Mulder");
        draft.details.text = QStringLiteral("Niemand belde terug.");
        draft.details.complainant.name = QStringLiteral("R. Mulder");
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
    /// What is in sight besides the question for the passphrase; of other windows but their frame.
    static QStringList besidesTheLock()
    {
        QStringList widgets;
        for (const QWidget *widget : QApplication::allWidgets()) {
            if (widget->isVisible() && !widget->isWindow() &&
                !qobject_cast<const LockDialog *>(widget->window()))
                widgets << QString::fromStdString(told(*widget));
        }
        return widgets;
    }
    /// Everything that can be read on the screen: words, titles, rows.
    static QString seen()
    {
        QStringList words;
        for (const QWidget *widget : QApplication::allWidgets()) {
            if (widget->isWindow() && widget->isVisible())
                words << widget->windowTitle() << widget->windowIconText() << widget->toolTip()
                      << widget->accessibleName() << widget->accessibleDescription();
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
    /// In the settings, and does not save it.
    void typeOnAPage()
    {
        pages().showSettings();
        auto *edit = window->findChild<QLineEdit *>(QStringLiteral("phoneEdit"));
        ASSERT_TRUE(edit && edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("020"));
    }
    static bool isLocked() { return passphraseEdit() != nullptr; }
    QString lockMessage() const
    {
        const auto *message = window->findChild<QLabel *>(QStringLiteral("lockMessageLabel"));
        return message ? message->text() : QString();
    }
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
        EXPECT_TRUE(QTest::qWaitFor([&] { return !isLocked() && !registerFile().isAsleep(); }, 60'000))
            << lockMessage().toStdString();
        QTest::qWait(1);
    }

    const QString file = path(QStringLiteral("locked.gehoor"));
    TestUptime uptime;
    ComplaintId id{0};
    std::unique_ptr<MainWindow> window;
};

} // namespace gehoor
