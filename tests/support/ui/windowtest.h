// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/ui/controls.h>
#include <ui/mainwindow.h>

#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace gehoor {

/// The window of the program on the smallest screen, with what a DeskTest prepared.
template <class Base>
class WindowTest : public Base
{
protected:
    /// Shows a new window, in which no register is open.
    void showWindow()
    {
        window = std::make_unique<MainWindow>(this->clock, this->answers, this->preferences);
        window->resize(1024, 700);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    /// Shows a new window over the register.
    void showDesk()
    {
        ASSERT_NO_FATAL_FAILURE(showWindow());
        window->receive(this->takeDesk());
    }
    /// The act of a menu.
    void trigger(const QString &name)
    {
        const QList<QAction *> menus = window->menuBar()->actions();
        for (const QAction *menu : menus) {
            const QList<QAction *> actions = menu->menu()->actions();
            for (QAction *action : actions) {
                if (action->objectName() == name)
                    return action->trigger();
            }
        }
        FAIL() << name.toStdString();
    }
    bool sees(const QString &name) const { return gehoor::sees(*window, name); }

    std::unique_ptr<MainWindow> window;
};

} // namespace gehoor
