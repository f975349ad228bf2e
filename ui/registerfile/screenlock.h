// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/registerfile/registerfile.h>
#include <ui/common/prompts.h>
#include <ui/common/unsaved.h>
#include <ui/registerfile/windowcover.h>

#include <QObject>
#include <QTimer>

#include <functional>

namespace gehoor {

class LockDialog;

/// Locks the program over an open register: every window and dialog is emptied, the register put to sleep,
/// and the passphrase asked for. With it everything is where it was.
class ScreenLock : public QObject
{
    Q_OBJECT
public:
    ScreenLock(QWidget &window, Prompts &prompts);

    /// False when it cannot be now: work is going on that must not be broken off. The register goes to sleep
    /// a moment later, so that what follows the last key by a pause is still worked out, or when an answer is
    /// given before that; just before it `beforeSleep` is done. What that answers stands on the screen, and
    /// is told to whoever leaves from here.
    bool lock(RegisterFile &file, const QString &passphrase, const std::function<QString()> &beforeSleep);
    bool isLocked() const { return m_file != nullptr; }
    /// Whether the program may end, other than by the button here: there is nothing to be told to whoever
    /// leaves, or it was told. The register goes to sleep first.
    bool mayQuit();
    /// For when the register that sleeps is closed.
    void forget();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void unlocked();
    /// Whoever asks for either has heard what is lost by it, if anything is.
    void closeRequested();
    void quitRequested();

private:
    void cover(QWidget &window);
    void fallAsleep();
    void uncover();
    void ask(const QString &passphrase);
    bool agreesToLeave(Leaving leaving);

    QWidget &m_window;
    Prompts &m_prompts;
    QList<WindowCover> m_covers;
    RegisterFile *m_file = nullptr;
    std::function<QString()> m_beforeSleep;
    QString m_untold;          ///< until somebody leaves from here
    bool m_settlesNow = false; ///< which may let events in
    QTimer m_settling;
    LockDialog *m_dialog = nullptr;
};

} // namespace gehoor
