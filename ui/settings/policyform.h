// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace gehoor {

/// Which questions of the organisation's own policy are asked beside those of the information sheet.
class PolicyForm : public QWidget
{
    Q_OBJECT
public:
    PolicyForm(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    void addFields();
    void read();
    void save();

    Desk &m_desk;
    Prompts &m_prompts;
    QCheckBox *m_tooOld;
    QSpinBox *m_months;
    QCheckBox *m_handledBefore;
    QCheckBox *m_anonymous;
    QPushButton *m_saveButton;
};

} // namespace gehoor
