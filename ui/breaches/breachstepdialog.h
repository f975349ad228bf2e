// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;

namespace gehoor {

class Prompts;

/// Records that a step of the checklist of a data breach was done, and on which day.
class BreachStepDialog : public QDialog
{
    Q_OBJECT
public:
    BreachStepDialog(Desk &desk, Prompts &prompts, Breach breach, QWidget *parent = nullptr);

    void accept() override;

private:
    void displayStep();

    Desk &m_desk;
    Prompts &m_prompts;
    const Breach m_breach;
    QComboBox *m_step;
    QLabel *m_advice;
    QDateEdit *m_day;
};

} // namespace gehoor
