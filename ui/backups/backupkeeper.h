// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QTimer>

namespace gehoor {

/// Makes the backups that nobody asks for: daily while the register is open, and on closing. Lives as long as
/// the desk.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    BackupKeeper(Desk &desk, Prompts &prompts, QWidget *window);

    /// A copy of what was done since the newest one; why there is none is told.
    void onClosing();
    /// Likewise, but nothing is told: whoever locks may have left. The page of today tells it later.
    void onLocking();
    /// Looks at the clock again.
    void onUnlocking();

private:
    void daily();
    [[nodiscard]] Result<> makeWhenDue();

    Desk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
    QDate m_tried; ///< today's was made, or could not be
    QTimer m_timer;
};

} // namespace gehoor
