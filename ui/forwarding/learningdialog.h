// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/complaint/casefile.h>

#include <QDialog>

namespace Ui {
class LearningDialog;
}

namespace gehoor {

class Prompts;

/// What was learned of a case, and the measures that came of it, also after closing.
class LearningDialog : public QDialog
{
    Q_OBJECT
public:
    LearningDialog(Desk &desk, Prompts &prompts, const CaseFile &file, QWidget *parent = nullptr);
    ~LearningDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::LearningDialog> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    ComplaintId m_complaint;
    std::optional<QString> m_before; ///< the learning point; none while the case is open
};

} // namespace gehoor
