// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace gehoor {

class Prompts;

/// The record of data breaches: each with its 72 hours, its checklist and what was decided.
class BreachesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `proposed`: the case that a new one may concern.
    BreachesDialog(Desk &desk, Prompts &prompts, std::optional<ComplaintId> proposed,
                   QWidget *parent = nullptr);

private:
    void addWidgets();
    /// Reads all anew; the breach that was chosen stays so, else the most urgent is.
    void read();
    void displayChosen();
    const Breach *chosenBreach() const;
    void record();
    void change();
    void markDone();
    void decide();
    void showReport();

    Desk &m_desk;
    Prompts &m_prompts;
    const std::optional<ComplaintId> m_proposed;
    QList<Breach> m_breaches;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_recordButton;
    QPushButton *m_changeButton;
    QPushButton *m_stepButton;
    QPushButton *m_decideButton;
    QPushButton *m_reportButton;
};

} // namespace gehoor
