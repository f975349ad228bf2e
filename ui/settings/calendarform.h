// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace gehoor {

class EquatedDaysModel;

/// The calendar the terms are counted by: 5 May, and the days equated with a holiday.
class CalendarForm : public QWidget
{
    Q_OBJECT
public:
    CalendarForm(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    void layOut();
    QHBoxLayout *addingRow();
    QHBoxLayout *listRow();
    void read();
    void display(const WorkingCalendar &calendar);
    WorkingCalendar shown() const;
    void addDay();
    void removeDay();
    void import();
    void addKnownDays();
    /// Puts further days into the list, not yet kept.
    void merge(const EquatedDays &days);
    /// Likewise a list that is complete up to its last day.
    void mergeList(const EquatedDays &days);
    void changed();
    void remind();
    void save();

    Desk &m_desk;
    Prompts &m_prompts;
    EquatedDaysModel *m_model;
    QComboBox *m_liberationDay;
    QTableView *m_table;
    QLabel *m_reminder;
    QDateEdit *m_day;
    QLineEdit *m_name;
    QSpinBox *m_completeUntil;
    QPushButton *m_saveButton;
};

} // namespace gehoor
