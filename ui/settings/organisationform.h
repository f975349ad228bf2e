// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gehoor {

/// Who writes the letters.
class OrganisationForm : public QWidget
{
    Q_OBJECT
public:
    OrganisationForm(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    /// One line of the form and the text of the organisation it stands for.
    struct Field
    {
        QLineEdit *edit;
        QString Organisation::*text;
    };

    void read();
    void save();

    Desk &m_desk;
    Prompts &m_prompts;
    QList<Field> m_fields;
    QPushButton *m_saveButton;
};

} // namespace gehoor
