// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QAction;
class QLabel;
class QTreeView;

namespace gehoor {

class Preferences;
class TodayModel;

/// The day's work: open cases by what is most urgent.
class TodayPage : public QWidget
{
    Q_OBJECT
public:
    /// `actions` stand at the top as buttons.
    TodayPage(Desk &desk, Prompts &prompts, Preferences &preferences, const QList<QAction *> &actions,
              QWidget *parent = nullptr);
    void setPrivacy(bool on);

Q_SIGNALS:
    void caseChosen(gehoor::ComplaintId id);
    /// How many cases are late or due this week.
    void urgentCounted(int count);

private:
    void read();
    void showWork(const QList<OverviewRow> &rows);
    void choose(const QModelIndex &index);

    Desk &m_desk;
    Prompts &m_prompts;
    bool m_privacy = false;
    TodayModel *m_model;
    QTreeView *m_view;
    QLabel *m_dateLabel;
    QLabel *m_emptyLabel;
};

} // namespace gehoor
