// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/prompts.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace gehoor {

class ResponsiblesModel;

/// To whom admissible complaints can be forwarded.
class ResponsiblesPage : public QWidget
{
    Q_OBJECT
public:
    ResponsiblesPage(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);

private:
    void read();
    void change(const QModelIndex &index);
    void edit(const Responsible &responsible);
    void importList();

    Desk &m_desk;
    Prompts &m_prompts;
    ResponsiblesModel *m_model;
    QTableView *m_view;
    QLabel *m_emptyLabel;
    QPushButton *m_changeButton;
};

} // namespace gehoor
