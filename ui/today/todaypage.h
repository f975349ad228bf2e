// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace gehoor {

class Preferences;
class TodayModel;
class WorkView;

/// The day's work: open cases by what is most urgent, what is to be checked, and what changed while the
/// officer was away.
class TodayPage : public QWidget
{
    Q_OBJECT
public:
    /// `actions` stand at the top as buttons.
    TodayPage(Desk &desk, Prompts &prompts, Preferences &preferences, const QList<QAction *> &actions,
              QWidget *parent = nullptr);
    void setPrivacy(bool on);

Q_SIGNALS:
    /// An emergency sheet is to be made or typed back.
    void sheetRequested();
    /// To where the days are completed that are equated with a holiday.
    void calendarRequested();
    /// To where the cases are whose retention is over.
    void retentionRequested();
    /// To the data breaches that are not decided.
    void breachesRequested();
    /// A case, to be opened where its next step is done.
    void stepChosen(gehoor::ComplaintId id, std::optional<gehoor::Step> step);
    /// A case, to be opened where this is put right.
    void checkChosen(gehoor::ComplaintId id, const gehoor::Check &check);
    /// How many cases are late or due this week.
    void urgentCounted(qint64 count);

protected:
    void showEvent(QShowEvent *event) override;
    /// The keys begin there, whatever stands above it.
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut(const QList<QAction *> &actions);
    void connectKeys();
    void read();
    void followTheDay();
    void readNews();
    void readBreaches();
    void displayBreaches(const QList<Breach> &undecided);
    void readBackups();
    void readSheet();
    void readCalendar();
    void readRetention();
    void showWork(const QList<WorkGroup> &groups);
    void choose(const QModelIndex &index);
    void goToGroup(int direction);
    void displayChosen();
    void putOff();
    void takeUpAgain();
    void showNews();

    Desk &m_desk;
    Prompts &m_prompts;
    bool m_privacy = false;
    QDate m_day; ///< that is shown
    std::optional<News> m_news;
    TodayModel *m_model;
    WorkView *m_view;
    QLabel *m_dateLabel;
    QLabel *m_newsLabel;
    QPushButton *m_newsButton;
    QLabel *m_breachLabel;
    QPushButton *m_breachButton;
    QLabel *m_backupLabel;
    QLabel *m_sheetLabel;
    QPushButton *m_sheetButton;
    QLabel *m_calendarLabel;
    QPushButton *m_calendarButton;
    QLabel *m_retentionLabel;
    QPushButton *m_retentionButton;
    QLabel *m_emptyLabel;
    QWidget *m_foot;
    QPushButton *m_putOffButton;
    QPushButton *m_takeUpButton;
    QTimer m_midnight{this}; ///< a child, so that it can be found
};

} // namespace gehoor
