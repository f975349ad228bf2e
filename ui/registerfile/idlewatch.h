// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace gehoor {

/// Two clocks of the machine, in milliseconds since it was started.
class Uptime
{
public:
    virtual ~Uptime() = default;
    /// Stands still while the machine is suspended.
    virtual qint64 awake() const = 0;
    virtual qint64 all() const = 0;
};

class SystemUptime final : public Uptime
{
public:
    qint64 awake() const override;
    qint64 all() const override;
};

/// Says when the window must lock: nobody touched it for so long, the machine was suspended, or somebody
/// asked for it, also by Ctrl+L in a dialog, where the window's own key does not reach. Says so again until
/// stop().
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(const Uptime &uptime, QObject *parent = nullptr);

    /// From now on; 0 minutes: for no length of time. While it watches already the time alone is another:
    /// what it saw during work that changed settings, such as a backup, is not forgotten.
    void start(int minutes);
    void stop();
    /// Somebody asks for it, whatever the clocks say.
    void lockNow();
    /// Compares the clocks, as is done every second.
    void look();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void lockDue();

private:
    const Uptime &m_uptime;
    QTimer m_timer;
    int m_minutes = 0;
    qint64 m_touched = 0;
    qint64 m_suspended = 0; ///< for how long in all, as last seen
    bool m_wasSuspended = false;
    bool m_askedFor = false; ///< and not done yet: work may be going on
};

} // namespace gehoor
