// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/registerfile/idlewatch.h>

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

#include <ctime>

namespace gehoor {
namespace {

constexpr int lookEvery = 1000;      // milliseconds
constexpr qint64 apart = 2000;       // the two clocks are read one after the other
constexpr qint64 minute = 60 * 1000; // milliseconds

qint64 millisecondsOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

/// Where the keys of the window do nothing.
bool isInADialog()
{
    return QApplication::activeModalWidget() || qobject_cast<QDialog *>(QApplication::activeWindow());
}

bool isLockKey(const QKeyEvent &press)
{
    return press.key() == Qt::Key_L && press.modifiers() == Qt::ControlModifier;
}

} // namespace

qint64 SystemUptime::awake() const
{
    return millisecondsOf(CLOCK_MONOTONIC);
}

qint64 SystemUptime::all() const
{
    return millisecondsOf(CLOCK_BOOTTIME);
}

IdleWatch::IdleWatch(const Uptime &uptime, QObject *parent) : QObject(parent), m_uptime(uptime)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(int minutes)
{
    m_minutes = minutes;
    if (m_timer.isActive())
        return;
    m_touched = m_uptime.all();
    m_suspended = m_uptime.all() - m_uptime.awake();
    m_wasSuspended = false;
    m_timer.start();
    qApp->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_timer.stop();
    m_askedFor = false;
    qApp->removeEventFilter(this);
}

void IdleWatch::lockNow()
{
    m_askedFor = m_timer.isActive();
    Q_EMIT lockDue();
}

void IdleWatch::look()
{
    const qint64 now = m_uptime.all();
    const qint64 suspended = now - m_uptime.awake();
    m_wasSuspended = m_wasSuspended || suspended - m_suspended > apart;
    m_suspended = suspended;
    if (m_askedFor || m_wasSuspended || (m_minutes > 0 && now - m_touched >= m_minutes * minute))
        Q_EMIT lockDue();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()))
        m_touched = m_uptime.all();
    if (event->type() == QEvent::KeyPress && isInADialog() && isLockKey(*static_cast<QKeyEvent *>(event))) {
        QTimer::singleShot(0, this, &IdleWatch::lockNow); // not within the press
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gehoor
