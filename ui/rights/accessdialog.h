// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace gehoor {

class Prompts;

/// The requests of a complainant for access to their own data: what was asked, by when it is answered and
/// why, the data to send, and that it was answered.
class AccessDialog : public QDialog
{
    Q_OBJECT
public:
    AccessDialog(Desk &desk, Prompts &prompts, Complaint complaint, QWidget *parent = nullptr);

private:
    void addWidgets();
    void read();
    void record();
    void extend();
    void save();
    void recordAnswer();

    Desk &m_desk;
    Prompts &m_prompts;
    const Complaint m_complaint;
    std::optional<AccessRequest> m_running;
    QPlainTextEdit *m_text;
    QPushButton *m_recordButton;
    QPushButton *m_extendButton;
    QPushButton *m_saveButton;
    QPushButton *m_answerButton;
};

} // namespace gehoor
