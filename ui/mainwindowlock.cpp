// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/sheetkey.h>
#include <ui/backups/backupkeeper.h>
#include <ui/backups/restoredialog.h>
#include <ui/common/preferences.h>
#include <ui/demo/demo.h>
#include <ui/deskview.h>
#include <ui/help/helpbeside.h>
#include <ui/mainwindow.h>
#include <ui/registerfile/screenlock.h>
#include <ui/registerfile/startpage.h>
#include <ui/registerfile/unlockpage.h>
#include <ui/wording/inspection.h>
#include <ui/wording/keys.h>

#include <QCoreApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gehoor {

void MainWindow::unlock(const QString &path)
{
    if (!m_unlock) {
        m_unlock = new UnlockPage(m_clock, m_prompts);
        m_stack->addWidget(m_unlock);
        connect(m_unlock, &UnlockPage::opened, this, &MainWindow::receiveUnlocked);
        connect(m_unlock, &UnlockPage::openedWithSheet, this, [this] {
            receiveUnlocked();
            // Whether or not this copy of the register tells that it was made, a sheet was used just now.
            m_deskView->offerSheet(tr("The register is open. From now on the new passphrase opens it.") +
                                       u' ' + olderCopies(),
                                   SheetState::Void);
        });
        connect(m_unlock, &UnlockPage::putBackRequested, this,
                [this](const QString &backup, const QString &words) {
                    showStart();
                    restore(backup, words);
                });
        connect(m_unlock, &UnlockPage::cancelled, this, &MainWindow::showStart);
    }
    m_unlock->ask(path, knownPassphrase(path));
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->setFocus();
}

void MainWindow::receiveUnlocked()
{
    receive(m_unlock->takeDesk());
    if (m_deskView->desk().file.mayLackLastAct())
        m_prompts.tell(this, cutOffWording());
}

/// The sheet that opened the backup opens the register that was put back: nobody types its groups twice.
void MainWindow::restore(const QString &backup, const QString &words)
{
    QString target;
    QStringList groups;
    {
        RestoreDialog dialog(m_clock, m_prompts, m_preferences, this);
        if (!backup.isEmpty())
            dialog.choose(backup);
        if (!words.isEmpty())
            dialog.take(words);
        if (dialog.exec() != QDialog::Accepted)
            return;
        target = dialog.target();
        if (dialog.sheetKey())
            groups = sheetGroups(*dialog.sheetKey());
    }
    unlock(target);
    if (groups.isEmpty())
        return m_unlock->say(tr("The backup was put back. Open it with its passphrase, or with the emergency "
                                "sheet of that day."));
    m_unlock->say(tr("The backup was put back."));
    m_unlock->unlockWithSheet(groups.join(u' '));
    wipe(groups);
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
    m_help->close();
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
