// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

class QDateEdit;
class QRadioButton;

namespace gehoor {

class Prompts;
class TextField;

/// A limit to the contact was evaluated: it goes on until a day, or ends, with the reason. It stays open,
/// with what was typed, until that is kept.
class EvaluationDialog : public QDialog
{
    Q_OBJECT
public:
    EvaluationDialog(Desk &desk, Prompts &prompts, ComplaintId complaint, const ContactLimit &limit,
                     QWidget *parent = nullptr);

    void accept() override;

private:
    Desk &m_desk;
    Prompts &m_prompts;
    ComplaintId m_complaint;
    int m_number;
    QRadioButton *m_goOnButton;
    QRadioButton *m_endButton;
    QDateEdit *m_nextEdit;
    TextField *m_reasonEdit;
};

} // namespace gehoor
