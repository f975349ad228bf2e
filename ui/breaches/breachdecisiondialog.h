// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;

namespace gehoor {

class Prompts;
class TextField;

/// Records that a data breach was reported to the authority, or why it was not. It stays open until that was
/// kept.
class BreachDecisionDialog : public QDialog
{
    Q_OBJECT
public:
    BreachDecisionDialog(Desk &desk, Prompts &prompts, Breach breach, QWidget *parent = nullptr);

    void accept() override;

private:
    void layOut();
    void proposeMoment();
    void displayAsked();

    Desk &m_desk;
    Prompts &m_prompts;
    const Breach m_breach;
    const BreachDecision m_shown; ///< what the fields were filled with
    QComboBox *m_outcome;
    QDateTimeEdit *m_at;
    QLineEdit *m_reference;
    TextField *m_reason;
    QLabel *m_asked;
};

} // namespace gehoor
