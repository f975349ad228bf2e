// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace gehoor {

/// The officer's manual, and every shortcut of the window as it is now.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace gehoor
