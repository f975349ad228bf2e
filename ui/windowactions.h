// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace gehoor {

/// Everything the window can do, each with its words and its key. What they do is connected by the window.
struct WindowActions
{
    explicit WindowActions(QObject *owner);

    QAction *newRegister;
    QAction *openRegister;
    QAction *newComplaint;
    QAction *readMail;
    QAction *exportCases;
    QAction *exportCalendar;
    QAction *writeLetters;
    QAction *breaches;
    QAction *checkRegister;
    QAction *verifyRegister;
    QAction *changePassphrase;
    QAction *emergencySheet;
    QAction *lock;
    QAction *quit;
    QAction *back;
    QAction *today;
    QAction *cases;
    QAction *settings;
    QAction *search;
    QAction *privacy;
    QAction *help;
    QAction *about;

    /// In the order of the menus.
    QList<QAction *> all() const;
    /// Those that need an open register.
    QList<QAction *> withRegister() const;
};

} // namespace gehoor
