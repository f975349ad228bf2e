// SPDX-FileCopyrightText: 2026 The Gehoor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/desk.h>
#include <ui/common/rowsmodel.h>

#include <QWidget>

class QTableView;

namespace gehoor {

class Prompts;

class MeasuresModel final : public RowsModel<Measure>
{
    Q_OBJECT
public:
    enum Column { TextColumn, OwnerColumn, DueColumn, StateColumn, ColumnCount };
    using RowsModel::RowsModel;

protected:
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant cell(const Measure &measure, int column, int role) const override;
};

/// What the organisation does better because of a case: a list to add to and to change, also when the case is
/// closed.
class MeasuresPanel : public QWidget
{
    Q_OBJECT
public:
    MeasuresPanel(Desk &desk, Prompts &prompts, ComplaintId complaint, QWidget *parent = nullptr);

private:
    void read();
    void edit(const Measure &measure);
    void changeChosen();

    Desk &m_desk;
    Prompts &m_prompts;
    ComplaintId m_complaint;
    MeasuresModel *m_model;
    QTableView *m_view;
};

} // namespace gehoor
