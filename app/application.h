// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/clock.h>
#include <ui/common/dialogroom.h>
#include <ui/common/filesbyname.h>
#include <ui/common/preferences.h>
#include <ui/mainwindow.h>

namespace gehoor {

/// The program with its window: what belongs to this machine, and the window over it.
class Application : public QObject
{
    Q_OBJECT
public:
    Application();

    /// Shows the window, asking for the passphrase of `registerPath` unless that is empty; runs until it is
    /// closed. The exit status.
    int run(const QString &registerPath);
    MainWindow &window() { return *m_window; }

private:
    SystemClock m_clock;
    DialogRoom m_dialogRoom;
    FilesByName m_filesByName;
    Preferences m_preferences;
    WindowPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace gehoor
