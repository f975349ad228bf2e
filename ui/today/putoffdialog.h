// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

class QDateEdit;

namespace gehoor {

class Prompts;
class TextField;

/// Until when and why the next step of a case is put off. It stays open, with what was typed, until that is
/// kept.
class PutOffDialog : public QDialog
{
    Q_OBJECT
public:
    PutOffDialog(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent = nullptr);

    void accept() override;

private:
    Desk &m_desk;
    Prompts &m_prompts;
    ComplaintId m_complaint;
    QDateEdit *m_dayEdit;
    TextField *m_reasonEdit;
};

/// Takes up again what was put off in the case; tells why when that cannot be.
void takeUp(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent);

} // namespace gehoor
