// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/backups/backupkeeper.h>
#include <ui/breaches/breachesdialog.h>
#include <ui/common/navigationrail.h>
#include <ui/common/pagelayout.h>
#include <ui/common/proposedfile.h>
#include <ui/common/refresher.h>
#include <ui/complaint/casepage.h>
#include <ui/deadlines/calendarexport.h>
#include <ui/deskview.h>
#include <ui/exports/exportdialog.h>
#include <ui/intake/intakedialog.h>
#include <ui/leaks/clipboardgate.h>
#include <ui/letters/batchdialog.h>
#include <ui/letters/letterspage.h>
#include <ui/overview/overviewmodel.h>
#include <ui/overview/overviewpage.h>
#include <ui/registerfile/passphrasedialog.h>
#include <ui/registerfile/sheetdialog.h>
#include <ui/registerfile/verifydialog.h>
#include <ui/settings/settingspage.h>
#include <ui/today/consistencydialog.h>
#include <ui/today/todaymodel.h>
#include <ui/today/todaypage.h>
#include <ui/windowactions.h>
#include <ui/wording/keys.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QProgressDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

constexpr int noticeable = 300; // milliseconds

} // namespace

DeskView::DeskView(std::unique_ptr<Desk> desk, Prompts &prompts, Preferences &preferences,
                   const WindowActions &actions, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_prompts(prompts), m_preferences(preferences),
      m_actions(actions), m_keeper(new BackupKeeper(*m_desk, prompts, this)),
      m_rail(new NavigationRail({tr("Today"), tr("Cases"), tr("Settings")}, this)),
      m_pages(new QStackedWidget(this)),
      m_today(new TodayPage(*m_desk, prompts, preferences, {actions.newComplaint, actions.readMail}))
{
    layOut();
    connect(m_rail, &NavigationRail::chosen, this, [this](int page) { go(Page(page)); });
    connect(m_today, &TodayPage::stepChosen, this, &DeskView::openAtStep);
    connect(m_today, &TodayPage::checkChosen, this, &DeskView::openAtCheck);
    connect(m_today, &TodayPage::sheetRequested, this, &DeskView::makeSheet);
    connect(m_today, &TodayPage::calendarRequested, this, [this] {
        settingsPage().showCalendar();
        go(Settings);
    });
    connect(m_today, &TodayPage::retentionRequested, this, [this] {
        settingsPage().showRetention();
        go(Settings);
    });
    connect(m_today, &TodayPage::breachesRequested, this, &DeskView::showBreaches);
    connect(m_today, &TodayPage::urgentCounted, this, [this](qint64 count) { showUrgent(count); });
    new ClipboardGate(
        *m_desk, prompts, [this] { return caseInSight(); }, m_pages);
    new Refresher(*this, m_desk->file.changes(), [this] { countOpen(); });
    go(Today);
}

DeskView::~DeskView()
{
    // The pages look at the register, so they go before it.
    delete m_pages;
}

void DeskView::layOut()
{
    m_pages->addWidget(m_today);
    QLabel *banner = plainLabel(this);
    banner->setObjectName(u"readOnlyBanner"_s);
    banner->setText(tr("For reading only: the register is open elsewhere. Nothing can be changed here."));
    banner->setFrameShape(QFrame::StyledPanel);
    banner->setMargin(fontMetrics().height() / 3);
    banner->setVisible(m_desk->file.access() == Access::Read);
    auto *across = new QHBoxLayout;
    across->addWidget(m_rail);
    across->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(banner);
    layout->addLayout(across, 1);
}

std::unique_ptr<Desk> DeskView::release()
{
    delete m_pages;
    m_pages = nullptr;
    delete m_keeper;
    m_keeper = nullptr;
    return std::move(m_desk);
}

QList<QAction *> DeskView::caseActions()
{
    return casePage().caseActions();
}

void DeskView::go(Page page)
{
    if (page == Today || page == Cases)
        m_list = page;
    showPage(page);
    m_pages->currentWidget()->setFocus();
}

void DeskView::showPage(Page page)
{
    m_pages->setCurrentWidget(widgetOf(page));
    m_rail->setCurrent(page == Case ? m_list : page);
    Q_EMIT caseShown(page == Case);
}

QWidget *DeskView::widgetOf(Page page)
{
    switch (page) {
    case Today:
        return m_today;
    case Cases:
        return &casesPage();
    case Settings:
        return &settingsPage();
    case Case:
        return &casePage();
    }
    Q_UNREACHABLE();
}

OverviewPage &DeskView::casesPage()
{
    if (!m_cases) {
        m_cases = new OverviewPage(*m_desk, m_prompts, m_preferences,
                                   {m_actions.newComplaint, m_actions.exportCases});
        m_cases->setPrivacy(m_privacy);
        m_pages->addWidget(m_cases);
        connect(m_cases, &OverviewPage::caseChosen, this, &DeskView::openCase);
        connect(m_cases, &OverviewPage::searchCleared, this, &DeskView::searchCleared);
    }
    return *m_cases;
}

SettingsPage &DeskView::settingsPage()
{
    if (!m_settings) {
        m_settings = new SettingsPage(*m_desk, m_prompts, m_preferences);
        m_pages->addWidget(m_settings);
        connect(m_settings, &SettingsPage::languageChosen, this, &DeskView::languageChosen);
    }
    return *m_settings;
}

CasePage &DeskView::casePage()
{
    if (!m_case) {
        m_case = new CasePage(*m_desk, m_prompts);
        m_case->setPrivacy(m_privacy);
        m_pages->addWidget(m_case);
        connect(m_case, &CasePage::backRequested, this, &DeskView::back);
    }
    return *m_case;
}

/// Whose words can be copied now: of the case that is open, or of the row where the keys are.
std::optional<ComplaintId> DeskView::caseInSight() const
{
    const QWidget *const page = m_pages->currentWidget();
    if (page == m_case)
        return m_case->openCase();
    const auto *list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (!list || !page->isAncestorOf(list) || (page != m_today && page != m_cases))
        return std::nullopt;
    const int role = page == m_today ? int(TodayModel::IdRole) : int(OverviewModel::IdRole);
    const QVariant id = list->currentIndex().data(role);
    return id.isValid() ? std::optional(ComplaintId(id.toLongLong())) : std::nullopt;
}

void DeskView::showToday()
{
    go(Today);
}

void DeskView::showCases()
{
    go(Cases);
}

void DeskView::showSettings()
{
    go(Settings);
}

void DeskView::openCase(ComplaintId id)
{
    casePage().open(id);
    go(Case);
}

void DeskView::openAtStep(ComplaintId id, std::optional<Step> step)
{
    openCase(id);
    if (step)
        casePage().showStep(*step);
}

void DeskView::openAtCheck(ComplaintId id, const Check &check)
{
    openCase(id);
    casePage().mend(check);
}

void DeskView::checkRegister()
{
    ConsistencyDialog dialog(*m_desk, m_prompts, m_privacy, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto finding = dialog.chosen())
        openAtCheck(finding->of.id, finding->check);
}

void DeskView::verifyRegister()
{
    VerifyDialog(m_desk->file, m_prompts, this).exec();
}

void DeskView::changePassphrase()
{
    if (PassphraseDialog(m_desk->file, m_prompts, this).exec() != QDialog::Accepted)
        return;
    const auto state = sheetState(m_desk->file);
    if (!state)
        return m_prompts.tell(this, state.error());
    offerSheet(tr("The passphrase was changed.") + u' ' + olderCopies(), *state);
}

void DeskView::makeSheet()
{
    SheetDialog(*m_desk, m_prompts, this).exec();
}

void DeskView::offerSheet(const QString &saying, SheetState state)
{
    if (m_prompts.propose(this, saying + u"\n\n"_s + sheetOffer(state), tr("&Make a sheet now"),
                          tr("&Later")))
        makeSheet();
}

void DeskView::back()
{
    if (m_pages->currentWidget() == m_case)
        go(m_list);
}

void DeskView::search(const QString &words)
{
    casesPage().search(words);
    m_list = Cases;
    showPage(Cases);
    m_desk->readings.searched(words);
}

void DeskView::setPrivacy(bool on)
{
    m_privacy = on;
    m_today->setPrivacy(on);
    if (m_cases)
        m_cases->setPrivacy(on);
    if (m_case)
        m_case->setPrivacy(on);
}

void DeskView::newComplaint()
{
    if (const auto id = logByHand(*m_desk, m_prompts, this))
        openCase(*id);
}

void DeskView::readMail(const QStringList &paths)
{
    const QList<ComplaintId> logged = logMails(*m_desk, m_prompts, paths, this);
    if (logged.size() == 1)
        return openCase(logged.constFirst());
    if (!logged.isEmpty())
        go(Today);
}

void DeskView::exportCases()
{
    ExportDialog(*m_desk, m_prompts, casesPage().filter(), this).exec();
}

void DeskView::exportDueDates()
{
    const QString path =
        m_prompts.saveFile(this, tr("Due dates for your calendar"), proposedFile(tr("due-dates") + u".ics"_s),
                           tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    QProgressDialog progress(tr("Looking up the due dates…"), tr("Stop"), 0, 0, this);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(noticeable);
    const auto count = exportCalendar(*m_desk, path, [&](qsizetype seen, qsizetype all) {
        progress.setMaximum(static_cast<int>(all));
        progress.setValue(static_cast<int>(seen));
        return !progress.wasCanceled();
    });
    progress.reset();
    if (!count)
        m_prompts.tell(this, count.error());
    else if (!*count)
        return;
    else if (**count == 0)
        m_prompts.tell(this, tr("No open case has a due date. Nothing was written."));
    else
        m_prompts.tell(this, tr("%n due date(s) written to %1. A calendar shows case numbers and steps, no "
                                "names; import the file again to bring it up to date.",
                                nullptr, static_cast<int>(**count))
                                 .arg(QDir::toNativeSeparators(path)));
}

/// For the cases chosen in the list; where the list is not in sight, it is shown first.
void DeskView::writeLetters()
{
    if (m_pages->currentWidget() != &casesPage())
        return go(Cases);
    const QList<ComplaintId> cases = casesPage().chosenCases();
    if (cases.isEmpty())
        return;
    const auto first = readCase(*m_desk, cases.constFirst());
    if (!first)
        return m_prompts.tell(this, first.error());
    BatchDialog(*m_desk, m_prompts, cases, fittingKind(*first), m_privacy, this).exec();
}

void DeskView::showBreaches()
{
    const bool inCase = m_case && m_pages->currentWidget() == m_case;
    BreachesDialog(*m_desk, m_prompts, inCase ? m_case->openCase() : std::nullopt, this).exec();
}

void DeskView::countOpen()
{
    if (const auto count = m_desk->overview.openCases())
        m_rail->setCount(Cases, *count, tr("%n open case(s)", nullptr, int(*count)));
    if (m_pages->currentWidget() == m_today)
        return; // it counts what is urgent itself
    const QDate today = m_desk->clock.today();
    if (const auto due = m_desk->overview.work(lastUrgentDay(today)))
        showUrgent(std::count_if(due->begin(), due->end(),
                                 [today](const WorkRow &row) { return isUrgent(workHead(row, today)); }));
}

void DeskView::showUrgent(qint64 count)
{
    m_rail->setCount(Today, count, tr("%n case(s) late or due this week", nullptr, int(count)));
}

} // namespace gehoor
