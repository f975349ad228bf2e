// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/desk.h>
#include <tests/support/printers.h>
#include <tests/support/ui/answers.h>
#include <ui/common/preferences.h>
#include <ui/mainwindow.h>

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QQueue>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

const QString passphrase = u"vier losse woorden samen"_s;

/// The real window over a register with a passphrase, worked by keys alone.
class WindowJourney : public testing::Test
{
protected:
    WindowJourney() : clock(QDate(2026, 11, 23)), preferences(path(u"preferences.ini"_s))
    {
        const auto key = Key::fromPassphrase(passphrase, Key::newSalt());
        auto file = RegisterFile::create(registerPath(), *key, clock);
        Desk desk(std::move(*file), clock);
        Organisation organisation;
        organisation.name = u"Blijf Groep"_s;
        organisation.returnAddress = u"Postbus 2938, 1000 CX Amsterdam"_s;
        EXPECT_TRUE(desk.settings.setOrganisation(organisation).has_value());
        QObject::connect(&m_watch, &QTimer::timeout, [this] { watch(); });
        m_watch.start(20);
    }

    QString path(const QString &name) const { return QDir(folder.path()).filePath(name); }
    QString registerPath() const { return path(u"register.gehoor"_s); }

    /// Opens the register in a new window by typing the passphrase.
    void unlock()
    {
        window = std::make_unique<MainWindow>(clock, answers, preferences);
        window->unlock(registerPath());
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        type(passphrase);
        press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([this] { return sees(u"searchEdit"_s); }, 60'000));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keysPressed;
        // When a dialog closes, the window has the keyboard again a moment later.
        static_cast<void>(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
    }
    /// Goes to a field by the Tab key alone.
    void tabTo(const QString &name)
    {
        constexpr int mostFields = 60;
        for (int i = 0; i < mostFields && QApplication::focusWidget()->objectName() != name; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget()->objectName(), name);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    bool sees(const QString &name) const
    {
        const auto *widget = window->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    /// What will be done in the next dialog that opens.
    void inDialog(const std::function<void()> &act) { m_acts.enqueue(act); }
    bool everyDialogCame() const { return m_acts.isEmpty(); }

    QTemporaryDir folder;
    FixedClock clock;
    PreparedAnswers answers;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
    int keysPressed = 0;

private:
    void watch()
    {
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog == m_seen || !dialog->isActiveWindow())
            return;
        m_seen = dialog;
        if (m_acts.isEmpty()) {
            ADD_FAILURE() << "unexpected dialog: " << dialog->windowTitle().toStdString();
            dialog->done(QDialog::Rejected);
            return;
        }
        m_acts.dequeue()();
    }

    QTimer m_watch;
    QQueue<std::function<void()>> m_acts;
    QPointer<QDialog> m_seen;
};

TEST_F(WindowJourney, leavesNoReadableByteInTheRegister)
{
    unlock();
    inDialog([&] {
        tabTo(u"textEdit"_s);
        type(u"Onmiskenbare woorden van een klacht"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(everyDialogCame());
    window.reset();
    QFile file(registerPath());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString words = u"Onmiskenbare"_s;
    EXPECT_FALSE(bytes.contains(words.toUtf8()));
    EXPECT_FALSE(bytes.contains(QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2)));
    EXPECT_FALSE(bytes.contains("SQLite format"));
    EXPECT_FALSE(QFile::exists(registerPath() + u"-wal"_s));
}

} // namespace
} // namespace gehoor
