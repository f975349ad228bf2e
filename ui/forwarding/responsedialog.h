// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

namespace Ui {
class ResponseDialog;
}

namespace gehoor {

class Prompts;

/// Records a response: the day, by whom, what it says, a document; and in the same act that the complainant
/// was answered, since the responsible person responds to them.
class ResponseDialog : public QDialog
{
    Q_OBJECT
public:
    ResponseDialog(Desk &desk, Prompts &prompts, const Referral &referral, QWidget *parent = nullptr);
    ~ResponseDialog() override;

    void accept() override;

private:
    void chooseDocument();
    void displayAnswering();
    ResponseGiven given() const;

    std::unique_ptr<Ui::ResponseDialog> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    Referral m_referral;
    std::optional<Attachment> m_document;
};

} // namespace gehoor
