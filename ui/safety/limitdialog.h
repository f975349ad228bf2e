// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

class QDateEdit;

namespace gehoor {

class Prompts;
class TextField;

/// Records a limit to the contact: what was done, what the contact is limited to, from when, and when it is
/// looked at again. It stays open, with what was typed, until that is kept.
class LimitDialog : public QDialog
{
    Q_OBJECT
public:
    LimitDialog(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent = nullptr);

    void accept() override;

private:
    Desk &m_desk;
    Prompts &m_prompts;
    ComplaintId m_complaint;
    TextField *m_behaviourEdit;
    TextField *m_measureEdit;
    QDateEdit *m_startEdit;
    QDateEdit *m_evaluateEdit;
};

} // namespace gehoor
