// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <core/registerfile/emergencysheet.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace gehoor {

class BackupKeeper;
class CasePage;
class NavigationRail;
class OverviewPage;
class Preferences;
class SettingsPage;
class TodayPage;
struct WindowActions;

/// The pages over one open register, and the way from one to another. Owns the register: when this goes, it
/// is closed.
class DeskView : public QWidget
{
    Q_OBJECT
public:
    DeskView(std::unique_ptr<Desk> desk, Prompts &prompts, Preferences &preferences,
             const WindowActions &actions, QWidget *parent = nullptr);
    ~DeskView() override;

    Desk &desk() { return *m_desk; }
    /// Hands the register over; this view must go without being used again.
    std::unique_ptr<Desk> release();
    QList<QAction *> caseActions();
    BackupKeeper &backups() { return *m_keeper; }

    void showToday();
    void showCases();
    void showSettings();
    void openCase(ComplaintId id);
    /// Opens a case where its step is done, or where what is to be checked is put right.
    void openAtStep(ComplaintId id, std::optional<Step> step);
    void openAtCheck(ComplaintId id, const Check &check);
    void checkRegister();
    void verifyRegister();
    void changePassphrase();
    void makeSheet();
    /// Asks whether to make an emergency sheet now, telling how the sheets stand and, before that, `saying`.
    void offerSheet(const QString &saying, SheetState state);
    /// From a case to the list it was opened from.
    void back();
    void search(const QString &words);
    void setPrivacy(bool on);
    void newComplaint();
    void readMail(const QStringList &paths);
    void exportCases();
    /// As a file for a calendar program.
    void exportDueDates();
    void writeLetters();
    void showBreaches();

Q_SIGNALS:
    void languageChosen(gehoor::Language language);
    void searchCleared();
    /// Whether a case is in sight now.
    void caseShown(bool shown);

private:
    enum Page { Today, Cases, Settings, Case };
    void layOut();
    /// Shows a page and puts the keys there.
    void go(Page page);
    void showPage(Page page);
    QWidget *widgetOf(Page page);
    // Made when they are first needed: the day's work is to be in sight at once.
    OverviewPage &casesPage();
    SettingsPage &settingsPage();
    CasePage &casePage();
    std::optional<ComplaintId> caseInSight() const;
    void countOpen();
    void showUrgent(qint64 count);

    std::unique_ptr<Desk> m_desk;
    Prompts &m_prompts;
    Preferences &m_preferences;
    const WindowActions &m_actions;
    BackupKeeper *m_keeper;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    TodayPage *m_today;
    OverviewPage *m_cases = nullptr;
    SettingsPage *m_settings = nullptr;
    CasePage *m_case = nullptr;
    Page m_list = Today;
    bool m_privacy = false;
};

} // namespace gehoor
