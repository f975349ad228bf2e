// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/registerfile/windowcover.h>

using namespace Qt::StringLiterals;

namespace gehoor {

WindowCover::WindowCover(QWidget &window)
    : m_window(&window), m_title(window.windowTitle()), m_focus(window.focusWidget())
{
    // To hide a dialog itself would end it.
    const auto parts = window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts) {
        if (part->isWindow() || part->isHidden())
            continue;
        part->hide();
        m_hidden.append(part);
    }
    window.setWindowTitle(u"Gehoor"_s);
    window.repaint();
}

void WindowCover::lift()
{
    if (!m_window)
        return;
    for (const QPointer<QWidget> &part : std::as_const(m_hidden)) {
        if (part)
            part->show();
    }
    m_window->setWindowTitle(m_title);
    if (m_focus)
        m_focus->setFocus();
}

} // namespace gehoor
