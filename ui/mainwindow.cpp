// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/registerfile/emergencysheet.h>
#include <core/registerfile/identity.h>
#include <ui/backups/backupkeeper.h>
#include <ui/common/aside.h>
#include <ui/common/localprinting.h>
#include <ui/common/preferences.h>
#include <ui/demo/demo.h>
#include <ui/deskview.h>
#include <ui/help/helpbeside.h>
#include <ui/leaks/clipboardgate.h>
#include <ui/mainwindow.h>
#include <ui/registerfile/newregisterdialog.h>
#include <ui/registerfile/screenlock.h>
#include <ui/registerfile/startpage.h>
#include <ui/wording/fileerrors.h>

#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

/// What the window manager puts around a window, about.
constexpr QSize roundAWindow(10, 40);

QStringList mailFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && url.path().endsWith(u".eml"_s, Qt::CaseInsensitive))
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const Clock &clock, Prompts &prompts, Preferences &preferences, const Uptime *uptime)
    : m_clock(clock), m_prompts(prompts), m_preferences(preferences),
      m_watch(uptime ? *uptime : m_systemUptime, this), m_lock(new ScreenLock(*this, prompts)),
      m_help(new HelpBeside(*this))
{
    keepPrintingLocal();
    setAcceptDrops(true);
    m_rebuildSoon.setSingleShot(true);
    m_rebuildSoon.setInterval(0);
    connect(&m_rebuildSoon, &QTimer::timeout, this, &MainWindow::rebuild);
    resize(QSize(1180, 760).boundedTo(screen()->availableSize() - roundAWindow));
    restoreGeometry(preferences.shape(u"window"_s));
    connectLock();
    connect(m_help, &HelpBeside::asked, this, &MainWindow::showHelp);
    build();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_actionOwner = std::make_unique<QObject>();
    m_actions.emplace(m_actionOwner.get());
    m_start = nullptr;
    m_unlock = nullptr;
    m_stack = new QStackedWidget;
    setCentralWidget(m_stack);
    buildMenus();
    buildToolBar();
    connectActions();
    updateActions();
    updateTitle();
}

void MainWindow::showStart()
{
    if (!m_start) {
        m_start = new StartPage(m_preferences, m_prompts);
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::newRequested, this, &MainWindow::newRegister);
        connect(m_start, &StartPage::openRequested, this, &MainWindow::openRegister);
        connect(m_start, &StartPage::restoreRequested, this, [this] { restore(); });
        connect(m_start, &StartPage::demoRequested, this, &MainWindow::practise);
        connect(m_start, &StartPage::recentChosen, this, &MainWindow::unlock);
        connect(m_start, &StartPage::languageChosen, this, &MainWindow::languageChosen);
    }
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::buildMenus()
{
    setMenuBar(new QMenuBar);
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->newRegister, m_actions->openRegister});
    file->addSeparator();
    file->addActions({m_actions->newComplaint, m_actions->readMail, m_actions->exportCases,
                      m_actions->exportCalendar, m_actions->writeLetters, m_actions->breaches,
                      m_actions->checkRegister});
    file->addSeparator();
    file->addActions({m_actions->verifyRegister, m_actions->changePassphrase, m_actions->emergencySheet});
    file->addSeparator();
    file->addActions({m_actions->lock, m_actions->quit});
    m_caseMenu = menuBar()->addMenu(tr("&Case"));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions->today, m_actions->cases, m_actions->settings});
    view->addSeparator();
    view->addActions({m_actions->back, m_actions->search, m_actions->privacy});
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->help, m_actions->about});
}

void MainWindow::buildToolBar()
{
    delete m_toolBar;
    m_toolBar = addToolBar(tr("Search and lock"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_searchEdit = new QLineEdit;
    m_searchEdit->setObjectName(u"searchEdit"_s);
    m_searchEdit->setAccessibleName(tr("search in everything"));
    m_searchEdit->setPlaceholderText(tr("Search in everything…   Ctrl+K"));
    m_toolBar->addWidget(m_searchEdit);
    m_toolBar->addActions({m_actions->privacy, m_actions->lock});
    connect(m_searchEdit, &QLineEdit::textEdited, this, [this](const QString &words) {
        m_searchEdit->setClearButtonEnabled(true); // not before: its icon takes a tenth of the start
        m_deskView->search(words);
    });
    connect(m_searchEdit, &QLineEdit::returnPressed, this, [this] { m_deskView->showCases(); });
    const auto *down = new QShortcut(Qt::Key_Down, m_searchEdit, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_searchEdit, &QLineEdit::returnPressed);
}

void MainWindow::connectActions()
{
    const WindowActions &actions = *m_actions;
    connect(actions.newRegister, &QAction::triggered, this, &MainWindow::newRegister);
    connect(actions.openRegister, &QAction::triggered, this, &MainWindow::openRegister);
    connect(actions.newComplaint, &QAction::triggered, this, [this] { m_deskView->newComplaint(); });
    connect(actions.readMail, &QAction::triggered, this, &MainWindow::readMail);
    connect(actions.exportCases, &QAction::triggered, this, [this] { m_deskView->exportCases(); });
    connect(actions.exportCalendar, &QAction::triggered, this, [this] { m_deskView->exportDueDates(); });
    connect(actions.writeLetters, &QAction::triggered, this, [this] { m_deskView->writeLetters(); });
    connect(actions.breaches, &QAction::triggered, this, [this] { m_deskView->showBreaches(); });
    connect(actions.checkRegister, &QAction::triggered, this, [this] { m_deskView->checkRegister(); });
    connect(actions.verifyRegister, &QAction::triggered, this, [this] { m_deskView->verifyRegister(); });
    connect(actions.changePassphrase, &QAction::triggered, this, [this] { m_deskView->changePassphrase(); });
    connect(actions.emergencySheet, &QAction::triggered, this, [this] { m_deskView->makeSheet(); });
    connect(actions.lock, &QAction::triggered, &m_watch, &IdleWatch::lockNow);
    connect(actions.quit, &QAction::triggered, this, &MainWindow::close);
    connect(actions.back, &QAction::triggered, this, [this] { m_deskView->back(); });
    connect(actions.today, &QAction::triggered, this, [this] { m_deskView->showToday(); });
    connect(actions.cases, &QAction::triggered, this, [this] { m_deskView->showCases(); });
    connect(actions.settings, &QAction::triggered, this, [this] { m_deskView->showSettings(); });
    connect(actions.search, &QAction::triggered, this, [this] {
        m_searchEdit->setFocus();
        m_searchEdit->selectAll();
    });
    connect(actions.privacy, &QAction::toggled, this, [this](bool on) { m_deskView->setPrivacy(on); });
    connect(actions.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::receive(std::unique_ptr<Desk> desk)
{
    closeRegister();
    m_preferences.addRecentRegister(desk->file.path(), {identityOf(desk->file).value_or(QString()),
                                                        marksOf(desk->file).value_or(QStringList())});
    m_deskView = new DeskView(std::move(desk), m_prompts, m_preferences, *m_actions);
    m_deskView->setPrivacy(m_actions->privacy->isChecked());
    m_stack->addWidget(m_deskView);
    m_stack->setCurrentWidget(m_deskView);
    m_deskView->showToday();
    connect(m_deskView, &DeskView::languageChosen, this, &MainWindow::languageChosen);
    connect(m_deskView, &DeskView::caseShown, this, [this](bool shown) {
        m_caseMenu->setEnabled(shown);
        if (shown)
            m_caseMenu->addActions(m_deskView->caseActions());
    });
    m_caseMenu->setEnabled(false);
    connect(m_deskView, &DeskView::searchCleared, m_searchEdit, &QLineEdit::clear);
    connect(&m_deskView->desk().file.changes(), &Changes::settingsChanged, this, [this] {
        if (m_lock->isLocked()) // the backup on locking is an act too
            return;
        updateTitle();
        watchIdleness();
    });
    watchIdleness();
    updateActions();
    updateTitle();
}

void MainWindow::closeRegister()
{
    if (!m_deskView)
        return;
    m_watch.stop();
    m_deskView->hide();
    ClipboardGate::clearOurs();
    delete m_deskView;
    m_deskView = nullptr;
    m_searchEdit->clear();
    updateActions();
    updateTitle();
}

/// In another language everything is said anew; an open register stays open.
void MainWindow::rebuild()
{
    std::unique_ptr<Desk> desk = m_deskView ? m_deskView->release() : nullptr;
    delete m_deskView;
    m_deskView = nullptr;
    m_help->forget();
    const bool privacy = m_actions->privacy->isChecked();
    build();
    if (!desk) {
        showStart();
        return m_start->beginAtLanguage();
    }
    receive(std::move(desk));
    m_deskView->showSettings();
    m_actions->privacy->setChecked(privacy);
}

void MainWindow::updateActions()
{
    const bool open = m_deskView != nullptr;
    const QList<QAction *> actions = m_actions->withRegister();
    for (QAction *action : actions)
        action->setEnabled(open);
    for (QAction *action :
         {m_actions->newComplaint, m_actions->readMail, m_actions->exportCases, m_actions->exportCalendar,
          m_actions->writeLetters, m_actions->changePassphrase, m_actions->emergencySheet})
        action->setEnabled(mayWrite());
    m_caseMenu->menuAction()->setVisible(open);
    m_toolBar->setVisible(open);
}

void MainWindow::updateTitle()
{
    QString title = u"Gehoor"_s;
    if (m_deskView) {
        if (const auto organisation = m_deskView->desk().settings.organisation())
            title += u" - "_s + organisation->name.left(80).simplified();
    }
    setWindowTitle(title);
}

void MainWindow::newRegister()
{
    if (!mayLeave(Leaving::Register))
        return;
    NewRegisterDialog dialog(m_clock, m_prompts, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    receive(dialog.takeDesk());
    m_deskView->offerSheet(tr("The register was made."), SheetState::None);
}

void MainWindow::openRegister()
{
    const QString path = m_prompts.openFile(this, tr("Open a register"), tr("Register (*.gehoor)"));
    if (path.isEmpty() || !mayLeave(Leaving::Register))
        return;
    closeRegister();
    unlock(path);
}

void MainWindow::practise()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString folder = documents.filePath(u"gehoor-demo"_s);
    Result<DemoMade> made = failure(ErrorKind::Internal);
    finishAside([&made, folder, today = m_clock.today()] { made = makeDemo(folder, today); },
                tr("Making the demo: two years of invented cases…"), this);
    if (made)
        unlock(made->registerPath);
    else
        m_prompts.tell(this, made.error());
}

void MainWindow::readMail()
{
    const QStringList paths = m_prompts.openFiles(this, tr("Read mail"), tr("Mail (*.eml)"));
    if (!paths.isEmpty())
        m_deskView->readMail(paths);
}

void MainWindow::showHelp()
{
    if (m_lock->isLocked())
        return;
    QList<QAction *> actions = m_actions->all();
    if (m_deskView)
        actions += m_deskView->caseActions();
    m_help->show(actions);
}

void MainWindow::showAbout()
{
    m_prompts.tell(
        this, tr("Gehoor %1\n\nA register of complaints of outsiders, in one encrypted file. It opens no "
                 "connection and sends nothing.\n\nFree software under the GNU General Public License, "
                 "version 3 or later; without any warranty.")
                  .arg(QLatin1StringView(GEHOOR_VERSION)));
}

bool MainWindow::mayWrite() const
{
    return m_deskView && !m_lock->isLocked() && m_deskView->desk().file.access() == Access::Write;
}

/// Where it is locked the lock asks, and a backup was made, or its failure told, on locking.
bool MainWindow::mayLeave(Leaving leaving)
{
    if (!m_deskView || m_lock->isLocked())
        return true;
    const auto inPlace = m_deskView->desk().file.checkInPlace();
    const QString untold = inPlace ? QString() : closingWording(inPlace.error());
    return Unsaved::mayBeLost(m_prompts, this, leaving, Unsaved::isIn(*m_deskView), untold) &&
           (!inPlace || m_deskView->backups().onClosing()); // of a file without a place none can be made
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (m_stack->count() == 0) // no register was given
        showStart();
    QMainWindow::showEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_rebuildSoon.start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setShape(u"window"_s, saveGeometry());
    if (!mayLeave(Leaving::Program) || (m_lock->isLocked() && !m_lock->mayQuit()))
        return event->ignore();
    ClipboardGate::clearOurs();
    m_help->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayWrite() && !mailFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = mailFiles(*event->mimeData());
    event->acceptProposedAction();
    // Not within the drop: a question would hold up the program the mail is dragged from.
    QTimer::singleShot(0, this, [this, paths] {
        if (mayWrite())
            m_deskView->readMail(paths);
    });
}

} // namespace gehoor
