// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gehoor {

/// Lets Qt's own dialogs for files, that of printing to a file too, tell what a file is by its name alone.
/// They would open each file whose name says nothing, the register among them, and with closing it the
/// locks that SQLite has on it would be given up: see bearsLocks(). Installed as an event filter of the
/// application.
class FilesByName final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gehoor
