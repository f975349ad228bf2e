// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/common/refresher.h>

#include <QEvent>
#include <QWidget>

namespace gehoor {

Refresher::Refresher(QWidget &page, Changes &changes, std::function<void()> read)
    : QObject(&page), m_page(page), m_read(std::move(read))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_stale = false;
        m_read();
    });
    connect(&changes, &Changes::complaintChanged, this, &Refresher::request);
    connect(&changes, &Changes::settingsChanged, this, &Refresher::request);
    page.installEventFilter(this);
}

bool Refresher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_stale) {
        m_stale = false;
        m_read();
    }
    return QObject::eventFilter(watched, event);
}

void Refresher::request()
{
    m_stale = true;
    if (m_page.isVisible())
        m_soon.start();
}

} // namespace gehoor
