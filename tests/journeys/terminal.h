// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <sys/types.h>

namespace gehoor {

/// The real program at a terminal of its own, with nothing that hands over a passphrase.
class Terminal
{
public:
    explicit Terminal(const QStringList &arguments);
    /// Kills what is still running.
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Whether these words are shown, after those that were waited for before.
    bool comesToSay(const QByteArray &words);
    void type(const QByteArray &keys);
    /// Waits for the end of the program: its status, or -1 when it was killed or does not end.
    int end();
    /// All that was shown so far, by the program and by the terminal itself.
    const QByteArray &shown() const { return m_shown; }
    /// Whether it shows what is typed, and lets Ctrl+C end a program.
    bool isAsItWas() const;

private:
    void read();

    int m_screen = -1;
    int m_terminal = -1; ///< held open too: what was set on it is read when the program is gone
    pid_t m_id = -1;
    QByteArray m_shown;
    qsizetype m_waitedFor = 0; ///< how much of it
};

} // namespace gehoor
