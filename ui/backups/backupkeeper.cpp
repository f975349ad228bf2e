// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/backups/backups.h>
#include <ui/backups/backupkeeper.h>
#include <ui/wording/wording.h>

#include <QApplication>
#include <QProgressDialog>

#include <utility>

namespace gehoor {
namespace {

constexpr int lookAtTheClock = 600'000; // milliseconds

} // namespace

/// The first day counts from the opening: what was done before is in the backup of the last closing.
BackupKeeper::BackupKeeper(Desk &desk, Prompts &prompts, QWidget *window)
    : QObject(window), m_desk(desk), m_prompts(prompts), m_window(window), m_tried(desk.clock.today())
{
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::daily);
    m_timer.start(lookAtTheClock);
}

void BackupKeeper::onClosing()
{
    m_timer.stop();
    if (const auto made = makeWhenDue(); !made)
        m_prompts.tell(m_window,
                       tr("The register is closed without a backup. %1").arg(wording(made.error())));
}

void BackupKeeper::onLocking()
{
    m_timer.stop();
    static_cast<void>(makeWhenDue());
}

void BackupKeeper::onUnlocking()
{
    m_timer.start();
}

/// What went wrong the page of today tells; a question over the work would come at a bad moment.
void BackupKeeper::daily()
{
    if (qobject_cast<QProgressDialog *>(QApplication::activeModalWidget()))
        return; // something else is being kept
    const QDate today = m_desk.clock.today();
    if (std::exchange(m_tried, today) != today)
        static_cast<void>(makeWhenDue());
}

Result<> BackupKeeper::makeWhenDue()
{
    if (m_desk.file.access() == Access::Read)
        return {};
    Backups backups(m_desk.file, m_desk.clock);
    const auto due = backups.isDue();
    if (!due)
        return failureOf(due);
    return *due ? backups.make().map([](const BackupCopy &) {}) : Result<>();
}

} // namespace gehoor
