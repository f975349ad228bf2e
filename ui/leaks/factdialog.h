// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

namespace Ui {
class FactDialog;
}

namespace gehoor {

class Prompts;

/// One protected fact, new or being changed. It says while typing what is doubtful about it, and stays open,
/// with what was typed, until the fact is kept.
class FactDialog : public QDialog
{
    Q_OBJECT
public:
    /// `before` with the id 0 is a new one, with what is known of it already.
    FactDialog(Desk &desk, Prompts &prompts, const Complaint &complaint, const ProtectedFact &before,
               QWidget *parent = nullptr);
    ~FactDialog() override;

    void accept() override;

private:
    ProtectedFact fact() const;
    void guessTheKind();
    void displayCautions();

    std::unique_ptr<Ui::FactDialog> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    const ComplaintId m_complaint;
    const Complainant m_complainant;
    const ProtectedFact m_before;
};

} // namespace gehoor
