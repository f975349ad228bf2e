// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QDialog>

namespace Ui {
class ClosingDialog;
}

namespace gehoor {

class Prompts;

/// Closes a case: how it ended, how the complainant told so where only they can end it, what was learned and
/// which measures came of it.
class ClosingDialog : public QDialog
{
    Q_OBJECT
public:
    ClosingDialog(Desk &desk, Prompts &prompts, const CaseFile &file, QWidget *parent = nullptr);
    ~ClosingDialog() override;

    bool wantsLetter() const;
    void accept() override;

private:
    void displayTold();

    std::unique_ptr<Ui::ClosingDialog> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    ComplaintId m_complaint;
    QString m_learnedBefore; ///< at an earlier closing
};

/// A rule: the ending to propose. What the verdicts and responses say; the officer chooses.
Ending proposedEnding(const CaseFile &file);

} // namespace gehoor
