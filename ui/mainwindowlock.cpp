// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/backups/backupkeeper.h>
#include <ui/common/preferences.h>
#include <ui/demo/demo.h>
#include <ui/deskview.h>
#include <ui/mainwindow.h>
#include <ui/registerfile/screenlock.h>
#include <ui/registerfile/unlockpage.h>
#include <ui/wording/inspection.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gehoor {

void MainWindow::receiveUnlocked()
{
    receive(m_unlock->takeDesk());
    if (m_deskView->desk().file.mayLackLastAct())
        m_prompts.tell(this, cutOffWording());
}

void MainWindow::lock()
{
    if (!m_deskView)
        return;
    RegisterFile &file = m_deskView->desk().file;
    const auto backUp = [this] {
        return m_deskView->backups().onLocking()
                   ? QString()
                   : tr("No backup was made when Gehoor was locked: what was done last is in none. Unlock it "
                        "to make one (Settings, Backups).");
    };
    if (!m_lock->lock(file, knownPassphrase(file.path()), backUp))
        return;
    m_watch.stop();
    m_deskView->backups().onCovering();
}

void MainWindow::connectLock()
{
    connect(&m_watch, &IdleWatch::lockDue, this, &MainWindow::lock);
    connect(m_lock, &ScreenLock::unlocked, this, [this] {
        m_deskView->backups().onUnlocking();
        watchIdleness();
    });
    connect(m_lock, &ScreenLock::closeRequested, this, [this] {
        closeRegister();
        m_lock->forget();
        updateActions(); // what is shown again is not all there is now
        updateTitle();
        showStart();
    });
    connect(m_lock, &ScreenLock::quitRequested, this, [this] {
        m_preferences.setShape(u"window"_s, saveGeometry());
        QCoreApplication::exit(); // to close the window first would ask again
    });
}

/// As long as it is set now, from this moment on.
void MainWindow::watchIdleness()
{
    if (m_lock->isLocked())
        return;
    m_watch.start(m_deskView->desk().settings.idleLock().value_or(usualIdle));
}

} // namespace gehoor
