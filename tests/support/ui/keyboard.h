// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>
#include <QQueue>
#include <QTimer>

#include <functional>

namespace gehoor {

/// The officer's keyboard: keys go to where the focus is, and what is done in a dialog is said before it
/// opens.
class Keyboard
{
public:
    Keyboard();

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// What will be done in the next dialog that opens, within another too; it must be closed by it.
    void inDialog(const std::function<void(QDialog &)> &act);
    bool everyDialogCame() const { return m_acts.isEmpty(); }
    /// The keys pressed so far, besides those typed as text.
    int pressed() const { return m_pressed; }

private:
    void watch();

    QTimer m_watch;
    QQueue<std::function<void(QDialog &)>> m_acts;
    QList<QPointer<QDialog>> m_seen; ///< being worked in, the one on top last
    int m_pressed = 0;
};

} // namespace gehoor
