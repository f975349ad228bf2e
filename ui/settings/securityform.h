// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace gehoor {

/// Whose work it is, and when the window locks.
class SecurityForm : public QWidget
{
    Q_OBJECT
public:
    SecurityForm(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    void addFields();
    void read();
    void save();
    [[nodiscard]] Result<> keep();

    Desk &m_desk;
    Prompts &m_prompts;
    QComboBox *m_officer;
    QSpinBox *m_idle;
    QPushButton *m_saveButton;
};

} // namespace gehoor
