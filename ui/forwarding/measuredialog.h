// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>

#include <QDialog>

namespace Ui {
class MeasureDialog;
}

namespace gehoor {

class Prompts;

/// Adds or changes one measure of a case.
class MeasureDialog : public QDialog
{
    Q_OBJECT
public:
    MeasureDialog(Desk &desk, Prompts &prompts, ComplaintId complaint, const Measure &measure,
                  QWidget *parent = nullptr);
    ~MeasureDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::MeasureDialog> m_ui;
    Desk &m_desk;
    Prompts &m_prompts;
    ComplaintId m_complaint;
    Measure m_before;
};

} // namespace gehoor
