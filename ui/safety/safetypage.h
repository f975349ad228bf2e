// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QWidget>

class QGroupBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace gehoor {

class Prompts;
class TextTable;

/// The tab of safety in a case: the limits to the contact, and what to do at a threat.
class SafetyPage : public QWidget
{
    Q_OBJECT
public:
    SafetyPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

    /// Under privacy what was done and what the contact is limited to is hidden.
    void display(const CaseFile &file, bool privacy);
    /// Begins the evaluation of a limit.
    void evaluate(int number);

private:
    void addWidgets();
    void displayChosen();
    void displaySteps();
    const ContactLimit *chosenLimit() const;
    void record();
    void evaluateChosen();

    Desk &m_desk;
    Prompts &m_prompts;
    TextTable *m_table;
    QTableView *m_view;
    QPushButton *m_recordButton;
    QPushButton *m_evaluateButton;
    QPlainTextEdit *m_details;
    QLabel *m_noneLabel;
    QLabel *m_noStepsLabel;
    QGroupBox *m_stepsBox;
    QPlainTextEdit *m_steps;
    std::optional<CaseFile> m_file;
    bool m_privacy = false;
};

} // namespace gehoor
