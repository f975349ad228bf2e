// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace gehoor {

/// The organisation's own terms.
class TermsForm : public QWidget
{
    Q_OBJECT
public:
    TermsForm(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    struct Field
    {
        QSpinBox *box;
        int Terms::*days;
    };

    void read();
    void save();

    Desk &m_desk;
    Prompts &m_prompts;
    QList<Field> m_fields;
    QPushButton *m_saveButton;
};

} // namespace gehoor
