// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QTabWidget;

namespace gehoor {

class ManualView;
class ShortcutsModel;

/// The officer's manual, and every shortcut of the window as it is now.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
    /// Lists the shortcuts anew; the manual stays where it was read.
    void list(const QList<QAction *> &actions);
    /// Opens the manual at the chapter that the English one heads so.
    void showChapter(const QString &chapter);

private:
    ShortcutsModel *m_model;
    QTabWidget *m_tabs;
    ManualView *m_manual;
};

} // namespace gehoor
