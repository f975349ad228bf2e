// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/backups/backupform.h>
#include <ui/common/fields.h>
#include <ui/common/pagelayout.h>
#include <ui/common/sidetabs.h>
#include <ui/registerfile/auditpage.h>
#include <ui/retention/retentionpage.h>
#include <ui/settings/calendarform.h>
#include <ui/settings/leaklistsform.h>
#include <ui/settings/organisationform.h>
#include <ui/settings/policyform.h>
#include <ui/settings/responsiblespage.h>
#include <ui/settings/screenform.h>
#include <ui/settings/securityform.h>
#include <ui/settings/settingspage.h>
#include <ui/settings/stationeryform.h>
#include <ui/settings/termsform.h>
#include <ui/texts/textspage.h>

#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gehoor {
namespace {

QScrollArea *scrolling(QWidget *form)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(form);
    showThrough(*area);
    return area;
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, Prompts &prompts, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_tabs(new SideTabs(this))
{
    auto *screen = new ScreenForm(preferences, prompts);
    m_tabs->list().setObjectName(u"settingsTabs"_s);
    m_tabs->list().setAccessibleName(tr("settings"));
    m_tabs->addTab(scrolling(new OrganisationForm(desk, prompts)), tr("Organisation"));
    m_tabs->addTab(new StationeryForm(desk, prompts), tr("Letter paper"));
    m_tabs->addTab(new ResponsiblesPage(desk, prompts), tr("Responsible persons"));
    m_tabs->addTab(scrolling(new TermsForm(desk, prompts)), tr("Terms"));
    m_calendar = m_tabs->list().count();
    m_tabs->addTab(new CalendarForm(desk, prompts), tr("Calendar"));
    m_tabs->addTab(new TextsPage(desk, prompts), tr("Letters and texts"));
    m_tabs->addTab(scrolling(new LeakListsForm(desk, prompts)), tr("Leak check"));
    m_tabs->addTab(scrolling(new PolicyForm(desk, prompts)), tr("Policy"));
    m_tabs->addTab(new BackupForm(desk, prompts), tr("Backups"));
    m_retention = m_tabs->list().count();
    m_tabs->addTab(scrolling(new RetentionPage(desk, prompts)), tr("Retention"));
    m_tabs->addTab(scrolling(new SecurityForm(desk, prompts)), tr("Officer and lock"));
    m_tabs->addTab(scrolling(screen), tr("Screen"));
    m_tabs->addTab(new AuditPage(desk, prompts), tr("Audit trail"));
    setFocusProxy(m_tabs);

    QLabel *beside = plainLabel(this);
    beside->setText(desk.file.path());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(pageTop(tr("Settings"), beside, {}, this));
    layout->addWidget(m_tabs);
    connect(screen, &ScreenForm::languageChosen, this, &SettingsPage::languageChosen);
}

void SettingsPage::showCalendar()
{
    m_tabs->list().setCurrentRow(m_calendar);
}

void SettingsPage::showRetention()
{
    m_tabs->list().setCurrentRow(m_retention);
}

} // namespace gehoor
