// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gehoor {

class AuditModel;
class PeriodPicker;
struct AuditFilter;

/// The audit trail, newest first: looked through, printed and exported.
class AuditPage : public QWidget
{
    Q_OBJECT
public:
    AuditPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    void addFilter();
    void layOut();
    void connectFields();
    AuditFilter filter() const;
    void applyFilter();
    void clearFilter();
    void read();
    QString whyNone() const;
    void showCount();
    void showWhereTimeGoesBack();
    void print();
    void savePdf();
    void exportLines();

    Desk &m_desk;
    Prompts &m_prompts;
    AuditModel *m_model;
    PeriodPicker *m_period;
    QComboBox *m_kind;
    QLineEdit *m_case;
    QComboBox *m_officer;
    QPushButton *m_clearButton;
    QPushButton *m_printButton;
    QPushButton *m_pdfButton;
    QPushButton *m_exportButton;
    QLabel *m_countLabel;
    QLabel *m_backLabel;
    QLabel *m_headLabel;
};

} // namespace gehoor
