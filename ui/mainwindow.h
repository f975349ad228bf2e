// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/basics/clock.h>
#include <core/basics/language.h>
#include <ui/common/prompts.h>
#include <ui/common/unsaved.h>
#include <ui/registerfile/idlewatch.h>
#include <ui/windowactions.h>

#include <QMainWindow>
#include <QTimer>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace gehoor {

class Desk;
class DeskView;
class HelpBeside;
class Preferences;
class ScreenLock;
class StartPage;
class UnlockPage;

/// The window: start, unlock and the pages over an open register; actions and routing, nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `uptime` must outlive the window; none: that of the machine.
    MainWindow(const Clock &clock, Prompts &prompts, Preferences &preferences,
               const Uptime *uptime = nullptr);
    ~MainWindow() override;

    /// Asks for the passphrase of a register; that of the demo is filled in.
    void unlock(const QString &path);
    /// Shows the pages over an open register.
    void receive(std::unique_ptr<Desk> desk);
    /// Shows nothing more and puts the register to sleep until its passphrase is given; then all is where it
    /// was. Not while long work is going on.
    void lock();

Q_SIGNALS:
    void languageChosen(gehoor::Language language);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildMenus();
    void buildToolBar();
    void connectActions();
    void showStart();
    void rebuild();
    void receiveUnlocked();
    void closeRegister();
    void connectLock();
    void watchIdleness();
    void updateActions();
    void updateTitle();
    void newRegister();
    void openRegister();
    void restore(const QString &backup = {}, const QString &words = {});
    void practise();
    void readMail();
    void showHelp();
    void showAbout();
    bool mayWrite() const;
    [[nodiscard]] bool mayLeave(Leaving leaving);

    const Clock &m_clock;
    Prompts &m_prompts;
    Preferences &m_preferences;
    std::unique_ptr<QObject> m_actionOwner;
    std::optional<WindowActions> m_actions;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    UnlockPage *m_unlock = nullptr;
    DeskView *m_deskView = nullptr;
    QMenu *m_caseMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    QLineEdit *m_searchEdit = nullptr;
    QTimer m_rebuildSoon;
    SystemUptime m_systemUptime;
    IdleWatch m_watch;
    ScreenLock *m_lock;
    HelpBeside *m_help;
};

} // namespace gehoor
