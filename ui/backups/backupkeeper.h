// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QElapsedTimer>
#include <QTimer>

namespace gehoor {

/// Makes a backup by the plan, in another thread. That it cannot, since the register is damaged, is known
/// from then on.
[[nodiscard]] Result<> backUpAside(Desk &desk, const LongWork &longWork);

/// Makes the backups that nobody asks for: daily while the register is open, and on closing; in another
/// thread, so that the window stays alive. Lives as long as the desk.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    BackupKeeper(Desk &desk, Prompts &prompts, QWidget *window);

    /// Before the program ends, or leaves for another register: a copy of what was done since the newest one.
    /// Why there is none is told, and it is tried again as long as the officer wants that. False when they go
    /// back to the register, which stays open.
    [[nodiscard]] bool onClosing();
    /// The windows were emptied, and onLocking() follows in a moment: no backup by the clock begins between,
    /// which that would meet.
    void onCovering();
    /// Nothing is told here: whoever locks may have left. What is shown over it says what goes on, lets
    /// nothing be done meanwhile, and tells whoever leaves from there that there is none: on failure.
    [[nodiscard]] Result<> onLocking();
    /// Looks at the clock again.
    void onUnlocking();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void daily();
    bool isFolderBack() const;
    void askTodayToLook();
    [[nodiscard]] Result<> makeWhenDue(const LongWork &longWork);
    Way askWithout(const Error &error);
    LongWork shown() const;

    Desk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
    bool m_missed = false;      ///< the last one on locking
    QDate m_tried;              ///< today's was made, or could not be
    bool m_lacksFolder = false; ///< then it is tried again: a stick comes back
    QTimer m_timer{this};       ///< a child, so that it can be found
    QElapsedTimer m_sinceKey;   ///< not valid before the first
};

} // namespace gehoor
