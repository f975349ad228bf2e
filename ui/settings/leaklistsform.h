// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QPushButton;

namespace gehoor {

class TextField;

/// Places and staff names that the organisation wants in no letter, whatever the case: one a line.
class LeakListsForm : public QWidget
{
    Q_OBJECT
public:
    LeakListsForm(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    TextField *addList(const QString &label, const QString &name);
    void read();
    void save();

    Desk &m_desk;
    Prompts &m_prompts;
    TextField *m_places;
    TextField *m_staff;
    QPushButton *m_saveButton;
};

} // namespace gehoor
