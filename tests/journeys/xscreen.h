// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <xcb/xcb.h>

namespace gehoor {

/// The X server that the tests have their windows on, and on which those of other programs are seen and
/// worked.
class XScreen
{
public:
    XScreen();
    ~XScreen();
    XScreen(const XScreen &) = delete;
    XScreen &operator=(const XScreen &) = delete;

    /// The window that a process shows; 0 while it shows none.
    xcb_window_t windowOf(qint64 process) const;
    QByteArray titleOf(xcb_window_t window) const;
    /// Gives it the keyboard, and presses Enter.
    void pressEnter(xcb_window_t window);
    /// As the button in its frame does.
    void close(xcb_window_t window);

private:
    xcb_window_t root() const;
    xcb_atom_t atom(const QByteArray &name) const;
    QByteArray property(xcb_window_t window, const QByteArray &name) const;
    bool isShown(xcb_window_t window) const;

    xcb_connection_t *m_connection;
};

} // namespace gehoor
