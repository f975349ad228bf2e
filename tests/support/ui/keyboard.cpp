// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/ui/keyboard.h>

#include <QApplication>
#include <QProgressDialog>
#include <QTest>

#include <gtest/gtest.h>

namespace gehoor {
namespace {

/// When a dialog closes, a window manager gives the keyboard back to the window; tests have no window
/// manager.
void activateWindow()
{
    const auto isActive = [] { return QApplication::activeWindow() != nullptr; };
    if (QTest::qWaitFor(isActive, 100))
        return;
    QWidgetList windows = QApplication::topLevelWidgets();
    if (QWidget *const dialog = QApplication::activeModalWidget())
        windows = {dialog}; // nothing else would take the keys
    for (QWidget *window : windows) {
        if (window->isVisible() && window->windowType() != Qt::Popup)
            window->activateWindow();
    }
    EXPECT_TRUE(QTest::qWaitFor(isActive));
}

} // namespace

Keyboard::Keyboard()
{
    // Queued: a timer whose slot is still at work keeps silent, and in a dialog another may be opened.
    QObject::connect(
        &m_watch, &QTimer::timeout, &m_watch, [this] { watch(); }, Qt::QueuedConnection);
    m_watch.start(5);
}

void Keyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    ++m_pressed;
    activateWindow();
    QWidget *const focused = QApplication::focusWidget();
    if (QWidget *const receiver = focused ? focused : QApplication::activeWindow())
        QTest::keyClick(receiver, Qt::Key(key), modifiers);
}

void Keyboard::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void Keyboard::inDialog(const std::function<void(QDialog &)> &act)
{
    m_acts.enqueue(act);
}

void Keyboard::watch()
{
    const QPointer dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    // What is only waited for, on a slow machine, is no dialog to work in.
    const bool waits = qobject_cast<QProgressDialog *>(dialog.data()) != nullptr;
    const bool ready = dialog && !waits && dialog->isActiveWindow() && QApplication::focusWidget();
    if (!ready || m_seen.contains(dialog) || !dialog->isAncestorOf(QApplication::focusWidget()))
        return;
    m_seen.append(dialog);
    if (m_acts.isEmpty())
        ADD_FAILURE() << "unexpected dialog: " << dialog->windowTitle().toStdString();
    else
        m_acts.dequeue()(*dialog);
    if (dialog && dialog->isVisible()) {
        ADD_FAILURE() << "left open: " << dialog->windowTitle().toStdString();
        dialog->done(QDialog::Rejected);
    }
    m_seen.removeLast();
}

} // namespace gehoor
