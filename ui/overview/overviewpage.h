// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace gehoor {

class OverviewModel;
class PeriodPicker;
class Preferences;

/// All cases: filtered by standing and period, found by the words of the window's search field.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    /// `actions` stand at the top as buttons.
    OverviewPage(Desk &desk, Prompts &prompts, Preferences &preferences, const QList<QAction *> &actions,
                 QWidget *parent = nullptr);
    /// Shows the cases with these words, a moment after the last key.
    void search(const QString &words);
    void setPrivacy(bool on);
    /// What is seen now.
    OverviewFilter filter() const;
    /// The rows that are chosen, in the order they stand in.
    QList<ComplaintId> chosenCases() const;

Q_SIGNALS:
    void caseChosen(gehoor::ComplaintId id);
    /// All cases were asked for: the words in the search field no longer hold.
    void searchCleared();

protected:
    /// The keys begin there, whatever stands above it.
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *filterRow();
    void applyFilter();
    void clearFilter();
    void reread();
    void showCount();
    void choose(const QModelIndex &index);

    Desk &m_desk;
    OverviewModel *m_model;
    QTableView *m_view;
    QLabel *m_countLabel;
    QLabel *m_emptyLabel;
    QComboBox *m_standingBox;
    PeriodPicker *m_periodPicker;
    QPushButton *m_clearButton;
    QString m_words;
    QTimer m_typing;
};

} // namespace gehoor
