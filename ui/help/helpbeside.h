// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace gehoor {

class HelpDialog;

/// Help in a window of its own beside the window and every dialog: none of them waits for another, also where
/// a dialog lets nothing else be done in the window. The one place that knows of F1 in dialogs.
class HelpBeside final : public QObject
{
    Q_OBJECT
public:
    explicit HelpBeside(QWidget &window);

    /// With the keys of these actions; where it is there already, it comes to the front. While a dialog waits
    /// for its answer, at the chapter of the manual on what is done there.
    void show(const QList<QAction *> &actions);
    void close();
    /// Closes it for good, as when it would be in another language.
    void forget();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// By F1 in a dialog, where the window's own key does nothing.
    void asked();

private:
    void stayFree();

    QWidget &m_window;
    HelpDialog *m_help = nullptr; ///< closed or not: what is asked of a copy from it belongs to it
};

} // namespace gehoor
